/** The whole query language in examples, each language with its own; `does` names the words that explain one. */
export const QUERY_EXAMPLES = {
  words: [
    { does: 'chinese', en: '集成电路', zh: '集成电路' },
    { does: 'phrase', en: '"digital transformation"', zh: '"digital economy"' },
    { does: 'both', en: 'factory investment', zh: '集成电路 投资' },
  ],
  joined: [
    { does: 'and', en: '5G AND factory', zh: '5G AND 工厂' },
    { does: 'or', en: '5G OR 6G', zh: '5G OR 6G' },
    { does: 'not', en: '5G NOT phone', zh: '5G NOT 手机' },
    { does: 'minus', en: '5G -phone', zh: '5G -手机' },
    { does: 'han', en: '5G 与 工厂 非 手机', zh: '5G 与 工厂 非 手机' },
    { does: 'group', en: '(5G OR 6G) AND factory', zh: '(5G OR 6G) AND 工厂' },
  ],
  fields: [
    { does: 'title_', en: 'title:5G', zh: '标题:5G' },
    { does: 'titleGroup', en: 'title:(5G OR AI)', zh: '标题:(5G OR 人工智能)' },
    { does: 'source', en: 'source:"People\'s Daily"', zh: '来源:新闻' },
    { does: 'language', en: 'language:en AND 5G', zh: '语言:en AND 5G' },
    { does: 'theme', en: 'theme:"artificial intelligence"', zh: '主题:人工智能' },
    { does: 'date', en: '5G date:2024-01..2024-06', zh: '5G 日期:2024-01..2024-06' },
    { does: 'year', en: 'date:2024', zh: '日期:2024' },
    { does: 'url', en: 'url:.gov', zh: '网址:gov.cn' },
  ],
  near: [
    { does: 'near_', en: '"5G factory"~10', zh: '"5G 工厂"~10' },
    { does: 'atLeast', en: 'atleast3(AI)', zh: 'atleast3(人工智能)' },
    { does: 'atLeastAny', en: 'atleast5(AI OR 5G)', zh: 'atleast5(人工智能 OR 5G)' },
  ],
  forms: [
    { does: 'plural', en: 'factory', zh: 'factory' },
    { does: 'exact', en: '"factory"', zh: '"factory"' },
    { does: 'width', en: '５Ｇ', zh: '數字化轉型' },
    { does: 'hanField', en: '标题：“人工智能”', zh: '标题：“人工智能”' },
  ],
} as const
