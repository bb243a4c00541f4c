import { runService } from '@mttq/platform/operations/run-service';
import { organisation } from './app.ts';

await runService(organisation);
