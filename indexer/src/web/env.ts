import { optional, whole } from '@tidewatch/corpus/env'
import { z } from 'zod'
import { parseRange } from './ip-place.ts'
import { DEFAULT_WEB, ROBOT_NAME, type WebSettings } from './settings.ts'

const listOf = (text: string) => text.split(/[\s,]+/).filter((one) => one !== '')

const isRange = (text: string) => {
  try {
    return parseRange(text)[1] >= 0
  } catch {
    return false
  }
}

function seconds(least: number, most: number, preset: number) {
  const error = `takes a number of seconds from ${least} to ${most}`
  const number = z.coerce.number(error).min(least, error).max(most, error)
  return optional(number.default(preset / 1000)).transform((value) => value * 1000)
}

/** The settings for reading addresses of the web. */
export const webEnv = z.object({
  ALLOW_PRIVATE_ADDRESSES: optional(
    z
      .string()
      .refine(
        (text) => /^[01]$/.test(text) || listOf(text).every(isRange),
        'takes 1, or ranges such as 10.1.0.0/16,127.0.0.1',
      )
      .default('0'),
  ),
  ALLOW_PORTS: optional(
    z
      .string()
      .refine(
        (text) => listOf(text).every((port) => /^\d{1,5}$/.test(port)),
        'takes port numbers such as 8080,8443',
      )
      .default(''),
  ),
  WEB_PACE: seconds(0, 3600, DEFAULT_WEB.paceMs),
  WEB_LONGEST_WAIT: seconds(0, 86_400, DEFAULT_WEB.longestWaitMs),
  WEB_TIMEOUT: seconds(1, 3600, DEFAULT_WEB.totalMs),
  WEB_LARGEST_MB: optional(whole('takes a whole number from 1 to 1000', 1, 1_000).default(20)),
  WEB_CONTACT: optional(
    z
      .string()
      .regex(/^[\x21-\x7e]{3,200}$/, 'takes an address at which sites can reach you')
      .optional(),
  ),
})

/** The settings as the web is read by them. */
export function webSettings(env: z.infer<typeof webEnv>, version: string): WebSettings {
  const allowed = env.ALLOW_PRIVATE_ADDRESSES
  const contact = env.WEB_CONTACT ?? 'an archive for news analysts'
  return {
    ...DEFAULT_WEB,
    privateAddresses: allowed === '0' ? 'none' : allowed === '1' ? 'all' : listOf(allowed),
    ports: listOf(env.ALLOW_PORTS).map(Number),
    paceMs: env.WEB_PACE,
    longestWaitMs: env.WEB_LONGEST_WAIT,
    totalMs: env.WEB_TIMEOUT,
    largestBytes: env.WEB_LARGEST_MB * 1024 * 1024,
    userAgent: `${ROBOT_NAME}/${version} (+${contact})`,
  }
}
