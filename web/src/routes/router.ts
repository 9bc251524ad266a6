import { createRouter } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../filters/search-codec.ts'
import { queryClient } from '../query-client.ts'
import { routeTree } from './routes.ts'

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadDelay: 80,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
