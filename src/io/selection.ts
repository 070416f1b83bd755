import picomatch from 'picomatch'
import { globTest } from '../text/glob.ts'

/** Which files of a repository are asked for. Paths are '/'-separated and relative to the repository's root. */
export interface Selection {
  /** the folders and files to look under; '' is the root */
  readonly prefixes: readonly string[]
  /** whether a file found there is asked for */
  wants(path: string): boolean
  /** whether something of any kind lies where files are asked for: a symlink or a submodule can hide anything */
  covers(path: string): boolean
  /** whether files can be asked for below a folder */
  enters(folder: string): boolean
}

/** The files of a folder that can hold a plan; a file that is named outright may end in anything. */
const planExtension = /\.(ya?ml|json)$/i
const packages = /(^|\/)node_modules(\/|$)/

/**
 * Compiles paths and globs. A path stands for itself or, being a folder, for the `.yml`, `.yaml` and `.json` files under it;
 * a glob for the files of those kinds that it matches, or that are under a folder that it matches. What is in
 * `node_modules` is asked for only by a pattern that names it.
 *
 * @param patterns relative to the repository's root, see `repositoryPath`
 * @param ignores globs that win over `patterns`
 */
export function selectFiles(patterns: readonly string[], ignores: readonly string[] = []): Selection {
  const globs = patterns.filter(isGlob)
  const paths = new Set(patterns.filter(pattern => !isGlob(pattern)))
  const matches = globTest(globs, 'path')
  const ignored = globTest(ignores, 'path')
  const inPackages = (path: string): boolean =>
    packages.test(path) && !patterns.some(each => packages.test(each))
  const asked = (path: string): boolean => paths.has(path) || matches(path)
  const covers = (path: string): boolean =>
    !ignored(path) && !inPackages(path) && (asked(path) || folders(path).some(asked))
  return {
    prefixes: outermost([...paths, ...globs.map(glob => picomatch.scan(glob).base)]),
    wants: path => covers(path) && (paths.has(path) || planExtension.test(path)),
    covers,
    enters: folder => !inPackages(folder),
  }
}

/** One file of any kind. */
export function selectPath(path: string): Selection {
  const same = (other: string): boolean => other === path
  return { prefixes: [path], wants: same, covers: same, enters: () => true }
}

/** Every file under the paths whose path passes a test, whatever its kind. */
export function selectWhere(prefixes: readonly string[], wants: (path: string) => boolean): Selection {
  return {
    prefixes: outermost(prefixes),
    wants,
    covers: () => false,
    enters: folder => !packages.test(folder),
  }
}

function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob
}

/** The folders that a path is in, '' (the root) among them. */
function folders(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))]
}

/** Without the paths that lie under another one, so that no file is read twice. */
function outermost(paths: readonly string[]): string[] {
  const unique = [...new Set(paths)].sort()
  return unique.filter(path => !folders(path).some(folder => folder !== path && unique.includes(folder)))
}
