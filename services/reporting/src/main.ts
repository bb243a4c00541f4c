import { runService } from '@mttq/platform/operations/run-service';
import { createReporting } from './app.ts';

await runService(createReporting());
