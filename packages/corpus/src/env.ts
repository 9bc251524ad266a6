import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'

/** An unset variable and an empty one are the same. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value || undefined, schema)

export const whole = (what: string, least: number, most: number) =>
  z.coerce.number(what).int(what).min(least, what).max(most, what)

/** The settings that the app and the loader share. */
export const corpusEnv = z.object({
  DATA_DIR: optional(z.string().default('./data')).transform((dir) => resolve(dir)),
  MEILI_URL: optional(z.url({ protocol: /^https?$/, error: 'takes an http(s) address' }).optional()),
  MEILI_KEY: optional(z.string().min(16, 'takes a key of 16 characters or more').optional()),
  MEILI_BIN: optional(z.string().optional()),
  ENGINE_MEMORY: optional(
    z
      .string()
      .regex(/^\d+ ?(MiB|GiB|MB|GB)$/i, 'takes a size such as 512MiB or 2GiB')
      .default('512MiB'),
  ),
  ENGINE_THREADS: optional(
    whole('takes a whole number from 1 to 64', 1, 64).default(
      Math.max(1, Math.floor(availableParallelism() / 2)),
    ),
  ),
})

export type CorpusEnv = z.infer<typeof corpusEnv>

/** Reads settings; every bad value is named in one message. */
export function readEnv<T extends z.ZodType<CorpusEnv>>(schema: T, env: NodeJS.ProcessEnv): z.infer<T> {
  const read = schema.safeParse(env)
  const problems = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`)
  if (Boolean(env.MEILI_URL) !== Boolean(env.MEILI_KEY)) {
    problems.push('  MEILI_URL and MEILI_KEY go together: set both for a server elsewhere, or none')
  }
  if (!read.success || problems.length > 0)
    throw new Error(`These settings can't be used:\n${problems.join('\n')}`)
  return read.data
}

/** The settings as the corpus takes them. */
export const engineOptions = (env: CorpusEnv) => ({
  dataDir: env.DATA_DIR,
  memory: env.ENGINE_MEMORY.replace(' ', ''),
  threads: env.ENGINE_THREADS,
  binary: env.MEILI_BIN,
  external: env.MEILI_URL && env.MEILI_KEY ? { url: env.MEILI_URL, key: env.MEILI_KEY } : undefined,
})
