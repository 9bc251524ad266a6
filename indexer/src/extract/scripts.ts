/** How much of a text is written in which script: characters, for alphabets words (they carry about as much). */
export type Scripts = { han: number; kana: number; hangul: number; latin: number; other: number }

const UNITS =
  /(?<han>\p{sc=Han})|(?<kana>[\p{sc=Hiragana}\p{sc=Katakana}])|(?<hangul>\p{sc=Hangul})|(?<latin>\p{sc=Latin}+)|(?<other>\p{L}+)/gu

export function countScripts(text: string): Scripts {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0, other: 0 }
  for (const { groups } of text.matchAll(UNITS)) {
    if (groups?.han) counts.han += 1
    else if (groups?.latin) counts.latin += 1
    else if (groups?.kana) counts.kana += 1
    else if (groups?.hangul) counts.hangul += 1
    else counts.other += 1
  }
  return counts
}
