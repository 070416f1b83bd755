/** The people of the emulated repository: its owner and somebody else. Each has a token of that name. */
export type Person = 'owner' | 'stranger'

/** GitHub's own app behind GITHUB_TOKEN. */
export const appId: number = 15368
/** Who they are, by the token of that name. */
export const people: Readonly<Record<Person, { login: string; scopes: string[] }>> = {
  owner: { login: 'o', scopes: ['repo', 'user'] },
  stranger: { login: 'stranger', scopes: ['repo', 'user'] },
}

/** The emulator's state at the start. */
export function seed(): { tokens: typeof people; github: object } {
  const permissions = { contents: 'write', metadata: 'read', pull_requests: 'write', issues: 'write' }
  const installations = [{ installation_id: 1, account: 'o', repository_selection: 'all' }]
  return {
    tokens: people,
    github: {
      users: [{ login: 'o' }, { login: 'stranger' }],
      repos: [{ owner: 'o', name: 'r', auto_init: true }],
      apps: [{ app_id: appId, slug: 'github-actions', name: 'GitHub Actions', permissions, installations }],
    },
  }
}
