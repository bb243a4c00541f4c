import { byKey } from '@mttq/platform/graph/by-key';
import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { createDocumentsStore, type DocumentsStore } from './document.postgres.ts';
import type { OfficialDocument } from './document.ts';

export type DocumentLoaders = {
  readonly document: DataLoader<string, OfficialDocument | null>;
  readonly find: DocumentsStore['find'];
};

export const createDocumentLoaders = ({ manager }: DataSource): DocumentLoaders => {
  const store = createDocumentsStore(manager);
  return { document: byKey(store.byIds, ({ id }) => id), find: store.find };
};
