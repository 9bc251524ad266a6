import { z } from 'zod'

/** `job`: what is being loaded from this page; `load`: the entry of the ledger that is open. */
export const loadsState = z.object({
  job: z.string().max(100).default(''),
  load: z.coerce.number<string | number>().int().min(0).default(0),
})

export const loadsDefaults = { job: '', load: 0 } as const
