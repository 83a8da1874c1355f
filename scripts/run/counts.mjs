import { existsSync, readFileSync } from "node:fs";

/**
 * What a run of tests says about itself. A test that was skipped did not pass; a file
 * that could not be read, or a run that left no report, is one failure.
 */
export function countsOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const found = JSON.parse(readFileSync(report, "utf8"));
  const brokenFiles = found.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" &&
      !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const passed = found.numPassedTests;
  const failed = found.numTotalTests - passed + brokenFiles;
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed };
}
