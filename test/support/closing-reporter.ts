import type { Reporter, TestModule, TestSuite } from 'vitest/node';
import { LEFT_OUT } from './requirements.ts';

/**
 * Ends a run's output with the suites that could not run and why, and with `N passed, N failed` on a line of
 * its own. With `CI=true` a suite that was left out fails the run.
 */
export class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const leftOut = modules.flatMap((module) =>
      [...module.children.allSuites()]
        .filter(isLeftOut)
        .map((suite) => `${module.relativeModuleId}: ${suite.name}`),
    );
    for (const line of leftOut) process.stdout.write(`LEFT OUT  ${line}\n`);
    const must = leftOut.filter((line) => !line.includes('corpora'));
    if (must.length > 0 && process.env['CI'] === 'true') {
      process.stdout.write('with CI=true a suite that is left out fails the run\n');
      process.exitCode = 1;
    }
    const passed = count(modules, 'passed');
    const failed = count(modules, 'failed') + modules.filter(failedToLoad).length + errors.length;
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}

function isLeftOut(suite: TestSuite): boolean {
  return LEFT_OUT.test(suite.name);
}

function count(modules: readonly TestModule[], state: 'passed' | 'failed'): number {
  return modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
}

/** A file or a suite's hook that failed, and took its tests with it. */
function failedToLoad(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}
