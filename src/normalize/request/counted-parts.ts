import type { Amount } from '../../model/basics.js'
import type { Note } from '../common/read.js'
import { isHeld, isOwner } from '../figures/held-amount.js'
import type { Lexeme } from '../figures/lexeme.js'
import { mentionsIn, mentionsOf } from '../figures/mentions.js'
import { tidy } from '../figures/number.js'
import type { Quantity } from '../figures/quantity-at.js'
import { rateAt, rateBefore } from '../figures/quantity-words.js'
import { ofScan, type Scan, spanOf } from '../figures/scan.js'
import { PIECE } from '../figures/units.js'
import { rateNotes, scalarOf, wholeOf } from '../figures/whole.js'
import type { Reading } from './readings.js'

/** A number right before the name. */
const BEFORE = /\d[\d.,\s]{0,15}(?:тыс\.?|k|thousand)?\s?[xх×]?\s?$/iu
/** Characters before the name that are looked at. */
const REACH = 16
/** What says which one, not how many: `поз. 5`, `сталь 45`. */
const WHICH =
  /^(?:no|№|#|poz\w*|pos\w*|item|punkt|p|pp|lot\w*|red|rows?|stroka|st|stal\w*|steel|marka|gost|model\w*|tip|type|artikul|kod|code|drawing|dwg|chertej\w*|list|grafa|gr|series|seriya)$/
/** Who asks for how many: `заявка на 40 втулок`. */
const ASKED = /^(?:zayavk[aiu]|zakaz\w*|kp|predlojeni\w*|raschet\w*|cen[aiu]|sen[aiu]|stoimost\w*|zapros\w*)$/
/** Words between the name and the period. */
const FARTHEST = 2

/**
 * The count right before the name of the part, which stands in the plural: `шлифовка 12 валов`, `300 валов в месяц`, `250x
 * clevis pins`. With a period beside it what a year takes, else what is ordered; undefined where none is. O(n).
 */
export function countedParts(
  text: string,
  readings: readonly Reading[],
): Reading<'lotSize'> | Reading<'annualVolume'> | undefined {
  const named = readings.find((reading) => reading.readAs === 'part')
  for (const one of readings) {
    const counted = one.readAs === 'part' ? countBefore(text, one) : undefined
    // редуктор, 4 шестерни: what another thing has
    if (counted && (counted.readAs === 'annualVolume' || one.value === named?.value)) return counted
  }
  return named ? undefined : workedParts(text, readings)
}

/** What is worked where the catalog has no name for it: `grinding of 12 rolls`. */
function workedParts(text: string, readings: readonly Reading[]) {
  const work = readings.find(({ readAs }) => readAs === 'process')
  const said = work && WORKED.exec(text.slice(work.end))
  if (!work || !said) return undefined
  const end = work.end + said[0].length
  return countBefore(text, { start: end - said[1]!.length, end })
}

const WORKED = /^\s+(?:(?:of|for)\s+)?\d+\s(\p{L}{3,})/u

function countBefore(
  text: string,
  named: Pick<Reading, 'start' | 'end'>,
): Reading<'lotSize'> | Reading<'annualVolume'> | undefined {
  if (!BEFORE.test(text.slice(Math.max(0, named.start - REACH), named.start))) return undefined
  const { scan } = mentionsOf(text)
  const { lexemes } = scan
  const offset = (at: number) => offsetOf(scan, at)
  const quantity = byBehind(scan).get(named.start)
  if (!quantity || !isBare(quantity) || saysWhich(quantity, lexemes)) return undefined
  const notes: Note[] = []
  const count = scalarOf(wholeOf(quantity, PIECE, notes), notes)
  if (!(count > 1) || !Number.isInteger(count)) return undefined
  const owner = lexemes[quantity.first - 1]
  const isFirst = owner?.kind !== 'word' && owner?.text !== ','
  if (!isTimes(lexemes[quantity.end]) && !isPlural(text.slice(named.start, named.end), count, isFirst)) return undefined
  let behind = quantity.end
  while (behind < lexemes.length && offset(behind) < named.end) behind++
  const before = rateBefore(lexemes, quantity.first)
  const period = (rateBehind(lexemes, behind) ?? before)?.value
  const [start, end] = spanOf(scan, before?.first ?? quantity.first, quantity.end)
  const at = { start, end: Math.min(end, named.start) }
  const amount = (value: number): Amount => ({ value, unit: 'piece' })
  if (!period) return { readAs: 'lotSize', value: amount(count), ...at, notes }
  const value = amount(tidy(count * period.aYear))
  return { readAs: 'annualVolume', value, ...at, notes: [...notes, ...rateNotes(period)] }
}

/** The free sign of `200 x bracket`: so many of them, in the singular too. */
function isTimes(sign: Lexeme | undefined): boolean {
  return sign?.key === '×' && sign.gap > 0
}

function offsetOf(scan: Scan, at: number): number {
  return at < scan.lexemes.length ? spanOf(scan, at, at + 1)[0] : scan.original.length
}

/** Quantities by where in the text what stands behind them begins. */
const byBehind = ofScan((scan): ReadonlyMap<number, Quantity> => {
  const { lexemes } = scan
  return new Map(
    mentionsIn(scan).quantities.map((one) => {
      const { end } = one
      return [offsetOf(scan, lexemes[end]?.key === '×' ? end + 1 : end), one]
    }),
  )
})

function isBare({ unit, rate, per, negative, high, low }: Quantity): boolean {
  return !unit && !rate && !per && !negative && !high && low.figure.value < LARGEST
}

/** A longer number at the beginning is that of an article. */
const LARGEST = 1e6

/** Whether a number tells which one it is, or how many of them something has. */
function saysWhich({ first, end }: Quantity, lexemes: readonly Lexeme[]): boolean {
  const [word, owner] = [lexemes[first - 1], lexemes[first - 2]]
  if (!word) return false
  const isGlued = lexemes[first]!.gap === 0 && word.kind === 'sign'
  if (word.kind === 'number' || word.code || isGlued || WHICH.test(word.key)) return true
  // заявка на 12 валов, EDM of 4 punches; not a set of 4 rings
  const isAsked = word.key === 'na' ? ASKED.test(owner?.key ?? '') : word.key === 'of' && owner && !isOwner(owner)
  return !isAsked && isHeld({ first, end }, lexemes)
}

function rateBehind(lexemes: readonly Lexeme[], behind: number) {
  for (let at = behind; at <= behind + FARTHEST; at++) {
    const rate = rateAt(lexemes, at)
    if (rate) return rate
    if (lexemes[at]?.kind !== 'word') return undefined
  }
  return undefined
}

/** Russian behind two to four, and behind more; where nothing else stands before the number only endings that no name has alone. */
const FEW = /[аяыи]$/iu
const MANY = /(?:[оеё]в|[её]й|[бджзклпрткш][оеё]к|аек|лец|р[её]н|йб|[уы]б|стин|жин|танг)$/iu
const SURE_MANY = /(?:[оеё]в|ей)$/iu

function isPlural(name: string, count: number, isFirst: boolean): boolean {
  if (/[a-z]$/i.test(name)) return /s$/i.test(name)
  const [word = ''] = name.split(' ')
  if (isFirst) return SURE_MANY.test(word)
  const last = count % 100 > 10 && count % 100 < 20 ? 0 : count % 10
  return last > 1 && last < 5 ? FEW.test(word) : last !== 1 && MANY.test(word)
}
