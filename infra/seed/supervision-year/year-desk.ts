import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import type { Ask } from '../import-edition.ts';

/** What a synthetic year is made of. The same wish gives the same year: texts, days, ids of documents and keys. */
export type YearWish = {
  readonly seed: string;
  readonly year: number;
  readonly provinceId: string;
  /** Communes of the province; each gets petitions, cases and a board. */
  readonly communeIds: readonly string[];
};

/** How many things of a kind ended up in a state, as the plan has it. */
export type Tally = ReadonlyMap<string, number>;

type Sending = {
  readonly command: string;
  readonly type: string;
  readonly key: string;
  readonly input: object;
};

/** Enters a year command by command; numbers, days and ids follow from the wish alone. */
export type YearDesk = YearWish & {
  /** Sends a command and answers with the id of its result. */
  send(sending: Sending): Promise<string>;
  /** A day of the year. */
  day(month: number, dayOfMonth: number): string;
  /** An id that names a document of the year, a person or an organisation of the registers of others. */
  idOf(what: string): string;
  /** A whole number below `count`, the same each time for the same words. */
  draw(what: string, count: number): number;
  /** Writes down that a thing of a kind stands in a state at the end. */
  expect(kind: string, state: string): void;
  readonly tally: Tally;
};

const refusal = '... on Refusal { refusedAs: code message }';
const waitMs = 500;
const deadlineMs = 180_000;
const two = (number: number): string => String(number).padStart(2, '0');

const digestOf = (wish: YearWish, what: string): Buffer =>
  createHash('sha256').update(`${wish.seed} ${wish.year} ${wish.provinceId} ${what}`).digest();

const uuidOf = (digest: Buffer): string => {
  const hex = digest.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Sits down to enter the year of a wish. Refusals stop it with `SEED_REFUSED`. */
export const openYearDesk = (ask: Ask, wish: YearWish): YearDesk => {
  const tally = new Map<string, number>();
  return {
    ...wish,
    tally,
    day: (month, dayOfMonth) => `${wish.year}-${two(month)}-${two(dayOfMonth)}`,
    idOf: (what) => uuidOf(digestOf(wish, what)),
    draw: (what, count) => digestOf(wish, what).readUInt32BE(0) % count,
    expect: (kind, state) => {
      const name = `${kind} ${state}`;
      tally.set(name, (tally.get(name) ?? 0) + 1);
    },
    send: async ({ command, type, key, input }) => {
      const inputType = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
      const idempotencyKey = `year ${wish.seed} ${wish.year} ${wish.provinceId} ${key} ${command}`;
      const deadline = Date.now() + deadlineMs;
      for (;;) {
        const answer = await ask(
          `mutation ($input: ${inputType}!) { ${command}(input: $input) { ... on ${type} { id } ${refusal} } }`,
          { input: { idempotencyKey, ...input } },
        );
        const { id, refusedAs, message } = answer[command] as Record<string, string | undefined>;
        if (id !== undefined) return id;
        // The service learns of units by events: right after the tree was seeded it may be behind.
        if (refusedAs !== 'UnitNotKnown' || Date.now() > deadline)
          throw new Fault('SEED_REFUSED', `${key}, ${command}: ${refusedAs}: ${message}`);
        await wait(waitMs);
      }
    },
  };
};
