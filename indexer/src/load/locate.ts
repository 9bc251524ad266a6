import { resolve } from 'node:path'
import { isAddress } from '../web/is-address.ts'

/** A path as seen from the folder the person stands in; an address stays as it is. */
export const locate = (folder: string, path: string): string =>
  isAddress(path) ? path : resolve(folder, path)
