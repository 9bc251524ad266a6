import { resolve } from 'node:path'

export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/** A path as seen from the folder the person stands in; an address stays as it is. */
export const locate = (folder: string, path: string): string =>
  isAddress(path) ? path : resolve(folder, path)
