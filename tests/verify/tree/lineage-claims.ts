import type { Client } from 'pg';
import type { Proof } from './proof.ts';

// The links that are on record, each with the code and the name of both ends on the day of the reform.
const links = `
  SELECT link.extent, link.from_unit_id, link.to_unit_id, old.level AS old_level, old.code AS old_code,
    old.full_name AS old_name, new.code AS new_code, new.full_name AS new_name,
    count(*) OVER (PARTITION BY link.from_unit_id) AS heirs, count(*) OVER (PARTITION BY link.to_unit_id) AS givers
  FROM lineage_link link
  JOIN unit_version old ON old.unit_id = link.from_unit_id AND old.recorded_until IS NULL AND old.valid_until = link.effective_on
  JOIN unit_version new ON new.unit_id = link.to_unit_id AND new.recorded_until IS NULL AND new.valid_from = link.effective_on
  WHERE link.recorded_until IS NULL AND link.effective_on = '2025-07-01'`;

const unchanged = 'heirs = 1 AND givers = 1 AND old_code = new_code AND old_name = new_name';

/** What must hold of the links once the better source was imported. Counted on the record itself. */
export const claimLinks = async (database: Client, { claim }: Proof): Promise<void> => {
  const number = async (expression: string): Promise<number> => {
    const { rows } = await database.query<{ number: number }>(
      `WITH link AS (${links}) SELECT (${expression})::int AS number FROM link`,
    );
    return rows[0]?.number ?? -1;
  };
  const ofCommunes = `FILTER (WHERE old_level <> 'PROVINCE'`;
  const full = await number(`count(*) ${ofCommunes} AND extent = 'FULL')`);
  claim('FULL links at commune level, with the five island districts', full, 9_592);
  const islands = await number(`count(*) FILTER (WHERE old_level = 'DISTRICT' AND extent = 'FULL')`);
  claim('of them from island districts', islands, 5);
  claim('PARTIAL links', await number(`count(*) ${ofCommunes} AND extent = 'PARTIAL')`), 1_012);
  claim('links without a stated extent', await number(`count(*) FILTER (WHERE extent = 'UNSTATED')`), 0);
  claim(
    'communes that were split',
    await number(`count(DISTINCT from_unit_id) ${ofCommunes} AND heirs > 1)`),
    460,
  );
  claim(
    'provinces that stayed alone',
    await number(`count(*) FILTER (WHERE old_level = 'PROVINCE' AND ${unchanged})`),
    11,
  );
  const communes = `old_level = 'COMMUNE' AND ${unchanged}`;
  claim(
    'communes unchanged by the codes of the source (Ia Mơ 23938 was printed there as 23737)',
    await number(`count(*) FILTER (WHERE ${communes} AND new_code <> '23938')`),
    114,
  );
};
