/** A path as one inside a folder; null where it is not in there. @param folder `''`: the root, which holds all */
export function inside(folder: string, path: string): string | null {
  if (folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null
}
