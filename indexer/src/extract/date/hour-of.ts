const AFTERNOON = /^(?:下午|傍晚|午後|오후|pm)$/
const MORNING = /^(?:凌晨|清晨|早上|早晨|上午|午前|오전|am)$/
const NIGHT = /^(?:晚上|夜间|深夜)$/

/**
 * The hour of the day for one of a half. Null where the words leave open which day is meant: 晚上12点.
 * 上午12:30 is half past midnight, as programs write it.
 */
export function hourOf(hour: number, half: string | undefined): number | null | 'impossible' {
  if (half === undefined) return hour
  const name = half.toLowerCase().replaceAll('.', '')
  if ((name === 'am' && hour > 12) || (/[ap]m/.test(name) && hour === 0)) return 'impossible'
  if (hour > 12) return hour
  if (AFTERNOON.test(name)) return (hour % 12) + 12
  if (MORNING.test(name)) return hour % 12
  if (NIGHT.test(name)) return hour >= 5 && hour < 12 ? hour + 12 : null
  return name === '中午' && hour < 4 ? hour + 12 : hour
}
