import { discoverServices } from '../system/services.ts';
import { writeSecrets } from './secrets.ts';

const folder = process.env.SECRETS_FOLDER ?? '/secrets';
await writeSecrets(folder, await discoverServices());
process.stdout.write(`secrets are in ${folder}\n`);
