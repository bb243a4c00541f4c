import { describe, expect, test } from '@jest/globals';
import { Fault } from '@mttq/kernel/fault';
import { GraphQLError } from 'graphql';
import { inRequestScope } from '../operations/request-scope.ts';
import { createAccess } from './access.ts';
import { type Actor, preferredLanguage } from './actor.ts';
import { graphError, maskError } from './graph-error.ts';
import { readPage, toConnection } from './page.ts';

const actor = (id: string, isAdministrator = false): Actor => ({
  id,
  isAdministrator,
  language: 'vi',
  correlationId: 'c',
});

describe('the language of the reader', () => {
  test.each([
    [undefined, 'vi'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,vi;q=0.8', 'en'],
    ['fr, vi;q=0.5, en;q=0.4', 'vi'],
    ['fr', 'vi'],
    ['en;q=0', 'vi'],
    ['x'.repeat(10_000), 'vi'],
  ])('%s is answered in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('what an actor may do', () => {
  const policy = {
    'unit:rename': { description: 'Rename', door: 'mandate' },
    'unit:watch': { description: 'Watch', door: 'signed-in' },
    'system:replay': { description: 'Replay', door: 'administrator' },
  } as const;
  const asked: string[] = [];
  const accessOf = (who: Actor) =>
    createAccess({
      actor: who,
      policy,
      rights: async ({ id }, action, unitId) => {
        asked.push(`${id} ${action} ${unitId ?? 'any'}`);
        return unitId !== 'elsewhere';
      },
    });

  test('follows the door of the action', async () => {
    const member = accessOf(actor('member'));
    expect(await member.may('unit:rename', 'here')).toBe(true);
    expect(await member.may('unit:rename', 'elsewhere')).toBe(false);
    expect(await member.may('unit:watch')).toBe(true);
    expect(await member.may('system:replay')).toBe(false);
    expect(await accessOf(actor('administrator', true)).may('system:replay')).toBe(true);
  });

  test('is nothing for actions that nobody declared, and for people who did not sign in', async () => {
    expect(await accessOf(actor('administrator', true)).may('unit:invented')).toBe(false);
    expect(await accessOf(actor('administrator', true)).may('constructor')).toBe(false);
    expect(await accessOf(actor('anonymous')).may('unit:watch')).toBe(false);
  });

  test('is looked up once for an action and a unit', async () => {
    asked.length = 0;
    const access = accessOf(actor('chair'));
    await Promise.all([access.may('unit:rename', 'here'), access.may('unit:rename', 'here')]);
    expect(asked).toEqual(['chair unit:rename here']);
  });
});

describe('a page', () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ code: `0${index}`, id: index }));

  test('ends with a cursor from which the next one begins', () => {
    const first = toConnection(rows.slice(0, 3), readPage({ first: 2 }, 2), ({ code, id }) => [code, id]);
    expect(first.nodes).toEqual(rows.slice(0, 2));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = readPage({ first: 2, after: first.pageInfo.endCursor }, 2);
    expect(next.after).toEqual(['01', 1]);
    expect(toConnection([], next, () => []).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  test.each([0, 101, -1, 1.5])('of %s rows is refused', (first) => {
    expect(() => readPage({ first }, 1)).toThrow(/1 đến 100/);
  });

  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  test.each([
    'x',
    encode(['only one']),
    encode({ a: 1 }),
    encode(['a\u0000', 1]),
    encode([[], 1]),
    'a'.repeat(2_000),
  ])('does not begin at the cursor %s', (after) => {
    expect(() => readPage({ after }, 2)).toThrow(/Con trỏ/);
  });
});

describe('an error on its way out', () => {
  const reported: string[] = [];
  const mask = maskError((_error, code) => reported.push(code));
  const out = (error: unknown, formatted: { message: string; extensions?: Record<string, unknown> }) =>
    inRequestScope({ correlationId: 'c-1', language: 'en' }, () => mask(formatted, error));

  test('shows nothing of a bug but a code and the correlation id', () => {
    const bug = new GraphQLError('secret', { originalError: new Error('secret SQL') });
    const masked = out(bug, {
      message: 'secret',
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at x'] },
    });
    expect(masked).toEqual({
      message: 'Something went wrong on our side. Give the correlation id to the operators.',
      extensions: { code: 'INTERNAL', correlationId: 'c-1' },
    });
    expect(reported).toEqual(['INTERNAL']);
  });

  test('shows a fault of the surroundings as not available', () => {
    const masked = out(new Fault('DISK_FULL', '/var/secret is full'), { message: '/var/secret is full' });
    expect(masked.extensions).toEqual({ code: 'UNAVAILABLE', correlationId: 'c-1' });
    expect(JSON.stringify(masked)).not.toContain('secret');
  });

  test.each([
    Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('query failed'), { driverError: { code: '57P01' } }),
    new Error('timeout exceeded when trying to connect'),
  ])('shows a database that is away as not available: %s', (cause) => {
    const masked = out(new GraphQLError('x', { originalError: cause }), { message: 'x' });
    expect(masked.extensions?.code).toBe('UNAVAILABLE');
  });

  test('keeps what was written for the reader', () => {
    const error = graphError('BAD_USER_INPUT', { en: 'Too short.', vi: 'Quá ngắn.' });
    expect(out(error, error.toJSON()).message).toBe('Quá ngắn.');
  });
});
