import type { Head } from './head.ts'

/** True where the bytes begin with the signature, written a character a byte; `?` stands for any. */
export const beginsLike = (bytes: Buffer, signature: string) =>
  bytes.length >= signature.length &&
  [...signature].every((char, at) => char === '?' || char.charCodeAt(0) === bytes[at])

export const isPdf = ({ bytes }: Head) => bytes.subarray(0, 1024).includes('%PDF-')

/** A ZIP with entries, an empty one, or the first of several parts. */
export const isZip = ({ bytes }: Head) =>
  ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].some((signature) => beginsLike(bytes, signature))

export const isWarc = ({ bytes }: Head) => /^WARC\/\d/.test(bytes.toString('latin1', 0, 6))

/** The header's sum of its own bytes tells a tar of any age; the name of the format stands in the younger ones. */
export function isTar({ bytes }: Head): boolean {
  if (bytes.length < 512 || bytes[0] === 0) return false
  const stated = Number.parseInt(bytes.toString('latin1', 148, 156).replaceAll('\0', ' ').trim(), 8)
  let sum = 8 * 32
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += bytes[at] ?? 0
  return sum === stated
}
