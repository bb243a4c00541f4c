import type { EntityManager } from 'typeorm';
import { createRowMap } from '../rows/row-map.postgres.ts';
import type { SynthesisPhase } from '../sittings/sitting.ts';
import { itemsMax, type Synthesis, type SynthesisItem, type SynthesisTransfer } from './synthesis.ts';
import type { Cell } from './synthesis-counts.ts';

const rows = createRowMap<Synthesis>('petition_synthesis', {
  id: 'id',
  sittingId: 'sitting_id',
  unitId: 'unit_id',
  path: 'path',
  phase: 'phase',
  version: 'version',
  supersedesId: 'supersedes_id',
  correctionReason: 'correction_reason',
  raisedFrom: 'raised_from',
  raisedUntil: 'raised_until',
  levels: 'levels',
  leftOut: 'left_out',
  mood: 'mood',
  proposals: 'proposals',
  deadlineId: 'deadline_id',
  state: 'state',
  dueOn: 'due_on',
  issuedOn: 'issued_on',
  documentId: 'document_id',
  recordedAt: 'recorded_at',
});

/** A list of syntheses, newest first. */
export type SynthesisFilter = {
  readonly path: string;
  readonly sittingId: string | null;
  readonly phase: string | null;
  readonly state: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
};

// One more than may be: whoever asks sees that there are too many. Locked: what is chosen now is taken now.
const select = (manager: EntityManager, synthesis: Synthesis, lock: '' | 'FOR UPDATE OF petition') =>
  manager.query(
    `SELECT petition.id AS "petitionId", petition.unit_id AS "unitId", field, competent_level AS "competentLevel",
            competent_body AS "competentBody", raised_by AS "raisedBy"
       FROM petition JOIN petition_register ON petition_id = petition.id
      WHERE path >= $1 COLLATE "C" AND path < ($1 || '~') COLLATE "C" AND merged_into IS NULL
        AND raised_on >= $2 AND raised_on < $3 AND competent_level = ANY ($4::text[]) AND NOT petition.id = ANY ($5::uuid[])
        AND (state = 'CLASSIFIED' OR (state <> 'RECORDED' AND EXISTS (
              SELECT FROM synthesis_item earlier WHERE earlier.synthesis_id = $6 AND earlier.petition_id = petition.id)))
      ORDER BY petition.id LIMIT $7 ${lock}`,
    [
      synthesis.path,
      synthesis.raisedFrom,
      synthesis.raisedUntil,
      [...synthesis.levels],
      [...synthesis.leftOut],
      synthesis.supersedesId,
      itemsMax + 1,
    ],
  ) as Promise<SynthesisItem[]>;

const addItems = async (
  manager: EntityManager,
  id: string,
  items: readonly SynthesisItem[],
): Promise<void> => {
  await manager.query(
    `INSERT INTO synthesis_item (synthesis_id, petition_id, field, competent_level, competent_body, raised_by)
     SELECT $1, "petitionId", field, "competentLevel", "competentBody", "raisedBy"
       FROM jsonb_to_recordset($2::jsonb)
            AS item("petitionId" uuid, field text, "competentLevel" text, "competentBody" text, "raisedBy" integer)`,
    [id, JSON.stringify(items)],
  );
};

/** The most petitions that go at once: each of them gets a date of its own. */
const sendingMax = 1_000;

const itemColumns = `petition.id AS "petitionId", petition.unit_id AS "unitId", petition.field,
  petition.competent_level AS "competentLevel", petition.competent_body AS "competentBody", item.raised_by AS "raisedBy"`;

const changed = (answer: unknown): SynthesisItem[] => (answer as [SynthesisItem[], number])[0];

/** Petitions of a synthesis that change their state with it; each answers with the petitions that did. */
const createSteps = (manager: EntityManager) => ({
  take: async (id: string): Promise<SynthesisItem[]> =>
    changed(
      await manager.query(
        `UPDATE petition SET state = 'SYNTHESISED' FROM synthesis_item item
          WHERE item.synthesis_id = $1 AND petition.id = item.petition_id AND petition.state = 'CLASSIFIED' RETURNING ${itemColumns}`,
        [id],
      ),
    ),
  /** What stood in the version before and is not in this one waits for another synthesis, unless it went on already. */
  giveBack: async (supersededId: string, id: string): Promise<SynthesisItem[]> =>
    changed(
      await manager.query(
        `UPDATE petition SET state = 'CLASSIFIED' FROM synthesis_item item
          WHERE item.synthesis_id = $1 AND petition.id = item.petition_id AND petition.state = 'SYNTHESISED'
            AND NOT EXISTS (SELECT FROM synthesis_item kept WHERE kept.synthesis_id = $2 AND kept.petition_id = item.petition_id)
         RETURNING ${itemColumns}`,
        [supersededId, id],
      ),
    ),
  send: async (
    transfer: SynthesisTransfer | Omit<SynthesisTransfer, 'petitions'>,
  ): Promise<SynthesisItem[]> =>
    changed(
      await manager.query(
        `UPDATE petition SET state = 'SENT', sent_on = $4, sent_document_id = $5
           FROM synthesis_item item
          WHERE item.synthesis_id = $1 AND petition.id = item.petition_id AND petition.state = 'SYNTHESISED'
            AND petition.id IN (
              SELECT waits.petition_id FROM synthesis_item waits JOIN petition p ON p.id = waits.petition_id AND p.state = 'SYNTHESISED'
                JOIN petition_register r ON r.petition_id = p.id AND r.merged_into IS NULL
               WHERE waits.synthesis_id = $1 AND waits.competent_level = $2 AND ($3::text IS NULL OR waits.competent_body = $3)
               ORDER BY waits.petition_id LIMIT $6)
         RETURNING ${itemColumns}`,
        [
          transfer.synthesisId,
          transfer.competentLevel,
          transfer.competentBody,
          transfer.sentOn,
          transfer.documentId,
          sendingMax,
        ],
      ),
    ),
});

/** What issued syntheses hold. */
const createContents = (manager: EntityManager) => ({
  /** Counts of issued syntheses by field and level, with what is handled today. */
  cells: (ids: readonly string[]): Promise<(Cell & { readonly synthesisId: string })[]> =>
    manager.query(
      `SELECT synthesis_id AS "synthesisId", field, competent_level AS "competentLevel", count(*)::int AS petitions,
              sum(raised_by)::int AS "raisedBy", count(*) FILTER (WHERE petition_is_handled(petition_id))::int AS handled
         FROM synthesis_item WHERE synthesis_id = ANY ($1::uuid[]) GROUP BY 1, 2, 3`,
      [[...ids]],
    ),
  /** Ids of the petitions of an issued synthesis, in order of id. */
  petitionIds: async (page: {
    readonly id: string;
    readonly afterId: string | null;
    readonly limit: number;
  }) =>
    (
      (await manager.query(
        `SELECT petition_id AS id FROM synthesis_item WHERE synthesis_id = $1 AND ($2::uuid IS NULL OR petition_id > $2)
          ORDER BY petition_id LIMIT $3`,
        [page.id, page.afterId, page.limit],
      )) as { id: string }[]
    ).map(({ id }) => id),
  /** The last issued synthesis that each petition stands in. */
  ofPetitions: (petitionIds: readonly string[]): Promise<{ petitionId: string; synthesisId: string }[]> =>
    manager.query(
      `SELECT DISTINCT ON (petition_id) petition_id AS "petitionId", synthesis_id AS "synthesisId"
         FROM synthesis_item WHERE petition_id = ANY ($1::uuid[]) ORDER BY petition_id, synthesis_id DESC`,
      [[...petitionIds]],
    ),
  addTransfer: async (transfer: SynthesisTransfer, now: Date): Promise<void> => {
    await manager.query(
      `INSERT INTO synthesis_transfer (id, synthesis_id, competent_level, competent_body, sent_on, document_id, petitions, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        transfer.id,
        transfer.synthesisId,
        transfer.competentLevel,
        transfer.competentBody,
        transfer.sentOn,
        transfer.documentId,
        transfer.petitions,
        now,
      ],
    );
  },
  transfersOf: (ids: readonly string[]): Promise<SynthesisTransfer[]> =>
    manager.query(
      `SELECT id, synthesis_id AS "synthesisId", competent_level AS "competentLevel", competent_body AS "competentBody",
              sent_on AS "sentOn", document_id AS "documentId", petitions
         FROM synthesis_transfer WHERE synthesis_id = ANY ($1::uuid[]) ORDER BY synthesis_id, id LIMIT 10000`,
      [[...ids]],
    ),
});

/** Syntheses of the scope, and issued ones without. */
export const createSynthesisStore = (manager: EntityManager) => {
  const read = (condition: string, parameters: readonly unknown[]) =>
    rows.read(manager, condition, parameters);
  return {
    ...createSteps(manager),
    ...createContents(manager),
    add: (synthesis: Synthesis) => rows.add(manager, synthesis),
    save: (synthesis: Synthesis) => rows.save(manager, synthesis),
    byIds: (ids: readonly string[]) => read('WHERE id = ANY ($1::uuid[])', [[...ids]]),
    byId: async (id: string) => (await read('WHERE id = $1', [id]))[0],
    lock: async (id: string) => (await read('WHERE id = $1 FOR UPDATE', [id]))[0],
    superseding: (ids: readonly string[]) => read('WHERE supersedes_id = ANY ($1::uuid[])', [[...ids]]),
    ofSitting: (sittingId: string, unitId: string, phase: SynthesisPhase) =>
      read('WHERE sitting_id = $1 AND unit_id = $2 AND phase = $3 ORDER BY version', [
        sittingId,
        unitId,
        phase,
      ]),
    openDrafts: (sittingId: string, phase: SynthesisPhase) =>
      read(`WHERE sitting_id = $1 AND phase = $2 AND state = 'DRAFT' ORDER BY id FOR UPDATE`, [
        sittingId,
        phase,
      ]),
    find: (filter: SynthesisFilter) =>
      read(
        `WHERE starts_with(path, $1) AND ($2::uuid IS NULL OR sitting_id = $2) AND ($3::text IS NULL OR phase = $3)
           AND ($4::text IS NULL OR state = $4) AND ($5::uuid IS NULL OR id < $5) ORDER BY id DESC LIMIT $6`,
        [filter.path, filter.sittingId, filter.phase, filter.state, filter.beforeId, filter.limit],
      ),
    /** What a draft would take now. */
    preview: (synthesis: Synthesis) => select(manager, synthesis, ''),
    /** The same, locked until the end of the transaction. */
    choose: (synthesis: Synthesis) => select(manager, synthesis, 'FOR UPDATE OF petition'),
    addItems: (id: string, items: readonly SynthesisItem[]) => addItems(manager, id, items),
  };
};

export type SynthesisStore = ReturnType<typeof createSynthesisStore>;
