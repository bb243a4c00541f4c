import { runService } from '@mttq/platform/operations/run-service';
import { supervision } from './app.ts';

await runService(supervision);
