import { PLACES } from '../../catalog/data/places.js'
import { foldKey } from '../../text/fold.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Word } from './clauses.js'
import { isOutsider, isOwning, isPlace, isSelf } from './other-parties.js'
import type { MarkHit } from './word-marks.js'

/* Work that goes elsewhere to be done, and what comes from there, by prepositions and cases. */

type Sent = 'away' | 'by' | 'back'

/** Where from an index a clause says that what it names is done or had elsewhere. O(words). */
export function sentAt(words: readonly Word[], i: number): MarkHit<Sent> | undefined {
  return gotFrom(words, i) ?? byOthers(words, i) ?? goneTo(words, i) ?? doneAbroad(words, i)
}

/** `painted by the car plant`: people of a trade may be the maker's own, as a plant may. */
const TRADESMAN =
  /^(?:builders?|specialists?|galvani[sz]ers?|painters?|finishers?|makers?|factor(?:y|ies)|companies|firms|foundries)$/
const maybeOwn = (key: string) => isPlace(key) || TRADESMAN.test(key)
/** Words between `by` and who it is. */
const WHO = 4
/** What is done by them, where the word itself does not say. */
const DONE = /^(?:aplied|done|performed|made|carried|out|handled|suplied|executed|provided|delivered|taken)$/

/** Index behind those whom a preposition names, if they are others; 0 for none. */
function behindThey(words: readonly Word[], i: number): number {
  const behind = words.slice(i + 1, i + 1 + WHO)
  const at = behind.findIndex(({ key }) => isOutsider(key) || maybeOwn(key))
  if (at < 0) return 0
  const isOurs = behind.slice(0, at).some(({ key }) => isOwning(key) || isSelf(key))
  return isOurs && !isOutsider(behind[at]!.key) ? 0 : i + at + 2
}

function byOthers(words: readonly Word[], i: number): MarkHit<Sent> | undefined {
  const to = words[i]!.key === 'by' ? behindThey(words, i) : 0
  if (to === 0) return undefined
  return DONE.test(words[i - 1]?.key ?? '')
    ? { value: 'away', from: i, to }
    : { value: 'by', from: Math.max(0, i - 1), to }
}

/** `Frames go to Navoi for galvanizing`, `we send frames to be galvanized`; where to from here what is done is told behind. */
const GOING = /^(?:go|goes|send|sends|sent|ship|shiped|ships|truck|trucked|taken|travel)$/
/** Words between the going and what for. */
const GONE = 6

function goneTo(words: readonly Word[], i: number): MarkHit<Sent> | undefined {
  const [{ key }, next] = [words[i]!, words[i + 1]]
  if (GOING.test(key) && next?.key === 'to') {
    const to = behindThey(words, i + 1)
    if (to > 0) return { value: 'away', from: i, to }
  }
  const isFor = key === 'for' || (key === 'to' && next?.key === 'be')
  if (!isFor || !words.slice(Math.max(0, i - GONE), i).some((word) => GOING.test(word.key))) return undefined
  return { value: 'away', from: i, to: i + 1 }
}

/** `We get castings from Chirchik`, `quymalarni Chirchiqdan olamiz`, `льют для нас в Коканде`. */
const COMING = /^(?:comes?|arrives?|delivered)$/
const FEW = 4
const GETTING = /^(?:get|receive|obtain|order|take)$/
const TAKEN = /^(?:olamiz|olinadi|oladi|olib|keltiriladi|keladi)$/
/** A name in the ablative: Chirchiqdan, заводидан. */
const FROM_PLACE = /^(?:\p{Lu}\p{L}{2,}|zavodi|chet|tashqari|заводи|чет|ташқари)(?:dan|дан)$/u
const THEY_MAKE = /(?:et|it|ut|at|yut|yat)$/

function gotFrom(words: readonly Word[], i: number): MarkHit<Sent> | undefined {
  const { key } = words[i]!
  const before = words[i - 1]
  if (key === 'from') {
    const got = words.slice(Math.max(0, i - GONE), i)
    const isGot = got.some((word, k) => GETTING.test(word.key) && got[k - 1]?.key === 'we')
    // comes in reels from the mill; forgings from Chirchiq
    const isComing = got.some((word) => COMING.test(word.key)) || (words.length <= FEW && isTown(words[i + 1]))
    return isGot || isComing ? { value: 'back', from: i, to: i + 1 } : undefined
  }
  if (!before) return undefined
  if (TAKEN.test(key) && FROM_PLACE.test(before.text)) return { value: 'back', from: i - 1, to: i + 1 }
  if (key === 'nas' && before.key === 'dlya' && THEY_MAKE.test(words[i - 2]?.key ?? ''))
    return { value: 'away', from: i - 1, to: i + 1 }
  return undefined
}

/** `Rings are turned in Vologda`: at a town of another country, where nothing says that the maker is there. */
function doneAbroad(words: readonly Word[], i: number): MarkHit<Sent> | undefined {
  if (!/^(?:in|near)$/.test(words[i]!.key) || !isTown(words[i + 1])) return undefined
  const before = words[i - 1]?.key ?? ''
  const isPassive = PARTICIPLE.test(before) || words.slice(0, i).some(({ key }) => /^(?:is|are|get|gets)$/.test(key))
  if (!isPassive || words.some(({ key }) => isSelf(key) || isOwning(key))) return undefined
  // at home too, where that is all that is told
  if (homeTowns().has(words[i + 1]!.key) && !DONE.test(before)) return undefined
  return { value: 'away', from: i, to: i + 2 }
}

const PARTICIPLE = /(?:.{2}ed|ground|bent|cut|cast|drawn|wound|woven|spun|sewn|made)$/

/** A name of a town, as far as its letters tell. */
function isTown(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]{3,}$/.test(word.text)
}

const homeTowns = onFirstUse(
  () => new Set(PLACES.flatMap(({ names }) => names.en.flatMap((name) => foldKey(name).split(' ')))),
)
