import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Keeps the space for new objects small, which otherwise grows with a long run. */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * From here on the heap is collected when it has grown by a fifth, not when it is many times what is in use: for a run that makes
 * much. Measured on all of 5,000 events: a third less memory for a seventh more time. At a seventh instead of a fifth it would be
 * a twentieth more time and hardly less memory. Where little is made of much that is remembered it would be a quarter more time.
 */
export function collectOften(): void {
  setFlagsFromString('--heap-growing-percent=20')
  // How much it may grow is worked out whenever it has been collected: else that would be when it is many times larger.
  collectNow()
}

/** Collects the whole heap: for where much has become garbage, and as much is to come. */
export function collectNow(): void {
  setFlagsFromString('--expose-gc')
  // Where there is no such function, more memory is used.
  runInNewContext("typeof gc === 'function' && gc()")
}

/**
 * For a process that ends soon, and gains less by what follows than it takes: code is compiled to faster code only when it has run
 * ten times as often as node waits for, and the heap is collected only when it is many times larger, unless {@link collectOften}
 * says otherwise. Measured where one event of 100, 1,000 and 5,000 had changed: 13, 11 and 7 % less time by the first, none, none
 * and 5 % by the second; on all of 100 and 1,000: a tenth less memory, no more time.
 */
export function expectShortRun(): void {
  setFlagsFromString('--heap-growing-percent=800')
  // Other engines have other flags, and complain of these.
  if (!process.versions.node.startsWith('24.')) return
  setFlagsFromString('--invocation-count-for-maglev=4000')
  setFlagsFromString('--invocation-count-for-maglev-osr=1000')
  setFlagsFromString('--invocation-count-for-turbofan=30000')
  setFlagsFromString('--invocation-count-for-osr=5000')
}
