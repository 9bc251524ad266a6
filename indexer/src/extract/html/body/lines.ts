import { isWithin } from './measure.ts'

const anyOf = (...patterns: RegExp[]) => {
  const whole = patterns.map(({ source }) => `(?:${source})`).join('|')
  return new RegExp(whole, 'iu')
}

/** What a page calls the lists of other things to read; all that follows them is theirs. */
const SECTION = anyOf(
  /^related(?: (?:stories|story|articles?|posts?|content|coverage|reading|links?|topics?|roundup|news|video))?\s*(?:[:：|–—-]|$)/,
  /^(?:you (?:may|might|could) (?:also )?(?:like|enjoy|be interested)|more (?:from|on|stories|in|about|great|news|coverage)\b(?!.*[.!?]$))/,
  /^(?:don.?t miss|recommended(?: for you| stories| reading)?|trending(?: now)?|most (?:read|popular|viewed|shared)|popular (?:now|posts|stories)|what to read next|up next|editor.?s picks?)\b(?!.*[.!?]$)/,
)

/** Lines that lead the reader elsewhere, or are buttons and boxes that a page puts between its paragraphs. */
const ELSEWHERE = anyOf(
  /^(?:read|see|watch|learn|listen|explore|discover)(?: more| also| next| further| this)\b/,
  /^(?:also|must)[ -](?:read|see|watch)\b|^read:|^watch:|^listen:/,
  /^(?:click|tap|swipe) (?:here|to|on|through|below)\b/,
  /^(?:follow|like|find|join) .{1,60} (?:on|via) (?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|tiktok|x)\b/,
  /^(?:sign up|subscribe|register)(?: (?:here|now|today|to|for|with|and)\b|[!:]|$)|^get .{0,40}(?:newsletters?|in your inbox|news alerts)\b/,
  /^(?:want|need|looking for) more\b.{0,60}\?/,
  /^(?:join (?:the|our) (?:conversation|discussion|community|newsletter|forums?))\b/,
  /^(?:the )?(?:story|article|post|text) continues\b|^continue reading\b|^scroll (?:down )?for\b|^(?:view|see|show|load|read) (?:all|comments?|gallery|full)\b(?!.*[.!?]$)/,
)

/** Words that are all of a line. */
const ALONE =
  /^(?:share|tweet|pin(?: it)?|e-?mail|print|save|reply|close|replay|play|next|previous|loading(?: \S+)?|advertisements?|ads?|sponsored(?: content)?|comments?|leave a (?:comment|reply)|(?:photos?|videos?|images?|gallery|poll|tags?|topics?|filed under|tagged)|share (?:this|on|via|with)\b.{0,60}|\d[\d,.]*k? ?(?:comments?|shares?|likes?|views?|votes?)|(?:comments?|shares?|likes?|views?) ?\d[\d,.]*|(?:tags?|filed under|topics?|categories|tagged(?: with| as)?|keywords?)\s*[:：].*|image \d+ of \d+|(?:\d+|one|two|three|five|ten) min(?:ute)?s? read|media playback is .*|this video .{0,40}(?:play|available).{0,40})$/i

/** Who made the pictures, and what they show in the manner of an agency. */
const CREDIT = anyOf(
  /^\W{0,2}(?:photos?|images?|pictures?|photographs?|pics?|video|screenshot|graphic|illustration|art|fotos?|bild|фото|источник фото)(?: (?:credits?|by|courtesy(?: of)?|source|via|copyright|caption))?\s*[:：©/|]/,
  /^(?:photo|image|picture)(?: (?:credit|by|courtesy|copyright))\b/,
  /(?:getty images|shutterstock|istock\w*|ap photo|(?:\bAP|\bAFP|\bEPA|\bReuters|\bBloomberg|\bPA) ?(?:via|images|photo|file)|file photo|handout)[^.]{0,40}[)\]]?$/,
  /\((?:photo|image|picture|credit)s? ?(?:by|credit|courtesy|via|:|：)[^)]{0,120}\)\W*$/,
)

/** Who wrote, edited, helped; where to reach them. */
const THANKS = anyOf(
  /\bcontributed (?:to this (?:report|story|article|post)|reporting)\b/,
  /^\W?(?:additional )?reporting by\b.{3,}/,
  /^(?:write to|contact|e-?mail|follow|reach) .{2,60}(?:\bat\b|\bon\b|:) ?\S*@\S+/,
  /\b(?:earns?|receives?|gets?|make)\b.{0,40}\bcommissions?\b.{0,80}(?:links?|purchases?|buy)|affiliate commission/,
)

const BYLINE =
  /^(?:(?:[Ww]ords |[Ss]tory |[Tt]ext |[Rr]eview |[Aa]nalysis |[Oo]pinion )?[Bb][Yy]|[Ww]ritten by|[Pp]osted by|[Pp]ublished by|[Aa]uthors?|[Ee]dited by)[:\s]\s*\p{Lu}/u
const STAMP =
  /^\W?(?:(?:last )?(?:published|posted|updated|modified|created)|first published|published on)\b/i
const DATE =
  /^\W?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?,? ?(?:\d{1,2}(?:st|nd|rd|th)?\.? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d\b|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d\b|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}\b|^\d{1,2}:\d\d\b/i

const BIO =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,4},?(?: \(?@\w+\)?,?)? (?:is|was|works|writes|covers|has been)\b.{0,120}\b(?:reporter|editor|writer|journalist|correspondent|columnist|contributor|author|producer|blogger|curator|photographer|fellow|freelancer?)\b|^About (?:the )?[Aa]uthors?\b/u

const FAREWELL = anyOf(
  /\bfollow (?:him|her|them|us|me) (?:on|at|@|via)\b/,
  /\b(?:news tip|typo|correction|error|feedback|question|story idea)s?\b.{0,80}\b(?:let us know|contact us|e-?mail us|tell us|write to us|reach us)\b/,
  /^(?:if you (?:enjoyed|liked|found)|did you (?:like|enjoy)|thanks? (?:you )?for reading|like this (?:story|article|post))\b/,
)

export const startsEnglishSection = (text: string) => text.length <= 60 && SECTION.test(text)
export const isElsewhere = (text: string) =>
  isWithin(text, 220) && (SECTION.test(text) || ELSEWHERE.test(text) || ALONE.test(text))
export const isCredit = (text: string) => isWithin(text, 320) && CREDIT.test(text)
export const isThanks = (text: string) => isWithin(text, 320) && THANKS.test(text)
/** What comes after the last sentence of an article. */
export const isFarewell = (text: string) => isWithin(text, 400) && FAREWELL.test(text)
export const isBio = (text: string) => isWithin(text, 700) && BIO.test(text)
/** Names and dates over an article. */
export const isByline = (text: string) =>
  isWithin(text, 110) && (BYLINE.test(text) || DATE.test(text) || isStamp(text) || isDated(text))
export const isStamp = (text: string) => isWithin(text, 110) && (BYLINE.test(text) || STAMP.test(text))
const isDated = (text: string) =>
  isWithin(text, 80) && /\b(?:19|20)\d\d\b/.test(text) && /\b\d\d?[:h.]\d\d\b/.test(text)
