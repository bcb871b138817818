import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { readPartName } from '../parts/part-name.js'
import { isRequest } from '../parts/request-words.js'
import { lexemesOf } from '../words/lexemes.js'
import { isDenied } from './denied.js'
import type { PlacedName } from './name-among.js'
import type { Reading, TextReading } from './readings.js'

/*
 * The one thing that a sentence names among words of no name: `ищем, кто отольёт под давлением крышку`, `need ur price for
 * o-rings`.
 */

/** A number right before says how many of them something else has: `16 клапанов`. */
const COUNTED = /\d[\d\s.,]{0,20}(?:-?(?:та|ta|ти)\s{0,20})?$/u
/** What it is for or of, right before: `тормоз тизимига бачок`, `лазер для втулок`. */
const OWNER =
  /(?:\p{L}(?:ga|га|ning|нинг)|(?<!\p{L})(?:для|of|of the|к|из|от|с|with|(?<!(?:prices?|quotes?|quotation|offer|rfq|inquiry|looking) )for))\s+$/iu
/** A verb of a work, which takes the part for its object: `отольёт под давлением крышку`. */
const ASKED_FOR = /\p{L}(?:[её]\u0308?(?:те?|м)|[ую]т|ить|ать)(?!\p{L})/u
/** One word for the whole of which it is: `Ремкомплект, поршень`. */
const WHOLE_BEFORE = /^\s*\p{L}+,\s*$/u
/** The Uzbek head behind it says what the thing is: `блоки платаси`. */
const HEAD_BEHIND = /^\s+\p{L}{3,}(?:[sс][iи])(?!\p{L})/iu
const SAYING_START = /[,;:.!?()\n][^,;:.!?()\n]*$/u
const SAYING_END = /[,;:.!?()\n]/u

/** The part that a line names where it names no other, and where its words do not make it that of another thing. O(n). */
export function soleName({ asked: text, readings }: TextReading, catalog: Catalog): PlacedName | undefined {
  const named = flatMap(readings, (reading) => (reading.readAs === 'part' && !isDenied(text, reading) ? [reading] : []))
  const [first] = named
  if (!first || named.some(({ value }) => value !== first.value)) return undefined
  const { value: concept, start, end } = first
  if (WHOLE_BEFORE.test(text.slice(0, start))) return undefined
  // цинкование крепежа: what a work is done to
  const isDoneTo = (one: Reading) =>
    one.readAs === 'process' && one.end === start - 1 && !ASKED_FOR.test(text.slice(one.start, one.end))
  if (readings.some(isDoneTo)) return undefined
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  if (end - start < SHORTEST || catalog.parts.get(concept)?.kind !== 'component') return undefined
  if (COUNTED.test(before) || OWNER.test(before) || HEAD_BEHIND.test(behind)) return undefined
  if (/^\s\p{L}/u.test(behind) && !isFollowed(readings, text, end)) return undefined
  const from = start - before.length + (SAYING_START.exec(before)?.index ?? -1) + 1
  const stop = behind.search(SAYING_END)
  const saying = text.slice(from, end + (stop < 0 ? behind.length : stop))
  const { positions, spans } = readPartName(saying, catalog)
  const places = spans
    .filter(({ readAs }) => readAs === 'position')
    .map((span) => ({ ...span, start: span.start + from, end: span.end + from }))
  // крышку of крышку радиатора
  const own = readPartName(saying.slice(start - from), catalog).concept ?? concept
  return { concept: own, positions, spans: [...places, { start, end, readAs: 'part' }], start, end }
}

/** Whether what stands right behind was read, or asks: the word behind a name is else the thing, `brake disc lathe`. */
function isFollowed(readings: TextReading['readings'], text: string, end: number): boolean {
  const read = readings.find(({ start }) => start === end + 1)
  if (read && read.readAs !== 'process') return true
  const next = lexemesOf(text.slice(end, end + REACH))[0]
  // palets yo'nib beradigan
  return next !== undefined && (isRequest(next) || /(?:ib|иб)$/iu.test(next.text))
}

/** A shorter word is as often a term of trade: `net 60 days`. */
const SHORTEST = 4
/** Units of text that are looked at beside the name. */
const REACH = 32
