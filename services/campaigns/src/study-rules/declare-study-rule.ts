import { studyRuleDeclared } from '@mttq/contracts/campaigns/study-rule-declared';
import { day } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import { checkRule, type StudyRule, studyRuleTaken } from './study-rule.ts';

export type DeclareStudyRule = Pick<StudyRule, 'unitId' | 'fromYear' | 'reviewsEvery' | 'registers'> & {
  readonly idempotencyKey: string;
  readonly registerUntil?: string | null | undefined;
  readonly documentId?: string | null | undefined;
};

/** Says how a unit and those below it study from a year on, until a next rule. */
export const declareStudyRule = (deps: Deps) => (command: DeclareStudyRule, actor: Actor) =>
  takeCommand<StudyRule>(
    deps,
    {
      ...{ actor, command, name: 'declareStudyRule', action: 'study-rule:declare' },
      unitOf: () => command.unitId,
      again: async ({ studyRules }, id) => (await studyRules.byId(id)) ?? studyRuleTaken(),
    },
    async ({ places, studyRules, outbox }, { id, now, unitId }) => {
      const { fromYear, reviewsEvery, registers, registerUntil = null, documentId = null } = command;
      const draft = { id, unitId, path: '', fromYear, reviewsEvery, registers, registerUntil, documentId };
      const wrong = checkRule(draft);
      if (wrong) return wrong;
      // A unit that has ended since is taken as it stood when the rule began.
      const path = await places.pathOf(unitId, day(`${fromYear}-01-01`));
      if (path === undefined) return unitNotKnown();
      const rule: StudyRule = { ...draft, path };
      if (!(await studyRules.add(rule, now))) return studyRuleTaken();
      const data = { ruleId: id, unitId, fromYear, reviewsEvery, registers };
      await outbox.add({ contract: studyRuleDeclared, aggregateId: id, data, occurredAt: now });
      return rule;
    },
  );
