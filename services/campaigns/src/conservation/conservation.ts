import { type Decimal, formatDecimal } from '@mttq/kernel/decimal';
import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** What the law speaks of: a value, and what of it is not handed down (null where values do not add up). */
export type Holder = { readonly value: Decimal; readonly reserve: Decimal | null };

/**
 * The "no" to everything that would break the law: what stands below and the reserve are the value, and the reserve is
 * never below nothing.
 */
export const notConserved = (
  value: bigint,
  below: bigint,
  reserve: bigint,
): Refusal<'TargetsNotConserved'> => {
  // A reserve below nothing is what was handed down too much.
  const gap = reserve < 0n ? -reserve : below + reserve - value;
  const [whole, parts, rest, difference] = [value, below, reserve, gap].map(formatDecimal);
  return refuse('TargetsNotConserved', {
    vi: `Tổng chỉ tiêu giao xuống (${parts}) cộng phần giữ lại (${rest}) phải bằng chỉ tiêu cấp trên (${whole}), phần giữ lại không âm; đang lệch ${difference}. Hãy điều chỉnh các phần hoặc sửa chỉ tiêu cấp trên trước.`,
    en: `What is handed down (${parts}) and the reserve (${rest}) must be the target above (${whole}), and the reserve must not be negative; the difference is ${difference}. Change the shares, or revise the target above first.`,
  });
};

/** THE CONSERVATION LAW as a rule: children + reserve = parent, reserve ≥ 0. */
export const checkConserved = (
  { value, reserve }: Holder,
  below: bigint,
): Refusal<'TargetsNotConserved'> | undefined =>
  reserve === null || (reserve >= 0n && below + reserve === value)
    ? undefined
    : notConserved(value, below, reserve);

/** The reserve that is left when `below` is handed down; a reserve that the command states must be exactly that. */
export const reserveBeside = (
  { value, reserve }: Holder,
  below: bigint,
  stated: bigint | null,
): Decimal | null | Refusal<'TargetsNotConserved'> => {
  if (reserve === null) return null;
  const left = (value - below) as Decimal;
  return left < 0n || (stated !== null && stated !== left)
    ? notConserved(value, below, stated ?? left)
    : left;
};

/** A value changes; what stands below it stays, so the reserve takes the difference, as far as it goes. */
export const revalue = <Any extends Holder>(
  holder: Any,
  value: Decimal,
): Any | Refusal<'TargetsNotConserved'> => {
  if (holder.reserve === null) return { ...holder, value };
  const reserve = (holder.reserve + value - holder.value) as Decimal;
  return reserve < 0n
    ? notConserved(value, holder.value - holder.reserve, reserve)
    : { ...holder, value, reserve };
};

/** The holder above takes or gives what a target below it lost or won. */
export const takeBack = <Any extends Holder>(
  holder: Any,
  amount: bigint,
): Any | Refusal<'TargetsNotConserved'> => {
  if (holder.reserve === null) return holder;
  const reserve = (holder.reserve + amount) as Decimal;
  const below = holder.value - holder.reserve - amount;
  return reserve < 0n ? notConserved(holder.value, below, reserve) : { ...holder, reserve };
};

/** Two targets become one: both values, both reserves, and what stood below both. The sum is kept. */
export const unite = <Any extends Holder>(heir: Any, predecessor: Holder): Any => ({
  ...heir,
  value: heir.value + predecessor.value,
  reserve: heir.reserve === null || predecessor.reserve === null ? null : heir.reserve + predecessor.reserve,
});
