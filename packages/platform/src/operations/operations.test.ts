import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createLogger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { inRequestScope } from './request-scope.ts';
import { choice, json, optionalText, readSettings, wholeNumber, words } from './settings.ts';
import { renderSettingsTable } from './settings-table.ts';
import { continueTrace } from './trace-context.ts';

const definition = {
  port: wholeNumber({ variable: 'PORT', description: 'Port.', fallback: '0' }, { min: 0, max: 65_535 }),
  level: choice({ variable: 'LEVEL', description: 'Level.' }, ['low', 'high']),
  names: words({ variable: 'NAMES', description: 'Names.' }),
  file: optionalText({ variable: 'FILE', description: 'File.' }),
  key: json(
    { variable: 'KEY', description: 'Key.', secret: true },
    { shape: z.object({ kty: z.string() }), rule: { en: 'write a key', vi: 'hãy ghi một khóa' } },
  ),
};

describe('settings', () => {
  test('are read with their types and defaults', () => {
    const settings = readSettings(definition, {
      LEVEL: 'high',
      NAMES: 'a, b,',
      KEY: '{"kty":"OKP"}',
      FILE: '',
    });
    expect(settings).toEqual({ port: 0, level: 'high', names: ['a', 'b'], key: { kty: 'OKP' } });
  });

  test('that are wrong are all named at once with rule and remedy, and secrets are not shown', () => {
    const read = () => readSettings(definition, { PORT: '99999', KEY: 'hush-hush' });
    expect(read).toThrow(/PORT is "99999": write a whole number from 0 to 65535/);
    expect(read).toThrow(/LEVEL is not set: write one of low, high[\s\S]*chưa được đặt/);
    expect(read).toThrow(/KEY has a wrong value: write a key/);
    expect(read).not.toThrow(/hush-hush/);
  });

  test('are documented in one table', () => {
    const table = renderSettingsTable([{ title: 'Example', about: 'An example.', settings: definition }]);
    expect(table).toContain('| `PORT` | Port. | write a whole number from 0 to 65535 |  | `0` |');
    expect(table).toContain('| `KEY` (secret) | Key. | write a key |  | **required** |');
    expect(table).toContain('| `FILE` | File. | write a text, or leave it unset |  | unset |');
  });
});

describe('the log', () => {
  test('keeps what is on the allow-list and drops the rest, personal data with it', () => {
    const lines: string[] = [];
    const logger = createLogger({ name: 'test', level: 'info' }, { write: (line) => void lines.push(line) });
    inRequestScope({ correlationId: 'c-1', language: 'vi' }, () =>
      logger.info({ phone: '0900000000', variables: { name: 'x' }, action: 'unit:rename' }, 'refused'),
    );
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      action: 'unit:rename',
      correlationId: 'c-1',
      msg: 'refused',
      level: 'info',
    });
    expect(line).not.toMatch(/0900000000|variables/);
  });

  test('reduces an error to name, code, message, stack and causes', () => {
    const lines: string[] = [];
    const logger = createLogger({ name: 'test', level: 'info' }, { write: (line) => void lines.push(line) });
    const error = Object.assign(new Error('failed', { cause: new Error('why') }), {
      code: '23505',
      detail: 'Key (phone)=(0900000000)',
    });
    logger.error({ error }, 'failed');
    const logged = JSON.parse(lines[0] ?? '') as { error: Record<string, unknown> };
    expect(Object.keys(logged.error).sort()).toEqual(['cause', 'code', 'message', 'name', 'stack']);
  });
});

describe('figures', () => {
  test('that come together keep their label, and one that cannot be read hides no other', async () => {
    const metrics = createMetrics('test');
    metrics.figures(async () => ({ outbox_events: 3, 'projection_lag_events:unit-counts': 7 }));
    metrics.figures(async () => {
      throw new Error('database is down');
    });
    const text = await metrics.text();
    metrics.stop();
    expect(text).toContain('outbox_events{process="test"} 3');
    expect(text).toContain('projection_lag_events{of="unit-counts",process="test"} 7');
  });
});

describe('the trace of a request', () => {
  const caller = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

  test('goes on when the caller has one, and begins otherwise', () => {
    expect(continueTrace(caller)).toMatch(/^00-a{32}-[0-9a-f]{16}-01$/);
    expect(continueTrace(caller)).not.toContain('b'.repeat(16));
    for (const wrong of [undefined, 'x', `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`])
      expect(continueTrace(wrong)).toMatch(/^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });
});
