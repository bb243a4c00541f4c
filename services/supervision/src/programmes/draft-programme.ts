import { day } from '@mttq/kernel/calendar-day';
import { notAllowed, unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, refuse } from '@mttq/kernel/refusal';
import type { Actor, Deps } from '../unit-of-work.ts';
import { draft, type Programme, type ProgrammeItem, programmeNotFound } from './programme.ts';

export type DraftProgramme = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly committeeId?: string | null | undefined;
  readonly year: number;
  readonly title: string;
  readonly placeText?: string | null | undefined;
  readonly items: readonly {
    readonly title: string;
    readonly kind: ProgrammeItem['kind'];
    readonly form: ProgrammeItem['form'];
    readonly bodyName?: string | null | undefined;
    readonly quarter?: number | null | undefined;
  }[];
  readonly roundsTarget?: number | null | undefined;
  readonly dialoguesTarget?: number | null | undefined;
};

const bare = (command: DraftProgramme, place: { id: string; path: string }): Programme => ({
  ...place,
  unitId: command.unitId,
  committeeId: command.committeeId ?? null,
  year: command.year,
  title: command.title,
  placeText: command.placeText ?? null,
  items: command.items.map((item) => ({
    ...item,
    bodyName: item.bodyName ?? null,
    quarter: item.quarter ?? null,
  })),
  roundsTarget: command.roundsTarget ?? null,
  dialoguesTarget: command.dialoguesTarget ?? null,
  state: 'DRAFT',
  agreements: [],
  documentId: null,
  issuedOn: null,
  closedOn: null,
  deadlineId: null,
});

/** Drafts the programme of a unit for a year; it is due before the year begins. */
export const draftSupervisionProgramme =
  ({ inTransaction, newId }: Deps) =>
  (command: DraftProgramme, actor: Actor) =>
    inTransaction(actor, async ({ scope, answers, programmes, deadlines, audit }, now) => {
      const { unitId, year } = command;
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      if (!(await scope.enter(actor, 'programme:draft', unitId))) return notAllowed();
      const claim = {
        actorId: actor.id,
        command: 'draftSupervisionProgramme',
        input: command,
        id: newId(),
        now,
      };
      const answer = await answers.claim(claim);
      if (isRefusal(answer)) return answer;
      if (answer.isRepeat) return (await programmes.byId(answer.id)) ?? programmeNotFound();
      const programme = draft(bare(command, { id: answer.id, path }));
      if (isRefusal(programme)) return programme;
      if (await programmes.ofYear(unitId, year))
        return refuse('ProgrammeExists', {
          vi: `Đơn vị đã có chương trình giám sát năm ${year}. Hãy dùng chương trình đó.`,
          en: `The unit has a supervision programme for ${year} already. Use that one.`,
        });
      const subject = { kind: 'PROGRAMME', id: programme.id };
      const from = day(`${year}-01-01`);
      const ruleKey = 'supervision-programme';
      const deadline = await deadlines.start({ subject, unitId, path, ruleKey, from, isPublic: true });
      const kept = { ...programme, deadlineId: isRefusal(deadline) ? null : deadline.id };
      await programmes.add(kept);
      await audit.add({ action: 'programme:draft', unitId, input: command });
      return kept;
    });
