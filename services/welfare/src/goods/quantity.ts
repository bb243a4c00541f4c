import { type Refusal, refuse } from '@mttq/kernel/refusal';

const wholeDigitsMax = 12;
const pattern = new RegExp(`^\\d{1,${wholeDigitsMax}}(?:\\.\\d{1,3})?$`);

/** Thousandths of a measure, from "12.5" (kg) or "3" (con): never a floating-point number, never money. */
export const readQuantity = (text: string): bigint | Refusal<'QuantityNotValid'> => {
  const [whole = '', part = ''] = text.split('.');
  const thousandths = pattern.test(text) ? BigInt(whole) * 1000n + BigInt(part.padEnd(3, '0')) : 0n;
  return thousandths > 0n
    ? thousandths
    : refuse('QuantityNotValid', {
        vi: 'Số lượng phải lớn hơn 0, tối đa 3 chữ số thập phân sau dấu chấm, ví dụ "12.5".',
        en: 'A quantity is above 0, with up to three decimals behind a point, e.g. "12.5".',
      });
};

/** For people and the wire: 12500 → "12.5". */
export const formatQuantity = (thousandths: bigint): string => {
  const sign = thousandths < 0n ? '-' : '';
  const size = thousandths < 0n ? -thousandths : thousandths;
  const part = (size % 1000n).toString().padStart(3, '0').replace(/0+$/, '');
  return `${sign}${size / 1000n}${part === '' ? '' : `.${part}`}`;
};
