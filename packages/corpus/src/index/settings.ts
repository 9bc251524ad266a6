import type { Settings } from 'meilisearch'

/** A change here rebuilds the index from the record store at the next start. */
export const LAYOUT = 4

/** Parts that a body may be split into; the first is `x2`. */
export const BODY_PARTS = 160

const equality = { facetSearch: false, filter: { equality: true, comparison: false } }
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } }

/**
 * Exactness rests on these. The engine's defaults cut facets at 100 values and totals at 1,000, widen matches by
 * typo and prefix, and drop words; texts are searched only through `x1`, `x2` …, their shadow (see document.ts).
 */
export const SETTINGS: Settings = {
  searchableAttributes: ['x1', ...Array.from({ length: BODY_PARTS }, (_, part) => `x${part + 2}`)],
  displayedAttributes: ['n'],
  filterableAttributes: [
    {
      attributePatterns: [
        'n',
        'rev',
        'source',
        'language',
        'section',
        'year',
        'month',
        'day',
        'precision',
        'themes',
        'tm.*',
        'tmn.*',
        'td.*',
        'story',
        'first',
        'weak',
        'demo',
      ],
      features: equality,
    },
    { attributePatterns: ['earliest', 'latest'], features: comparison },
  ],
  sortableAttributes: ['ts', 'n'],
  rankingRules: ['sort', 'words', 'proximity', 'attribute', 'exactness', 'ts:desc'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byWord',
  faceting: { maxValuesPerFacet: 10_000_000, sortFacetValuesBy: { '*': 'alpha' } },
  pagination: { maxTotalHits: 100_000_000 },
  synonyms: {},
  stopWords: [],
  dictionary: [],
  distinctAttribute: null,
}
