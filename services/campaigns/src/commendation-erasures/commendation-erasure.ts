import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { type Commendation, commendationStateNotRight } from '../commendations/commendation.ts';

/** That who a commended person is is to be erased: asked for by one person, approved by another. */
export type CommendationErasure = {
  readonly id: string;
  readonly commendationId: string;
  readonly unitId: string;
  readonly path: string;
  readonly reason: string;
  readonly state: 'PROPOSED' | 'APPROVED' | 'WITHDRAWN';
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
};

export const erasureNotFound = (): Refusal<'CommendationErasureNotFound'> =>
  refuse('CommendationErasureNotFound', {
    vi: 'Không có đề nghị xoá này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such proposal to erase is in your scope. Check the id.',
  });

const erasureNotValid = (vi: string, en: string): Refusal<'CommendationErasureNotValid'> =>
  refuse('CommendationErasureNotValid', { vi, en });

export const erasureWaits = (): Refusal<'CommendationErasureNotValid'> =>
  erasureNotValid(
    'Khen thưởng này đã có đề nghị xoá danh tính đang chờ. Hãy duyệt hoặc rút đề nghị đó.',
    'A proposal to erase this identity waits already. Approve or withdraw that one.',
  );

/** Only a person has an identity to erase, once, and only after the list was decided or closed: until then it is decided by it. */
export const checkErasable = ({
  subjectKind,
  state,
  identityErasedOn,
}: Commendation): Refusal<'CommendationErasureNotValid' | 'CommendationStateNotRight'> | undefined => {
  if (subjectKind !== 'PERSON' || identityErasedOn !== null)
    return erasureNotValid(
      'Chỉ khen thưởng cá nhân còn lưu danh tính mới có gì để xoá.',
      'Only of a person whose identity is kept there is something to erase.',
    );
  return state === 'PROPOSED' || state === 'APPRAISED'
    ? commendationStateNotRight({ state }, 'DECIDED, AWARDED, REVOKED, REJECTED, WITHDRAWN')
    : undefined;
};

/** PROPOSED → APPROVED by another person, or → WITHDRAWN. */
export const closeErasure = (
  erasure: CommendationErasure,
  to: 'APPROVED' | 'WITHDRAWN',
  by: { readonly actorId: string; readonly now: Date },
): CommendationErasure | Refusal<'CommendationErasureNotValid' | 'CommendationErasureSamePerson'> => {
  if (erasure.state !== 'PROPOSED')
    return erasureNotValid(
      `Đề nghị xoá đã ở trạng thái ${erasure.state}.`,
      `The proposal to erase is ${erasure.state} already.`,
    );
  if (to === 'APPROVED' && erasure.proposedBy === by.actorId)
    return refuse('CommendationErasureSamePerson', {
      vi: 'Người đề nghị xoá và người duyệt phải là hai người khác nhau. Hãy nhờ người khác có quyền.',
      en: 'Who proposes an erasure and who approves it are two persons. Let another person who holds the right do it.',
    });
  return { ...erasure, state: to, closedBy: by.actorId, closedAt: by.now };
};

/** The commendation without its person: number, decision and counts stay, a consent to be named ends. */
export const withoutIdentity = (commendation: Commendation, today: CalendarDay): Commendation => ({
  ...commendation,
  identityErasedOn: today,
  consentWithdrawnOn:
    commendation.consentGivenOn === null ? null : (commendation.consentWithdrawnOn ?? today),
});
