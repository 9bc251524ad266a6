export const concordance = {
  total: '{{matches}} in {{articles}}',
  matches_one: '{{count, number}} match',
  matches_other: '{{count, number}} matches',
  sort: 'Order of the lines',
  sorts: { left: 'words before', right: 'words after', newest: 'newest', oldest: 'oldest' },
  csv: 'CSV of lines',
  csvHint: 'All lines, not only this page',
  table: 'Matches in context',
  columns: { before: 'Before', match: 'Match', after: 'After', article: 'Article' },
  inTitle: 'in the title',
  versions:
    'Articles in two languages show the matches of both versions. As mentions, charts count the version with more of them: {{mentions}} here.',
  nothing: {
    title: 'What should stand in the middle?',
    hint: 'Type words that aren’t excluded, or choose a theme: each match is then shown with the words around it.',
  },
  tooMany: {
    title: 'Too many matches to put in order',
    hint: 'There are more than {{limit, number}} in {{articles}}. Narrow the query, or filter by source, language or time.',
  },
  empty: {
    title: 'No text to show in these articles',
    hint: 'What was asked for is not in the text of the articles, or there are none.',
  },
} as const
