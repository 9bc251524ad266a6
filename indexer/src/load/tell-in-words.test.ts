import { expect, test } from 'vitest'
import { tellInWords } from './tell-in-words.ts'

test('lets no name of a file rule the terminal', () => {
  const said: string[] = []
  const words = tellInWords({ isTerminal: false, say: (line) => void said.push(line) })
  words.tell({
    type: 'item',
    file: 'a\x1b[31m\nb\u202e.txt',
    line: null,
    outcome: 'refused',
    reason: 'there is \x9b2J nothing in it',
  })
  words.tell({
    type: 'end',
    load: 1,
    state: 'done',
    counts: { read: 1, added: 0, updated: 0, unchanged: 0, refused: 1 },
    notes: [{ note: 'a note\x07', times: 1 }],
    milliseconds: 1,
    refusalsFile: null,
  })
  expect(said.slice(0, 2)).toEqual([
    'refused a�[31m�b�.txt: there is �2J nothing in it',
    'note: a note� (1 ×)',
  ])
})
