export const suggestions = {
  label: 'Suggestions',
  groups: { theme: 'Themes', source: 'Sources', term: 'Terms', recent: 'Recent searches' },
  clear: 'Clear recent searches',
  meant: 'Did you mean',
} as const
