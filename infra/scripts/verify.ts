import { runNamed } from '../system/run-named.ts';

const command = {
  folder: 'tests/verify',
  command: 'npm run verify --',
  about:
    'Chứng minh cho người hoài nghi: mỗi mục in việc đã làm và con số / Proofs for sceptics: each prints what it did and its figures',
};

process.exit(await runNamed(command, process.argv.slice(2)));
