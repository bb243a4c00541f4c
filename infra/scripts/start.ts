import { runLauncher } from '../system/run-launcher.ts';

await runLauncher(process.argv.slice(2), { watch: false });
