import { reportFormPublished } from '@mttq/contracts/campaigns/report-form-published';
import { reportFormPublishedForOccasions } from '@mttq/contracts/campaigns/report-form-published-for-occasions';
import { startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { unitNotKnown } from '@mttq/kernel/command-refusals';
import { normaliseText } from '@mttq/kernel/search-key';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps, NewEvent } from '../unit-of-work.ts';
import {
  checkForm,
  dueRuleNotValid,
  type FormField,
  formInUse,
  formNotFound,
  formNotValid,
  numberFields,
  type ReportForm,
} from './report-form.ts';

type NewField = Pick<FormField, 'key' | 'section' | 'label' | 'type'> & {
  readonly isRequired?: boolean | null | undefined;
  readonly min?: string | null | undefined;
  readonly max?: string | null | undefined;
  readonly choices?: readonly string[] | null | undefined;
  readonly numerator?: string | null | undefined;
  readonly denominator?: string | null | undefined;
};

export type PublishReportForm = Pick<
  ReportForm,
  'key' | 'title' | 'unitId' | 'periodKind' | 'asks' | 'sections' | 'validFrom'
> & {
  readonly idempotencyKey: string;
  /** Not of an occasion: each says by when. */
  readonly due?: ReportForm['due'] | null | undefined;
  readonly fields: readonly NewField[];
  readonly rules?: ReportForm['rules'] | null | undefined;
  readonly documentId?: string | null | undefined;
};

const toField = ({ key, section, label, type, ...field }: NewField): FormField => ({
  key,
  section,
  label: normaliseText(label),
  type,
  isRequired: field.isRequired ?? false,
  min: field.min ?? null,
  max: field.max ?? null,
  choices: (field.choices ?? []).map(normaliseText),
  numerator: field.numerator ?? null,
  denominator: field.denominator ?? null,
});

// The last day of the month of the occasion, where nothing else is said.
const occasionDue: ReportForm['due'] = { monthsAfter: 0, day: 31 };

const toEvent = (form: ReportForm): NewEvent => {
  const { id: formVersionId, formId, key, version, unitId, periodKind, validFrom } = form;
  const numberKeys = numberFields(form).map((field) => field.key);
  const data = { formId, formVersionId, key, version, unitId, numberKeys, validFrom };
  const occurredAt = startOfDayInVietnam(validFrom);
  return periodKind === 'OCCASION'
    ? { contract: reportFormPublishedForOccasions, aggregateId: formId, data, occurredAt }
    : { contract: reportFormPublished, aggregateId: formId, data: { ...data, periodKind }, occurredAt };
};

/** The first version of a form, or the next one of a form that its unit has already. */
export const publishReportForm = (deps: Deps) => (command: PublishReportForm, actor: Actor) =>
  takeCommand<ReportForm>(
    deps,
    {
      actor,
      command,
      name: 'publishReportForm',
      action: 'report-form:publish',
      unitOf: async ({ scope }) =>
        (await scope.pathOf(command.unitId)) === undefined ? unitNotKnown() : command.unitId,
      again: async ({ forms }, id) => (await forms.byVersionId(id)) ?? formNotFound(),
    },
    async ({ scope, forms, outbox }, { id, now, unitId }) => {
      const path = await scope.pathOf(unitId);
      if (path === undefined) return unitNotKnown();
      const { idempotencyKey: _, ...wanted } = command;
      const content = {
        ...wanted,
        title: normaliseText(command.title),
        fields: command.fields.map(toField),
        rules: command.rules ?? [],
        due: command.due ?? occasionDue,
        documentId: command.documentId ?? null,
      };
      if (command.due == null && command.periodKind !== 'OCCASION') return dueRuleNotValid();
      const wrong = checkForm(content);
      if (wrong) return wrong;
      await forms.lockKey(command.key);
      const before = await forms.latest(command.key);
      if (before !== undefined && before.unitId !== unitId)
        return formNotValid(
          'Mã biểu mẫu này do đơn vị khác ban hành. Hãy chọn mã khác.',
          'Another unit publishes a form under this key. Choose another key.',
        );
      if (before !== undefined) {
        if (command.validFrom <= before.validFrom) return formInUse();
        if (await forms.hasPeriodFrom(before.formId, command.validFrom)) return formInUse();
      }
      const form: ReportForm = {
        ...content,
        id,
        path,
        formId: before?.formId ?? id,
        version: (before?.version ?? 0) + 1,
      };
      await forms.add(form, now);
      await outbox.add(toEvent(form));
      return form;
    },
  );
