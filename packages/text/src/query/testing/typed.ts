import fc from 'fast-check'

const themes = ['theme:5g', 'theme:人工智能', '主题：“Smart cities”']

const scraps = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '＂',
    '「',
    '」',
    '『',
    '』',
    '(',
    ')',
    '（',
    '）',
    ':',
    '：',
    '~',
    '～',
    '-',
    '－',
    '−',
  ],
  ...[
    ' ',
    '  ',
    '\u3000',
    '\n',
    '\u00a0',
    '，',
    '。',
    '...',
    '..',
    '!',
    '&',
    '|',
    '>=',
    '😀',
    '\ud83d',
    '\ude00',
    '\u0301',
  ],
  ...['\u200d', '\u0345', '\ufe0f', '½', '㈠', '㍿', '¨', 'ﷺ', 'ﬁ', 'İ', '\0', '\u{e0100}'],
  ...[
    'AND',
    'OR',
    'NOT',
    'and',
    'ＡＮＤ',
    '与',
    '或',
    '非',
    'atleast',
    'atleast3',
    'atleast0(',
    'atleast3(',
    'ATLEAST２（',
  ],
  ...[
    '~20',
    '~0',
    '~1001',
    '～５',
    '~x',
    'title:',
    'Title：',
    'body:',
    'source:',
    'author:',
    '栏目：',
    'language:',
    'url:',
  ],
  ...[
    'date:',
    '日期：',
    'theme:',
    'titel:',
    'tile:x',
    'http://a.com/b?c=d',
    'zh',
    '英文',
    'date:2024..',
    'date:2024-02-30',
  ],
  ...[
    '2024',
    '2024-03',
    '2024年3月',
    '5G',
    '人工智能',
    '數位化',
    'e-commerce',
    'ecommerce',
    'policies',
    "China's",
    'AI',
    'x',
    's',
  ],
  ...['NEAR/3', 'w/3', '/3', 'NEAR3', '5G~2', '经济AND发展', '5GOR6G', ' to ', '–', '至'],
  ...themes,
]

/** Anything that can be typed: characters of all kinds, and a soup of what means something in a query. */
export const anyTyped = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...scraps), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 14,
    })
    .map((parts) => parts.join('')),
)

const word = fc.constantFrom(
  '5G',
  '人工智能',
  'policies',
  'e-commerce',
  '"China Daily"',
  "China's",
  '「数字 经济」',
  'AND-gate',
  '"OR"',
  '"与"',
  '"经济AND发展"',
  'BRAND经济',
)
const condition = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constantFrom(
    'date:2024-01..2024-06',
    'language:中文',
    'url:a.com/b',
    'url:「a"b」',
    'source:"a, b"',
    'theme:5g',
    'date:..2024',
  ),
  fc
    .tuple(
      fc.constantFrom('', 'title:', '正文：'),
      fc.constantFrom('"5G 工厂"~20', 'atleast3(AI OR policies)', '(a b)', '(a OR NOT b)', '"OR"'),
    )
    .map((two) => two.join('')),
)

/** A query that can be understood: conditions joined in all ways. */
export const goodQuery = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    fc
      .tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' OR ', ' 或 ', ' NOT ', ' -'), condition)
      .map((three) => three.join('')),
    tie('query').map((query) => `(${query})`),
    tie('query').map((query) => `NOT (${query})`),
    fc
      .tuple(tie('query'), fc.constantFrom(' AND (', ' OR ('), tie('query'))
      .map(([a, join, b]) => `${a}${join}${b})`),
  ),
})).query
