import { byKey, manyByKey } from '@mttq/platform/graph/by-key';
import type { TitleStore } from './title.postgres.ts';

/** Batched reads of titles, one set a request. */
export const createTitleLoaders = (titles: TitleStore) => ({
  title: byKey(titles.byIds, ({ id }) => id),
  ofArea: manyByKey(titles.ofAreas, ({ areaId }) => areaId ?? ''),
});

export type TitleLoaders = ReturnType<typeof createTitleLoaders>;
