import { anyTopic } from './phrases/any-topic.ts'
import { background, context } from './phrases/beginnings.ts'
import { caution, close, headlines, voice } from './phrases/endings.ts'
import { aside, bridge, evidence, turn } from './phrases/middles.ts'
import type { Plan } from './plans.ts'
import { chanceOf, shuffled } from './random.ts'
import { render, type Sentence, type Setting } from './render.ts'
import type { Topic } from './topic.ts'
import type { Language, Wording } from './wording.ts'

/** The first topic is what the article is about. */
export type Outline = { plan: Plan; topics: readonly [Topic, Topic, Topic]; setting: Setting; key: string }

type Text = { title: string; body: string }

const pools = { context, background, evidence, aside, bridge, turn, voice, caution, close }
const PLACES = ['first', 'second', 'third']
/** How often a sentence about a topic is one of its own, not one that fits any topic. */
const OWN = 0.6

/** Writes the article out; in the other language it says the same. */
export function compose(outline: Outline): (language: Language) => Text {
  const title = headline(outline)
  const paragraphs = sentences(outline)
  return (language) => {
    const write = (sentence: Sentence) => render(sentence, language, outline.setting)
    const space = language === 'zh' ? '' : ' '
    return {
      title: write(title),
      body: paragraphs.map((paragraph) => paragraph.map(write).join(space)).join('\n\n'),
    }
  }
}

function headline({ topics: [first], key }: Outline): Sentence {
  const own = chanceOf(`${key}/headline`) < 0.68
  const [wording] = shuffled(own ? first.titles : headlines, `${key}/title`)
  if (!wording) throw new Error(`no headline for ${first.id}`)
  return { wording, key: `${key}/title` }
}

function sentences({ plan, topics, key }: Outline): Sentence[][] {
  const draw = drawer(topics, key)
  return plan.paragraphs
    .map((paragraph, number) =>
      paragraph.split(' ').map((step, at) => ({
        from: step.replace('?', ''),
        left: step.endsWith('?') && chanceOf(`${key}/${number}/${at}`) < 0.4,
      })),
    )
    .filter(([opening]) => !opening?.left)
    .map((steps) => steps.filter(({ left }) => !left).flatMap(({ from }) => draw(from) ?? []))
    .filter((paragraph) => paragraph.length > 0)
}

/** Draws sentences from pools, none twice in an article. */
function drawer(topics: Outline['topics'], key: string): (from: string) => Sentence | undefined {
  const decks = new Map<string, Wording[]>()
  const deal = (name: string, all: readonly Wording[]) => {
    const deck = decks.get(name) ?? shuffled(all, `${key}/${name}`)
    decks.set(name, deck)
    const wording = deck.shift()
    return wording && { wording, key: `${key}/${name}/${deck.length}` }
  }
  return (from) => {
    if (from in pools) return deal(from, pools[from as keyof typeof pools])
    const [place = '', name = ''] = from.split('.')
    const part = name as keyof typeof anyTopic
    const topic = topics[PLACES.indexOf(place)]
    if (!topic) throw new Error(`no sentences for ${from}`)
    const general = () => {
      const sentence = deal(part, anyTopic[part])
      return sentence && { ...sentence, topic: topic.name }
    }
    const own = () => deal(from, topic[part])
    return chanceOf(`${key}/${from}/own ${decks.get(from)?.length}`) < OWN
      ? (own() ?? general())
      : (general() ?? own())
  }
}
