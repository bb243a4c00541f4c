import { type Refusal, refuse } from '@mttq/kernel/refusal';
import type { ReporterKind } from '../forms/report-form.ts';

/** Who reports. `unitId` is needed for an organisation: it reports in each commune. */
export type ReporterRef = {
  readonly kind: ReporterKind;
  readonly id: string;
  readonly unitId?: string | null | undefined;
};

/** Where a reporter stands on the last day of a period. */
export type Reporter = {
  readonly kind: ReporterKind;
  readonly id: string;
  readonly unitId: string;
  /** Ids from the country down to the unit on that day. */
  readonly path: string;
};

/** CAM-6: a unit that did not exist in the period is not asked for a report. */
export const reporterDidNotExist = (): Refusal<'ReporterDidNotExist'> =>
  refuse('ReporterDidNotExist', {
    vi: 'Đơn vị này không tồn tại vào ngày cuối kỳ báo cáo nên không phải nộp báo cáo kỳ này. Hãy chọn đơn vị kế thừa hoặc kỳ khác.',
    en: 'This unit did not exist on the last day of the period, so it is not asked for a report. Choose its heir, or another period.',
  });

export const reporterNotAsked = (): Refusal<'ReporterNotAsked'> =>
  refuse('ReporterNotAsked', {
    vi: 'Biểu mẫu này không dành cho loại đơn vị hoặc địa bàn đó. Hãy kiểm tra biểu mẫu.',
    en: 'The form does not ask this kind of unit, or not in this place. Check the form.',
  });

/** The units of a path, the highest first. */
export const unitsOf = (path: string): readonly string[] => path.split('/').filter((id) => id !== '');

/** Who decides on a report: the commune on those of its areas and organisations, the level above on a unit's own. */
export const decidingUnitOf = ({ kind, unitId, path }: Omit<Reporter, 'id'>): string =>
  kind === 'AREA' || kind === 'ORGANISATION' ? unitId : (unitsOf(path).at(-2) ?? unitId);
