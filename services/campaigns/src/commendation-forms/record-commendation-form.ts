import { commendationFormRecorded } from '@mttq/contracts/campaigns/commendation-form-recorded';
import { type CalendarDay, dayInVietnam, startOfDayInVietnam } from '@mttq/kernel/calendar-day';
import { notAllowed } from '@mttq/kernel/command-refusals';
import { isRefusal } from '@mttq/kernel/refusal';
import { takeCommand } from '../commands/take-command.ts';
import type { Actor, Deps } from '../unit-of-work.ts';
import {
  type CommendationForm,
  commendationFormNotFound,
  commendationFormNotValid,
  readForm,
} from './commendation-form.ts';

export type RecordCommendationForm = Omit<
  CommendationForm,
  'id' | 'validUntil' | 'documentId' | 'levels' | 'subjectKinds'
> & {
  readonly idempotencyKey: string;
  readonly unitId: string;
  readonly levels: readonly CommendationForm['levels'][number][];
  readonly subjectKinds: readonly CommendationForm['subjectKinds'][number][];
  readonly validUntil?: CalendarDay | null | undefined;
  readonly documentId?: string | null | undefined;
};

/** Records a form from a day on; the version before stays for the days before. */
export const recordCommendationForm = (deps: Deps) => (command: RecordCommendationForm, actor: Actor) =>
  takeCommand<CommendationForm>(
    deps,
    {
      ...{ actor, command, name: 'recordCommendationForm', action: 'commendation-form:record' },
      unitOf: () => command.unitId,
      again: async ({ commendationForms }, id) =>
        (await commendationForms.byIds([id]))[0] ?? commendationFormNotFound(command.code),
    },
    async ({ commendationForms, places, outbox }, { id, now }) => {
      // A form holds for the whole country: it is recorded at the centre.
      if ((await places.levelOf(command.unitId, dayInVietnam(now))) !== 'CENTRAL') return notAllowed();
      const { code, name, levels, subjectKinds, validFrom, source, confidence } = command;
      const form = readForm({
        ...{ id, code, name, levels, subjectKinds, validFrom, source, confidence },
        ...{ validUntil: command.validUntil ?? null, documentId: command.documentId ?? null },
      });
      if (isRefusal(form)) return form;
      if (!(await commendationForms.add(form, { now, actorId: actor.id })))
        return commendationFormNotValid(
          'Hình thức này đã có bản hiệu lực từ ngày đó. Hãy chọn ngày khác.',
          'A version of this form begins on that day already. Choose another day.',
        );
      await outbox.add({
        contract: commendationFormRecorded,
        aggregateId: id,
        data: { formId: id, code, levels: form.levels, subjectKinds: form.subjectKinds, validFrom },
        occurredAt: startOfDayInVietnam(validFrom),
      });
      return form;
    },
  );
