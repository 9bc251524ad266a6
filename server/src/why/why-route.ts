import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { BadParameter } from '@tidewatch/corpus/bad-parameter'
import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import type { Member } from '@tidewatch/corpus/stories/member'
import type { Filters } from '@tidewatch/schema/filters'
import { problem } from '@tidewatch/schema/problem'
import {
  whyAnswer as answerShape,
  LARGEST_PASTE,
  type WhyAnswer,
  whyPaste,
  whyQuery,
} from '@tidewatch/schema/why'
import { createTagger } from '@tidewatch/text/tagger'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { problems } from '../problem.ts'
import { refuseBy } from '../refused.ts'
import { findByAddress, webAddress } from './address.ts'
import { pastedReader } from './pasted.ts'
import { unknownAddress, unreadable } from './unknown-answer.ts'
import { whyAnswer } from './why-answer.ts'

const answered = { 200: { description: 'Why', content: { 'application/json': { schema: answerShape } } } }
const fails = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problem } },
})

const ofArticle = createRoute({
  method: 'get',
  path: '/why',
  summary: 'Why an article is, or is not, among those of a query and filters',
  request: { query: whyQuery },
  responses: { ...problems, ...answered, 404: fails('No article has this id') },
})

const ofPasted = createRoute({
  method: 'post',
  path: '/why',
  summary: 'The same for an address, or for a text that is read as loading would and not kept',
  request: { body: { required: true, content: { 'application/json': { schema: whyPaste } } } },
  responses: { ...problems, ...answered, 413: fails('What is pasted is too large') },
})

const tooLarge = () =>
  new HTTPException(413, {
    message:
      'A pasted text may have 2 MB in UTF-8, and the request with all of its escapes 6 MB. Paste only the part in question, or load it as a file.',
  })

/** Text that is written in escapes takes several times its room. */
const LARGEST_BODY = 3 * LARGEST_PASTE

const limit = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw tooLarge()
  },
})

export function whyRoute(corpus: Corpus) {
  const readPasted = pastedReader()
  const parsed = (filters: Filters) => {
    const known = new Set(corpus.dictionary().themes.map(({ id }) => id))
    const strange = filters.theme.filter((id) => !known.has(id))
    if (strange.length > 0) {
      throw new BadParameter('theme', `no theme is called ${strange.join(', ')}; /api/themes lists them all`)
    }
    return corpus.parse(filters.q)
  }

  function ofStored(stored: StoredArticle, filters: Filters): WhyAnswer {
    const { article, mentions } = stored
    const story = corpus.story(stored.story)
    const judged = { article, mentions, story, isStored: true, isOfStory: isIn(corpus, story, filters) }
    return whyAnswer(corpus, filters, parsed(filters), judged)
  }

  async function ofText(text: string, filters: Filters): Promise<WhyAnswer> {
    const node = parsed(filters)
    isIn(corpus, [], filters)
    const pasted = await readPasted(text)
    if ('refused' in pasted) return unreadable(text, pasted.refused, corpus.status().revision)
    const { mentions, plain } = createTagger(corpus.dictionary().themes)(pasted.article)
    const story = corpus.storyLike(plain, pasted.article)
    const judged = { ...pasted, mentions, story, isStored: false, isOfStory: isIn(corpus, story, filters) }
    return whyAnswer(corpus, filters, node, judged)
  }

  function ofAddress(address: string, filters: Filters): WhyAnswer {
    const url = webAddress(address)
    const known = findByAddress(corpus, url)
    if ('stored' in known) return ofStored(known.stored, filters)
    parsed(filters)
    return unknownAddress(url, known, corpus.status().revision)
  }

  const routes = new OpenAPIHono()
  routes.use('/why', limit)
  return routes
    .openapi(
      ofArticle,
      (c) => {
        const { article: id, ...filters } = c.req.valid('query')
        const stored = corpus.article(id)
        if (!stored) throw new HTTPException(404, { message: 'No article has this id.' })
        return c.json(ofStored(stored, filters), 200)
      },
      refuseBy(whyQuery),
    )
    .openapi(
      ofPasted,
      async (c) => {
        const { text, url, ...filters } = c.req.valid('json')
        if (text !== undefined && Buffer.byteLength(text) > LARGEST_PASTE) throw tooLarge()
        return c.json(url ? ofAddress(url, filters) : await ofText(text ?? '', filters), 200)
      },
      refuseBy(whyPaste),
    )
}

/** Whether the story that is asked for is this one. */
function isIn(corpus: Corpus, members: readonly Member[], { story }: Filters): boolean {
  if (story === undefined) return false
  if (!corpus.article(story)) throw new BadParameter('story', `no article has the id ${story}`)
  return members.some(({ id }) => id === story)
}
