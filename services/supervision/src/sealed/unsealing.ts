import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** One opening of a sealed identity: asked for with a reason by one person, approved by another, done once within a day. */
export type Unsealing = {
  readonly id: string;
  /** What it was that somebody brought. */
  readonly subjectKind: 'CASE_FILE' | 'FEEDBACK';
  /** Id of that. */
  readonly caseFileId: string;
  readonly unitId: string;
  readonly path: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly openedAt: Date | null;
};

const openMsMax = 86_400_000;

export const unsealingNotFound = (): Refusal<'UnsealingNotFound'> =>
  refuse('UnsealingNotFound', {
    vi: 'Không có yêu cầu mở niêm phong nào có mã này trong phạm vi của bạn.',
    en: 'No request to unseal in your scope has this id.',
  });

const unsealingForbidden = (vi: string, en: string): Refusal<'UnsealingForbidden'> =>
  refuse('UnsealingForbidden', { vi, en });

/** Nobody approves what they asked for. */
export const approve = (
  request: Unsealing,
  approver: { readonly id: string; readonly now: Date },
): Unsealing | Refusal<'UnsealingForbidden'> => {
  if (request.askedBy === approver.id)
    return unsealingForbidden(
      'Người yêu cầu không được tự phê duyệt. Hãy nhờ người thứ hai có thẩm quyền.',
      'Who asks does not approve. Let a second person who holds the right do it.',
    );
  if (request.approvedAt !== null)
    return unsealingForbidden('Yêu cầu đã được phê duyệt.', 'The request was approved before.');
  return { ...request, approvedBy: approver.id, approvedAt: approver.now };
};

/** Only who asked opens it, once, within a day of the approval. */
export const open = (
  request: Unsealing,
  opener: { readonly id: string; readonly now: Date },
): Unsealing | Refusal<'UnsealingForbidden'> => {
  if (request.askedBy !== opener.id || request.approvedAt === null)
    return unsealingForbidden(
      'Chỉ người yêu cầu được mở, sau khi người thứ hai phê duyệt.',
      'Only who asked may open it, after a second person has approved.',
    );
  if (request.openedAt !== null || opener.now.getTime() > request.approvedAt.getTime() + openMsMax)
    return unsealingForbidden(
      'Phê duyệt chỉ dùng một lần trong 24 giờ. Hãy gửi yêu cầu mới.',
      'An approval holds once, for 24 hours. Ask again.',
    );
  return { ...request, openedAt: opener.now };
};
