import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

// Biome is configuration, and configuration that catches nothing looks like clean code: so each rule is planted here.
const root = fileURLToPath(new URL('../..', import.meta.url));
const parameters = 'a: number, b: number, c: number, d: number';

const planted: readonly {
  readonly path: string;
  readonly text: string;
  readonly rules: readonly string[];
}[] = [
  {
    path: 'services/a/src/units/floating.ts',
    text: 'const work = async (): Promise<number> => 1;\nwork();\n',
    rules: ['noFloatingPromises'],
  },
  {
    path: 'services/a/src/units/first.ts',
    text: "import { b } from './second.ts';\nexport const a = b;\n",
    rules: ['noImportCycles'],
  },
  {
    path: 'services/a/src/units/second.ts',
    text: "import { a } from './first.ts';\nexport const b = a;\n",
    rules: ['noImportCycles'],
  },
  {
    path: 'services/a/src/units/BadName.ts',
    text: 'export const a = 1;\n',
    rules: ['useFilenamingConvention'],
  },
  {
    path: 'services/a/src/units/environment.ts',
    text: 'export const a = process.env.A;\n',
    rules: ['noProcessEnv'],
  },
  {
    path: 'services/a/src/units/barrel.ts',
    text: "export * from './environment.ts';\n",
    rules: ['noBarrelFile'],
  },
  {
    path: 'services/a/src/units/standard.ts',
    text: 'const a = 1;\nexport default a;\n',
    rules: ['noDefaultExport'],
  },
  {
    path: 'services/a/src/units/loose.ts',
    text: 'export const a = (value: any): unknown => value;\n',
    rules: ['noExplicitAny'],
  },
  { path: 'services/a/src/units/kinds.ts', text: 'export enum Kind {\n  A = 1,\n}\n', rules: ['noEnum'] },
  {
    path: 'services/a/src/units/wide.ts',
    text: `export const sum = (${parameters}) => a + b + c + d;\n`,
    rules: ['useMaxParams'],
  },
  {
    path: 'services/a/src/units/tall.ts',
    text: `export const tall = (sink: (line: number) => void) => {\n${'  sink(1);\n'.repeat(71)}};\n`,
    rules: ['noExcessiveLinesPerFunction'],
  },
  {
    path: 'services/a/src/units/long.ts',
    text: Array.from({ length: 251 }, (_, at) => `export const a${at} = 1;\n`).join(''),
    rules: ['noExcessiveLinesPerFile'],
  },
  {
    path: 'services/a/src/units/kit.ts',
    text: "import '@mttq/testkit/database';\n",
    rules: ['noRestrictedImports'],
  },
  { path: 'packages/kernel/src/framework.ts', text: "import 'zod';\n", rules: ['noRestrictedImports'] },
  {
    path: 'packages/contracts/src/upwards.ts',
    text: "import '@mttq/platform/new-id';\n",
    rules: ['noRestrictedImports'],
  },
  {
    path: 'packages/platform/src/upwards.ts',
    text: "import '@mttq/testkit/nats';\n",
    rules: ['noRestrictedImports'],
  },
  {
    path: 'packages/platform/src/right.ts',
    text: "import '@mttq/kernel/fault';\nimport '@mttq/contracts/envelope';\n",
    rules: [],
  },
  { path: 'services/a/src/units/unit.int.test.ts', text: "import '@mttq/testkit/database';\n", rules: [] },
  { path: 'services/a/migrations/1760000000000-first.ts', text: 'export const a = 1;\n', rules: [] },
];

type Report = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: unknown };
  }[];
};

const lint = (folder: string): Promise<Report> =>
  new Promise((resolve, reject) => {
    const program = join(root, 'node_modules/.bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
    execFile(
      program,
      options,
      { cwd: folder, timeout: 60_000, maxBuffer: 16 * 1024 ** 2 },
      (_error, output) => {
        try {
          resolve(JSON.parse(output) as Report);
        } catch (cause) {
          reject(new Error(`Biome printed no report: ${output.slice(0, 500)}`, { cause }));
        }
      },
    );
  });

describe('the rules of Biome', () => {
  let folder = '';
  let report: Report = { diagnostics: [] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mttq-lint-'));
    await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
    await writeFile(join(folder, 'package.json'), '{"name":"planted","type":"module"}');
    for (const { path, text } of planted) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    report = await lint(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(planted)('finds $rules in $path', ({ path, rules }) => {
    const found = report.diagnostics.filter(({ location }) => JSON.stringify(location.path).includes(path));
    expect(found.map(({ category }) => category.split('/').at(-1))).toEqual(rules);
  });
});
