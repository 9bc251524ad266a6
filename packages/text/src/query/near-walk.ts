import type { Place } from './near.ts'
import type { NearShape } from './near-shape.ts'

type Waiting = { last: number; sets: Uint16Array }
export type SavedWalk = { ended: Int32Array; waiting: readonly Waiting[] }

const NEVER = -(2 ** 31)
const ALWAYS = 2 ** 31 - 1
const NONE = new Uint16Array(0)

/**
 * Goes through places, ordered by `first`, and tells of each which sets the chains that end there hold. Of chains with
 * the same set only the one that ends last matters to a place behind them: no other comes nearer.
 */
export class Walk {
  /** The sets of the chains that end in the last place, in order: the first `count` numbers. */
  readonly reached: Uint16Array
  count = 0
  readonly #shape: NearShape
  #ended: Int32Array
  #last = 0
  /** Of places that a later one may overlap. */
  #waiting: Waiting[] = []

  constructor(shape: NearShape, saved?: SavedWalk) {
    this.#shape = shape
    this.reached = new Uint16Array(shape.size)
    this.#ended = saved?.ended.slice() ?? new Int32Array(shape.size).fill(NEVER)
    this.#waiting = [...(saved?.waiting ?? [])]
    // A chain may begin anywhere.
    this.#ended[0] = ALWAYS
  }

  /** Whether a chain that ends in the last place holds all that is asked for. */
  get isWhole(): boolean {
    return this.count > 0 && this.reached[this.count - 1] === this.#shape.size - 1
  }

  step({ first, last, term }: Place): void {
    this.#settle(first)
    const { reached } = this
    const ended = this.#ended
    const open = this.#shape.open[term] ?? NONE
    const weight = this.#shape.weights[term] ?? 0
    const nearest = first - this.#shape.distance - 1
    let count = 0
    for (let i = 0; i < open.length; i += 1) {
      const set = open[i] ?? 0
      if ((ended[set] ?? NEVER) < nearest) continue
      reached[count] = set + weight
      count += 1
    }
    this.count = count
    this.#last = last
  }

  save(): SavedWalk {
    return { ended: this.#ended.slice(), waiting: [...this.#waiting, this.#current()] }
  }

  /** Lets places count as passed that end before `first`. */
  #settle(first: number): void {
    if (this.#last < first) {
      const { reached, count } = this
      const ended = this.#ended
      const last = this.#last
      for (let i = 0; i < count; i += 1) ended[reached[i] ?? 0] = last
    } else if (this.count > 0) this.#waiting.push(this.#current())
    this.count = 0
    if (this.#waiting.length === 0) return
    this.#waiting = this.#waiting.filter(({ last, sets }) => {
      if (last >= first) return true
      for (const set of sets) this.#ended[set] = Math.max(this.#ended[set] ?? NEVER, last)
      return false
    })
  }

  #current(): Waiting {
    return { last: this.#last, sets: this.reached.slice(0, this.count) }
  }
}
