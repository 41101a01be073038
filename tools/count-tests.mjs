import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts of a Vitest run from its JSON report. A file that could not be loaded, an error outside of
 * any test, or a run that left no report count as one failure each: none of them may look green.
 *
 * @param {string} reportFile
 * @param {number} code exit code of the run
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(reportFile, code) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const passed = report.numPassedTests;
  const broken = report.testResults.filter(isBroken).length;
  const failed = report.numFailedTests + broken;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @param {{ status: string, assertionResults: { status: string }[] }} file */
function isBroken(file) {
  const hasFailedTest = file.assertionResults.some(({ status }) => status === 'failed');
  return file.status === 'failed' && !hasFailedTest;
}
