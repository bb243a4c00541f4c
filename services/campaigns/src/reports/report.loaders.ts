import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { GraphContext } from '@mttq/platform/graph/graph-context';
import { createScope } from '@mttq/platform/organisation-copy/scope';
import type DataLoader from 'dataloader';
import type { FormValues } from '../forms/form-values.ts';
import {
  createSubmissionStore,
  type ReportDecision,
  type SubmissionStore,
} from '../submissions/submission.postgres.ts';
import { createReportStore } from './report.postgres.ts';
import type { Submission } from './report.ts';

/** Batched reads of what belongs to reports that the reader was shown already. */
export type ReportLoaders = {
  readonly submission: DataLoader<string, Submission | null>;
  readonly decisions: DataLoader<string, readonly ReportDecision[]>;
  readonly draft: DataLoader<string, (FormValues & { readonly id: string }) | null>;
};

export const createReportLoaders = ({
  dataSource,
  cipher,
  clock,
}: Pick<GraphContext, 'dataSource' | 'cipher' | 'clock'>): ReportLoaders => {
  const behindTheWall = <Row>(read: (stores: Stores) => Promise<Row>): Promise<Row> =>
    dataSource.transaction('READ COMMITTED', async (manager) => {
      await createScope(manager, clock()).enterAll();
      return read({
        submissions: createSubmissionStore(manager, cipher),
        reports: createReportStore(manager, cipher),
      });
    });
  return {
    submission: byKey(
      (ids) => behindTheWall(({ submissions }) => submissions.byIds(ids)),
      ({ id }) => id,
    ),
    decisions: manyByKey(
      (ids) => behindTheWall(({ submissions }) => submissions.decisionsOf(ids)),
      ({ reportId }) => reportId,
    ),
    draft: byKey(
      (ids) => behindTheWall(({ reports }) => reports.draftsOf(ids)),
      ({ id }) => id,
    ),
  };
};

type Stores = {
  readonly submissions: SubmissionStore;
  readonly reports: ReturnType<typeof createReportStore>;
};
