import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Secrets come as a file that only this container sees; what the container's environment says goes before it.
const file = process.env.ENVIRONMENT_FILE ?? '/run/secrets-of-mine/environment.json';
if (existsSync(file)) {
  const secrets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  for (const [variable, value] of Object.entries(secrets)) process.env[variable] ??= value;
}

const [main] = process.argv.slice(2);
if (main === undefined) {
  process.stderr.write(
    'name the program to run: services/organisation/src/main.ts, gateway/src/main.ts, …\n',
  );
  process.exit(2);
}
process.argv.splice(1, 2, resolve(main));
await import(pathToFileURL(resolve(main)).href);
