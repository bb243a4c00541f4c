import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createColumnCipher } from './column-cipher.ts';

const cipher = createColumnCipher(randomBytes(32));

describe('a sealed column', () => {
  test('opens to what was sealed, in its own row alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, context) => {
        const sealed = cipher.seal(text, context);
        expect(cipher.open(sealed, context)).toBe(text);
        expect(cipher.openBytes(sealed, context)).toEqual(Buffer.from(text));
        expect(() => cipher.open(sealed, `${context}x`)).toThrow('does not open');
      }),
    );
  });

  test('looks different each time and gives nothing to another key', () => {
    const sealed = cipher.seal('0900 000 000', 'row');
    expect(cipher.seal('0900 000 000', 'row').equals(sealed)).toBe(false);
    expect(() => createColumnCipher(randomBytes(32)).open(sealed, 'row')).toThrow('does not open');
  });

  test('shows every changed byte', () => {
    const sealed = cipher.seal('synthetic', 'row');
    for (const [index, byte] of sealed.entries()) {
      const changed = Buffer.from(sealed);
      changed[index] = byte ^ 1;
      expect(() => cipher.open(changed, 'row')).toThrow('does not open');
    }
  });
});
