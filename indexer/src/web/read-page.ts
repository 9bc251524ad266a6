import type { Hints } from '@tidewatch/schema/raw-record'
import { readSource } from '../read/read-source.ts'
import type { Found } from '../read/source.ts'
import type { AddressOptions } from './address-options.ts'
import { withoutAddress } from './entry.ts'
import type { WebError } from './web-error.ts'
import { webSource } from './web-source.ts'

/** All that stands at an address, read to its end. Throws a `WebError` where the address can't be read. */
export async function readPage(url: string, hints: Hints, { web, signal }: AddressOptions): Promise<Found[]> {
  const answer = await web.get(url, { signal })
  const found: Found[] = []
  for await (const one of readSource(webSource(answer, url, hints))) found.push(withoutAddress(one))
  return found
}

const MOST_FAILURES = 5

/** Notices when it is no use to go on asking: the same thing went wrong for page after page, or a host asked for rest. */
export function patience() {
  let failures = 0
  let last: WebError | null = null
  let hasFailed = false
  return {
    succeeded: () => {
      failures = 0
    },
    failed(error: WebError): void {
      failures = error.passes ? failures + 1 : 0
      last = error.passes ? error : last
      hasFailed ||= error.passes
      if (error.retryAt) failures = MOST_FAILURES
    },
    /** Whether another reading may bring more. */
    hasFailed: () => hasFailed,
    /** What speaks against going on. */
    lost: (): WebError | null => (failures >= MOST_FAILURES ? last : null),
  }
}
