import type { CalendarDay } from '@mttq/kernel/calendar-day';
import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { readText } from '../answers/text.ts';

/** Who takes part: an office or an organisation, never a person. */
export type Party = { readonly name: string; readonly organisationId: string | null };

/** What several parties agreed to do together over some years. */
export type CoordinationProgramme = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly kind: 'COORDINATION' | 'ACTION' | 'AGREEMENT';
  readonly number: string | null;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly validFrom: CalendarDay;
  /** Last day; null: not stated. */
  readonly validTo: CalendarDay | null;
  readonly placeText: string | null;
  readonly documentId: string | null;
};

export const coordinationProgrammeNotFound = (): Refusal<'CoordinationProgrammeNotFound'> =>
  refuse('CoordinationProgrammeNotFound', {
    vi: 'Không có chương trình phối hợp này. Hãy kiểm tra mã.',
    en: 'No coordination programme has this id. Check it.',
  });

const partiesMax = 100;

/** Whether it is in force on a day. */
export const isInForce = ({ validFrom, validTo }: CoordinationProgramme, on: CalendarDay): boolean =>
  validFrom <= on && (validTo === null || on <= validTo);

const readOptional = (text: string | null, max: number) => (text === null ? null : readText(text, max));

/** A programme as it may be kept: named, with its parties, each once. */
export const readCoordination = (
  given: CoordinationProgramme,
): CoordinationProgramme | Refusal<'CoordinationProgrammeNotValid' | 'TextNotValid'> => {
  const title = readText(given.title, 500);
  if (typeof title !== 'string') return title;
  const number = readOptional(given.number, 100);
  if (number !== null && typeof number !== 'string') return number;
  const placeText = readOptional(given.placeText, 300);
  if (placeText !== null && typeof placeText !== 'string') return placeText;
  const parties: Party[] = [];
  for (const { name, organisationId } of given.parties) {
    const text = readText(name, 300);
    if (typeof text !== 'string') return text;
    parties.push({ name: text, organisationId });
  }
  const least = given.kind === 'ACTION' ? 1 : 2;
  const areOnce = new Set(parties.map(({ name }) => name)).size === parties.length;
  const isOrdered = given.validTo === null || given.validTo >= given.validFrom;
  return areOnce && isOrdered && parties.length >= least && parties.length <= partiesMax
    ? { ...given, title, number, placeText, parties }
    : refuse('CoordinationProgrammeNotValid', {
        vi: 'Cần ít nhất 2 bên (chương trình hành động: 1), mỗi bên một lần, tối đa 100; ngày cuối không trước ngày đầu.',
        en: 'It has at least 2 parties (an action programme: 1), each once, at most 100; its last day is not before its first.',
      });
};
