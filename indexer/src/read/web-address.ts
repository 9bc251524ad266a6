/** An address made absolute, where it leads to the web; null for anything else. */
export function webAddress(address: string, base?: string | null): string | null {
  try {
    const { href, protocol } = new URL(address.trim(), base ?? undefined)
    return protocol === 'http:' || protocol === 'https:' ? href : null
  } catch {
    return null
  }
}
