import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with one plain line: "12 passed, 0 failed". A file that could not be loaded counts as one failure. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const broken = modules.filter(module => module.errors().length > 0).length
    const number = (state: string): number => states.filter(each => each === state).length
    const skipped = number('skipped')
    const failed = number('failed') + broken + errors.length
    console.log(`${number('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  }
}
