import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** A residential area as this service knows it: organisation owns the rest. */
export type AreaRef = { readonly id: string };

export const areaNotKnown = (): Refusal<'AreaNotKnown'> =>
  refuse('AreaNotKnown', {
    vi: 'Khu dân cư này không thuộc đơn vị vào ngày đó. Hãy kiểm tra mã và ngày, hoặc thử lại khi khu dân cư đã được ghi nhận.',
    en: 'This residential area did not lie in the unit on that day. Check id and day, or try again once the area is on record.',
  });

export const deciderNotAbove = (): Refusal<'DeciderNotAbove'> =>
  refuse('DeciderNotAbove', {
    vi: 'Nơi ra quyết định phải là chính đơn vị hoặc cấp trên của đơn vị vào ngày quyết định. Hãy kiểm tra đơn vị và ngày.',
    en: 'What decides is the unit itself or one above it on the day of the decision. Check unit and day.',
  });
