import type { Client } from 'pg';

/** A version as the events tell it, with the two instants between which it was on record. */
export type ToldVersion = {
  readonly versionId: string;
  readonly code: string;
  readonly fullName: string;
  readonly unitType: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly recordedAt: number;
  withdrawnAt: number;
};

/** All units as the event log tells them. */
export type ToldTree = {
  readonly units: ReadonlyMap<string, ToldVersion[]>;
  readonly instants: readonly number[];
};

type Told = {
  unitId: string;
  superseded: string[];
  recorded: Omit<ToldVersion, 'recordedAt' | 'withdrawnAt'>[];
};

const rowsPerRead = 5_000;

/** Folds the whole log, event by event, in the simplest way that can be right. Shares no code with the service. */
export const foldLog = async (database: Client): Promise<ToldTree> => {
  const units = new Map<string, ToldVersion[]>();
  const instants = new Set<number>();
  for (let after = 0; ; ) {
    const { rows } = await database.query<{ seq: string; data: Told; recorded_at: Date }>(
      `SELECT seq, data, recorded_at FROM event_log WHERE seq > $1 ORDER BY seq LIMIT ${rowsPerRead}`,
      [after],
    );
    if (rows.length === 0) return { units, instants: [...instants] };
    after = Number(rows.at(-1)?.seq);
    for (const { data, recorded_at: recordedAt } of rows) {
      const isAboutVersions = data.recorded?.some((one) => 'versionId' in one) || data.superseded?.length > 0;
      if (!isAboutVersions) continue;
      const at = recordedAt.getTime();
      instants.add(at);
      const versions = units.get(data.unitId) ?? [];
      for (const version of versions)
        if (data.superseded.includes(version.versionId)) version.withdrawnAt = at;
      for (const version of data.recorded)
        if ('versionId' in version)
          versions.push({ ...version, recordedAt: at, withdrawnAt: Number.POSITIVE_INFINITY });
      units.set(data.unitId, versions);
    }
  }
};

/** What the log says of a unit on a day as known at an instant; `undefined`: the unit was not known yet. */
export const tell = (
  versions: readonly ToldVersion[],
  asOf: string,
  knownAt: number,
): ToldVersion | null | undefined => {
  if (!versions.some((version) => version.recordedAt <= knownAt)) return undefined;
  const found = versions.filter(
    (version) =>
      version.recordedAt <= knownAt &&
      knownAt < version.withdrawnAt &&
      (version.validFrom === null || version.validFrom <= asOf) &&
      (version.validUntil === null || asOf < version.validUntil),
  );
  if (found.length > 1) throw new Error(`two versions on one day: ${JSON.stringify(found)}`);
  return found[0] ?? null;
};
