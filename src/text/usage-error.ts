/** The set-up is wrong (bad option, unreadable config, no base): exit status 2. Says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
