const OFFSETS: Record<string, string> = {
  ...offsets('Z', 'z ut utc gmt wet'),
  ...offsets(
    '+08:00',
    '北京时间 北京時間 中国标准时间 中國標準時間 台北时间 台北時間 香港时间 香港時間 hkt sgt myt pht awst beijing\u00a0time',
  ),
  ...offsets('+09:00', 'jst kst'),
  ...offsets('+07:00', 'ict wib'),
  ...offsets('+03:00', 'msk eat eest'),
  ...offsets('+02:00', 'cest eet sast'),
  ...offsets('+01:00', 'cet west wat'),
  ...offsets('+10:00', 'aest'),
  ...offsets('+11:00', 'aedt'),
  ...offsets('+12:00', 'nzst'),
  ...offsets('+13:00', 'nzdt'),
  ...offsets('-04:00', 'edt'),
  ...offsets('-05:00', 'est cdt'),
  ...offsets('-06:00', 'mdt'),
  ...offsets('-07:00', 'mst pdt'),
  ...offsets('-08:00', 'pst akdt'),
  ...offsets('-09:00', 'akst'),
  ...offsets('-10:00', 'hst'),
}

/** Names that say the place and leave open whether its clocks stand forward. */
const PLACES: Record<string, string> = {
  et: 'America/New_York',
  ct: 'America/Chicago',
  mt: 'America/Denver',
  pt: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  pacific: 'America/Los_Angeles',
}

/** Where a name is used in several countries: the zone it means under a host or language that has such a zone. */
const SHARED: Record<string, { offset: string; if?: string }[]> = {
  // RFC 822 makes CST that of Chicago; in China and Taiwan it is their own.
  cst: [{ offset: '+08:00', if: '+08:00' }, { offset: '-06:00' }],
  ist: [
    { offset: '+05:30', if: '+05:30' },
    { offset: '+02:00', if: '+02:00' },
    { offset: '+01:00', if: '+01:00' },
  ],
  bst: [{ offset: '+06:00', if: '+06:00' }, { offset: '+01:00' }],
}

function offsets(offset: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name.replaceAll('\u00a0', ' '), offset]))
}

const escaped = (name: string) => name.replace(/[.*+?]/g, '\\$&')

/** All names, in a pattern; words such as Eastern only with what follows them. */
export const ZONE_NAMES = [
  ...Object.keys(OFFSETS).sort((a, b) => b.length - a.length),
  ...Object.keys(SHARED),
  '(?:us )?(?:eastern|central|pacific)(?: (?:standard|daylight))? time',
  'e\\.?t\\.?',
  'p\\.?t\\.?',
  'ct',
  'mt',
]
  .map((name) => (name.includes('\\') || name.includes('(') ? name : escaped(name)))
  .join('|')

/** `Z`, an offset, the name of a zone, or a shared name that `offsetOfShared` tells; nothing for an unknown name. */
export function zoneOfName(name: string): string {
  const key = name.toLowerCase().replace(/\./g, '')
  const place = /eastern|central|pacific/.exec(key)?.[0] ?? key
  return OFFSETS[key] ?? PLACES[place] ?? (SHARED[key] ? key : '')
}

/** The offset that a shared name means where clocks usually stand at `usual`; nothing where that doesn't tell. */
export const offsetOfShared = (name: string, usual: string | null): string | null =>
  SHARED[name]?.find((meaning) => meaning.if === undefined || meaning.if === usual)?.offset ?? null
