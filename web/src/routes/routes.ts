import { createRoute, redirect, stripSearchParams } from '@tanstack/react-router'
import { articleDefaults, articleState } from '../articles/article-state.ts'
import { articleOptions, articlesOptions } from '../articles/articles-query.ts'
import { askedOf, searchDefaults, searchState } from '../filters/search-state.ts'
import { loadsDefaults, loadsState } from '../loads/loads-state.ts'
import { sourcesOptions } from '../sources/sources-query.ts'
import { themesOptions } from '../themes/themes-query.ts'
import { themesDefaults, themesState } from '../themes/themes-state.ts'
import { timelineOptions, timelineQueryOf } from '../timeline/timeline-query.ts'
import { trendsDefaults, trendsState } from '../timeline/trends-state.ts'
import { whyOptions } from '../why/why-query.ts'
import { filtersOf, whyDefaults, whyState } from '../why/why-state.ts'
import { AddressProblem, Starting } from './failures.tsx'
import { firstThemes } from './first-themes.ts'
import { rootRoute } from './root-route.tsx'
import { searchSchema } from './search-schema.ts'

const ignore = () => undefined

/** Begins a query beside the page's code; the page itself says what waits and what failed. */
const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context: { queryClient } }) => {
    const answer = await queryClient.query({ ...themesOptions, staleTime: 'static' }).catch(ignore)
    throw redirect({ to: '/trends', search: { theme: firstThemes(answer?.themes ?? []) }, replace: true })
  },
  pendingMs: 1_000,
  pendingComponent: Starting,
})

const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  validateSearch: searchSchema(trendsState),
  search: { middlewares: [stripSearchParams(trendsDefaults)] },
  loaderDeps: ({ search }) => timelineQueryOf(search),
  loader: ({ context: { queryClient }, deps }) => {
    queryClient.query(timelineOptions(deps)).catch(ignore)
    // The chart library is the largest part of the page; it comes beside the numbers, not after them.
    import('../chart/timeline-chart.tsx').catch(ignore)
  },
  errorComponent: AddressProblem,
}).lazy(() => import('./trends-page.tsx').then(({ trendsPage }) => trendsPage))

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: searchSchema(searchState),
  search: { middlewares: [stripSearchParams(searchDefaults)] },
  loaderDeps: ({ search }) => askedOf(search),
  loader: ({ context: { queryClient }, deps }) => {
    queryClient.query(articlesOptions(deps)).catch(ignore)
  },
  errorComponent: AddressProblem,
}).lazy(() => import('./search-page.tsx').then(({ searchPage }) => searchPage))

const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/articles/$id',
  validateSearch: searchSchema(articleState),
  search: { middlewares: [stripSearchParams(articleDefaults)] },
  loaderDeps: ({ search: { q } }) => ({ q }),
  loader: ({ context: { queryClient }, params: { id }, deps: { q } }) => {
    queryClient.query(articleOptions(id, q)).catch(ignore)
  },
  errorComponent: AddressProblem,
}).lazy(() => import('./article-page.tsx').then(({ articlePage }) => articlePage))

const whyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/why',
  validateSearch: searchSchema(whyState),
  search: { middlewares: [stripSearchParams(whyDefaults)] },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    const { article } = deps
    if (article) queryClient.query(whyOptions({ article }, filtersOf(deps))).catch(ignore)
  },
  errorComponent: AddressProblem,
}).lazy(() => import('./why-page.tsx').then(({ whyPage }) => whyPage))

const themesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/themes',
  validateSearch: searchSchema(themesState),
  search: { middlewares: [stripSearchParams(themesDefaults)] },
  errorComponent: AddressProblem,
}).lazy(() => import('./themes-page.tsx').then(({ themesPage }) => themesPage))

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sources',
  loader: ({ context: { queryClient } }) => {
    queryClient.query(sourcesOptions).catch(ignore)
  },
}).lazy(() => import('./sources-page.tsx').then(({ sourcesPage }) => sourcesPage))

const loadsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/loads',
  validateSearch: searchSchema(loadsState),
  search: { middlewares: [stripSearchParams(loadsDefaults)] },
  errorComponent: AddressProblem,
}).lazy(() => import('./loads-page.tsx').then(({ loadsPage }) => loadsPage))

export const routeTree = rootRoute.addChildren([
  indexRoute,
  trendsRoute,
  searchRoute,
  articleRoute,
  whyRoute,
  themesRoute,
  sourcesRoute,
  loadsRoute,
])
