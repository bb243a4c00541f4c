import type { EntityManager } from 'typeorm';
import { type DocumentRow, documentTable } from './document.table.ts';
import type { OfficialDocument } from './document.ts';

const toRow = ({ number, ...document }: OfficialDocument, now: Date): DocumentRow => ({
  ...document,
  numberStyle: number.style,
  numberSequence: number.sequence,
  numberYear: number.year,
  numberTypeSymbol: number.typeSymbol,
  numberBodies: [...number.bodies],
  recordedFrom: now,
});

const fromRow = (row: DocumentRow): OfficialDocument => {
  const {
    numberStyle,
    numberSequence,
    numberYear,
    numberTypeSymbol,
    numberBodies,
    recordedFrom: _,
    ...rest
  } = row;
  const number = {
    style: numberStyle,
    sequence: numberSequence,
    year: numberYear,
    typeSymbol: numberTypeSymbol,
    bodies: numberBodies,
  };
  return { ...rest, number };
};

export type DocumentFilter = { readonly searchKey?: string; readonly kind?: string };
export type DocumentsPage = { readonly limit: number; readonly after?: { issuedOn: string; id: string } };

export type DocumentsStore = ReturnType<typeof createDocumentsStore>;

export const createDocumentsStore = (manager: EntityManager) => {
  const repository = manager.getRepository(documentTable);
  return {
    add: async (document: OfficialDocument, now: Date): Promise<void> => {
      await repository.insert(toRow(document, now));
    },

    byIds: async (ids: readonly string[]): Promise<OfficialDocument[]> => {
      const rows = await repository
        .createQueryBuilder('document')
        .where('document.id = ANY (:ids)', { ids })
        .getMany();
      return rows.map(fromRow);
    },

    exists: (id: string): Promise<boolean> => repository.existsBy({ id }),

    /** Newest first; documents without a day of issue come last. */
    find: async (filter: DocumentFilter, page: DocumentsPage): Promise<OfficialDocument[]> => {
      const query = repository.createQueryBuilder('document');
      if (filter.searchKey)
        query.andWhere('document.searchKey LIKE :search', { search: `%${filter.searchKey}%` });
      if (filter.kind) query.andWhere('document.kind = :kind', { kind: filter.kind });
      if (page.after)
        query.andWhere(
          `(coalesce(document.issuedOn, '0001-01-01'), document.id) < (:issuedOn::date, :id::uuid)`,
          page.after,
        );
      const rows = await query
        .orderBy(`coalesce(document.issuedOn, '0001-01-01')`, 'DESC')
        .addOrderBy('document.id', 'DESC')
        .limit(page.limit)
        .getMany();
      return rows.map(fromRow);
    },
  };
};
