import { toFilter } from '@tidewatch/corpus/index/filter'
import { shadowPhrase } from '@tidewatch/corpus/index/shadow'
import { filters } from '@tidewatch/schema/filters'
import { tokens } from '@tidewatch/text/tokens'
import type { MultiSearchParams, SearchParams } from 'meilisearch'
import { Meilisearch } from 'meilisearch'
import { type Times, timed } from './stats.ts'

const RUNS = 60
/** A server that has run for a while: code that was asked a few times only is not compiled yet. */
const WARM = 60

export type Asked = { name: string; api: Times; engine: Times; again: Times }

type Target = { api: string; engine: { host: string; apiKey: string }; index: string }

/** A day far off, another one each run: it changes no count, and no earlier answer can be given again. */
const farDay = (run: number) => new Date(Date.UTC(2060, 0, 1 + run)).toISOString().slice(0, 10)
const notAfter = (run: number) => toFilter({ ...filters.parse({}), to: farDay(run) })

/** The same questions through the API and straight to the engine, which gets what the API sends it. */
export async function benchQueries(
  { api, engine, index }: Target,
  themes: readonly string[],
  phrase: string,
) {
  const meili = new Meilisearch({ ...engine, requestInit: { headers: { 'Accept-Encoding': 'identity' } } })
  const target = meili.index(index)
  const get = async (path: string) => {
    const answer = await fetch(api + path, { headers: { 'Accept-Encoding': 'identity' } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const chosen = themes.map((theme) => `theme=${theme}`).join('&')
  const quoted = shadowPhrase(tokens(phrase).words)
  const all = { matchingStrategy: 'all' } as const
  const compare = async (
    name: string,
    path: string,
    straight: (run: number) => Promise<unknown>,
  ): Promise<Asked> => ({
    name,
    api: await timed(RUNS, (run) => get(`${path}&to=${farDay(run)}`), WARM),
    engine: await timed(RUNS, (run) => straight(run + 1_000), WARM),
    again: await timed(RUNS, () => get(`${path}&to=${farDay(0)}`)),
  })
  const search = (q: string, params: SearchParams) => target.search(q, { ...all, ...params })
  const pair = (run: number): MultiSearchParams => ({
    queries: [quoted, ''].map((q) => ({
      indexUid: index,
      q,
      filter: notAfter(run),
      limit: 0,
      facets: ['month'],
      ...all,
    })),
  })
  const facets = ['year', 'source', 'language', 'section', 'themes']
  return [
    await compare(`${themes.length} themes × months`, `/api/timeline?interval=month&${chosen}`, (run) =>
      search('', {
        filter: notAfter(run),
        limit: 0,
        facets: ['month', ...themes.map((theme) => `tm.${theme}`)],
      }),
    ),
    await compare(
      `“${phrase}” × months`,
      `/api/timeline?interval=month&q=${encodeURIComponent(phrase)}`,
      (run) => meili.multiSearch(pair(run)),
    ),
    await compare('newest 20 with facets', '/api/articles?sort=newest&pageSize=20', (run) =>
      search('', { filter: notAfter(run), limit: 20, sort: ['ts:desc', 'n:asc'], facets }),
    ),
    await compare(`first page of “${phrase}”`, `/api/articles?q=${encodeURIComponent(phrase)}`, (run) =>
      search(quoted, { filter: notAfter(run), limit: 20, facets }),
    ),
  ]
}
