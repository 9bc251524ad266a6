import type { Corpus } from '@tidewatch/corpus/corpus'
import { createMiddleware } from 'hono/factory'
import { CorpusBusy } from '../problem.ts'

const reasons = {
  repairing: 'The search index is being brought up to date; counts are shown again when it is complete.',
  retagging:
    'The themes changed and are being found anew in every article; counts are shown again when it is done.',
}

/** While the index lags behind the store a count would be wrong, so none is given; health and addresses still answer. */
export const refuseWhileBusy = (corpus: Corpus) =>
  createMiddleware(async (c, next) => {
    const busy = corpus.busy()
    const isWrong = busy === 'repairing' || busy === 'retagging'
    if (isWrong && !/\/(health|openapi\.json|loads(\/.*)?)$/.test(c.req.path))
      throw new CorpusBusy(reasons[busy])
    await next()
  })
