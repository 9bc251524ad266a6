export type TestEntry = { link: string; title: string; text?: string; date?: string; id?: string }

/** An RSS feed of the entries, in Chinese where their words are. */
export const rss = (entries: readonly TestEntry[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Harbour Gazette</title><link>/</link><description>news</description>
${entries.map(item).join('\n')}
</channel></rss>`

const item = ({ link, title, text = '', date, id }: TestEntry) =>
  `<item><title>${title}</title><link>${link}</link>${id ? `<guid isPermaLink="false">${id}</guid>` : ''}
  ${date ? `<pubDate>${date}</pubDate>` : ''}<description>${text}</description></item>`

/** Sentences that differ from page to page, enough of them to be an article. */
export const longText = (about: string, sentences = 24): string =>
  Array.from(
    { length: sentences },
    (_, at) =>
      `The council spoke of ${about} for the ${at + 1}th time and named what the harbour needs next.`,
  ).join(' ')

export const htmlPage = (title: string, text: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><p>${text}</p></article></body></html>`

type TestPage = { loc: string; lastmod?: string; extra?: string }

export const sitemap = (pages: readonly TestPage[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${pages.map(({ loc, lastmod, extra = '' }) => `<url><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}${extra}</url>`).join('\n')}
</urlset>`

export const sitemapIndex = (sitemaps: readonly TestPage[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${sitemaps.map(({ loc, lastmod }) => `<sitemap><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`).join('\n')}
</sitemapindex>`
