import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** The scope of everything: jobs of the system and administrators. All paths begin with it. */
export const everywhere = '/';

export const notAllowed = (): Refusal<'NotAllowed'> =>
  refuse('NotAllowed', {
    vi: 'Bạn không có quyền làm việc này ở đơn vị này vào ngày hôm nay. Hãy liên hệ Ban Thường trực của đơn vị hoặc quản trị viên.',
    en: 'You have no right to do this in this unit today. Ask the Standing Committee of the unit or an administrator.',
  });

export const unitNotKnown = (): Refusal<'UnitNotKnown'> =>
  refuse('UnitNotKnown', {
    vi: 'Dịch vụ chưa biết đơn vị này vào ngày hôm nay. Hãy kiểm tra mã, hoặc thử lại khi đơn vị đã được ghi nhận.',
    en: 'This service knows no such unit today. Check the id, or try again once the unit is on record.',
  });
