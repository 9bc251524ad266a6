import { describe, expect, test } from 'vitest'
import { bodyOf, paragraphs, sentence, sentences } from './testing/body-of.ts'

const title = 'Ferry returns to the northern islands'
const teaser = (number: number) =>
  `<li><a href="/${number}">A story of its own, number ${number}</a><div>Somebody else did something in town number ${number}, and the council will meet on Friday to discuss it.</div></li>`

describe('where the article is', () => {
  test('menus, side columns, comments and the foot of the site are not in it', () => {
    const { body, removed } = bodyOf(`
      <nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Harbours</a></li></ul></nav>
      <main><h1>${title}</h1><div class="text">${paragraphs(1, 6)}</div>
      <section class="comments"><p>I was on that ferry myself last week, and the coffee was worse than ever before.</p></section></main>
      <div class="sidebar"><ul>${[1, 2, 3, 4].map(teaser).join('')}</ul></div>
      <footer><p>The Harbour Gazette is printed in the old customs house and delivered by boat every day.</p></footer>`)
    expect(body).toBe(sentences(1, 6))
    expect(removed.join('\n')).toContain('the coffee was worse')
    expect(removed.join('\n')).not.toMatch(/Home|customs house/)
  })

  test('lists of other stories weigh less than the article, with nothing but structure to tell', () => {
    const others = Array.from({ length: 12 }, (_, at) => teaser(at)).join('')
    expect(
      bodyOf(`<div><h1>${title}</h1><div>${paragraphs(1, 5)}</div></div><div><ul>${others}</ul></div>`).body,
    ).toBe(sentences(1, 5))
  })

  test('an article of one paragraph is found among the teasers of others', () => {
    const { body } = bodyOf(
      `<div><h1>${title}</h1><div class="x1"><p>${sentence(1)} ${sentence(2)}</p></div></div><div class="x2"><ul>${teaser(1)}${teaser(2)}</ul></div>`,
    )
    expect(body).toBe(`${sentence(1)} ${sentence(2)}`)
  })

  test('an article is kept whatever its box is called', () => {
    const { body } = bodyOf(
      `<div class="sidebar-layout comments-closed promo"><div class="widget">${paragraphs(1, 6)}</div></div>`,
    )
    expect(body).toBe(sentences(1, 6))
  })

  test('a part with a misleading name is kept where it is a run of paragraphs', () => {
    const { body } = bodyOf(
      `<div><h1>${title}</h1><div class="intro">${paragraphs(1, 9)}</div><div class="subscribe-more">${paragraphs(9, 14)}</div></div>`,
    )
    expect(body).toBe(sentences(1, 14))
  })

  test('parts that advertisements divide belong together', () => {
    const part = (from: number, to: number) => `<div class="part">${paragraphs(from, to)}</div>`
    const { body } = bodyOf(
      `<div><h1>${title}</h1>${part(1, 9)}<div class="ad-slot">Buy a boat today.</div>${part(9, 13)}<div class="ad-slot">Buy two.</div>${part(13, 16)}</div>`,
    )
    expect(body).toBe(sentences(1, 16))
  })

  test('opening paragraphs in front of the box with the rest belong to it', () => {
    const { body } = bodyOf(
      `<article><h1>${title}</h1><section>${paragraphs(1, 3)}<div class="gate">${paragraphs(3, 12)}</div></section></article>`,
    )
    expect(body).toBe(sentences(1, 12))
  })

  test('of several articles on a page, the one under the title is taken', () => {
    const other = `<article><h2>Lighthouse to be painted</h2>${paragraphs(40, 44)}</article>`
    const { body } = bodyOf(`<article><h1>${title}</h1>${paragraphs(1, 6)}</article>${other}`)
    expect(body).toBe(sentences(1, 6))
  })

  test('a page that programs write is read from the body that it states', () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${sentence(1)}\n\n${sentence(2)}` })
    const { body } = bodyOf(
      `<div id="app">Loading</div><script type="application/ld+json">${stated}</script>`,
    )
    expect(body).toBe(sentences(1, 3))
  })

  test('a page without an article has no body', () => {
    expect(bodyOf('').body).toBe('')
    expect(
      bodyOf('<script>var words = "The ferry left the harbour at noon and came back at night."</script>'),
    ).toEqual({
      body: '',
      removed: [],
      elsewhere: [],
    })
  })
})

const within = (markup: string) =>
  bodyOf(`<article><h1>${title}</h1><div>${paragraphs(1, 4)}${markup}${paragraphs(4, 7)}</div></article>`)

describe('what stands between its paragraphs', () => {
  test.each([
    [
      'a picture with its caption',
      '<figure><img src="f.jpg"><figcaption>The ferry at dawn.</figcaption></figure>',
    ],
    [
      'a picture in a box with a line under it',
      '<div><a href="f.jpg"><img src="f.jpg"></a><span>The ferry at dawn</span></div>',
    ],
    ['the credit of a picture', '<p>Photo: Ada Moor / Harbour Agency</p>'],
    [
      'a caption in the manner of an agency',
      '<p>The ferry leaves the northern pier. (Photo by Ada Moor/Harbour Agency)</p>',
    ],
    [
      'a paragraph that is one link',
      '<p><a href="/l"><b>LIGHTHOUSE KEEPERS SAY THEY WERE NEVER ASKED</b></a></p>',
    ],
    ['a line that leads elsewhere', '<p>READ MORE: <a href="/l">Lighthouse keepers were never asked</a></p>'],
    [
      'a list of links under its heading',
      '<h3>Related stories</h3><ul><li><a href="/1">Lighthouse painted</a></li><li><a href="/2">Pier closed</a></li></ul>',
    ],
    [
      'a box that asks for an address',
      '<div class="newsletter"><p>The harbour in your inbox every morning, with tides and weather.</p><form><input><button>Go</button></form></div>',
    ],
    [
      'a box with a button and no marks',
      '<div><a href="/s">Subscribe</a><p>Subscribe to the Gazette and never miss a tide.</p></div>',
    ],
    ['buttons to share', '<ul class="share-bar"><li>Share</li><li>Tweet</li></ul>'],
    [
      'what is not shown',
      '<p style="display: none">The ferry was painted green by the two sons of the harbour master in spring.</p>',
    ],
    [
      'what is for screen readers',
      '<span class="sr-only">Skip the advertisement and go on with the text of the article</span>',
    ],
  ])('%s is left out', (_, markup) => {
    expect(within(markup).body).toBe(sentences(1, 7))
  })

  test.each([
    ['headings', '<h2>The engine</h2>', 'The engine'],
    ['quotations', '<blockquote>It never stopped.</blockquote>', 'It never stopped.'],
    [
      'posts of others in a figure',
      '<figure><blockquote>We sail at six tomorrow.</blockquote></figure>',
      'We sail at six tomorrow.',
    ],
    ['short paragraphs', '<p>Nobody spoke.</p>', 'Nobody spoke.'],
    ['lists', '<ul><li>Apples</li><li>Two <a href="/g">goats</a></li></ul>', 'Apples\nTwo goats'],
    [
      'lists with a link among their items',
      '<ul><li>Apples</li><li><a href="/g">Goats</a></li></ul>',
      'Apples\nGoats',
    ],
    [
      'rows of a table',
      '<table><tr><td>Monday | 12 |</td></tr><tr><td>Friday | 14 |</td></tr></table>',
      'Monday | 12 |\nFriday | 14 |',
    ],
    [
      'lines of an address',
      '<p>Harbour Office<br>1 Pier Road<br><br>Open on weekdays</p>',
      'Harbour Office\n1 Pier Road\n\nOpen on weekdays',
    ],
  ])('%s are kept', (_, markup, text) => {
    expect(within(markup).body).toBe(`${sentences(1, 4)}\n\n${text}\n\n${sentences(4, 7)}`)
  })

  test('links are kept where they are what the article is made of', () => {
    const deals = Array.from(
      { length: 10 },
      (_, at) => `<p>Rope number ${at} is strong and cheap.</p><p><a href="/${at}">Get rope ${at}</a></p>`,
    )
    const { body } = bodyOf(`<article><h1>${title}</h1>${paragraphs(1, 3)}${deals.join('')}</article>`)
    expect(body).toContain('Get rope 7')
  })

  test('what was left out can be seen, neighbours together', () => {
    const { removed } = within(
      '<p>READ MORE: <a href="/l">Keepers</a></p><p><a href="/m">Pier closed for repairs</a></p>',
    )
    expect(removed).toEqual(['READ MORE: Keepers\nPier closed for repairs'])
  })
})

describe('where it begins and ends', () => {
  test('title, summary, names and dates over it are no part of it', () => {
    const { body, removed } = bodyOf(`<article><h1>${title}</h1>
      <h2>After eleven years a ship sails again, and half of the town comes to the pier to see it off.</h2>
      <p>By Ada Moor</p><p>Published: 3 March 2024, 10:30</p>${paragraphs(1, 6)}</article>`)
    expect(body).toBe(sentences(1, 6))
    expect(removed.join('\n')).toContain('By Ada Moor')
  })

  test('who wrote it and where to write to are no part of it, an ending in sentences is', () => {
    const { body } = bodyOf(`<article><h1>${title}</h1>${paragraphs(1, 6)}<p>And so it sailed.</p>
      <p>Ada Moor is a reporter for the Harbour Gazette. Follow her on the usual networks.</p>
      <p>Ben Quay contributed to this report.</p><h3>You may also like</h3>
      <ul>${teaser(1)}${teaser(2)}</ul></article>`)
    expect(body).toBe(`${sentences(1, 6)}\n\nAnd so it sailed.`)
  })

  test('programs, styles and handlers leave nothing behind', () => {
    const { body, removed } = within(
      `<script>alert("in the script")</script><style>p { color: red }</style><p onclick="alert('clicked')">Nobody spoke.</p>
       <noscript>Turn on your scripts</noscript><svg><text>drawn</text></svg><iframe>framed</iframe><template>kept apart</template>`,
    )
    expect(body).toContain('Nobody spoke.')
    expect(`${body}${removed.join('')}`).not.toMatch(/alert|color|Turn on|drawn|framed|kept apart/)
  })
})
