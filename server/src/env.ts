import { corpusEnv, optional, readEnv, whole } from '@tidewatch/corpus/env'
import { z } from 'zod'

const serverEnv = corpusEnv.extend({
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(whole('takes a port, 0 to 65535', 0, 65_535).default(8080)),
  DEMO: optional(z.enum(['0', '1'], 'takes 1, or 0 for no demo articles').default('1')),
})

export const readServerEnv = (env: NodeJS.ProcessEnv) => readEnv(serverEnv, env)
