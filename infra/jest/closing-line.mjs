// Last line of every run, for people and for machines: `N passed, N failed, N skipped`.
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const checksPassed = Number(process.env.CHECKS_PASSED ?? 0);
    const checksFailed = Number(process.env.CHECKS_FAILED ?? 0);
    // A file that does not load has no test that could fail.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + checksFailed;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.stdout.write(
      `${results.numPassedTests + checksPassed} passed, ${failed} failed, ${skipped} skipped\n`,
    );
  }
}
