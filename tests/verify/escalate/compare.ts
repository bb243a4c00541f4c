import type { TestService } from '@mttq/testkit/test-service';
import { type Diary, type Expected, foretell, type World } from './oracle.ts';

const hour = 3_600_000;

/** What the database says of one escalation. */
type Kept = {
  readonly id: string;
  readonly state: string;
  readonly climb: number;
  readonly place: number;
  readonly desk: string;
  readonly lines: readonly {
    kind: string;
    climb: number;
    place: number;
    desk: string;
    at: number;
    recordedAt: number;
  }[];
};

/** What was compared, and what is not as it was foretold. */
export type Comparison = {
  readonly escalations: number;
  readonly lines: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  readonly exactHours: number;
  readonly wrong: ReadonlyMap<string, string>;
};

const readKept = (service: TestService): Promise<Kept[]> =>
  service.parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    return manager.query(
      `SELECT id, state, climb, place, desk_unit_id AS desk, coalesce((
         SELECT json_agg(json_build_object('kind', kind, 'climb', l.climb, 'place', l.place, 'desk', l.desk_unit_id,
           'at', round(extract(epoch FROM at) * 1000), 'recordedAt', round(extract(epoch FROM recorded_at) * 1000)) ORDER BY number)
           FROM escalation_line l WHERE l.escalation_id = escalation.id), '[]') AS lines
         FROM escalation`,
    );
  });

const tell = ({ kind, climb, place, desk, recordedAt }: Omit<Expected, 'owedAt'>): string =>
  `${kind} ${climb}.${place} ${desk.slice(-4)} ${new Date(recordedAt).toISOString().slice(0, 16)}`;

// A step that was owed while the worker ran counts from that very minute; one that was owed before it could be known, from
// the hour in which it was learnt.
const isHour = (line: Kept['lines'][number], { recordedAt, owedAt }: Expected): boolean => {
  if (line.at > line.recordedAt || recordedAt - line.at >= hour) return false;
  return owedAt === null || (owedAt > recordedAt - hour ? line.at === owedAt : line.at >= owedAt);
};

/** Holds every escalation against the life that a bystander wrote down. */
export const compare = async (
  service: TestService,
  diaries: readonly Diary[],
  world: World,
): Promise<Comparison> => {
  const kept = new Map((await readKept(service)).map((one) => [one.id, one]));
  const wrong = new Map<string, string>();
  const lines: Record<string, number> = {};
  const states: Record<string, number> = {};
  let exactHours = 0;
  for (const diary of diaries) {
    const wanted = foretell(diary, world);
    const found = kept.get(diary.id);
    if (found === undefined) {
      wrong.set(diary.id, 'is not there');
      continue;
    }
    for (const { kind } of wanted.lines) lines[kind] = (lines[kind] ?? 0) + 1;
    const standing = `${wanted.state} ${wanted.place}`;
    states[standing] = (states[standing] ?? 0) + 1;
    const [left, right] = [wanted.lines.map(tell), found.lines.map(tell)];
    const isEnd =
      found.state === wanted.state &&
      found.climb === wanted.climb &&
      found.place === wanted.place &&
      found.desk === wanted.desk;
    if (left.join('; ') !== right.join('; '))
      wrong.set(diary.id, `${diary.kind}: foretold [${left.join('; ')}], found [${right.join('; ')}]`);
    else if (!isEnd)
      wrong.set(
        diary.id,
        `${diary.kind}: foretold ${standing} ${wanted.desk.slice(-4)}, found ${found.state} ${found.place} ${found.desk.slice(-4)}`,
      );
    else if (!wanted.lines.every((line, at) => isHour(found.lines[at] as Kept['lines'][number], line)))
      wrong.set(diary.id, `${diary.kind}: a step counts from another hour than the one in which it was owed`);
    exactHours += wanted.lines.filter(
      (line, at) => line.owedAt !== null && line.owedAt === found.lines[at]?.at,
    ).length;
  }
  return { escalations: diaries.length, lines, states, exactHours, wrong };
};
