import { titleAwarded } from '@mttq/contracts/campaigns/title-awarded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { isRefusal, type Refusal } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import { areaNotKnown, deciderNotAbove } from '../places/area.ts';
import { findStandard } from '../standards/find-standard.ts';
import type { Standard } from '../standards/standard.ts';
import type { Actor, Deps, Stores } from '../unit-of-work.ts';
import {
  type AwardingBody,
  checkAward,
  subjectOf,
  type Title,
  type TitleDraft,
  titleNotFound,
  titleOverlaps,
} from './title.ts';

export type AwardTitle = {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly areaId?: string | null | undefined;
  readonly standardKey: string;
  readonly standardId?: string | null | undefined;
  readonly year: number;
  readonly householdsHeld?: number | null | undefined;
  readonly householdsAsked?: number | null | undefined;
  readonly decidedOn: CalendarDay;
  readonly number: string;
  readonly decidedByUnitId: string;
  readonly body: AwardingBody;
  readonly validUntil?: CalendarDay | null | undefined;
  readonly documentId?: string | null | undefined;
};

/** A title to award under a standard that was found to be in force. */
type Award = { readonly id: string; readonly award: TitleDraft; readonly standard: Standard };

/** Keeps a title and announces it: its body stands above, its subject fits the standard, and it holds no such title yet. */
export const keepTitle = async (
  { places, titles, outbox }: Stores,
  { id, award, standard }: Award,
  now: Date,
): Promise<Title | Refusal> => {
  const { unitId, areaId, decidedOn, decidedByUnitId } = award;
  const path = await places.pathOf(unitId, decidedOn);
  const unitLevel = await places.levelOf(unitId, decidedOn);
  const level = await places.levelOf(decidedByUnitId, decidedOn);
  if (path === undefined || unitLevel === undefined || level === undefined) return unitNotKnown();
  if (!(await places.isAtOrAbove(decidedByUnitId, unitId, decidedOn))) return deciderNotAbove();
  const wrong = checkAward(award, { subject: standard.subject, unitLevel }, dayInVietnam(now));
  if (wrong) return wrong;
  if (areaId !== null && !(await places.areAreasOf([areaId], unitId, decidedOn))) return areaNotKnown();
  const title: Title = {
    ...{
      ...award,
      id,
      path,
      level,
      subject: subjectOf(standard.subject),
      number: normaliseText(award.number),
    },
    ...{ standardId: standard.id, standardKey: standard.key, name: standard.title },
    ...{ revokedOn: null, revokedNumber: null, revokedBecause: null, revokedDocumentId: null },
  };
  if (await titles.overlaps(title)) return titleOverlaps();
  await titles.add(title, now);
  const { subject, standardId, standardKey, name, year, number, body, validUntil } = title;
  const { householdsHeld, householdsAsked } = title;
  const data = {
    ...{ titleId: id, unitId, subject, areaId, standardId, standardKey, name, year },
    ...{ householdsHeld, householdsAsked, decidedOn, number, decidedByUnitId, body, level, validUntil },
  };
  const occurredAt = startOfDayInVietnam(decidedOn);
  await outbox.add({ contract: titleAwarded, aggregateId: id, data, occurredAt });
  return title;
};

/** Records a title. The right is asked for in the unit that decides. */
export const awardTitle = (deps: Deps) => (command: AwardTitle, actor: Actor) =>
  takeCommand<Title>(
    deps,
    {
      ...{ actor, command, name: 'awardTitle', action: 'title:award' },
      unitOf: () => command.decidedByUnitId,
      again: async ({ titles }, id) => (await titles.byId(id)) ?? titleNotFound(),
    },
    async (stores, { id, now }) => {
      const { unitId, decidedOn, standardId, year, number, decidedByUnitId, body } = command;
      const asked = { key: command.standardKey, unitId, day: decidedOn, standardId };
      const standard = await findStandard(stores, asked);
      if (isRefusal(standard)) return standard;
      const award: TitleDraft = {
        ...{ unitId, decidedOn, year, number, decidedByUnitId, body, assessmentId: null },
        ...{ areaId: command.areaId ?? null, documentId: command.documentId ?? null },
        ...{
          householdsHeld: command.householdsHeld ?? null,
          householdsAsked: command.householdsAsked ?? null,
        },
        validUntil: command.validUntil ?? null,
      };
      return keepTitle(stores, { id, award, standard }, now);
    },
  );
