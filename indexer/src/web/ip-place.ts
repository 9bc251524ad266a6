import ipaddr from 'ipaddr.js'

type Ip = ipaddr.IPv4 | ipaddr.IPv6

const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

const PLACES: Record<string, string> = {
  loopback: 'an address of this machine',
  unspecified: 'an address of this machine',
  private: 'an address of a private network',
  uniqueLocal: 'an address of a private network',
  carrierGradeNat: "an address of a provider's inner network",
  linkLocal: 'an address of the local network',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
}

/**
 * What kind of place an IP address is where it is none of the public internet, in words; null where it is. What
 * another address is wrapped in (IPv4-mapped, NAT64, 6to4) is looked through.
 */
export function placeOf(text: string): string | null {
  if (!ipaddr.isValid(text)) return 'no IP address'
  const ip = unwrap(ipaddr.parse(text))
  const range = ip.range()
  if (range !== 'unicast') return PLACES[range] ?? 'a reserved address'
  return ip instanceof ipaddr.IPv6 && !ip.match(GLOBAL_UNICAST) ? 'a reserved address' : null
}

/** Whether an IP address lies in one of the ranges, such as `10.0.0.0/8` or `127.0.0.1`. */
export function liesIn(text: string, ranges: readonly string[]): boolean {
  const ip = unwrap(ipaddr.parse(text))
  return ranges.some((range) => {
    const [base, bits] = parseRange(range)
    return base.kind() === ip.kind() && ip.match(base, bits)
  })
}

/** Throws where it is neither an address nor a range of them. */
export function parseRange(text: string): [Ip, number] {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const ip = ipaddr.parse(text)
  return [ip, ip.kind() === 'ipv4' ? 32 : 128]
}

function unwrap(ip: Ip): Ip {
  if (ip instanceof ipaddr.IPv4) return ip
  const bytes = ip.toByteArray()
  if (ip.isIPv4MappedAddress()) return ip.toIPv4Address()
  if (ip.match(NAT64)) return new ipaddr.IPv4(bytes.slice(12))
  if (ip.range() === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6))
  return ip
}
