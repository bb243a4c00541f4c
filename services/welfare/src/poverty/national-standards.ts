import { day } from '@mttq/kernel/calendar-day';
import { vnd } from '@mttq/kernel/vnd';
import type { GivenStandard } from './poverty-standard.ts';

const incomeAndServices =
  'Thu nhập bình quân đầu người/tháng từ mức chuẩn trở xuống và thiếu hụt từ 3 chỉ số dịch vụ xã hội cơ bản trở lên';
const incomeAlone =
  'Thu nhập bình quân đầu người/tháng từ mức chuẩn trở xuống và thiếu hụt dưới 3 chỉ số dịch vụ xã hội cơ bản';

/** The standards of the whole country that are known; 2021 stays open until somebody enters its source. */
export const nationalStandards: readonly GivenStandard[] = [
  {
    version: 'QD59_2015',
    unitId: null,
    validFrom: day('2016-01-01'),
    validUntil: day('2021-01-01'),
    ruralLine: vnd(700_000n),
    urbanLine: vnd(900_000n),
    deprivationsMin: null,
    poorRule: 'Thu nhập từ mức chuẩn trở xuống, hoặc thiếu hụt dịch vụ xã hội cơ bản (tiếp cận đa chiều)',
    nearPoorRule: null,
    sourceLabel: 'Quyết định 59/2015/QĐ-TTg; các mức ghi theo trí nhớ, chưa đối chiếu',
    documentId: null,
    isVerified: false,
  },
  {
    version: 'ND07_2021',
    unitId: null,
    validFrom: day('2022-01-01'),
    validUntil: day('2027-01-01'),
    ruralLine: vnd(1_500_000n),
    urbanLine: vnd(2_000_000n),
    deprivationsMin: 3,
    poorRule: incomeAndServices,
    nearPoorRule: incomeAlone,
    sourceLabel: 'Nghị định 07/2021/NĐ-CP, điều 3; áp dụng đến 31/12/2026; các mức chưa đối chiếu',
    documentId: null,
    isVerified: false,
  },
  {
    version: 'ND351_2025',
    unitId: null,
    validFrom: day('2027-01-01'),
    validUntil: day('2031-01-01'),
    ruralLine: vnd(2_200_000n),
    urbanLine: vnd(2_800_000n),
    deprivationsMin: 3,
    poorRule: incomeAndServices,
    nearPoorRule: incomeAlone,
    sourceLabel: 'Chuẩn nghèo 2027–2030 (số nghị định 351/2025/NĐ-CP chưa đối chiếu)',
    documentId: null,
    isVerified: true,
  },
];
