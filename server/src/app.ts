import { OpenAPIHono } from '@hono/zod-openapi'
import type { Corpus } from '@tidewatch/corpus/corpus'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { articlesRoute } from './articles/articles-route.ts'
import { citationsRoute } from './citations/citations-route.ts'
import { concordanceRoute } from './concordance/concordance-route.ts'
import { demoRoute } from './demo/demo-route.ts'
import { healthRoute } from './health/health-route.ts'
import { refuseWhileBusy } from './health/refuse-while-busy.ts'
import type { Jobs } from './loads/jobs.ts'
import { ledgerRoute } from './loads/ledger-route.ts'
import { loadsRoute } from './loads/loads-route.ts'
import { loopbackOnly } from './loopback-only.ts'
import { servePage } from './page/serve-page.ts'
import { answerProblem } from './problem.ts'
import { refuseUnknown } from './refuse-unknown.ts'
import { sameSiteOnly } from './same-site-only.ts'
import { similarRoute } from './similar/similar-route.ts'
import { sourcesRoute } from './sources/sources-route.ts'
import { suggestionsRoute } from './suggestions/suggestions-route.ts'
import { themesRoute } from './themes/themes-route.ts'
import { timelineRoute } from './timeline/timeline-route.ts'
import { whyRoute } from './why/why-route.ts'

export type App = ReturnType<typeof apiRoutes>

const apiRoutes = (corpus: Corpus, jobs: Jobs | undefined) =>
  new OpenAPIHono()
    .basePath('/api')
    .route('/', healthRoute(corpus))
    .route('/', themesRoute(corpus))
    .route('/', sourcesRoute(corpus))
    .route('/', timelineRoute(corpus))
    .route('/', articlesRoute(corpus))
    .route('/', concordanceRoute(corpus))
    .route('/', suggestionsRoute(corpus))
    .route('/', citationsRoute(corpus))
    .route('/', similarRoute(corpus))
    .route('/', demoRoute(corpus))
    .route('/', loadsRoute(jobs))
    .route('/', ledgerRoute(corpus))
    .route('/', whyRoute(corpus))

/** Scripts and data come from here only; the chart and the interface set styles of elements. */
const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  strictTransportSecurity: false,
}

const zip = compress()

// Both of these open a finished answer again, which costs it the server's short way out: so only where they do something.
const compressIfAsked: MiddlewareHandler = (c, next) =>
  /gzip|deflate/.test(c.req.header('accept-encoding') ?? '') ? zip(c, next) : next()
const unlessApi =
  (secure: MiddlewareHandler): MiddlewareHandler =>
  (c, next) => {
    if (!c.req.path.startsWith('/api/')) return secure(c, next)
    c.header('X-Content-Type-Options', 'nosniff')
    return next()
  }

/** Uploads, which are streamed to disk, and pasted texts have limits of their own. */
const small = bodyLimit({ maxSize: 64 * 1024 })
const smallUnlessUpload: MiddlewareHandler = (c, next) =>
  c.req.path === '/api/loads' || c.req.path === '/api/why' ? next() : small(c, next)

export type AppOptions = {
  corpus: Corpus
  /** Without it nothing can be loaded over the API. */
  jobs?: Jobs | undefined
  page?: string | undefined
  /** Whether requests must name this machine: true unless other machines are served. */
  isLocal?: boolean
  log?: (message: string) => void
}

/** API and page. `page` is the folder of the built page; without it only the API is served. */
export function createApp({ corpus, jobs, page, isLocal = true, log = () => {} }: AppOptions) {
  const app = new OpenAPIHono()
  app.use(unlessApi(secureHeaders(HEADERS)))
  app.use(compressIfAsked)
  if (isLocal) app.use(loopbackOnly)
  app.use('/api/*', sameSiteOnly)
  app.use('/api/*', smallUnlessUpload)
  app.use('/api/*', refuseWhileBusy(corpus))
  app.use('/api/*', refuseUnknown)
  app.route('/', apiRoutes(corpus, jobs))
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Tidewatch', version: '1' } })
  app.all('/api/*', (c) => c.notFound())
  if (page) app.get('*', ...servePage(page))
  app.onError(answerProblem(log))
  app.notFound((c) => answerProblem(log)(new HTTPException(404), c))
  return app
}
