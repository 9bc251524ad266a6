const set = (names: string) => new Set(names.split(' '))

/** Elements without words of the page: programs, drawings, controls, what players show where they can't play. */
export const MUTE = set(
  'script style template noscript title meta link base svg math canvas iframe frame frameset noframes object embed applet audio video map area input select option optgroup textarea button datalist progress meter param source track img picture',
)

/** What may have a caption. */
export const PICTURES = set('img picture video iframe')

/** Elements that stand on lines of their own. */
const BLOCKS = set(
  'html body div p article section main aside nav header footer hgroup h1 h2 h3 h4 h5 h6 ul ol li dl dt dd menu table caption thead tbody tfoot tr td th blockquote pre figure figcaption form fieldset legend address center details summary dialog hr dir listing xmp plaintext search',
)

/** An element that we know nothing of is inline in a browser, but those of the makers' own (with a hyphen) hold blocks. */
export const isBlock = (tag: string): boolean => BLOCKS.has(tag) || tag.includes('-')

export const HEADINGS = set('h1 h2 h3 h4 h5 h6')

/** Elements that hold text rather than paragraphs: the search for the article ends before them. */
export const LEAVES = set('p li dt dd h1 h2 h3 h4 h5 h6 pre blockquote figure figcaption caption ul ol dl a')
