import type { Random } from '../supervision/random.ts';

// Family names as often as they are common: strangers share names, years and hamlets, as people do.
const families =
  `Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Lý Vàng Giàng
  Sùng Lò Lù Cư Hầu Thào Má Hà Đinh Trịnh Lương Quàng Nông Triệu`.split(/\s+/u);
const middles = 'Văn Văn Văn Thị Thị Thị Đức Xuân Ngọc Minh Thanh A Seo Quang'.split(' ');
const given =
  `An Ánh Bình Cúc Cường Chiến Dung Dũng Duyên Đào Đạt Giang Hà Hạnh Hằng Hiền Hiếu Hoa Hòa Hồng Huệ Hùng Hưng Hương Khánh
  Lan Lâm Liên Linh Loan Long Lộc Mai Mạnh Minh Mỷ Nam Nga Nghĩa Ngọc Nhung Oanh Pao Phong Phúc Phương Quang Quân Quyên Sáng Sinh Sơn Sử
  Tâm Tân Thành Thảo Thắng Thịnh Thu Thủy Thúy Tiến Toàn Trang Trung Tuấn Tùng Tuyết Vân Việt Vinh Xuân Yến Chu Dế Páo Chứ`.split(
    /\s+/u,
  );
const hamlets = 'Nà Mẫu,Bản Thử,Suối Dụ,Đồng Lập,Khe Giả,Tân Mẫu,Hồng Thử,Làng Dụ,Phú Lập,Tả Giả'.split(',');

/** Given names of one half are not those of the other. */
export type NameHalf = 0 | 1;

/** A name of three words. */
export const drawName = (random: Random, half: NameHalf): string => {
  const own = given.filter((_, at) => at % 2 === half);
  return `${random.pick(families)} ${random.pick(middles)} ${random.pick(own)}`;
};

/** An address in a commune. */
export const drawAddress = (random: Random, commune: number): string =>
  `Thôn ${random.pick(hamlets)} ${commune % 97}, số ${1 + random.below(200)}`;

/** So many figures. */
export const drawFigures = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.below(10)).join('');
