import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import { AddressProblem, NothingHere } from './failures.tsx'
import { Shell } from './shell.tsx'

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NothingHere,
  errorComponent: AddressProblem,
})
