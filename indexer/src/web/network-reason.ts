import { WebError } from './web-error.ts'

const REASONS: Record<string, string> = {
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: "the host's address can't be looked up at present",
  ECONNREFUSED: 'the host takes no connections',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the network',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  ETIMEDOUT: "the host can't be reached: nothing came back",
  UND_ERR_CONNECT_TIMEOUT: "the host can't be reached: nothing came back",
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection broke off',
  UND_ERR_HEADERS_OVERFLOW: "the head of the server's answer is too long",
  CERT_HAS_EXPIRED: "the host's certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "the host's certificate is that of another host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the host's certificate is signed by nobody we trust",
  SELF_SIGNED_CERT_IN_CHAIN: "the host's certificate is signed by nobody we trust",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the host's certificate is signed by nobody we trust",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the host's certificate is signed by nobody we trust",
}

/** Worth another try within seconds. */
const FLEETING = new Set([
  'EAI_AGAIN',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
])

export const isFleeting = (error: unknown): boolean => FLEETING.has(codeOf(error))

/** The sentence for a failed exchange; an error that is not of the network is ours and thrown on. */
export function networkError(error: unknown): WebError {
  if (error instanceof WebError) return error
  const inner = innermost(error)
  if (inner instanceof WebError) return inner
  const code = codeOf(error)
  const reason = REASONS[code]
  if (reason) return new WebError(reason, { passes: true })
  if (/^(?:HPE_|UND_ERR_|ERR_SSL|ERR_TLS|CERT_|E[A-Z]+$)/.test(code))
    return new WebError(`the server's answer can't be read (${code})`, { passes: true })
  throw error
}

const codeOf = (error: unknown): string => {
  const inner = innermost(error)
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? inner.code : ''
}

/** Where several addresses of a host failed, the first failure stands for all. */
function innermost(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0])
  return error instanceof Error && !(error instanceof WebError) && error.cause
    ? innermost(error.cause)
    : error
}
