import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { overAllUnits } from '@mttq/testkit/all-units';
import { startTestService, type TestService } from '@mttq/testkit/test-service';
import { type CaseDesk, openCaseDesk } from '@mttq/testkit/welfare/case-desk';
import fc from 'fast-check';
import { welfare } from '../app.ts';
import { caseChecks } from '../cases/case.checks.ts';

let service: TestService;
let desk: CaseDesk;
let fundId: string;

beforeAll(async () => {
  service = await startTestService(welfare);
  desk = await openCaseDesk(service);
  fundId = await desk.funds.openFund();
  await desk.funds.send('recordIncome', { fundId, kind: 'INCOME', amount: '1000000' });
}, 60_000);
afterAll(() => service.close());

// What a person who read the manual expects, written apart from the program.
type Model = {
  state: string;
  before: string;
  approved: number;
  handed: number;
  held: Map<string, number>;
  posted: number;
};
type Op = { readonly name: string; readonly amount: number };

const heldOf = ({ held }: Model): number => [...held.values()].reduce((sum, amount) => sum + amount, 0);

const expected: Readonly<Record<string, (model: Model, amount: number) => string>> = {
  APPROVE: (m, amount) => {
    if (!['APPRAISED', 'APPROVED', 'IN_PROGRESS'].includes(m.state)) return 'CaseStateForbids';
    return amount < m.posted + heldOf(m) ? 'AmountAboveApproval' : 'BeneficiaryCase';
  },
  START: (m) => (m.state === 'APPROVED' ? 'BeneficiaryCase' : 'CaseStateForbids'),
  SUSPEND: (m) =>
    ['APPRAISED', 'APPROVED', 'IN_PROGRESS'].includes(m.state) ? 'BeneficiaryCase' : 'CaseStateForbids',
  RESUME: (m) => (m.state === 'SUSPENDED' ? 'BeneficiaryCase' : 'CaseStateForbids'),
  REJECT: (m) =>
    m.state === 'APPRAISED' || (m.state === 'SUSPENDED' && m.before === 'APPRAISED')
      ? 'BeneficiaryCase'
      : 'CaseStateForbids',
  HAND_OVER: (m, amount) => {
    if (m.state !== 'IN_PROGRESS') return 'CaseStateForbids';
    return amount > m.approved ? 'AmountAboveApproval' : 'BeneficiaryCase';
  },
  SETTLE: (m) => {
    if (m.state !== 'HANDED_OVER') return 'CaseStateForbids';
    return heldOf(m) > 0 || m.posted !== m.handed ? 'CaseNotReady' : 'BeneficiaryCase';
  },
  RESERVE: (m, amount) => {
    if (!['APPROVED', 'IN_PROGRESS', 'HANDED_OVER'].includes(m.state)) return 'CaseStateForbids';
    return m.posted + heldOf(m) + amount > m.approved ? 'AmountAboveApproval' : 'Payment';
  },
};

const effects: Readonly<Record<string, (model: Model, amount: number) => Partial<Model>>> = {
  APPROVE: (m, amount) => ({ approved: amount, state: m.state === 'APPRAISED' ? 'APPROVED' : m.state }),
  START: () => ({ state: 'IN_PROGRESS' }),
  SUSPEND: (m) => ({ before: m.state, state: 'SUSPENDED' }),
  RESUME: (m) => ({ state: m.before, before: '' }),
  REJECT: () => ({ state: 'REJECTED' }),
  HAND_OVER: (_, amount) => ({ state: 'HANDED_OVER', handed: amount }),
  SETTLE: () => ({ state: 'SETTLED' }),
};

const today = '2024-06-01';
const act = async (caseId: string, { name, amount }: Op) => {
  const money = { caseId, amount: `${amount}` };
  if (name === 'APPROVE') return desk.send('approveCase', { ...money, decidedOn: today }, desk.approver);
  if (name === 'HAND_OVER') return desk.send('handOverCase', { ...money, occurredOn: today });
  if (name === 'RESERVE') return desk.send('reserveCasePayment', { ...money, subject: 'đợt' });
  return desk.send('moveCase', { caseId, move: name, occurredOn: today, reason: 'thử' });
};

const settlePayment = async (m: Model, name: 'POST' | 'VOID') => {
  const [paymentId, amount] = [...m.held][0] ?? [];
  if (paymentId === undefined || amount === undefined) return;
  m.held.delete(paymentId);
  if (name === 'POST') m.posted += amount;
  const input = { fundId, paymentId };
  const answer =
    name === 'POST'
      ? await desk.funds.send('postPayment', input, desk.approver)
      : await desk.funds.send('voidPayment', { ...input, reason: 'thử' });
  expect(answer.state).toBe(name === 'POST' ? 'POSTED' : 'VOIDED');
};

const run = async (ops: readonly Op[]): Promise<void> => {
  const household = await desk.household({ headName: 'Hộ Mô Hình' });
  const caseId = await desk.appraised(household, { source: 'FUND', fundId });
  const model: Model = { state: 'APPRAISED', before: '', approved: 0, handed: 0, held: new Map(), posted: 0 };
  for (const op of ops) {
    if (op.name === 'POST' || op.name === 'VOID') {
      await settlePayment(model, op.name);
      continue;
    }
    const isNothing = op.amount === 0 && ['APPROVE', 'HAND_OVER', 'RESERVE'].includes(op.name);
    const wanted = isNothing ? 'AmountNotPositive' : expected[op.name]?.(model, op.amount);
    const answer = await act(caseId, op);
    expect({ op, state: model.state, answer: answer.__typename }).toEqual({
      op,
      state: model.state,
      answer: wanted,
    });
    if (wanted === 'BeneficiaryCase') Object.assign(model, effects[op.name]?.(model, op.amount));
    if (wanted === 'Payment') model.held.set(answer.id, op.amount);
    if (wanted === 'BeneficiaryCase') expect(answer.state).toBe(model.state);
  }
};

test('whatever people do to a case, in whatever order, it does what the manual says and its laws hold', async () => {
  const names = [
    'APPROVE',
    'START',
    'HAND_OVER',
    'SETTLE',
    'RESERVE',
    'RESERVE',
    'POST',
    'VOID',
    'SUSPEND',
    'RESUME',
    'REJECT',
  ];
  const op = fc.record({ name: fc.constantFrom(...names), amount: fc.constantFrom(0, 1, 2, 3, 5) });
  // Half of the walks begin on the way that goes well, or most would end in a refusal.
  const start = fc.constantFrom<Op[]>(
    [],
    [
      { name: 'APPROVE', amount: 5 },
      { name: 'START', amount: 0 },
    ],
  );
  const walk = fc
    .tuple(start, fc.array(op, { minLength: 5, maxLength: 25 }))
    .map(([first, rest]) => [...first, ...rest]);
  await fc.assert(fc.asyncProperty(walk, run), { numRuns: 12, endOnFailure: true });
  await overAllUnits(service, async (manager) => {
    const [{ count }] = await manager.query('SELECT count(*)::int AS count FROM beneficiary_case');
    expect(count).toBeGreaterThanOrEqual(12);
    for (const [law, sql] of Object.entries(caseChecks))
      expect({ law, broken: await manager.query(sql) }).toEqual({ law, broken: [] });
  });
}, 120_000);
