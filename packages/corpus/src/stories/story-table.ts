import type { Db } from '../store/open.ts'
import { comparer } from './compare.ts'
import { factsTable } from './facts.ts'
import {
  type Fingerprints,
  fingerprintsOf,
  fingerprintTable,
  keyRows,
  type Text,
} from './fingerprint-table.ts'
import { familiesAmong, stories } from './group.ts'
import { joinedByKeys } from './join.ts'
import { keyTable } from './key-table.ts'
import { type Kin, kinTable } from './kin-table.ts'
import { inOrder, type Member } from './member.ts'
import { onceRead } from './once-read.ts'

/** An article that is in no table any more. */
const GONE: Member = {
  n: 0,
  id: '',
  source: '',
  title: '',
  day: null,
  precision: 'none',
  publishedAt: null,
  claimedOrigin: null,
}

/** Stands for a text that has no number. */
const NOT_KEPT = -1

/**
 * Which articles are reprints of which, see docs/decisions. Every change is to stand in the transaction that changes
 * the articles; `put` and `removed` give the other articles that now belong to another story: they have got the
 * revision `rev`, and the index is to hear of them.
 */
export function storyTable(db: Db) {
  const keys = keyTable(db)
  const fingerprints = fingerprintTable(db)
  const kin = kinTable(db)
  const facts = factsTable(db)

  function reader(text: (n: number) => string = facts.text) {
    const prints = onceRead<Fingerprints>(fingerprints.get, [])
    const members = onceRead<Member>(
      (numbers) => new Map(facts.members(numbers).map((one) => [one.n, one])),
      GONE,
    )
    const areAlike = comparer({ text, member: members.get, prints: prints.get })
    return { prints, members, areAlike }
  }
  type Reader = ReturnType<typeof reader>

  /** Takes articles out of all tables; gives those that were in one family with them. */
  function forget(numbers: readonly number[]): Kin[] {
    const known = fingerprints.get(numbers)
    if (known.size === 0) return []
    keys.remove([...known].flatMap(([n, prints]) => keyRows(n, prints)))
    fingerprints.remove(numbers)
    const torn = new Set(kin.ofArticles(numbers).map((one) => one.kin))
    const members = kin.ofFamilies([...torn])
    kin.remove(members.map(({ n }) => n))
    const gone = new Set(numbers)
    return members.filter(({ n }) => !gone.has(n))
  }

  /** Writes the stories of one family; gives the articles whose story is another than before. */
  function write(before: readonly Kin[], after: ReadonlyMap<number, number>): number[] {
    const known = new Map(before.map((one) => [one.n, one]))
    const family = [...after.keys()].reduce((least, n) => Math.min(least, n))
    const moved: number[] = []
    for (const [n, story] of after) {
      const old = known.get(n)
      if (after.size > 1 && (old?.kin !== family || old.story !== story)) kin.put({ n, kin: family, story })
      if (story !== (old?.story ?? n)) moved.push(n)
    }
    return moved
  }

  /** What is left of families that lost a member falls into families and stories anew. */
  function mend(left: readonly Kin[], { prints, members, areAlike }: Reader): number[] {
    const numbers = left.map(({ n }) => n)
    prints.fetch(numbers)
    members.fetch(numbers)
    // Their rows are gone: only their stories are compared.
    const before = left.map((one) => ({ ...one, kin: 0 }))
    return familiesAmong(numbers, prints.get, areAlike).flatMap((family) =>
      write(before, stories(family.map(members.get), areAlike, new Map())),
    )
  }

  function join(texts: readonly Text[], { prints, members, areAlike }: Reader): number[] {
    const rows = texts.flatMap((text) => {
      const made = fingerprintsOf(text)
      fingerprints.put(text.n, made)
      prints.set(text.n, made)
      return keyRows(text.n, made)
    })
    const sharing = keys.share(rows)
    const met = [...new Set([...sharing].flatMap(([n, others]) => [n, ...others]))]
    prints.fetch(met)
    const kinOf = new Map(kin.ofArticles(met).map((one) => [one.n, one.kin]))
    return joinedByKeys(sharing, kinOf, areAlike).flatMap((names) => {
      const before = kin.ofFamilies(names)
      const inFamily = new Set(before.map((one) => one.kin))
      const numbers = [...before.map(({ n }) => n), ...names.filter((name) => !inFamily.has(name))]
      members.fetch(numbers)
      const known = inFamily.size === 1 ? new Map(before.map(({ n, story }) => [n, story])) : new Map()
      return write(before, stories(numbers.map(members.get), areAlike, known))
    })
  }

  function settle(moved: readonly number[], rev: number, but: readonly number[] = []): number[] {
    const own = new Set(but)
    const changed = [...new Set(moved)].filter((n) => !own.has(n))
    if (changed.length > 0) facts.touch(changed, rev)
    return changed
  }

  return {
    /** To be called with the texts of articles that were added or have changed, when their rows are written. */
    put(texts: readonly Text[], rev: number): number[] {
      const numbers = texts.map(({ n }) => n)
      const left = forget(numbers)
      const read = reader()
      return settle([...mend(left, read), ...join(texts, read)], rev, numbers)
    },
    /** To be called with articles that are removed. */
    removed: (numbers: readonly number[], rev: number): number[] =>
      settle(mend(forget(numbers), reader()), rev, numbers),
    /** Number of the first article of each one's story. */
    of: (numbers: readonly number[]): ReadonlyMap<number, number> => {
      const known = new Map(kin.ofArticles(numbers).map(({ n, story }) => [n, story]))
      return new Map(numbers.map((n) => [n, known.get(n) ?? n]))
    },
    /** Numbers of articles by story; a story of one is not in it. */
    sizes(numbers: readonly number[]): ReadonlyMap<number, number> {
      const sizes = new Map<number, number>()
      for (const { story } of kin.ofStories(numbers)) sizes.set(story, (sizes.get(story) ?? 0) + 1)
      return sizes
    },
    ids: facts.ids,
    /** Articles of the same text as one that is not kept. */
    twins(plain: string, about: Omit<Member, 'n'>): number[] {
      const own = fingerprintsOf({ n: NOT_KEPT, plain, demo: false })
      const met = [...keys.having(keyRows(NOT_KEPT, own).map(({ key }) => key))]
      const read = reader((n) => (n === NOT_KEPT ? plain : facts.text(n)))
      read.prints.set(NOT_KEPT, own)
      read.members.set(NOT_KEPT, { ...about, n: NOT_KEPT })
      read.prints.fetch(met)
      read.members.fetch(met)
      return met.filter((n) => read.areAlike(NOT_KEPT, n))
    },
    /** All articles of the story with this first article, in their order, itself first. */
    members(first: number): Member[] {
      const numbers = kin.ofStories([first]).map(({ n }) => n)
      return facts.members(numbers.length > 0 ? numbers : [first]).toSorted(inOrder)
    },
    /** Forgets all stories; gives the articles that were reprints. */
    reset: (rev: number): number[] => settle(kin.clear(), rev),
    /** Articles that have not been looked at yet; see `backfill`. */
    unread: facts.unread,
    touch: facts.touch,
  }
}
