import type { ReporterKind } from '../forms/report-form.ts';

/** Text fields of one report, as they are read one after the other. */
export type CompiledReport = {
  readonly reportId: string;
  readonly reporterKind: ReporterKind;
  readonly reporterId: string;
  readonly unitId: string;
  readonly texts: readonly { readonly fieldKey: string; readonly value: string }[];
};
