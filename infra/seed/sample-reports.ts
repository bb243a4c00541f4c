import { randomNumbers } from './random-numbers.ts';

// Synthetic reports with a fixed seed: the same seed gives the same values on every machine.

/** What of a field decides on a sample. */
export type SampleField = {
  readonly key: string;
  readonly type: string;
  readonly choices?: readonly string[];
};

/** A value to enter. */
export type SampleValue = { readonly key: string; readonly value: string };

/** Numbers from 0 up to 1, always the same for the same text (its FNV-1a is the seed). */
export const createRandom = (seed: string): (() => number) => {
  let state = 2_166_136_261;
  for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 16_777_619);
  return randomNumbers(state);
};

const sentences = [
  'Nhân dân phấn khởi, tin tưởng vào sự lãnh đạo của Đảng, chấp hành tốt chủ trương, chính sách.',
  'Đã phối hợp với chi bộ và các đoàn thể tổ chức ra quân vệ sinh môi trường, phát quang đường làng.',
  'Vận động các hộ đóng góp ngày công sửa đường nội đồng, nạo vét kênh mương trước vụ.',
  'Không có vụ việc phức tạp; an ninh trật tự được giữ vững, tổ hoà giải hoạt động đều.',
  'Thăm hỏi, tặng quà gia đình chính sách và hộ khó khăn nhân dịp lễ.',
  'Còn một số hộ chưa tham gia sinh hoạt thường xuyên; cần đổi mới nội dung tuyên truyền.',
  'Đề nghị quan tâm nâng cấp nhà văn hoá và hệ thống chiếu sáng công cộng.',
  'Tiếp tục tuyên truyền chuyển đổi số, hướng dẫn người dân dùng dịch vụ công trực tuyến.',
];

const numberOf = (type: string, random: () => number): string =>
  type === 'MONEY'
    ? String(Math.floor(random() ** 3 * 400) * 250_000)
    : String(Math.floor(random() ** 2 * 120));

// "overdue" is part of "debt": a rule of the form.
const withinDebt = (values: SampleValue[], random: () => number): SampleValue[] => {
  const debt = Number(values.find(({ key }) => key === 'debt')?.value ?? 0);
  const overdue = String(Math.floor((debt * random()) / 20));
  return values.map((value) => (value.key === 'overdue' ? { ...value, value: overdue } : value));
};

/** A filled form: every field that is entered, with numbers, a choice, texts of one to three sentences and synthetic persons. */
export const sampleValues = (fields: readonly SampleField[], seed: string): SampleValue[] => {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const values = fields.flatMap(({ key, type, choices = [] }): SampleValue[] => {
    if (type === 'IDENTITY' || type === 'RATIO') return [];
    if (type === 'COUNT' || type === 'MONEY') return [{ key, value: numberOf(type, random) }];
    if (type === 'CHOICE') return [{ key, value: pick(choices) }];
    if (type === 'PERSONAL') return [{ key, value: `Người lập ${Math.floor(random() * 1_000)}` }];
    const count = 1 + Math.floor(random() * 3);
    return [{ key, value: Array.from({ length: count }, () => pick(sentences)).join(' ') }];
  });
  return withinDebt(values, random);
};
