import { runService } from '@mttq/platform/operations/run-service';
import { campaigns } from './app.ts';

await runService(campaigns);
