import { type Choice, type ChoiceOptions, chooseEncoding } from './encoding-choice.ts'
import { decodeAs } from './encoding-names.ts'

/** `replaced` counts the characters that could not be decoded and stand as U+FFFD. */
export type Decoded = Choice & { text: string; replaced: number }

/** Bytes as text, in whatever encoding they are, without a byte order mark. */
export function decodeText(bytes: Buffer, options: ChoiceOptions = {}): Decoded {
  const choice = chooseEncoding(bytes, options)
  const text =
    choice.encoding === 'utf-8' && !options.isCut
      ? bytes.toString('utf8')
      : decodeAs(choice.encoding, bytes, options.isCut)
  const replaced = count(text) - (choice.encoding === 'utf-8' ? countWritten(bytes) : 0)
  return { ...choice, text: mend(text.startsWith('\ufeff') ? text.slice(1) : text), replaced }
}

const count = (text: string) => (text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0)

/** U+FFFD that the text itself holds: it was damaged before it came to us. */
function countWritten(bytes: Buffer): number {
  let found = 0
  for (let at = bytes.indexOf('\ufffd'); at >= 0; at = bytes.indexOf('\ufffd', at + 3)) found++
  return found
}

const C1 = /[\u0080-\u009f]/g

/** Quotes and dashes that were taken over from windows-1252 with their numbers; nobody writes control characters. */
export const mend = (text: string) =>
  /[\u0080-\u009f]/.test(text)
    ? text.replace(C1, (char) => decodeAs('windows-1252', Uint8Array.of(char.charCodeAt(0))))
    : text

/** What is to be said of a choice: what was guessed, what was not believed, what was lost. */
export function notesOn({ encoding, how, disbelieved, replaced }: Choice & { replaced: number }): string[] {
  const guess = disbelieved
    ? `it says that its encoding is ${disbelieved}, but its bytes are ${encoding}; it was read as that`
    : `its encoding is not stated; it was read as ${encoding}`
  return [
    ...(how === 'detected' ? [guess] : []),
    ...(replaced > 0
      ? [`${replaced} of its characters could not be decoded from ${encoding} and stand as \ufffd`]
      : []),
  ]
}
