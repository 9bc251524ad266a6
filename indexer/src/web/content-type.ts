/** Media type and charset that a server states, in lower case; what can't be read is left out. */
export function contentType(header: string | undefined): { mime?: string; charset?: string } {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';')
  const mime = type.trim()
  const charset = parameters.map((one) => /^\s*charset\s*=\s*["']?\s*([\w.:-]+)/.exec(one)?.[1]).find(Boolean)
  return { ...(/^[\w.+-]+\/[\w.+-]+$/.test(mime) ? { mime } : {}), ...(charset ? { charset } : {}) }
}
