import process from 'node:process';
import { endGracefully } from '@mttq/platform/operations/process-end';
import { startGateway } from './start-gateway.ts';

try {
  const { settings, logger, drain } = await startGateway(process.env);
  const { drainMsMax, exitWithParent } = settings;
  endGracefully({ logger, drain, drainMsMax, exitWithParent: exitWithParent === '1' });
} catch (error) {
  process.stderr.write(`gateway: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
