import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countTests } from '../../../tools/count-tests.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'respira-count-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type File = [status: string, ...tests: string[]];

function writeReport(passed: number, failed: number, files: File[]): string {
  const file = join(folder, 'report.json');
  const testResults = files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((result) => ({ status: result })),
  }));
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }),
  );
  return file;
}

describe('countTests', () => {
  test('counts tests', () => {
    const report = writeReport(2, 1, [['failed', 'passed', 'passed', 'failed']]);
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('a file that could not be loaded is a failure', () => {
    const report = writeReport(2, 0, [['passed', 'passed', 'passed'], ['failed']]);
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('a hook that failed after green tests is a failure', () => {
    const report = writeReport(1, 0, [['failed', 'passed']]);
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('an error outside of any test is a failure', () => {
    const report = writeReport(1, 0, [['passed', 'passed']]);
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('no report is a failure', () => {
    expect(countTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('all green', () => {
    expect(countTests(writeReport(1, 0, [['passed', 'passed']]), 0)).toEqual({
      passed: 1,
      failed: 0,
    });
  });
});
