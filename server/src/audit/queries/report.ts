import { type Compared, differs } from './audit-queries.ts'

/** One difference, with what a person needs to look into it. */
export function describe({ question, answered, scanned, missing, extra, faults }: Compared): string {
  const filters = new URLSearchParams(question.filters).toString()
  const some = (name: string, { count, ids }: Compared['missing']) =>
    count === 0 ? [] : [`${count} ${name} (${ids.join(', ')}${count > ids.length ? ', …' : ''})`]
  const what = [...some('missing', missing), ...some('extra', extra), ...faults].join('; ')
  const asked = JSON.stringify(question.q) + (filters === '' ? '' : ` with ${filters}`)
  return `differs: ${asked} (${question.shape}): answered ${answered}, scanned ${scanned}: ${what}`
}

const SLOWEST = 3

/** How the answers are spread, over all and by kind of query. */
export function distribution(all: readonly Compared[]): string[] {
  const shapes = new Set(all.map(({ question }) => question.shape))
  const ofShape = (shape: string) => all.filter(({ question }) => question.shape === shape)
  const line = (name: string, some: readonly Compared[]) => {
    const sizes = some.map(({ scanned }) => scanned).sort((a, b) => a - b)
    const empty = sizes.filter((size) => size === 0).length
    const checked = some.filter(({ way }) => way === 'checked').length
    const wrong = some.filter(differs).length
    return (
      `${name}: ${some.length} queries, ${empty} empty, median ${sizes[sizes.length >> 1] ?? 0} articles, ` +
      `largest ${sizes.at(-1) ?? 0}, ${checked} checked on the text, ${wrong} differ`
    )
  }
  const slowest = all.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST)
  return [
    ...slowest.map(
      ({ ms, question }) => `first page after ${Math.round(ms)} ms: ${JSON.stringify(question.q)}`,
    ),
    ...Array.from(shapes, (shape) => line(shape, ofShape(shape))).sort(),
    line('all', all),
  ]
}
