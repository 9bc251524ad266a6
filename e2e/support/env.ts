/** The environment of the person who runs the tests; `main.ts` and `env.ts` files alone may look at it. */
export const env = process.env

const OURS = /^(HOST|PORT|DATA_DIR|DEMO|MEILI_URL|MEILI_KEY|ENGINE_\w+|NODE_ENV|NODE_OPTIONS|VITEST\w*)$/

/** The same without what would make Tidewatch behave otherwise than a test expects. */
export const cleanEnv: Record<string, string | undefined> = Object.fromEntries(
  Object.entries(env).filter(([name]) => !OURS.test(name)),
)
