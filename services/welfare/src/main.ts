import { runService } from '@mttq/platform/operations/run-service';
import { welfare } from './app.ts';

await runService(welfare);
