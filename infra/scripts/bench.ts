import { runNamed } from '../system/run-named.ts';

const command = {
  folder: 'tests/bench',
  command: 'npm run bench --',
  about:
    'Đo tốc độ, in thành tỷ lệ so với mức sàn trong cùng lần chạy / Measures speed, as ratios to a floor of the same run',
};

process.exit(await runNamed(command, process.argv.slice(2)));
