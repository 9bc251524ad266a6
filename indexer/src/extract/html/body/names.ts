const anyOf = (words: string) =>
  new RegExp(
    ` (?:${words
      .trim()
      .split(/\s*,\s*|\s*\n\s*/)
      .join('|')}) `,
  )

/** What makers of pages call the parts that are not the article, in words of class and id. */
export const ASIDE_NAMES = anyOf(`
share, shares, sharing, sharer, share ?bar, share ?box, share ?buttons?, share ?list, share ?tools?, bd ?share\\w*, jiathis\\w*, sharethis, addthis, social, socials, follow us, bookmark
newsletter, newsletters, subscribe, subscription, signup, sign up, optin, opt in, email capture, cta
promo, promos, promotion, promoted, related, relateds, recommend, recommended, recommends, recommendation, recommendations
recirc, recirculation, read ?more, see also, also like, you may like, more stories, more news, more from
most read, most popular, popular, trending, latest news, latest posts, read next, up next, next up, teaser, teasers
sidebar, side ?bar, side ?col, right ?(?:bar|rail|col|column|side), rail, breadcrumb, breadcrumbs, crumbs, pagination, pager, paging, prev next, post nav
outbrain, taboola, sponsor, sponsored, sponsors, advert, adverts, advertisement, advertising, ad, ads, adsense, adv, banner
widget area, textwidget, toolbar, tool bar, tools, tag list, taglist, tags, post tags, keywords
byline, by line, bylines, author, authors, author info, bio, about author, dateline, timestamp, datetime, pub ?date, publish ?date, publish ?time
meta, metadata, post meta, entry meta, postmeta, info ?bar
copyright, footer, foot, nav, navbar, navigation, menu, cookie, cookies, consent, gdpr, login, modal, popup, overlay
rating, ratings, poll, print only, d none d print, noprint, no print, skip link, jump link
sr only, visually hidden, screen reader text, screen reader, off screen, offscreen, hidden visually
gallery, slideshow, carousel, slider, pull ?quote, trinity, disclaimer box
fenxiang, xiangguan, tuijian, guanggao, zebian, bianji, erweima, qrcode, qr code, ewm, daohang, fanye, biaoqian
`)

export const COMMENT_NAMES = anyOf(
  'comment, comments, comment ?list, commentlist, disqus, respond, reply form, pinglun, replies, discussion',
)

export const CAPTION_NAMES = anyOf(
  'caption, captions, image caption, photo caption, wp caption text, credit, credits, photo ?credit, image credit, img title, photo info',
)

/** Standing heads of an article: its title, what leads into it, who wrote it. */
export const HEAD_NAMES = anyOf(
  'headline, subhead, subheadline, sub title, subtitle, deck, dek, standfirst, article ?header, post ?header, entry ?header, page ?title, post ?title, entry ?title, article ?title, kicker, summary, excerpt, abstract, synopsis, teaser text, lead in',
)
