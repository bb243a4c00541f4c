import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { OfficialDocument } from './document.ts';
import { createDocumentsStore } from './document.postgres.ts';

export type DocumentLoaders = { readonly document: DataLoader<string, OfficialDocument | null> };

export const createDocumentLoaders = (dataSource: DataSource): DocumentLoaders => ({
  document: byKey(
    (ids) => createDocumentsStore(dataSource.manager).byIds(ids),
    (document) => document.id,
  ),
});
