import { randomUUID } from 'node:crypto';
import { rightsChanged } from '@mttq/contracts/organisation/rights-changed';
import { unitEstablished } from '@mttq/contracts/organisation/unit-established';
import { tellService } from './tell-service.ts';
import type { TestActor, TestService } from './test-service.ts';

const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A country, two provinces, and a commune in the first. */
export const places = { country: id(1), province: id(2), commune: id(3), otherProvince: id(4) } as const;

const place = (unitId: string, level: 'CENTRAL' | 'PROVINCE' | 'COMMUNE', parentUnitId: string | null) => ({
  contract: unitEstablished,
  aggregateId: unitId,
  data: {
    unitId,
    superseded: [],
    recorded: [
      {
        versionId: unitId,
        code: unitId.slice(-2),
        codeEdition: 'QD19_2025',
        level,
        unitType: level,
        name: unitId.slice(-2),
        fullName: unitId.slice(-2),
        parentUnitId,
        validFrom: null,
        validUntil: null,
        attestedFrom: '2020-01-01',
        attestedUntil: null,
      },
    ],
    changeId: null,
    importId: null,
    documentId: null,
    reason: 'sample tree',
  },
});

/** What organisation says of the places. */
export const placeFacts = [
  place(places.country, 'CENTRAL', null),
  place(places.province, 'PROVINCE', places.country),
  place(places.commune, 'COMMUNE', places.province),
  place(places.otherProvince, 'PROVINCE', places.country),
];

const refusal = '... on Refusal { code message }';
const transaction = `... on LedgerTransaction { id kind status amount reason reversesId effectiveAt recordedAt earmark { name } } ${refusal}`;
const payment = `... on Payment { id amount paidAmount state reservationId settlementId viewerCanPost expiresAt } ${refusal}`;
const fundFields = 'id kind name state openedOn closedOn administrationRule balance';

const results = {
  openFund: `... on Fund { ${fundFields} } ${refusal}`,
  closeFund: `... on Fund { ${fundFields} } ${refusal}`,
  addEarmark: `... on Earmark { id kind name } ${refusal}`,
  addFundAccount: `... on FundAccount { id bank maskedNumber purpose } ${refusal}`,
  recordIncome: transaction,
  releaseEarmark: transaction,
  reverseTransaction: transaction,
  reservePayment: payment,
  postPayment: payment,
  voidPayment: payment,
} as const;

/** The two persons of every payment. */
export const maker: TestActor = { id: 'administrator' };
export const approver: TestActor = { id: 'approver', isAdministrator: true };

/** A fund board's desk: commands of the welfare service as one call each, through its graph. */
export type FundDesk = {
  /** Sends a command with a key of its own unless the input has one; answers with the member of the result union. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  send(command: keyof typeof results, input: object, actor?: TestActor): Promise<any>;
  /** Opens a fund of a unit and answers with its id. */
  openFund(input?: object): Promise<string>;
  /** Asks for fields of a fund. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  fund(fundId: string, fields: string, actor?: TestActor): Promise<any>;
  /** Reserves by one person and posts by the other; answers with the payment. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the shape that it asked for.
  pay(fundId: string, amount: string, input?: { effectiveAt?: string; subject?: string }): Promise<any>;
  /** Gives an account a right over a unit from 2020 on. */
  grant(
    actorId: string,
    subjectHash: string,
    rights: readonly { action: string; unitId: string }[],
  ): Promise<void>;
};

const withoutKey = new Set(['closeFund', 'addEarmark', 'addFundAccount']);

/** Tells the service the sample tree and sits down. */
export const openFundDesk = async (service: TestService): Promise<FundDesk> => {
  const tell = (facts: Parameters<typeof tellService>[2]) =>
    tellService(service.parts.dataSource, service.projections, facts);
  await tell(placeFacts);
  const send: FundDesk['send'] = async (command, input, actor = maker) => {
    const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
    const key = withoutKey.has(command) ? {} : { idempotencyKey: randomUUID() };
    const answer = await service.ask(
      `mutation($input: ${type}!) { ${command}(input: $input) { __typename ${results[command]} } }`,
      { input: { ...key, ...input } },
      actor,
    );
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data[command];
  };
  const fund: FundDesk['fund'] = async (fundId, fields, actor = maker) => {
    const answer = await service.ask(
      `query($id: ID!) { fund(id: $id) { ${fields} } }`,
      { id: fundId },
      actor,
    );
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data.fund;
  };
  return {
    send,
    fund,
    openFund: async (input = {}) => {
      const usual = { kind: 'RELIEF', name: 'Quỹ cứu trợ', unitId: places.province, openedOn: '2020-01-01' };
      return (await send('openFund', { ...usual, ...input })).id;
    },
    pay: async (fundId, amount, { subject = 'Nhà Đại đoàn kết', ...when } = {}) => {
      const prepared = await send('reservePayment', { fundId, kind: 'SPENDING', amount, subject });
      if (prepared.__typename !== 'Payment') return prepared;
      return send('postPayment', { fundId, paymentId: prepared.id, ...when }, approver);
    },
    grant: async (personId, subjectHash, rights) => {
      const held = rights.map(({ action, unitId }) => ({
        actionName: action,
        unitId,
        validFrom: '2020-01-01',
        validUntil: null,
      }));
      await tell([
        { contract: rightsChanged, aggregateId: personId, data: { personId, subjectHash, rights: held } },
      ]);
    },
  };
};
