import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** The folder the person stands in: npm changes to the root and says where it came from. */
export const callersFolder = (process.cwd() === root && process.env.INIT_CWD) || process.cwd()
