import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import { articleAnswer, articlesAnswer } from '@tidewatch/schema/answers'
import { articlesQuery, filters } from '@tidewatch/schema/filters'
import { problem } from '@tidewatch/schema/problem'
import { HTTPException } from 'hono/http-exception'
import { csv } from '../csv.ts'
import { fileName } from '../file-name.ts'
import { leftBy } from '../left.ts'
import { invalid, problems } from '../problem.ts'
import { articlePage } from './article-page.ts'
import { ARTICLE_COLUMNS, articleRow } from './article-rows.ts'
import { askedMarker, themeMatchers } from './highlight.ts'
import { wholeArticle } from './whole-article.ts'

const articles = createRoute({
  method: 'get',
  path: '/articles',
  summary: 'The articles under the filters, with their exact total',
  description:
    '`query` in the answer says how `q` was understood, which variants of its words count, and whether the index alone decided or each of its `candidates` was held against its text; the total is exact either way. Where `q` cannot be understood, `query` in the problem names the characters at fault.',
  request: { query: articlesQuery },
  responses: {
    ...problems,
    200: { description: 'A page', content: { 'application/json': { schema: articlesAnswer } } },
  },
})

const articlesCsv = createRoute({
  method: 'get',
  path: '/articles.csv',
  summary: 'All of them in the order of the list, one row an article',
  request: { query: articlesQuery },
  responses: { ...problems, 200: { description: 'CSV with a byte order mark', content: { 'text/csv': {} } } },
})

const article = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'A whole article, with the place of every theme mention and of every match of `q`',
  request: { params: z.object({ id: z.string() }), query: filters.pick({ q: true }) },
  responses: {
    ...problems,
    200: { description: 'The article', content: { 'application/json': { schema: articleAnswer } } },
    404: {
      description: 'No article has this id',
      content: { 'application/problem+json': { schema: problem } },
    },
  },
})

export function articlesRoute(corpus: Corpus) {
  const themes = themeMatchers(corpus)
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
    .openapi(articles, async (c) => {
      const query = c.req.valid('query')
      const make = (left: AbortSignal) => articlePage(corpus, query, left)
      const answer = await corpus.once(`articles ${JSON.stringify(query)}`, make, leftBy(c))
      return c.json(answer, 200)
    })
    .openapi(articlesCsv, async (c) => {
      const { page: _, pageSize: __, sort, ...filters } = c.req.valid('query')
      const { pages, revision } = await corpus.all(filters, sort, leftBy(c))
      const name = fileName('articles', filters, revision)
      return csv(c, { name, columns: ARTICLE_COLUMNS, pages: mapPages(corpus, pages) })
    })
    .openapi(article, (c) => {
      const stored = corpus.article(c.req.valid('param').id)
      if (!stored) throw new HTTPException(404, { message: 'No article has this id.' })
      const parts = {
        themes: themes(),
        asked: askedMarker(corpus, corpus.parse(c.req.valid('query').q), []),
        story: corpus.story(stored.story),
        loadedAt: corpus.loadedAt(stored.load),
        broughtBy: corpus.ledger.trace(stored.article.id),
        revision: corpus.status().revision,
      }
      return c.json(wholeArticle(stored, parts), 200)
    })
}

function* mapPages(corpus: Corpus, pages: Iterable<StoredArticle[]>) {
  for (const page of pages) {
    const stories = corpus.storiesOf(page)
    yield page.map((stored) => articleRow(stored, stories.get(stored.n)))
  }
}
