import { writeFileSync } from 'node:fs';

// Last line of every run, for people and for machines: `N passed, N failed, N skipped`.
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    // A file that does not load has no test that could fail.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    // Of several runs only the sum is printed, by who started them.
    const file = process.env.COUNTS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
    else process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}
