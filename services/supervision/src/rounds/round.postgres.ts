import type { CalendarDay } from '@mttq/kernel/calendar-day';
import type { EntityManager } from 'typeorm';
import type { Finding } from '../findings/finding.ts';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { Round } from './round.ts';

const rows = createRowMap<Round>('supervision_round', {
  id: 'id',
  unitId: 'unit_id',
  path: 'path',
  committeeId: 'committee_id',
  programmeId: 'programme_id',
  outsideReason: 'outside_reason',
  year: 'year',
  kind: 'kind',
  form: 'form',
  title: 'title',
  contentArea: 'content_area',
  period: { json: 'period' },
  phase: 'phase',
  coordinationProgrammeId: 'coordination_programme_id',
  bodies: { json: 'bodies' },
  fundIds: 'fund_ids',
  campaignIds: 'campaign_ids',
  state: 'state',
  stateBefore: 'state_before',
  decisionDocumentId: 'decision_document_id',
  outline: 'outline',
  members: { json: 'members' },
  noticeOn: 'notice_on',
  startsOn: 'starts_on',
  endedOn: 'ended_on',
  reportDocumentId: 'report_document_id',
  reportedOn: 'reported_on',
  closedOn: 'closed_on',
});

/** What happened to a round, or on it. */
export type RoundStep = {
  readonly id: string;
  readonly roundId: string;
  readonly kind: string;
  readonly on: CalendarDay;
  readonly documentId: string | null;
  readonly words: string | null;
  readonly recordedAt: Date;
};

const stepColumns = `id, round_id AS "roundId", kind, happened_on AS "on", document_id AS "documentId", words, recorded_at AS "recordedAt"`;
const findingColumns = `id, round_id AS "roundId", body_name AS "bodyName", kind, severity, text, evidence_ids AS "evidenceIds",
  amount::text AS amount, recorded_at AS "recordedAt"`;

type FindingRow = Omit<Finding, 'amount'> & { readonly amount: string | null };

/** A list of rounds, newest first. */
export type RoundFilter = {
  readonly path?: string;
  readonly year?: number | null;
  readonly state?: string | null;
  readonly fundId?: string;
  readonly campaignId?: string;
  readonly programmeId?: string;
  readonly coordinationProgrammeId?: string;
  readonly beforeId: string | null;
  readonly limit: number;
};

const find = (manager: EntityManager, filter: RoundFilter): Promise<Round[]> =>
  rows.read(
    manager,
    `WHERE ($1::text IS NULL OR starts_with(path, $1)) AND ($2::int IS NULL OR year = $2) AND ($3::text IS NULL OR state = $3)
       AND ($4::uuid IS NULL OR fund_ids @> ARRAY[$4::uuid]) AND ($5::uuid IS NULL OR campaign_ids @> ARRAY[$5::uuid])
       AND ($6::uuid IS NULL OR programme_id = $6) AND ($7::uuid IS NULL OR coordination_programme_id = $7)
       AND ($8::uuid IS NULL OR id < $8)
     ORDER BY id DESC LIMIT $9`,
    [
      filter.path ?? null,
      filter.year ?? null,
      filter.state ?? null,
      filter.fundId ?? null,
      filter.campaignId ?? null,
      filter.programmeId ?? null,
      filter.coordinationProgrammeId ?? null,
      filter.beforeId,
      filter.limit,
    ],
  );

/** Rounds in scope (reported ones without), with what happened on them. */
export const createRoundStore = (manager: EntityManager) => ({
  add: (round: Round) => rows.add(manager, round),
  save: (round: Round) => rows.save(manager, round),
  lock: async (id: string) => (await rows.read(manager, 'WHERE id = $1 FOR UPDATE', [id]))[0],
  byId: async (id: string) => (await rows.read(manager, 'WHERE id = $1', [id]))[0],
  byIds: (ids: readonly string[]) => rows.read(manager, 'WHERE id = ANY ($1::uuid[])', [[...ids]]),
  find: (filter: RoundFilter) => find(manager, filter),
  addStep: async (step: RoundStep, actorId: string): Promise<void> => {
    await manager.query(
      `INSERT INTO round_step (id, round_id, kind, happened_on, document_id, words, actor_id, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [step.id, step.roundId, step.kind, step.on, step.documentId, step.words, actorId, step.recordedAt],
    );
  },
  stepsOf: (roundId: string): Promise<RoundStep[]> =>
    manager.query(`SELECT ${stepColumns} FROM round_step WHERE round_id = $1 ORDER BY id LIMIT 1000`, [
      roundId,
    ]),
  addFinding: async (finding: Finding): Promise<void> => {
    await manager.query(
      `INSERT INTO finding (id, round_id, body_name, kind, severity, text, evidence_ids, amount, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        finding.id,
        finding.roundId,
        finding.bodyName,
        finding.kind,
        finding.severity,
        finding.text,
        [...finding.evidenceIds],
        finding.amount?.toString() ?? null,
        finding.recordedAt,
      ],
    );
  },
  findings: async (condition: { readonly roundId: string } | { readonly id: string }): Promise<Finding[]> => {
    const [column, value] = 'id' in condition ? ['id', condition.id] : ['round_id', condition.roundId];
    const found: FindingRow[] = await manager.query(
      `SELECT ${findingColumns} FROM finding WHERE ${column} = $1 ORDER BY id LIMIT 1000`,
      [value],
    );
    return found.map((row) => ({ ...row, amount: row.amount === null ? null : BigInt(row.amount) }));
  },
});

export type RoundStore = ReturnType<typeof createRoundStore>;
