import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { CommitteeKind } from '../committees/committee.ts';
import type { Post } from '../mandates/mandate.ts';

/** An action that a person may take in a unit or residential area and all below it, on days in `[validFrom, validUntil)`. */
export type Right = {
  readonly actionName: string;
  readonly unitId: string;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
};

/** A right with the person who has it and the mandate that gives it. */
export type RightAnswer = Right & { readonly personId: string; readonly mandateId: string };

/** A post that a person holds, held or will hold, as recognised. */
export type HeldPost = {
  readonly committeeKind: CommitteeKind;
  readonly post: Post;
  readonly unitId: string;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
};

/** From when to when a post gives an action. */
export type PostAction = {
  readonly id: string;
  readonly committeeKind: CommitteeKind;
  readonly post: Post;
  readonly actionName: string;
  readonly validFrom: CalendarDay;
  readonly validUntil: CalendarDay | null;
};

/** The most rights that one person's event carries. */
export const rightsMax = 500;

const earlier = (left: CalendarDay | null, right: CalendarDay | null): CalendarDay | null => {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
};

const later = (left: CalendarDay, right: CalendarDay): CalendarDay => (left > right ? left : right);

const meet = (held: HeldPost, given: PostAction): Right | undefined => {
  const validFrom = later(held.validFrom, given.validFrom);
  const validUntil = earlier(held.validUntil, given.validUntil);
  if (validUntil !== null && validUntil <= validFrom) return undefined;
  return { actionName: given.actionName, unitId: held.unitId, validFrom, validUntil };
};

const keyOf = (right: Right): string => `${right.actionName} ${right.unitId}`;

const byKeyThenStart = (left: Right, right: Right): number => {
  const leftKey = `${keyOf(left)} ${left.validFrom}`;
  const rightKey = `${keyOf(right)} ${right.validFrom}`;
  return leftKey < rightKey ? -1 : Number(leftKey > rightKey);
};

const laterEnd = (left: CalendarDay | null, right: CalendarDay | null): CalendarDay | null =>
  left === null || right === null ? null : later(left, right);

const merge = (rights: readonly Right[]): Right[] => {
  const merged: Right[] = [];
  for (const right of rights.toSorted(byKeyThenStart)) {
    const last = merged.at(-1);
    const touches =
      last !== undefined &&
      keyOf(last) === keyOf(right) &&
      (last.validUntil === null || right.validFrom <= last.validUntil);
    if (touches)
      merged[merged.length - 1] = { ...last, validUntil: laterEnd(last.validUntil, right.validUntil) };
    else merged.push(right);
  }
  return merged;
};

/** Rights follow from posts: the post gives the actions, the unit the subtree, the mandate the dates. */
export const rightsFrom = (posts: readonly HeldPost[], postActions: readonly PostAction[]): Right[] =>
  merge(
    posts.flatMap((held) =>
      postActions
        .filter((given) => given.committeeKind === held.committeeKind && given.post === held.post)
        .flatMap((given) => meet(held, given) ?? []),
    ),
  );

/**
 * From `from` on, the post gives exactly these actions. What was given on earlier days stays; what was planned for later
 * days is emptied. Answers with the rows to shorten and the rows to add.
 */
export const setActions = (
  current: readonly PostAction[],
  wanted: { readonly actionNames: readonly string[]; readonly from: CalendarDay },
): { shortened: PostAction[]; added: string[] } => {
  const { actionNames, from } = wanted;
  const goesOn = (row: PostAction): boolean => row.validFrom < from && row.validUntil === null;
  const kept = new Set(current.filter(goesOn).map((row) => row.actionName));
  const isCut = (row: PostAction): boolean =>
    (row.validUntil === null || row.validUntil > from) &&
    !(goesOn(row) && actionNames.includes(row.actionName));
  return {
    shortened: current.filter(isCut).map((row) => ({ ...row, validUntil: later(row.validFrom, from) })),
    added: [...new Set(actionNames)].filter((name) => !kept.has(name)),
  };
};

export const notAllowed = (): Refusal<'NotAllowed'> =>
  refuse('NotAllowed', {
    vi: 'Bạn không có quyền làm việc này ở đơn vị này vào ngày hôm nay. Hãy liên hệ Ban Thường trực của đơn vị hoặc quản trị viên.',
    en: 'You have no right to do this in this unit today. Ask the Standing Committee of the unit or an administrator.',
  });

export const tooManyRights = (): Refusal<'TooManyRights'> =>
  refuse('TooManyRights', {
    vi: `Một người không thể có quá ${rightsMax} quyền. Hãy kết thúc nhiệm vụ cũ hoặc rút gọn quyền của chức danh.`,
    en: `One person cannot hold more than ${rightsMax} rights. End earlier mandates or give the post fewer actions.`,
  });

// All services together name some 250 actions; a post that presides holds about half of them.
const actionsMax = 300;

/** At most 300 names of the form `noun:verb`. */
export const areActionNames = (names: readonly string[]): boolean =>
  names.length <= actionsMax &&
  names.every((name) => name.length <= 80 && /^[a-z][a-z-]*:[a-z][a-z-]*$/.test(name));

export const actionsNotValid = (): Refusal<'ActionsNotValid'> =>
  refuse('ActionsNotValid', {
    vi: `Nhiều nhất ${actionsMax} quyền, mỗi quyền viết dạng noun:verb, ví dụ committee:cease.`,
    en: `At most ${actionsMax} actions, each written noun:verb, e.g. committee:cease.`,
  });
