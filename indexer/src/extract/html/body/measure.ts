const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** How much a text says, in letters of an alphabet: a Han character stands for about three. */
export const weigh = (text: string): number => text.length + 2 * (text.match(WIDE)?.length ?? 0)

const SENTENCE_END = /[.!?…。！？](?=["'”’»）)\]]*(?:\s|$))|[。！？…]/

export const hasSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Sentences rather than names of things. */
export const looksLikeProse = (text: string, weight: number, links: number): boolean =>
  weight >= 70 && links < 0.4 && (hasSentence(text) || weight >= 200)

export const isWithin = (text: string, weight: number): boolean =>
  text.length <= weight && weigh(text) <= weight
