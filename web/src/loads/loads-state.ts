import { z } from 'zod'

/** `job`: what is being loaded from this page; `load`: the entry of the ledger that is open; `address`: what to load. */
export const loadsState = z.object({
  job: z.string().max(100).default(''),
  address: z.string().max(2_000).default(''),
  load: z.coerce.number<string | number>().int().min(0).default(0),
})

export const loadsDefaults = { job: '', address: '', load: 0 } as const
