/** Every labelled point at which a fault test can end the process. */
export const crashPoints = [
  'outbox.versions-raised',
  'outbox.rows-inserted',
  'sequencer.head-locked',
  'sequencer.moved',
  'sequencer.committed',
  'relay.resynced',
  'relay.window-read',
  'relay.window-half-sent',
  'relay.window-confirmed',
  'projection.batch-begun',
  'projection.event-applied',
  'projection.cursor-moved',
  'projection.committed',
  'reaction.inbox-written',
  'reaction.effect-written',
  'reaction.committed',
  'reaction.acknowledged',
] as const;

/** A label of `crashPoints`. */
export type CrashPoint = (typeof crashPoints)[number];

let armed: { label: string; nth: number } | undefined;
let passages = 0;

/** Arms one crash point from the setting `CRASH_AT=<label>[:n]`. Throws a `RangeError` on a label that does not exist. */
export const armCrashPoint = (setting: string | undefined): void => {
  if (setting === undefined || setting === '') return;
  const [label = '', nth = '1'] = setting.split(':');
  if (!crashPoints.some((known) => known === label))
    throw new RangeError(`CRASH_AT names no crash point: ${label}; there are ${crashPoints.join(', ')}`);
  armed = { label, nth: Number(nth) };
};

/** Ends the process with SIGKILL at the n-th passage of the armed label. Otherwise does nothing. */
export const crashPoint = (label: CrashPoint): void => {
  if (armed?.label !== label) return;
  passages += 1;
  if (passages === armed.nth) process.kill(process.pid, 'SIGKILL');
};
