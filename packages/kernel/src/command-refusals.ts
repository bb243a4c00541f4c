import { type Refusal, refuse } from './refusal.ts';

/** The "no" to an actor without the right in this unit today. */
export const notAllowed = (): Refusal<'NotAllowed'> =>
  refuse('NotAllowed', {
    vi: 'Bạn không có quyền làm việc này ở đơn vị này vào ngày hôm nay. Hãy liên hệ Ban Thường trực của đơn vị hoặc quản trị viên.',
    en: 'You have no right to do this in this unit today. Ask the Standing Committee of the unit or an administrator.',
  });

/** The "no" to a unit that a service's copy of the tree does not know today. */
export const unitNotKnown = (): Refusal<'UnitNotKnown'> =>
  refuse('UnitNotKnown', {
    vi: 'Dịch vụ chưa biết đơn vị này vào ngày hôm nay. Hãy kiểm tra mã, hoặc thử lại khi đơn vị đã được ghi nhận.',
    en: 'This service knows no such unit today. Check the id, or try again once the unit is on record.',
  });

/** The "no" to a key that came back with another content. */
export const idempotencyKeyReused = (): Refusal<'IdempotencyKeyReused'> =>
  refuse('IdempotencyKeyReused', {
    vi: 'Khoá idempotencyKey này đã dùng cho một yêu cầu khác. Hãy tạo khoá mới cho yêu cầu mới.',
    en: 'This idempotencyKey was used for another command. Make a new key for a new command.',
  });
