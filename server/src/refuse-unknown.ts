import { concordanceQuery } from '@tidewatch/schema/concordance'
import { articlesQuery, PAGE_PARAMETERS, timelineQuery } from '@tidewatch/schema/filters'
import { createMiddleware } from 'hono/factory'
import { InvalidRequest } from './problem.ts'

const shapes = [articlesQuery.shape, timelineQuery.shape, concordanceQuery.shape]
const OURS = [...new Set(shapes.flatMap((shape) => Object.keys(shape)))]
const known = new Set<string>([...OURS, ...PAGE_PARAMETERS])

/** They have parameters of their own, and are as strict about them. */
const STRICT_THEMSELVES = ['/api/loads', '/api/suggestions', '/api/why', '/api/citations']

/** A filter whose name is misspelt would be no filter, and its number wrong without a word. */
export const refuseUnknown = createMiddleware(async (c, next) => {
  if (STRICT_THEMSELVES.some((path) => c.req.path.startsWith(path))) return next()
  const strange = Object.keys(c.req.queries()).filter((name) => !known.has(name))
  if (strange.length > 0) {
    const message = `there is no such parameter; there are ${OURS.join(', ')}`
    throw new InvalidRequest(strange.map((parameter) => ({ parameter, message })))
  }
  return next()
})
