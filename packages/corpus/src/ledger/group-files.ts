import type { LoadCounts, LoadFile, LoadGroup } from '@tidewatch/schema/ledger'

/** The folder of a file, the host of an address. */
export function folderOf(file: string): string {
  const address = /^https?:\/\/[^/?#]+/i.exec(file)
  if (address) return address[0]
  const slash = file.lastIndexOf('/')
  return slash > 0 ? file.slice(0, slash) : slash === 0 ? '/' : '.'
}

const parent = (folder: string) => (/^https?:/i.test(folder) ? folder : folderOf(folder))

const add = (a: LoadCounts, b: LoadCounts): LoadCounts => ({
  read: a.read + b.read,
  added: a.added + b.added,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  refused: a.refused + b.refused,
})

function merge(folder: string, one: LoadGroup | undefined, other: Omit<LoadGroup, 'folder'>): LoadGroup {
  if (!one) return { ...other, folder }
  return {
    folder,
    files: one.files + other.files,
    at: (one.at ?? '') > (other.at ?? '') ? one.at : other.at,
    counts: add(one.counts, other.counts),
    articles: one.articles + other.articles,
    open: one.open + other.open,
  }
}

/**
 * Files by folder, with at most about `most` groups: where there are more, the deepest folders are told by the ones
 * that hold them. An article that two files brought counts for both.
 */
export function groupFiles(files: Iterable<LoadFile>, most: number): LoadGroup[] {
  let groups = new Map<string, LoadGroup>()
  for (const { file, at, counts, articles, open } of files) {
    const folder = folderOf(file)
    groups.set(folder, merge(folder, groups.get(folder), { files: 1, at, counts, articles, open }))
  }
  while (groups.size > most) {
    const deepest = Math.max(...[...groups.keys()].map(depth))
    if (deepest <= 1) break
    const next = new Map<string, LoadGroup>()
    for (const group of groups.values()) {
      const folder = depth(group.folder) === deepest ? parent(group.folder) : group.folder
      next.set(folder, merge(folder, next.get(folder), group))
    }
    groups = next
  }
  return [...groups.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

// Hosts can't be put together any further.
const depth = (folder: string) => (/^https?:/i.test(folder) ? 0 : folder.split('/').length - 1)
