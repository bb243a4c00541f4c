import type { Refusal } from '@mttq/kernel/refusal';
import {
  type CodeEdition,
  codeMalformed,
  isCodeOf,
  levels,
  type RecordedUnitVersion,
  unitNotFound,
} from './unit.ts';
import type { Moment, UnitAt } from './unit-tree.ts';

export type UnitQuestion = {
  readonly id?: string;
  readonly code?: string;
  readonly edition?: CodeEdition;
  /** Whether the asker named a day; without one a code is asked about through all time. */
  readonly isDated: boolean;
  readonly moment: Moment;
};

export type UnitCandidates = {
  readonly __typename: 'UnitCandidates';
  readonly candidates: readonly UnitAt[];
};

type Reads = {
  readonly unit: (id: string, moment: Moment) => Promise<UnitAt | null>;
  readonly carriersOf: (
    code: string,
    edition: string | null,
    knownAt: Date,
  ) => Promise<RecordedUnitVersion[]>;
};

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const byId = async (id: string, moment: Moment, reads: Reads): Promise<UnitAt | Refusal> =>
  (uuidForm.test(id) ? await reads.unit(id, moment) : null) ?? unitNotFound();

const byCode = async (
  code: string,
  { edition, isDated, moment }: UnitQuestion,
  reads: Reads,
): Promise<UnitAt | UnitCandidates | Refusal> => {
  if (!levels.some((level) => isCodeOf(level, code))) return codeMalformed(code);
  const carriers = await reads.carriersOf(code, edition ?? null, moment.knownAt);
  if (isDated) {
    const found = await Promise.all(carriers.map((carrier) => reads.unit(carrier.unitId, moment)));
    const holding = found.filter((unit) => unit?.version?.code === code);
    return holding[0] ?? unitNotFound();
  }
  const last = carriers.map((version) => ({
    id: version.unitId,
    level: version.level,
    moment: { ...moment, asOf: version.attestedFrom },
    version,
  }));
  const [only, ...others] = last;
  if (only === undefined) return unitNotFound();
  return others.length === 0 && edition !== undefined
    ? only
    : { __typename: 'UnitCandidates', candidates: last };
};

/** ORG-2: a code without a date or an edition is answered with all units that carry or carried it. */
export const lookUpUnit = (
  question: UnitQuestion,
  reads: Reads,
): Promise<UnitAt | UnitCandidates | Refusal> => {
  if (question.id !== undefined) return byId(question.id, question.moment, reads);
  return byCode(question.code ?? '', question, reads);
};
