import { articlesQuery, PAGE_PARAMETERS, timelineQuery } from '@tidewatch/schema/filters'
import { createMiddleware } from 'hono/factory'
import { InvalidRequest } from './problem.ts'

const OURS = [...new Set([...Object.keys(articlesQuery.shape), ...Object.keys(timelineQuery.shape)])]
const known = new Set<string>([...OURS, ...PAGE_PARAMETERS])

/** A filter whose name is misspelt would be no filter, and its number wrong without a word. */
export const refuseUnknown = createMiddleware(async (c, next) => {
  // The ledger has parameters of its own, and is as strict about them.
  if (c.req.path.startsWith('/api/loads')) return next()
  const strange = Object.keys(c.req.queries()).filter((name) => !known.has(name))
  if (strange.length > 0) {
    const message = `there is no such parameter; there are ${OURS.join(', ')}`
    throw new InvalidRequest(strange.map((parameter) => ({ parameter, message })))
  }
  return next()
})
