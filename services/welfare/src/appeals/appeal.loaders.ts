import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DeadlineRules } from '../deadlines/deadline-rule.postgres.ts';
import type { RuleSet } from '../deadlines/deadline-rule.ts';
import type { AppealStore } from './appeal.postgres.ts';
import type { Appeal } from './appeal.ts';

/** Batched reads of public appeals and the rules that they were launched under, one set a request. */
export type AppealLoaders = {
  readonly appeal: DataLoader<string, Appeal | null>;
  /** By `<code> <version>`. */
  readonly rules: DataLoader<string, RuleSet | null>;
};

export const createAppealLoaders = (appeals: AppealStore, deadlineRules: DeadlineRules): AppealLoaders => ({
  appeal: byKey(appeals.byIds, ({ id }) => id),
  rules: byKey(
    (keys) =>
      deadlineRules.byKeys(
        keys.map((key) => {
          const [code = '', version] = key.split(' ');
          return { code, version: Number(version) };
        }),
      ),
    ({ code, version }) => `${code} ${version}`,
  ),
});
