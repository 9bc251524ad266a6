/** `zone` is `Z`, an offset such as `+08:00`, or nothing where none was stated. */
export type Clock = { hour: number; minute: number; second: number; zone: string }

const WEEKDAY = '(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?'
const HALF = '(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间)?'
const CLOCK = `(\\d{1,2})(?:[:时]|点)(\\d{2})(?:[:分](\\d{2})秒?|分)?(?:[.,]\\d{1,9})?(?: ?(am|pm|a\\.m\\.|p\\.m\\.))?`
const ZONE = '(北京时间|\\(北京时间\\)|z|(?:utc|gmt)?[+-]\\d{2}:?(?:\\d{2})?|utc|gmt|ut|[a-z]{3,4})?'
const REST = new RegExp(
  `^(?:T| ?,? ?(?:at )?)?${WEEKDAY} ?(?:北京时间 ?)?(?:${HALF} ?${CLOCK} ?${ZONE})?(?: ?\\([^()]{0,60}\\))?$`,
  'i',
)

/** Zone names that mean one thing only. CST does not (Chicago, China): such a time stays without a zone. */
const NAMED: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  北京时间: '+08:00',
  '(北京时间)': '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
}

/** What follows a date: nothing, a weekday, a time. Null where something else follows, or no such time exists. */
export function timePart(text: string): { clock: Clock | null } | null {
  const match = REST.exec(text)
  if (!match) return null
  const [, half, hours, minutes, seconds, meridiem, zoneText] = match
  if (hours === undefined) return { clock: null }
  const hour = hourOf(Number(hours), half, meridiem)
  const [minute, second, zone] = [Number(minutes), Number(seconds ?? 0), zoneOf(zoneText)]
  if (hour === null || hour > 23 || minute > 59 || second > 59 || zone === null) return null
  return { clock: { hour, minute, second, zone } }
}

function hourOf(hour: number, half: string | undefined, meridiem: string | undefined): number | null {
  if (meridiem) {
    if (hour < 1 || hour > 12) return null
    return (hour % 12) + (meridiem.toLowerCase().startsWith('p') ? 12 : 0)
  }
  const isLate = half !== undefined && /下午|傍晚|晚上|夜间/.test(half)
  return isLate && hour < 12 ? hour + 12 : hour
}

function zoneOf(text: string | undefined): string | null {
  if (text === undefined) return ''
  const offset = /([+-])(\d{2}):?(\d{2})?$/.exec(text)
  if (!offset) return NAMED[text.toLowerCase()] ?? ''
  const [, sign, hours, minutes = '00'] = offset
  if (Number(hours) > 14 || Number(minutes) > 59) return null
  return hours === '00' && minutes === '00' ? 'Z' : `${sign}${hours}:${minutes}`
}
