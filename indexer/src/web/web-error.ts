import { ReadError } from '../read/read-error.ts'

type Fault = {
  /** Answer of the server, where it was one. */
  status?: number
  /** Not to be asked before. */
  retryAt?: Date
  /** Asking again later may help; a refusal of ours or a page that is not there stays. */
  passes?: boolean
}

/** An address could not be read; the message is a sentence for the analyst. */
export class WebError extends ReadError {
  override name = 'WebError'
  readonly status: number | null
  readonly retryAt: Date | null
  readonly passes: boolean
  constructor(message: string, { status, retryAt, passes = false }: Fault = {}) {
    super(message)
    this.status = status ?? null
    this.retryAt = retryAt ?? null
    this.passes = passes
  }
}
