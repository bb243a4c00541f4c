import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault } from '@mttq/kernel/fault';
import { createGraphClient } from './graph-client.ts';
import type { Ask } from './import-edition.ts';

type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };
type Answer = { readonly madeId?: string; readonly refusedAs?: string; readonly message?: string };
type Command = { readonly name: string; readonly type: string; readonly made: string; readonly key: string };

const folder = join(import.meta.dirname, 'forms');
const refusal = '... on Refusal { refusedAs: code message }';
const waitMs = 500;
const deadlineMs = 180_000;

/** Fields of the monthly form of communes that add up, and what they are counted as. */
export const countedFields = [
  { fieldKey: 'meetings', key: 'MONTHLY_MEETINGS', measure: 'MEETING', name: 'Số buổi tuyên truyền' },
  {
    fieldKey: 'participants',
    key: 'MONTHLY_PARTICIPANTS',
    measure: 'PERSON',
    name: 'Lượt người dự tuyên truyền',
  },
  { fieldKey: 'money', key: 'MONTHLY_MONEY', measure: 'VND', name: 'Tổng số tiền vận động, hỗ trợ' },
  { fieldKey: 'households', key: 'MONTHLY_HOUSEHOLDS', measure: 'HOUSEHOLD', name: 'Số hộ được hỗ trợ' },
  { fieldKey: 'models', key: 'MONTHLY_MODELS', measure: 'MODEL', name: 'Số mô hình, công trình' },
] as const;

// Sends one command and answers with the id of its result; waits where the service has not heard of a unit yet.
const createSend =
  (ask: Ask) =>
  async ({ name, type, made, key }: Command, input: object): Promise<string> => {
    const inputType = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${inputType}!) { answer: ${name}(input: $input) { ... on ${type} { madeId: ${made} } ${refusal} } }`;
    const deadline = Date.now() + deadlineMs;
    for (;;) {
      const data = await ask(document, { input: { idempotencyKey: `seed reports ${key}`, ...input } });
      const { madeId, refusedAs, message } = data.answer as Answer;
      if (madeId !== undefined) return madeId;
      if (refusedAs !== 'UnitNotKnown' || Date.now() > deadline)
        throw new Fault('SEED_REFUSED', `${key}: ${refusedAs}: ${message}`);
      await wait(waitMs);
    }
  };

const readDueDays = async (formKey: string) => {
  const [, ...lines] = (await readFile(join(folder, 'due-days.csv'), 'utf8')).trim().split('\n');
  return lines
    .map((line) => line.split(','))
    .filter(([key]) => key === formKey)
    .map(([, code = '', monthsAfter, day, validFrom]) => ({
      code,
      rule: { due: { monthsAfter: Number(monthsAfter), day: Number(day) }, validFrom },
    }));
};

const enterDueDays = async (ask: Ask, form: { readonly formId: string; readonly key: string }) => {
  const send = createSend(ask);
  for (const { code, rule } of await readDueDays(form.key)) {
    const { unit } = await ask(
      'query ($code: String!) { unit(code: $code, edition: QD19_2025) { ... on Unit { id } } }',
      { code },
    );
    // A part of the country alone may be loaded.
    if (unit?.id === undefined) continue;
    const command = { name: 'setReportDueRule', type: 'ReportDueRule', made: 'formId' };
    await send(
      { ...command, key: `due ${form.key} ${code}` },
      { formId: form.formId, unitId: unit.id, ...rule },
    );
  }
};

/**
 * Publishes the monthly form of communes (65 fields), sets the due days of provinces, and lets its sums become progress. Entering
 * it again changes nothing. Answers with the id of the form.
 */
export const seedReports = async (
  { graphUrl, token }: Surroundings,
  report: (line: string) => void,
): Promise<string> => {
  const startedAt = Date.now();
  const ask = createGraphClient(graphUrl, () => token('administrator'));
  const send = createSend(ask);
  const form = JSON.parse(await readFile(join(folder, 'commune-monthly.json'), 'utf8'));
  const { units } = await ask('{ units(filter: { level: CENTRAL }) { nodes { id } } }');
  const unitId: string = units.nodes[0].id;
  const publish = { name: 'publishReportForm', type: 'ReportForm', made: 'formId', key: form.key };
  const formId = await send(publish, { ...form, unitId });
  await enterDueDays(ask, { formId, key: form.key });
  for (const { fieldKey, key, measure, name } of countedFields) {
    const define = { name: 'defineIndicator', type: 'Indicator', made: 'id', key: `indicator ${key}` };
    const definition = { name };
    const indicatorId = await send(define, { unitId, key, measure, aggregation: 'SUM', definition });
    const attach = {
      name: 'attachReportField',
      type: 'ReportedIndicator',
      made: 'id',
      key: `field ${fieldKey}`,
    };
    await send(attach, { formId, fieldKey, indicatorId });
  }
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1);
  report(
    `seed: report form ${form.key}, ${form.fields.length} fields, ${countedFields.length} of them progress (${seconds} s)`,
  );
  return formId;
};
