import { commendationProposalSubmitted } from '@mttq/contracts/campaigns/commendation-proposal-submitted';
import { dayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { campaignNotFound } from '../campaigns/campaign.ts';
import { takeCommand } from '../commands/take-command.ts';
import type { CommendationForm } from '../commendation-forms/commendation-form.ts';
import { checkAwardingLevel, pickForm } from '../commendation-forms/commendation-form.ts';
import type { Commendation } from '../commendations/commendation.ts';
import {
  type CommendedPerson,
  commendationListNotValid,
  type GivenSubject,
  keyOf,
  type ListedSubject,
  readSubject,
} from '../commendations/commended-subject.ts';
import { roundNotFound } from '../emulation/round.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import { type CommendationProposal, proposalNotFound, readTitle } from './commendation-proposal.ts';

type GivenLine = { readonly formCode: string; readonly subject: GivenSubject; readonly merit: string };
export type ProposeCommendations = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly awardingUnitId: string;
  readonly title: string;
  readonly campaignId?: string | null | undefined;
  readonly roundId?: string | null | undefined;
  readonly commendations: readonly GivenLine[];
};
type ReadLine = {
  readonly listed: ListedSubject;
  readonly form: CommendationForm;
  readonly subjectUnitId: string;
};
type Line = { readonly line: Commendation; readonly person: CommendedPerson | null };

const linesMax = 200;

const readLines = (
  given: readonly GivenLine[],
  forms: readonly CommendationForm[],
  today: CommendationForm['validFrom'],
): { listed: ListedSubject; form: CommendationForm }[] | Refusal => {
  if (given.length === 0 || given.length > linesMax)
    return commendationListNotValid(
      'Danh sách cần từ 1 đến 200 dòng.',
      'A list has 1–200 lines. Send the rest in another.',
    );
  const read: { listed: ListedSubject; form: CommendationForm }[] = [];
  const keys = new Set<string>();
  for (const [at, line] of given.entries()) {
    const listed = readSubject(line, at + 1, today);
    if (isRefusal(listed)) return listed;
    const form = pickForm(forms, line.formCode, listed.kind);
    if (isRefusal(form)) return form;
    const key = keyOf(listed, form.code);
    if (keys.has(key))
      return commendationListNotValid(
        `Dòng ${at + 1} trùng với một dòng trước.`,
        `Line ${at + 1} repeats one before it.`,
      );
    keys.add(key);
    read.push({ listed, form });
  }
  return read;
};

/** Every subject stands at or below the unit that proposes; an area is found in its commune. */
const placeLines = async (
  { places, reporters }: Stores,
  read: readonly { listed: ListedSubject; form: CommendationForm }[],
  { path, today }: { readonly path: string; readonly today: CommendationForm['validFrom'] },
): Promise<ReadLine[] | Refusal> => {
  const areas = read.flatMap(({ listed: { areaId } }) => (areaId === null ? [] : [areaId]));
  const standing = await reporters.standings(
    areas.map((id) => ({ kind: 'AREA', id })),
    today,
  );
  const communes = new Map(areas.map((id, at) => [id, standing[at]?.unitId]));
  const placed = read.map((line) => ({
    ...line,
    subjectUnitId: line.listed.unitId ?? communes.get(line.listed.areaId ?? ''),
  }));
  const paths = await places.pathsOf(placed.flatMap(({ subjectUnitId }) => subjectUnitId ?? []));
  const outside = placed.findIndex(
    ({ subjectUnitId }) => !(paths.get(subjectUnitId ?? '') ?? '').startsWith(path),
  );
  if (outside >= 0)
    return commendationListNotValid(
      `Dòng ${outside + 1}: đối tượng không thuộc đơn vị đề nghị vào hôm nay.`,
      `Line ${outside + 1}: the subject does not stand at or below the unit that proposes today.`,
    );
  return placed.flatMap(({ subjectUnitId, ...line }) =>
    subjectUnitId === undefined ? [] : [{ ...line, subjectUnitId }],
  );
};

/** What a list points at is there. A commune that is commended for a round has its result published. */
const verifyGrounds = async (
  { campaigns, rounds, commendations }: Stores,
  { campaignId, roundId }: CommendationProposal,
  lines: readonly ReadLine[],
): Promise<ReadonlyMap<string, string> | Refusal> => {
  if (campaignId !== null && (await campaigns.byIds([campaignId])).length === 0) return campaignNotFound();
  if (roundId === null) return new Map();
  if ((await rounds.byId(roundId)) === undefined) return roundNotFound();
  const units = lines.filter(({ listed }) => listed.kind === 'UNIT').map((line) => line.subjectUnitId);
  const sheets = await commendations.publishedSheets(roundId, units);
  return units.every((unit) => sheets.has(unit))
    ? sheets
    : commendationListNotValid(
        'Đơn vị được đề nghị theo đợt thi đua phải có kết quả đã công bố trong đợt đó.',
        'A unit that is commended for a round has its result in it published first.',
      );
};

const linesOf = (
  { id: proposalId, unitId, path, awardingUnitId, campaignId, roundId }: CommendationProposal,
  lines: readonly ReadLine[],
  { newId, sheets }: { readonly newId: () => string; readonly sheets: ReadonlyMap<string, string> },
): Line[] =>
  lines.map(({ listed, form, subjectUnitId }, at) => ({
    person: listed.person,
    line: {
      ...{ id: newId(), proposalId, place: at + 1, unitId, path, awardingUnitId, campaignId, roundId },
      ...{ formId: form.id, formCode: form.code, subjectKind: listed.kind, subjectUnitId },
      ...{ areaId: listed.areaId, collectiveName: listed.collectiveName, merit: listed.merit },
      scoreSheetId: listed.kind === 'UNIT' ? (sheets.get(subjectUnitId) ?? null) : null,
      ...{ state: 'PROPOSED', rejectedBecause: null, decisionNumber: null, decidedOn: null },
      ...{ decidedYear: null, registerNumber: null, awardedOn: null, revokedOn: null, revokedBecause: null },
      consentTextVersion: listed.consent?.textVersion ?? null,
      ...{ consentGivenOn: listed.consent?.givenOn ?? null, consentWithdrawnOn: null },
      identityErasedOn: null,
    },
  }));

const undecided = {
  ...{ appraisedBy: null, appraisedOn: null, appraisalDocumentId: null, decidedBy: null, decidedOn: null },
  ...{ decidedYear: null, decisionNumber: null, decisionKey: null, decisionDocumentId: null },
  ...{ decidingBody: null, decidingBodyKey: null, closedBecause: null },
} as const;

/** The list and its lines, when the place, the level and every line hold. */
const readProposal = async (
  stores: Stores,
  command: ProposeCommendations,
  { id, now, actorId, newId }: { id: string; now: Date; actorId: string; newId: () => string },
): Promise<{ proposal: CommendationProposal; lines: Line[] } | Refusal> => {
  const { unitId, awardingUnitId } = command;
  const today = dayInVietnam(now);
  const title = readTitle(command.title);
  if (isRefusal(title)) return title;
  const paths = await stores.places.pathsOf([unitId, awardingUnitId]);
  const [path, above] = [paths.get(unitId), paths.get(awardingUnitId)];
  const level = await stores.places.levelOf(awardingUnitId, today);
  if (path === undefined || above === undefined || level === undefined) return unitNotKnown();
  if (!path.startsWith(above))
    return commendationListNotValid(
      'Đơn vị tặng thưởng phải là chính đơn vị đề nghị hoặc cấp trên của đơn vị đó.',
      'The unit that awards is the unit that proposes, or one above it.',
    );
  const read = readLines(command.commendations, await stores.commendationForms.inForceOn(today), today);
  if (isRefusal(read)) return read;
  const wrong = read.map(({ form }) => checkAwardingLevel(form, level)).find(isRefusal);
  if (wrong) return wrong;
  const placed = await placeLines(stores, read, { path, today });
  if (isRefusal(placed)) return placed;
  const proposal: CommendationProposal = {
    ...{ id, unitId, path, awardingUnitId, title, ...undecided, state: 'PROPOSED', proposedBy: actorId },
    ...{ proposedAt: now, campaignId: command.campaignId ?? null, roundId: command.roundId ?? null },
  };
  const sheets = await verifyGrounds(stores, proposal, placed);
  return isRefusal(sheets) ? sheets : { proposal, lines: linesOf(proposal, placed, { newId, sheets }) };
};

/** Proposes commendations to the committee that awards them: one list, each line a form for a subject. */
export const proposeCommendations = (deps: Deps) => (command: ProposeCommendations, actor: Actor) =>
  takeCommand<CommendationProposal>(
    deps,
    {
      ...{ actor, command, name: 'proposeCommendations', action: 'commendation:propose' },
      keptAs: ({ commendationIdentities }) => ({
        idempotencyKey: command.idempotencyKey,
        fingerprint: commendationIdentities.fingerprint(command),
      }),
      unitOf: () => command.unitId,
      again: async ({ commendationProposals }, id) =>
        (await commendationProposals.byId(id)) ?? proposalNotFound(),
    },
    async (stores, { id, now }) => {
      const read = await readProposal(stores, command, { id, now, actorId: actor.id, newId: deps.newId });
      if (isRefusal(read)) return read;
      const { proposal, lines } = read;
      await stores.commendationProposals.add(proposal);
      await stores.commendations.addAll(lines.map(({ line }) => line));
      await stores.commendationIdentities.addAll(
        lines.flatMap(({ line, person }) => (person === null ? [] : [{ line, person }])),
      );
      const { unitId, awardingUnitId, campaignId, roundId } = proposal;
      const data = { proposalId: id, unitId, awardingUnitId, campaignId, roundId, lineCount: lines.length };
      await stores.outbox.add({
        contract: commendationProposalSubmitted,
        aggregateId: id,
        data,
        occurredAt: now,
      });
      return proposal;
    },
  );
