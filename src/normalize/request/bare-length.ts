import { withBlanks } from '../../text/with-blanks.js'
import type { Reading } from './readings.js'

/* Whether a length without a name, and a lone day, say something of the part. */

/** A lone day, and a bare length that does not follow the name of the part, say nothing of it and stay unread. */
export function tellsSomething(
  readings: readonly Reading[],
  i: number,
  named: Reading | undefined,
  text: string,
): boolean {
  const reading = readings[i]!
  if (reading.readAs === 'date') return false
  if (reading.readAs !== 'length' || reading.value.label !== undefined) return true
  if (!named || named.end > reading.start || reading.start - named.end > FARTHEST) return false
  const between = readings.slice(0, i).filter(({ start }) => start >= named.end)
  if (between.some(({ readAs }) => readAs !== 'material' && readAs !== 'part')) return false
  // Ручка-скоба алюм. 128 мм: a material is no word between
  const materials = between.filter(({ readAs }) => readAs === 'material')
  const words = withBlanks(text.slice(0, reading.start), ...materials).slice(named.end)
  const family = familyOf(named)
  if (RIMS.has(family) && /(?:"|″|inch|дюйм|dyuym)/iu.test(text.slice(reading.start, reading.end))) return false
  const isNominal = between.length === 0 || reading.value.mm >= SHORTEST_LONG || NOMINAL.has(family)
  const isDirect = /^[\s,]*$/.test(words) && isNominal
  return isDirect || isLong(named, reading.value.mm, words, text)
}

function familyOf(named: Reading): string {
  return named.readAs === 'part' ? named.value : ''
}

/** Of a rim, its tyre and its cover the inches say for which wheel they are. */
const RIMS: ReadonlySet<string> = new Set(['wheel-cover', 'wheel-steel', 'wheel-alloy', 'tyre-car', 'tyre-truck'])
/** Of a conduit a short length is the bore, also behind its material: `гофра ПП 16 мм`. */
const NOMINAL: ReadonlySet<string> = new Set(['harness-tube'])

/** Letters between a name and its length at the most. */
const FARTHEST = 60

/** What is long and thin: of it a bare length is the length, wherever it stands beside the name and the material. */
const LONG =
  /(?:дворник|wiper|dvornik|шланг|рукав|патруб|направля|салазк|газлифт|газов\p{L}+ (?:упор|пружин)|slide|guide|runner|gas spring|strut|yoʻnaltir|йўналтир|salazk|gazlift|gazli tirak|газли тирак|газлифт|труб|профил|ручк|тяг|трос|кабел|провод|ремен|ремн|уплотнит|шнур|вал(?!\p{L}{3})|шток|стерж|прут|рейк|рельс|молдинг|накладк|hose|tube|pipe|profile|handle|cable|belt|seal|weatherstrip|cord|shaft|rod|bar|rail|mou?lding|trim|shlang|quvur|profil|tutqi|tortqi|tros|kabel|tasma|zichlag|shnur|shtok|sterjen|chiviq|reyka|molding|шланг|қувур|профил|тутқи|тортқи|тасма|зичлаг|чивиқ)/iu
/** Families that are long whatever they are called: `упор капота 350 мм`. */
const LONG_FAMILIES: ReadonlySet<string> = new Set(['gas-spring', 'wiper-blade', 'hose-brake', 'plastic-film'])
/** Shorter it is a thickness or a width. */
const SHORTEST_LONG = 60

function isLong(named: Reading, mm: number, between: string, text: string): boolean {
  if (mm < SHORTEST_LONG) return false
  if (!LONG_FAMILIES.has(familyOf(named)) && !LONG.test(text.slice(named.start, named.end))) return false
  // nothing but places, colors and commas: another noun would be what is so long
  return between.split(/[\s,]+/u).length <= WORDS_BETWEEN
}

/** Words that may stand between the name and the length of it. */
const WORDS_BETWEEN = 6
