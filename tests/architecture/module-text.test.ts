import { describe, expect, test } from '@jest/globals';
import { blankText, exportsOf, importsOf } from './module-text.ts';

describe('the reader of modules', () => {
  test('sees every form of import and no import in comments or strings', () => {
    const text = [
      "import { a, type B } from './a.ts';",
      "import type { C } from '@mttq/kernel/c';",
      "import { type D, type E as F } from './d.ts';",
      "import x, * as all from 'pg';",
      "export { g } from './g.ts';",
      "import './side.ts';",
      "const lazy = await import('./lazy.ts');",
      "// import { no } from 'no-comment';",
      'const text = `import { no } from "no-template" $' + '{`x`}`;',
      'const other = "import { no } from \'no-string\'";',
    ].join('\n');
    expect(importsOf(text)).toHaveLength(7);
    expect(importsOf(text).map(({ specifier, isTypeOnly }) => `${specifier} ${isTypeOnly}`)).toEqual(
      expect.arrayContaining([
        './a.ts false',
        '@mttq/kernel/c true',
        './d.ts true',
        'pg false',
        './lazy.ts false',
      ]),
    );
    expect(importsOf(text)[0]?.names).toEqual(['a', 'B']);
  });

  test('reads exports, with those of lists and of types', () => {
    const text =
      'export const a = 1;\nexport type B = 2;\nconst c = 3;\nexport { c, a as d };\nexport async function e() {}';
    expect(exportsOf(text)).toEqual(['a', 'B', 'c', 'd', 'e']);
  });

  test('blanks strings, comments, templates and regular expressions and keeps positions', () => {
    const text = "const a = /[/'`]/u; // it's\nconst b = `\u0024{fn({ c: '}' })} {`; const d = 8 / 2 / 1;";
    const blanked = blankText(text);
    expect(blanked).toHaveLength(text.length);
    expect(blanked.replace(/\s+/g, ' ')).toBe('const a = ; const b = ; const d = 8 / 2 / 1;');
  });
});
