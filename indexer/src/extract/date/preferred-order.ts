import type { WholeDay } from './calendar.ts'
import type { DateContext } from './context.ts'
import type { PartOrder } from './written.ts'

type Option = { order: PartOrder; date: WholeDay }

const MONTH_FIRST_HOSTS = /\.(?:us|gov|mil|edu|ph|ca)$/
const YEAR_FIRST_HOSTS = /\.(?:cn|tw|hk|mo|jp|kr)$/
const COUNTRY = /\.[a-z]{2}$/
const GENERIC = /\.(?:co|io|tv|me|ai|cc)$/

/** 04/03/25 as the host's country writes it, else as the language does: English as in America, where most of it comes from. */
export function preferredOrder({ host, language }: DateContext, options: readonly Option[]): Option {
  const orders = ordersFor(host?.toLowerCase() ?? '', language ?? '')
  const found = orders.flatMap((order) => options.filter((option) => option.order === order))
  return found[0] ?? (options[0] as Option)
}

function ordersFor(host: string, language: string): PartOrder[] {
  if (YEAR_FIRST_HOSTS.test(host)) return ['year-first', 'month-first', 'day-first']
  if (MONTH_FIRST_HOSTS.test(host)) return ['month-first', 'day-first', 'year-first']
  if (COUNTRY.test(host) && !GENERIC.test(host)) return ['day-first', 'month-first', 'year-first']
  if (/^(?:zh|ja|ko)$/.test(language)) return ['year-first', 'month-first', 'day-first']
  return language === 'en' || language === ''
    ? ['month-first', 'day-first', 'year-first']
    : ['day-first', 'month-first', 'year-first']
}
