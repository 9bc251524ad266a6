import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { liesIn, placeOf } from './ip-place.ts'
import type { WebSettings } from './settings.ts'
import { WebError } from './web-error.ts'

const system = (host: string) => dns.lookup(host, { all: true })

/**
 * Opens connections only to addresses that may be asked. The very addresses that a connection is made to are looked
 * at, each time one is made, so that neither a redirect nor a name that changes its address leads past.
 */
export function guardedConnector(settings: WebSettings): buildConnector.connector {
  const resolve = settings.resolve ?? system

  const lookup: LookupFunction = (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        try {
          for (const { address } of found) guard(address, 'it resolves to', settings)
          const [first] = found
          if (!first) throw new WebError('there is no host of that name', { passes: true })
          if (all) done(null, found)
          else done(null, first.address, first.family)
        } catch (error) {
          done(error as Error, [] as LookupAddress[])
        }
      },
      (error: Error) => done(error, [] as LookupAddress[]),
    )
  }

  const connect = buildConnector({ lookup, timeout: settings.connectMs })
  return (options, done) => {
    try {
      const host = options.hostname.replace(/^\[(.*)\]$/, '$1')
      // For a host that is an IP address nothing is looked up.
      if (isIP(host)) guard(host, 'it leads to', settings)
      connect(options, done)
    } catch (error) {
      done(error as Error, null)
    }
  }
}

function guard(ip: string, how: string, { privateAddresses: allowed }: WebSettings): void {
  const place = allowed === 'all' ? null : placeOf(ip)
  if (!place || (allowed !== 'all' && allowed !== 'none' && liesIn(ip, allowed))) return
  throw new WebError(`${how} ${ip}, ${place}; ALLOW_PRIVATE_ADDRESSES=1 allows that`)
}
