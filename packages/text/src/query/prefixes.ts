const LONG = /^(?:post|non|anti|multi|cyber|semi|micro|mid|ultra|inter|bio|geo|nano|tele)$/
const SHORT = /^(?:e|co|pre|re)$/

/** Whether an English word is often written with a hyphen there. */
export const isSplit = (prefix: string, rest: string): boolean =>
  rest.length >= 4 && (LONG.test(prefix) || SHORT.test(prefix)) && /^[a-z]+$/.test(rest)
