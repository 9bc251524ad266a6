/** A zone that nobody stated: where the host's country, or nearly all who write the language, have one. */
export type AssumedZone = { name: string; origin: 'language' | 'host' }

const HOSTS: Record<string, string> = zones(`
  cn Asia/Shanghai, hk Asia/Hong_Kong, mo Asia/Macau, tw Asia/Taipei, sg Asia/Singapore, my Asia/Kuala_Lumpur,
  jp Asia/Tokyo, kr Asia/Seoul, in Asia/Kolkata, pk Asia/Karachi, bd Asia/Dhaka, lk Asia/Colombo, np Asia/Kathmandu,
  th Asia/Bangkok, vn Asia/Ho_Chi_Minh, ph Asia/Manila, kh Asia/Phnom_Penh, la Asia/Vientiane, mm Asia/Yangon,
  ae Asia/Dubai, qa Asia/Qatar, sa Asia/Riyadh, il Asia/Jerusalem, ir Asia/Tehran, tr Europe/Istanbul,
  uk Europe/London, ie Europe/Dublin, fr Europe/Paris, de Europe/Berlin, at Europe/Vienna, ch Europe/Zurich,
  it Europe/Rome, nl Europe/Amsterdam, be Europe/Brussels, lu Europe/Luxembourg, dk Europe/Copenhagen,
  se Europe/Stockholm, no Europe/Oslo, fi Europe/Helsinki, pl Europe/Warsaw, cz Europe/Prague, sk Europe/Bratislava,
  hu Europe/Budapest, ro Europe/Bucharest, bg Europe/Sofia, gr Europe/Athens, ua Europe/Kyiv, lt Europe/Vilnius,
  lv Europe/Riga, ee Europe/Tallinn, si Europe/Ljubljana, hr Europe/Zagreb, rs Europe/Belgrade,
  ng Africa/Lagos, ke Africa/Nairobi, gh Africa/Accra, za Africa/Johannesburg, eg Africa/Cairo, ma Africa/Casablanca,
  co America/Bogota, pe America/Lima, ar America/Argentina/Buenos_Aires
`)

/** Countries of several zones: neither the host nor the language says which. */
const MANY = /\.(?:us|gov|mil|edu|ca|au|nz|ru|br|mx|id|kz|mn|es|pt|cl|eu)$/

const LANGUAGES: Record<string, string> = zones(`
  zh Asia/Shanghai, ja Asia/Tokyo, ko Asia/Seoul, vi Asia/Ho_Chi_Minh, th Asia/Bangkok,
  de Europe/Berlin, it Europe/Rome, nl Europe/Amsterdam, pl Europe/Warsaw, cs Europe/Prague, sk Europe/Bratislava,
  hu Europe/Budapest, da Europe/Copenhagen, sv Europe/Stockholm, no Europe/Oslo, nb Europe/Oslo, fi Europe/Helsinki,
  el Europe/Athens, bg Europe/Sofia, uk Europe/Kyiv, tr Europe/Istanbul, he Asia/Jerusalem, hi Asia/Kolkata
`)

function zones(list: string): Record<string, string> {
  const pairs = list.split(',').map((pair) => pair.trim().split(' ') as [string, string])
  return Object.fromEntries(pairs)
}

/** What clocks without a stated zone are taken to show: by the host first, then by the language, else nothing. */
export function assumedZone(host: string | null, language: string | null): AssumedZone | null {
  const name = host?.toLowerCase().replace(/:\d+$|\.$/g, '') ?? ''
  const byHost = HOSTS[/\.([a-z]{2})$/.exec(name)?.[1] ?? '']
  // Addresses such as example.co are sold to the whole world.
  if (byHost && !/^[^.]+\.(?:co|la|in)$/.test(name)) return { name: byHost, origin: 'host' }
  if (MANY.test(name)) return null
  const byLanguage = LANGUAGES[language ?? '']
  return byLanguage ? { name: byLanguage, origin: 'language' } : null
}
