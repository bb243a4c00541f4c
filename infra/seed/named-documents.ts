/** A document that the seeds name or are. `number` says so where none is printed. */
export type NamedDocument = {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly issuedOn?: string;
  readonly issuerName?: string;
  readonly fileRef?: string;
};

export const namedDocuments: readonly NamedDocument[] = [
  {
    ...{ key: '000', number: 'Không số (tài liệu 000)', fileRef: '000_5bb52fee4e46e40b.txt' },
    title: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh năm 2020 ở một huyện',
  },
  {
    ...{ key: '001', number: 'Không số (tài liệu 001)', fileRef: '001_e9e7745a7d4d14a9.txt' },
    title: 'Kế hoạch năm 2024 của Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Quảng Nam',
  },
  {
    ...{ key: '002', number: 'Không số (tài liệu 002)', fileRef: '002_5cacdb357ff27d72.txt' },
    title: 'Bốn năm học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh ở tỉnh Bạc Liêu, 2016–2020',
  },
  {
    ...{ key: '003', number: 'Không số (tài liệu 003)', fileRef: '003_5984dd1a2882e705.txt' },
    title: 'Triển khai nhiệm vụ công tác Mặt trận năm 2020 (kế hoạch và chỉ tiêu)',
  },
  {
    ...{ key: '004', number: 'Không số (tài liệu 004)', fileRef: '004_0fdd07ac97ffa019.txt' },
    title: 'Mười năm thực hiện Kết luận 62-KL/TW ở một huyện, 2009–2019 (phong trào, cuộc vận động)',
  },
  {
    ...{ key: '05-CT/TW', number: '05-CT/TW', issuedOn: '2016-05-15', issuerName: 'Bộ Chính trị' },
    title: 'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  },
  {
    ...{ key: '1761', number: '1761/QĐ-MTTW-BTT', issuedOn: '2013-01-10' },
    title: 'Chuẩn mực đạo đức, lối sống của cán bộ Mặt trận',
  },
  {
    ...{ key: '28-QĐ/TU', number: '28-QĐ/TU', issuedOn: '2018-03-26', issuerName: 'Tỉnh uỷ Lào Cai' },
    title: 'Quy định của Tỉnh uỷ Lào Cai',
  },
  {
    ...{ key: 'KL01', number: 'Kết luận số 01', issuedOn: '2021-05-18', issuerName: 'Bộ Chính trị' },
    title: 'Tiếp tục thực hiện Chỉ thị 05-CT/TW',
  },
  {
    ...{ key: '06', number: 'Chỉ thị 06', issuerName: 'Ban Thường vụ Tỉnh uỷ Bạc Liêu' },
    title: 'Chỉ thị 06 của Ban Thường vụ Tỉnh uỷ',
  },
  {
    ...{ key: '62-KL/TW', number: '62-KL/TW', issuerName: 'Bộ Chính trị' },
    title:
      'Tiếp tục đổi mới nội dung, phương thức hoạt động của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội',
  },
  {
    ...{ key: '67', number: '67/KH-MTTQ-BTT', issuedOn: '2016-08-24' },
    title: 'Kế hoạch thực hiện Chỉ thị 05-CT/TW, giai đoạn 2016–2020',
    issuerName: 'Ủy ban MTTQ Việt Nam tỉnh Bạc Liêu',
  },
];
