/** What a date is to be understood by. */
export type DateContext = {
  now: Date
  /** When the page was seen, ISO: the day that 昨天 goes back from. */
  seenAt?: string | undefined
  language: string | null
  host: string | null
}
