import { createHash } from 'node:crypto';
import { createDataSource } from '@mttq/platform/data/data-source';
import type { DataSource } from 'typeorm';

/** Who reports in the synthetic nation: by commune, in order. */
export type NationReporter = {
  readonly kind: 'AREA' | 'ORGANISATION';
  readonly id: string;
  readonly communeId: string;
  readonly provinceId: string;
  readonly clerk: string;
};

/** A country with provinces, communes, areas and organisations, and the accounts that report and decide for each commune. */
export type Nation = {
  readonly countryId: string;
  readonly provinceIds: readonly string[];
  readonly reporters: readonly NationReporter[];
};

const provinceCount = 34;
const communeCount = 3_321;
const organisationsMax = 6;

const id = (kind: number, number: number): string =>
  `00000000-0000-7000-${String(9_000 + kind)}-${String(number).padStart(12, '0')}`;

/** Spreads reporters over 3,321 communes: six organisations in each, areas for the rest. */
export const planNation = (reporterCount: number): Nation => {
  const countryId = id(1, 1);
  const provinceIds = Array.from({ length: provinceCount }, (_, place) => id(2, place + 1));
  const organisations = Array.from({ length: organisationsMax }, (_, place) => id(5, place + 1));
  const areaCount = Math.max(reporterCount - communeCount * organisationsMax, 0);
  const reporters: NationReporter[] = [];
  for (let commune = 0; commune < communeCount; commune += 1) {
    const provinceId = provinceIds[commune % provinceCount] as string;
    const communeId = id(3, commune + 1);
    const common = { communeId, provinceId, clerk: `clerk-${commune}` };
    for (const organisationId of organisations)
      reporters.push({ kind: 'ORGANISATION', id: organisationId, ...common });
    for (let area = commune; area < areaCount; area += communeCount)
      reporters.push({ kind: 'AREA', id: id(4, area + 1), ...common });
  }
  // Whole communes alone: an organisation is asked in every one that is there.
  const cut = reporters[reporterCount - 1]?.communeId;
  const last = reporters.findLastIndex(({ communeId }) => communeId === cut);
  return { countryId, provinceIds, reporters: cut === undefined ? reporters : reporters.slice(0, last + 1) };
};

/** The database as its owner: it settles, copies and recounts a whole nation in one statement, beyond the limits of a service. */
export const openOwner = (url: string): Promise<DataSource> => {
  const owner = createDataSource({ url, entities: [], applicationName: 'owner' });
  owner.setOptions({ extra: { connectionTimeoutMillis: 5_000, keepAlive: true } });
  return owner.initialize();
};

const insert = (owner: DataSource, sql: string, rows: readonly object[]): Promise<unknown> =>
  owner.query(sql, [JSON.stringify(rows)]);

/** The copies of tree, areas and rights as the events would leave them; set by set, because a hundred thousand events take minutes. */
export const settleNation = async (owner: DataSource, nation: Nation): Promise<void> => {
  const communes = new Map(nation.reporters.map((reporter) => [reporter.communeId, reporter]));
  const unit = (unitId: string, level: string, parentId: string | null) => ({ unitId, level, parentId });
  await insert(
    owner,
    `INSERT INTO unit_version_copy (version_id, unit_id, level, unit_type, parent_unit_id)
     SELECT "unitId", "unitId", level, level, "parentId" FROM jsonb_to_recordset($1::jsonb) AS g("unitId" uuid, level text, "parentId" uuid)`,
    [
      unit(nation.countryId, 'CENTRAL', null),
      ...nation.provinceIds.map((provinceId) => unit(provinceId, 'PROVINCE', nation.countryId)),
      ...[...communes.values()].map(({ communeId, provinceId }) => unit(communeId, 'COMMUNE', provinceId)),
    ],
  );
  await insert(
    owner,
    `INSERT INTO area_version_copy (version_id, area_id, area_kind, name, commune_unit_id, valid_from)
     SELECT id, id, 'THON', 'Thôn', "communeId", '2010-01-01' FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "communeId" uuid)`,
    nation.reporters.filter(({ kind }) => kind === 'AREA'),
  );
  const organisations = new Set(
    nation.reporters.filter(({ kind }) => kind === 'ORGANISATION').map((reporter) => reporter.id),
  );
  await insert(
    owner,
    `INSERT INTO organisation_presence_copy (organisation_id, level, valid_from)
     SELECT id, 'COMMUNE', '2010-01-01' FROM jsonb_to_recordset($1::jsonb) AS g(id uuid)`,
    [...organisations].map((organisationId) => ({ id: organisationId })),
  );
  const rights = [...communes.values()].flatMap(({ communeId, clerk }) =>
    ['report:submit', 'report:accept', 'report:read'].map((action) => ({
      subject: createHash('sha256').update(clerk).digest('hex'),
      action,
      communeId,
    })),
  );
  await insert(
    owner,
    `INSERT INTO right_copy (person_id, subject_hash, action_name, unit_id, valid_from)
     SELECT gen_random_uuid(), subject, action, "communeId", '2020-01-01'
       FROM jsonb_to_recordset($1::jsonb) AS g(subject text, action text, "communeId" uuid)`,
    rights,
  );
  await owner.query('ANALYZE unit_version_copy, area_version_copy, right_copy, organisation_presence_copy');
};
