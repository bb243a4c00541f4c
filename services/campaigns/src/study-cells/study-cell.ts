import { type Refusal, refuse } from '@mttq/kernel/refusal';
import { normaliseText } from '@mttq/kernel/search-key';

/** Those who study and review together (chi bộ, tổ học tập) in a committee of a unit. */
export type StudyCell = {
  readonly id: string;
  readonly unitId: string;
  readonly path: string;
  readonly committeeId: string;
  readonly name: string;
};

export type CellRole = 'HEAD' | 'MEMBER';
/** Somebody in a cell, by the id of the person alone. */
export type CellMember = { readonly personId: string; readonly role: CellRole };

const membersMax = 300;

export const studyCellNotFound = (): Refusal<'StudyCellNotFound'> =>
  refuse('StudyCellNotFound', {
    vi: 'Không có chi bộ, tổ học tập này trong phạm vi của bạn. Hãy kiểm tra mã.',
    en: 'No such cell is in your scope. Check the id.',
  });

const studyCellNotValid = (vi: string, en: string): Refusal<'StudyCellNotValid'> =>
  refuse('StudyCellNotValid', { vi, en });

export const readCellName = (text: string): string | Refusal<'StudyCellNotValid'> => {
  const name = normaliseText(text);
  return name !== '' && name.length <= 300
    ? name
    : studyCellNotValid('Tên cần từ 1 đến 300 ký tự.', 'A name needs 1–300 characters.');
};

/** Who keeps cells would read what a cell reads: nobody comes into one, or to its head, by the own hand. */
export const checkOwnHand = (
  members: readonly CellMember[],
  there: readonly CellMember[],
  keeperPersonId: string | null,
): Refusal<'StudyCellNotValid'> | undefined => {
  const own = members.find(({ personId }) => personId === keeperPersonId);
  return own === undefined ||
    there.some(({ personId, role }) => personId === own.personId && role === own.role)
    ? undefined
    : studyCellNotValid(
        'Không ai tự đưa mình vào chi bộ, tổ hoặc làm người đứng đầu. Hãy nhờ người khác có quyền.',
        'Nobody puts themselves into a cell or at its head. Let another keeper do it.',
      );
};

/** A cell has a head, and each person once. Only two heads can grade each other. */
export const checkMembers = (members: readonly CellMember[]): Refusal<'StudyCellNotValid'> | undefined => {
  const persons = new Set(members.map(({ personId }) => personId));
  return persons.size < members.length ||
    members.length > membersMax ||
    !members.some(({ role }) => role === 'HEAD')
    ? studyCellNotValid(
        'Cần ít nhất một người đứng đầu, tối đa 300 người, mỗi người một lần.',
        'A cell has a head and at most 300 persons, each once.',
      )
    : undefined;
};
