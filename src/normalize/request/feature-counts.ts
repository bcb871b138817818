import { findAmounts } from '../figures/amount.js'
import { ANNOUNCED, announcedIn } from '../figures/announced.js'
import type { Lexeme } from '../figures/lexeme.js'
import { saysLot } from '../figures/lot-words.js'
import { type Mentions, mentionsIn } from '../figures/mentions.js'
import type { Quantity } from '../figures/quantity-at.js'
import { type Scan, scan, spanOf } from '../figures/scan.js'
import { masked } from './masked.js'
import { inOrder, overlaps, type Reading, readingsOf, type Stretch } from './readings.js'

/*
 * How many of something one part has, no order: `тиш сони 32`, `канавок 3 шт`, `number of blades 7 pcs`, `4 ta bolt M12`. What
 * is counted is told by its word; a word that is neither the part nor one for goods is something of the part.
 */

/** Words for goods, and what else may stand there without being counted, by keys. */
const GOODS =
  /^(?:detal|izdeli|shtuk|edini|kom?plekt|kompl|ek[sz]+emplyar|ehkzemplyar|zagotov|otliv|pokov|obraz|partiy|zakaz|zayav|zapros|tovar|produkc|produkts|pozic|pozits|nabor|par(?:ts?)?$|pieces?$|pcs|units?$|items?$|sets?$|kits?$|samples?$|goods$|products?$|orders?$|batch|castings?$|forgings?$|blanks?$|pairs?$|needs$|requires$|wants$|uses$|wil|mahsulot|buyum|dona|buyurtma|umumiy|jami|kerak|zarur|lozim|talab|toʼplam|yillik|oylik|yil|oy$|oylar|lot|mikdor|namuna|harid|ishlab|sotib|sotuv|tiraj|seri|minim|maksim|potom$|zatem$|snachal|pozj|sraz|then$|later$|keyin|soʼng|maxim|plan|opt|itog|limit|obem|sostav|trebu|obsh|total|jam|quy|quyma|kuyma|pokovka|hisob|taxmin|tahmin|ortacha|oʼrtacha|tona|tonn|kg$|mm$|gram|metr|litr|ming$|mln$|piec)/
/** The word for a number before what is counted: `количество листов`, `кол-во трубок`, `number of blades`. */
const NUMBER_OF = /^(?:kolichestv[oa]|kol|vo|chislo|number|no|kty|kuantity)$/
/** The same behind it: `тиш сони`. */
const NUMBER_BEHIND = /^soni$/
/** A sign of a count, without which nothing is looked for where no lot was read. */
const COUNTS = /\d\s?(?:шт|pcs|pieces?|dona|дона|ta|та)|soni|сони|кол|число|kol|chislo|number|qty|quantity/iu
/** Lexemes between the word for a number and the number. */
const REACH = 4
/** Shorter words are prepositions and units. */
const SHORTEST = 3
/** Russian genitives of many; not adjectives and participles, which say which goods. */
const MANY = /(?:[оеё]в|[еи]й|[бвгджзклмнпрстфхцчшщ])$/iu
const SAYS_WHICH = /(?:[ыи]х|[ыи]м|ш[ие]й|щ[ие]й)$/iu
const ENGLISH_MANY = /^[A-Za-z][a-z]{2,}(?<![suio])s$/
const UZBEK_MANY = /(?:lar|лар)[iи]?$/iu
/** `kerak boʻlgan soni`, `talab etilgan soni`: which number, not of what. */
const PARTICIPLE = /gan$/
/** Letters by which the forms of a noun are one. */
const STEM = 4

/** Readings of words that may stand before a count. */
const SAYING: ReadonlySet<Reading['readAs']> = new Set(['part', 'material', 'process', 'excludedProcess', 'place'])

/** A count, with the lexeme of the word that says of what. */
interface Counted {
  readonly quantity: Quantity
  readonly word: number
  /** Only where the catalog knows the word for a part. */
  readonly needsPart: boolean
}

/**
 * The readings without a lot that is the count of something of the part; what else the text orders is read instead.
 * O(n).
 */
export function withoutFeatureCounts(
  readings: readonly Reading[],
  named: Reading | undefined,
  text: string,
): readonly Reading[] {
  const isLot = ({ readAs }: Reading) => readAs === 'lotSize'
  // most texts of a list count nothing
  if (!readings.some(isLot) && !COUNTS.test(text)) return readings
  const cut = scan(text)
  if (!readings.some(isLot) && (announcedIn(cut) & ANNOUNCED.count) === 0) return readings
  const mentions = mentionsIn(cut)
  const features = mentions.quantities.flatMap((quantity): Stretch[] => {
    const counted = countedBy(mentions, quantity)
    if (!counted || !isFeature(counted, mentions.scan, readings, named)) return []
    const [from, to] = spanOf(mentions.scan, Math.min(counted.word, quantity.first), quantity.end)
    return [{ start: from, end: to }]
  })
  if (features.length === 0) return readings
  const isOfFeature = overlaps(features)
  const left = readings.filter((reading) => !isLot(reading) || !isOfFeature(reading))
  if (left.some(({ readAs }) => readAs === 'lotSize' || readAs === 'annualVolume')) return left
  const others = readingsOf('lotSize', findAmounts(masked(text, features))).filter((lot) => !overlaps(left)(lot))
  return others.length > 0 ? [...left, ...others].sort(inOrder) : left
}

/** What a count of pieces, or a bare number behind a word for a number, is of; undefined where no word says so. */
function countedBy({ scan: { lexemes } }: Mentions, quantity: Quantity): Counted | undefined {
  const { unit, per, rate, first, end } = quantity
  if (per || rate || (unit && unit.dimension !== 'piece' && unit.dimension !== 'set')) return undefined
  let at = first - 1
  while (at > 0 && lexemes[at]!.kind === 'sign' && ':=-'.includes(lexemes[at]!.text)) at--
  const before = lexemes[at]
  if (before?.kind === 'word') {
    if (NUMBER_BEHIND.test(before.key))
      return isNoun(lexemes[at - 1]) ? { quantity, word: at - 1, needsPart: false } : undefined
    for (let from = at - 1; from >= 0 && from >= at - REACH && lexemes[from]!.kind === 'word'; from--) {
      if (!NUMBER_OF.test(lexemes[from]!.key)) continue
      const word = lexemes[from + 1]!.key === 'of' ? from + 2 : from + 1
      if (word <= at && isPlural(lexemes[word]!)) return { quantity, word, needsPart: false }
    }
    const opens = lexemes[at - 1] !== undefined && ',;('.includes(lexemes[at - 1]!.text)
    if (unit && opens && at === first - 1 && isPlural(before)) return { quantity, word: at, needsPart: false }
  }
  // 4 ta bolt, but 400 ta bolt bilan
  const isOfThem = unit && /^(?:ta|dona)$/.test(lexemes[end - 1]!.key) && isNoun(lexemes[end])
  return isOfThem && !/^bilan$/.test(lexemes[end + 1]?.key ?? '') ? { quantity, word: end, needsPart: true } : undefined
}

function isNoun(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word' || lexeme.text.length < SHORTEST) return false
  return !GOODS.test(lexeme.key) && !PARTICIPLE.test(lexeme.key) && !saysLot(lexeme.word)
}

function isPlural(lexeme: Lexeme): boolean {
  const { text } = lexeme
  if (!isNoun(lexeme)) return false
  return (MANY.test(text) && !SAYS_WHICH.test(text)) || ENGLISH_MANY.test(text) || UZBEK_MANY.test(text)
}

/** Whether what is counted is not the part: another word than its name, and no material, work or place. */
function isFeature(
  { word, needsPart }: Counted,
  cut: Scan,
  readings: readonly Reading[],
  named: Reading | undefined,
): boolean {
  const [start, end] = spanOf(cut, word, word + 1)
  const on = readings.find((reading) => SAYING.has(reading.readAs) && overlaps([{ start, end }])(reading))
  if (on && on.readAs !== 'part') return false
  if (on && named && (on === named || on.value === named.value)) return false
  if (needsPart && !on) return false
  if (named) return true
  // of a line that the catalog does not know the head may be what is ordered
  if (word === 0) return false
  const stem = cut.lexemes[word]!.key.slice(0, STEM)
  return !cut.lexemes.some((one, i) => i !== word && one.kind === 'word' && one.key.startsWith(stem) && isNoun(one))
}
