import { day } from '@mttq/kernel/calendar-day';
import { findUnitPaths } from '@mttq/platform/organisation-copy/tree-copy';
import { places } from '@mttq/testkit/fund-desk';
import type { TestService } from '@mttq/testkit/test-service';

import { createFingerprintStore } from '../../../services/supervision/src/similarity/fingerprint.postgres.ts';
import { profileText } from '../../../services/supervision/src/similarity/text-profile.ts';

const openings = [
  'Đề nghị',
  'Cử tri kiến nghị',
  'Bà con mong',
  'Cử tri phản ánh',
  'Nhân dân đề xuất',
  'Kính đề nghị cấp có thẩm quyền',
];
const things =
  `đường bê tông|cầu dân sinh|kênh tưới tiêu|trạm bơm|đường dây điện hạ thế|trạm biến áp|bể nước tập trung|trường mầm non|trường tiểu học|
trạm y tế|nhà văn hoá|chợ dân sinh|bãi tập kết rác|cống thoát nước|hệ thống chiếu sáng|đê bao|bờ kè sông|nghĩa trang|sân vận động|tủ sách thư viện|
khu tái định cư|lớp học tình thương|quỹ khuyến học|đội tuần tra an ninh|nhà tình nghĩa|bến đò|trạm phát sóng|hồ chứa nước|lò giết mổ|cơ sở chăn nuôi`
    .replaceAll('\n', '')
    .split('|');
const troubles =
  `xuống cấp đã nhiều năm|quá tải vào mùa mưa|chưa được nghiệm thu|thi công dở dang|thiếu kinh phí duy tu|gây mất an toàn cho trẻ em|
bị lấn chiếm trái phép|không có người quản lý|hoạt động không hiệu quả|ảnh hưởng đến sức khoẻ|làm khó cho người cao tuổi|chậm bàn giao cho dân|
chưa đáp ứng nhu cầu|hư hỏng sau bão|không đúng thiết kế|phát sinh chi phí lớn|gây ngập cục bộ|bị sạt lở nghiêm trọng`
    .replaceAll('\n', '')
    .split('|');
const wishes =
  `sớm khảo sát và sửa chữa|bố trí vốn trong năm tới|kiểm tra và trả lời bằng văn bản|công khai kết quả xử lý|đối thoại trực tiếp với dân|
giao đơn vị chuyên môn vào cuộc|xử lý dứt điểm trước Tết|đưa vào kế hoạch trung hạn|hỗ trợ vật liệu để dân tự làm|thay nhà thầu yếu năng lực`
    .replaceAll('\n', '')
    .split('|');
const firsts =
  'An Bình Cẩm Đông Gia Hải Kim Long Minh Nam Phú Quang Sơn Tân Thạnh Vĩnh Xuân Yên Hoà Hưng'.split(' ');
const seconds =
  'Lộc Thọ Khê Trung Giang Lâm Mỹ Phong Thành Trạch Thuỷ Điền Hiệp Lợi Châu Hà Tiến Thắng Lạc Đức'.split(' ');

/** A synthetic petition: one of about 40 million texts. */
export const inventText = (random: () => number): string => {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (max: number): number => 1 + Math.floor(random() * max);
  const place = `thôn ${number(20)} xã ${pick(firsts)} ${pick(seconds)}`;
  return `${pick(openings)} về ${pick(things)} ở ${place} ${pick(troubles)}, ${random() < 0.5 ? `kéo dài ${number(60)} tháng nay, ` : ''}mong ${pick(wishes)}`;
};

const batch = 2_000;

const insertPetitions = `
  INSERT INTO petition (id, unit_id, path, channel, body_text, raised_on, recorded_at, state, moderation)
  SELECT id, $2, $3, 'WEB', text, '2026-01-15', now(), 'RECORDED', 'NONE' FROM json_to_recordset($1) AS g(id uuid, text text)`;
const insertRegister = `
  INSERT INTO petition_register (petition_id, unit_id, raised_by)
  SELECT id, $2, 1 FROM json_to_recordset($1) AS g(id uuid)`;

/** Stores petitions in bulk, with their fingerprints, as `recordPetition` does one by one. */
export const storeCrowd = async (
  service: TestService,
  texts: readonly string[],
  progress: (stored: number) => void,
): Promise<string[]> => {
  const unitId = places.commune;
  const { dataSource, newId, cipher } = service.parts;
  const ids: string[] = [];
  for (let from = 0; from < texts.length; from += batch) {
    const rows = texts.slice(from, from + batch).map((text) => ({ id: newId(), text }));
    await dataSource.transaction(async (manager) => {
      await manager.query("SELECT set_config('app.scope', '/', true)");
      const path = (await findUnitPaths(manager, [unitId], day('2026-03-01'))).get(unitId);
      await manager.query(insertPetitions, [JSON.stringify(rows), unitId, path]);
      await manager.query(insertRegister, [JSON.stringify(rows), unitId]);
      const { keysOf } = createFingerprintStore(manager, cipher);
      const prints = rows.map(({ id, text }) => ({ id, features: keysOf(profileText(text).features) }));
      await manager.query(
        `INSERT INTO petition_fingerprint (petition_id, features)
         SELECT id, ARRAY(SELECT json_array_elements_text(features)::int) FROM json_to_recordset($1) AS g(id uuid, features json)`,
        [JSON.stringify(prints)],
      );
    });
    ids.push(...rows.map(({ id }) => id));
    if (ids.length % 20_000 === 0) progress(ids.length);
  }
  return ids;
};
