const FIRST = 5

/** What Trends opens with: the themes that stand first in the dictionary, as its keepers ordered them. */
export const firstThemes = (themes: readonly { id: string }[]) => themes.slice(0, FIRST).map(({ id }) => id)
