import { type Refusal, refuse } from '@mttq/kernel/refusal';

/** What a table holds, independent of the order of its rows. */
export type TableChecksum = { readonly table: string; readonly rows: number; readonly checksum: string };

/** A read model and how far it is. */
export type ReadModel = { readonly name: string; readonly source: string };

/** Where it stands in the log of its source. */
export type Progress = {
  readonly sequence: string;
  readonly movedAt: Date | null;
  readonly lag: number | null;
  readonly parkedCount: number;
};

/** An event that was set aside. */
export type ParkedEvent = {
  readonly sequence: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly error: string;
  readonly parkedAt: Date;
};

/** An event that a reaction gave up. */
export type DeadLetter = {
  readonly id: string;
  readonly consumer: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly reason: string;
  readonly deliveries: number;
  readonly diedAt: Date;
  readonly replayedAt: Date | null;
};

/** What a rebuild found: both sides at the same position of the log. */
export type ReadModelRebuild = {
  readonly readModel: ReadModel;
  readonly upTo: string;
  readonly events: number;
  readonly equal: boolean;
  readonly live: readonly TableChecksum[];
  readonly rebuilt: readonly TableChecksum[];
};

/** Where the events of a rebuild come from. */
export type EventOrigin = 'LOG' | 'STREAM';

export const readModelNotFound: Refusal = refuse('ReadModelNotFound', {
  vi: 'Không có bảng tổng hợp này. Truy vấn readModels cho biết các tên đúng.',
  en: 'There is no read model of this name. The query readModels tells the names.',
});

export const eventsNotAvailable: Refusal = refuse('EventsNotAvailable', {
  vi: 'Chưa lấy được đủ sự kiện. Hãy thử lại với origin LOG khi dịch vụ nguồn và NATS đang chạy.',
  en: 'The events cannot all be had now. Try again with origin LOG while the source and NATS are running.',
});

export const eventsStillFail: Refusal = refuse('EventsStillFail', {
  vi: 'Sự kiện vẫn lỗi như trước và được giữ nguyên. Hãy sửa nguyên nhân (xem trường error hoặc reason) rồi thử lại.',
  en: 'The events fail as before and stay where they are. Mend the cause (see error or reason) and try again.',
});
