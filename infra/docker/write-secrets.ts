import { discoverServices } from '../system/services.ts';
import { writeSecrets } from './secrets.ts';

const folder = process.env.SECRETS_FOLDER ?? '/secrets';
const written = await writeSecrets(folder, await discoverServices());
process.stdout.write(
  written ? `secrets written to ${folder}\n` : `secrets in ${folder} are kept as they are\n`,
);
