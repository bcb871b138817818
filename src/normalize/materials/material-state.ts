import type { Lexeme } from '../words/lexemes.js'
import type { ConditionHit, ConditionPlace } from './condition-hit.js'

/*
 * States that are a letter or a word cut short, a blank behind the grade: `Д16 Т`, `АМг2 Н2`, `М1 тв.`, `40Х У`, `АК12 ЗМ`.
 * Glued or behind a hyphen they are part of the designation; apart they are read right behind it alone.
 */

/** Within which materials a letter by itself says the state: how it is written, and whether it does so in any text. */
interface State {
  readonly within: string
  readonly letters: RegExp
  readonly isSure: boolean
}

const STATES: readonly State[] = [
  // GOST 4784: hardened, soft, worked; in Latin letters a T may be a thickness
  { within: 'aluminum-wrought', letters: /^(?:Т1?|А?М|Н[1-4]?|АТ)$/u, isSure: true },
  { within: 'aluminum-wrought', letters: /^(?:[TMOF]|H[1-4])$/, isSure: false },
  // GOST 1583: how it was cast and treated
  { within: 'aluminum-cast', letters: /^(?:[ЗКДОВП]М?(?:Т[1-8])?)$/u, isSure: false },
  { within: 'copper-alloy', letters: /^(?:М|Т|ПТ|ОТ)$/u, isSure: false },
  // GOST 4543 and 1050: annealed, normalized, improved, cold-worked
  { within: 'steel', letters: /^(?:У|Н|Т|НГ|ТО)$/u, isSure: false },
]
/** `тв.`, `полутв`, `мягк.`: in what they may be said of. */
const CUT_SHORT = /^(?:osobotv|polutv|tv|myag|myagk)$/
const SOFT_METALS = ['copper-alloy', 'aluminum']
/** A coating said as the state of a steel; in a line it is a work as well and stays one. */
const COATED = /^(?:оц|цинк|рух|rux|zinc)$/iu

/** The state at a lexeme right behind a grade. O(1). */
export function stateAt(
  lexemes: readonly Lexeme[],
  at: number,
  lineage: readonly string[],
  place: ConditionPlace,
): ConditionHit | undefined {
  const lexeme = lexemes[at]!
  const before = lexemes[at - 1]
  // all are short
  if (lexeme.text.length > 8 || !before || lexeme.isBreak) return undefined
  const { text, key } = lexeme
  const hasPoint = lexemes[at + 1]?.text === '.' && lexemes[at + 1]!.start === lexeme.end
  if (CUT_SHORT.test(key) && SOFT_METALS.some((id) => lineage.includes(id)) && (hasPoint || place === 'field'))
    return hasPoint ? { text: `${text}.`, to: at + 2 } : { text, to: at + 1 }
  if (place === 'field' && COATED.test(text) && lineage.includes('steel')) return { text, to: at + 1 }
  if (
    before.kind === 'symbol' ||
    (before.kind === 'word' && before.code !== 'AMЦ' && !/\d/.test(lexemes[at - 2]?.text ?? ''))
  )
    return undefined
  const state = STATES.find(({ within, letters, isSure }) => {
    return (isSure || place === 'field') && lineage.includes(within) && letters.test(text)
  })
  if (!state || isOfSize(lexemes, at)) return undefined
  // the same however its letters were typed, and as where it is glued to the grade
  return { text: lexeme.code, to: at + 1 }
}

/** `Н 20`, `T=2`: the letter of a size; of `Лист Д16 Т 2 мм` the thickness is the next word. */
function isOfSize(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1]
  if (next === undefined) return false
  return /^[=:]$/.test(next.text) || (next.kind === 'number' && !/^[ТМ]1?$/u.test(lexemes[at]!.text))
}

/** Tempers of GOST 4784 and 21631 and those of ISO 2107 that they are: soft, aged naturally and artificially, worked. */
const ISO_TEMPERS: ReadonlyMap<string, string> = new Map([
  ['M', 'O'],
  ['T', 'T4'],
  ['T1', 'T6'],
  ['H', 'H18'],
  ['H2', 'H14'],
])
/** A number of the Aluminum Association has tempers of its own: its T1 is another one. */
const NUMBERED = /\d{4}|AW/i

/** The condition of a wrought aluminum of GOST as its temper of ISO 2107: T6 for АД31Т1; any other as it is. O(length). */
export function isoTemper(condition: string, lexemes: readonly Lexeme[], lineage: readonly string[]): string {
  const temper = lineage.includes('aluminum-wrought') ? ISO_TEMPERS.get(condition) : undefined
  return temper === undefined || lexemes.some(({ text }) => NUMBERED.test(text)) ? condition : temper
}
