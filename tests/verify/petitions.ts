import { strict as assert } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from '@mttq/testkit/fund-desk';
import { openPetitionDesk, type PetitionDesk } from '@mttq/testkit/supervision/petition-desk';
import { atRest, startTestService, type TestService } from '@mttq/testkit/test-service';
import { startCluster } from '../../infra/postgres/cluster.ts';
import { randomNumbers } from '../../infra/seed/random-numbers.ts';
import { supervision } from '../../services/supervision/src/app.ts';
import { countFeatures } from '../../services/supervision/src/similarity/count-features.ts';
import { createFingerprintStore } from '../../services/supervision/src/similarity/fingerprint.postgres.ts';
import { resemblanceOf, suggestionScoreMin } from '../../services/supervision/src/similarity/resemblance.ts';
import { profileText } from '../../services/supervision/src/similarity/text-profile.ts';
import { createUnitOfWork } from '../../services/supervision/src/unit-of-work.ts';
import { inventText, storeCrowd } from './petitions/crowd.ts';
import { type Family, type LabelledPair, pairsOf, readFamilies } from './petitions/labelled-pairs.ts';
import { asTelex, asVni, withoutAccents, withSlips } from './petitions/typed-text.ts';

export const title =
  'Kiến nghị / Petitions: duplicates found in Vietnamese (precision, recall, p99 among 100,000), merged without loss and undone exactly';

type Report = (line: string) => void;
type Stage = { readonly service: TestService; readonly desk: PetitionDesk; readonly report: Report };

const crowdSize = Number(process.env.PETITIONS ?? 100_000);
const seed = 20_260_701;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const judge = (
  title: string,
  scored: readonly (LabelledPair & { readonly score: number })[],
  report: Report,
): { readonly precision: number; readonly recall: number } => {
  const suggested = scored.filter(({ score }) => score >= suggestionScoreMin);
  const hits = suggested.filter(({ isSame }) => isSame).length;
  const all = scored.filter(({ isSame }) => isSame).length;
  report(
    `${title}: ${scored.length} pairs, ${all} of them one matter; precision ${share(hits, suggested.length)}, recall ${share(hits, all)}, F1 ${share(2 * hits, suggested.length + all)}`,
  );
  return { precision: hits / suggested.length, recall: hits / all };
};

const measurePairs = async ({ service, report }: Stage, families: readonly Family[]): Promise<void> => {
  const prints = createFingerprintStore(service.parts.dataSource.manager, service.parts.cipher);
  const pairs = pairsOf(families);
  const compared = new Map(
    [...new Set(pairs.flatMap(({ left, right }) => [left, right]))].map((text) => {
      const profile = profileText(text);
      return [text, { profile, features: prints.keysOf(profile.features) }] as const;
    }),
  );
  const weightOf = await prints.weights([...compared.values()].flatMap(({ features }) => features));
  const scored = pairs.map((pair) => {
    const [left, right] = [compared.get(pair.left), compared.get(pair.right)];
    assert(left && right);
    return { ...pair, score: resemblanceOf(left, right, weightOf) };
  });
  assert(scored.length >= 300, 'at least 300 labelled pairs');
  for (const kind of new Set(scored.map((pair) => pair.kind))) {
    const own = scored.filter((pair) => pair.kind === kind);
    const suggested = own.filter(({ score }) => score >= suggestionScoreMin).length;
    report(
      `  ${kind.padEnd(28)} ${own[0]?.isSame ? 'one matter ' : 'two matters'} ${`${suggested}`.padStart(3)} of ${own.length} suggested`,
    );
  }
  const { precision, recall } = judge('labelled set', scored, report);
  assert(precision >= 0.85 && recall >= 0.85, 'precision and recall of at least 0.85');
};

const percentile = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0).toFixed(1);

const askSimilar = async ({ desk }: Stage, text: string): Promise<string[]> => {
  const { similarPetitions } = await desk.ask(
    'query($unitId: ID!, $text: String!) { similarPetitions(unitId: $unitId, text: $text, limit: 5) { petition { id } } }',
    { unitId: places.province, text },
  );
  return similarPetitions.map(({ petition }: { petition: { id: string } }) => petition.id);
};

const fillAndCount = async (stage: Stage, families: readonly Family[]): Promise<readonly string[]> => {
  const { service, report } = stage;
  const random = randomNumbers(seed);
  const startedAt = performance.now();
  const texts = Array.from({ length: crowdSize - families.length }, () => inventText(random));
  await storeCrowd(service, texts, (stored) => report(`  ${stored} petitions stored`));
  const ids = await storeCrowd(
    service,
    families.map(({ text }) => text),
    () => undefined,
  );
  const count = countFeatures(createUnitOfWork(service.parts.dataSource, service.parts));
  let counted = 0;
  for (let part = await count(); part > 0; part = await count()) counted += part;
  await service.parts.dataSource
    .query('ANALYZE petition, petition_fingerprint, petition_register')
    .catch(() => undefined);
  report(
    `${counted} petitions stored and counted in ${((performance.now() - startedAt) / 1_000).toFixed(0)} s (seed ${seed})`,
  );
  return ids;
};

const findAmongAll = async (
  stage: Stage,
  families: readonly Family[],
  ids: readonly string[],
): Promise<void> => {
  const { report } = stage;
  const ways: readonly [string, (family: Family) => string][] = [
    ['retold', ({ retold }) => retold],
    ['retold, without accents', ({ retold }) => withoutAccents(retold).toLowerCase()],
    ['as raised, Telex', ({ text }) => asTelex(text)],
    ['as raised, VNI with slips', ({ text }) => asVni(withSlips(text))],
  ];
  let foundInAll = 0;
  for (const [way, tell] of ways) {
    let found = 0;
    for (const [place, family] of families.entries())
      if ((await askSimilar(stage, tell(family))).includes(ids[place] ?? '')) found += 1;
    report(
      `  among ${crowdSize}: ${way.padEnd(26)} the right one is among five in ${found} of ${families.length}`,
    );
    foundInAll += found;
  }
  assert(foundInAll >= 0.8 * ways.length * families.length, 'four of five found among all');
};

const measureTime = async (stage: Stage): Promise<void> => {
  const random = randomNumbers(seed + 1);
  const times: number[] = [];
  for (let place = 0; place < 500; place += 1) {
    const text = inventText(random);
    const startedAt = performance.now();
    await askSimilar(stage, text);
    times.push(performance.now() - startedAt);
  }
  times.sort((left, right) => left - right);
  stage.report(
    `500 suggestions among ${crowdSize} petitions, through the graph: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms, p99 ${percentile(times, 0.99)} ms`,
  );
};

const checksum = async ({ service }: Stage): Promise<string> =>
  service.parts.dataSource.transaction(async (manager) => {
    await manager.query("SELECT set_config('app.scope', '/', true)");
    const [row] = await manager.query(
      `SELECT md5(string_agg(hash, '' ORDER BY hash)) AS sum FROM (
         SELECT md5(p::text) AS hash FROM petition p UNION ALL SELECT md5(r::text) FROM petition_register r
         UNION ALL SELECT md5(s::text) FROM petition_signature s) rows`,
    );
    return row.sum;
  });

const mergeAndUndo = async (stage: Stage, ids: readonly string[]): Promise<void> => {
  const { desk, report } = stage;
  const random = randomNumbers(seed + 2);
  for (const [place, petitionId] of ids.entries()) {
    await desk.send('publishPetition', { petitionId });
    for (let signer = 0; signer <= place % 4; signer += 1)
      await desk.send(
        'signPetition',
        { petitionId },
        { id: `signer ${(place + signer) % 9}`, isAdministrator: false },
      );
  }
  const before = await checksum(stage);
  const merged: string[] = [];
  let refused = 0;
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const pick = () => ids[Math.floor(random() * ids.length)] ?? '';
    const [petitionId, intoId] = [pick(), pick()];
    const answer = await desk.send('mergePetition', { petitionId, intoId, reason: 'trùng nội dung' });
    if (answer.code === undefined) merged.push(petitionId);
    else refused += 1;
  }
  assert.notEqual(await checksum(stage), before, 'merges change the state');
  const signatures = await desk.ask(
    `{ ${ids.map((id, place) => `p${place}: petition(id: "${id}") { state raisedByInAll }`).join(' ')} }`,
  );
  const roots = Object.values(signatures as Record<string, { state: string; raisedByInAll: number }>).filter(
    ({ state }) => state !== 'DUPLICATE_OF',
  );
  assert.equal(roots.length, ids.length - merged.length);
  assert.equal(
    roots.reduce((sum, { raisedByInAll }) => sum + raisedByInAll, 0),
    ids.length,
    'every petition is counted once',
  );
  const order = [...merged].sort(() => random() - 0.5);
  for (const petitionId of order)
    await desk.send('reversePetitionMerge', { petitionId, reason: 'không trùng' });
  assert.equal(await checksum(stage), before);
  report(
    `${merged.length} merges (also of merged groups; ${refused} refused by name), ${roots.length} roots counted everybody once; undone in another order: checksum ${before} is back`,
  );
};

/** Starts a PostgreSQL and the supervision service of its own. */
export const run = async (report: Report): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'mttq-petitions-'));
  const cluster = await startCluster({ directory, fast: true });
  try {
    process.env.TEST_POSTGRES_URL = cluster.url('postgres');
    const service = await startTestService(atRest(supervision));
    try {
      const stage = { service, desk: await openPetitionDesk(service), report };
      const families = await readFamilies();
      await measurePairs(stage, families);
      const ids = await fillAndCount(stage, families);
      await findAmongAll(stage, families, ids);
      await measureTime(stage);
      await mergeAndUndo(stage, ids);
    } finally {
      await service.close();
    }
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
};
