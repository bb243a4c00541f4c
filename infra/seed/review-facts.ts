/** A018, A024, A055: what 002 and 004 say of how work went, in their words. Both name years alone: the days are inferred. */
export const reviewFacts = [
  {
    ...{ key: '002', unit: '95', document: '002', plan: '002', reviewed: ['05-CT/TW', '06'], years: 4 },
    ...{ startsOn: '2016-08-24', endsOn: '2020-05-27', isPlaceInferred: false },
    title:
      'Kết quả 04 năm triển khai, thực hiện Chỉ thị số 05 của Bộ Chính trị, Chỉ thị 06 của Ban Thường vụ Tỉnh ủy',
    sections: [
      {
        kind: 'RESULT',
        statements: [
          'Qua học tập các chuyên đề hàng năm có 100% cán bộ, đảng viên, công chức, viên chức trong hệ thống MTTQ từ tỉnh đến cơ sở nâng cao nhận thức tư tưởng.',
        ],
      },
      {
        kind: 'LIMITATION',
        statements: [
          'Trong công tác phối hợp giữa Mặt trận Tổ quốc và các tổ chức thành viên cùng cấp trong việc triển khai thực chưa đồng bộ',
          'vẫn còn một bộ phận cán bộ, đảng viên và nhân dân chưa nhận thức đầy đủ về ý nghĩa, tầm quan trọng của việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; do vậy chưa chủ động tìm ra những giải pháp, những cách làm sáng tạo, phù hợp với điều kiện thực tiễn nhiệm vụ được giao.',
        ],
      },
    ],
  },
  {
    ...{ key: '004', unit: '513', document: '004', plan: undefined, reviewed: ['62-KL/TW'], years: 10 },
    // The paper names no district; its 21 communes fit Thăng Bình best.
    ...{ startsOn: '2009-07-21', endsOn: '2019-07-20', isPlaceInferred: true },
    title: 'Kết quả sau 10 năm thực hiện Kết luận số 62-KL/TW của Bộ chính trị',
    sections: [
      {
        kind: 'RESULT',
        statements: [
          'Toàn huyện có 100% khu dân cư triển khai thực hiện cuộc vận động; xây dựng 22 khu dân cư kiểu mẫu; triển khai thực hiện có hiệu quả 53 mô hình tự quản; có 12/21 xã về đích nông thôn mới.',
        ],
      },
      {
        kind: 'EXPERIENCE',
        statements: ['chỉ đạo làm điểm rút kinh nghiệm, từ đó nhân ra diện rộng'],
      },
    ],
  },
] as const;
