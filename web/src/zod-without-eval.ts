import { z } from 'zod'

// Schemas are compiled by `new Function` as they are made, unless told before; the content policy forbids that.
z.config({ jitless: true })
