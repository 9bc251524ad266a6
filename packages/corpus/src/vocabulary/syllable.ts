/** One spelling of a syllable where input methods take two: lüe, lve and lue are one. */
export const plainSyllable = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/^([ln])ve/, '$1ue')

/** The same for a run of syllables as it is typed, apostrophes left out: xi'an and xian. */
export const plainPinyin = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[’']/g, '')
    .replace(/([ln])ve/g, '$1ue')
