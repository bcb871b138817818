import { type Lexeme, ofWord } from './lexeme.js'

const MONTHS = [
  'yanvar|yanv|january|jan',
  'fevral|fevr|fev|february|feb',
  'mart|march|mar',
  'aprel|apr|april',
  'may|mai|mae|maya',
  'iyun|june|jun',
  'iyul|july|jul',
  'avgust|avg|august|aug',
  'sentyabr|sentabr|sent|sen|september|sept|sep',
  'oktyabr|oktabr|okt|october|oct',
  'noyabr|noyab|noya|november|nov',
  'dekabr|dek|december|dec',
]
const MONTH_STEMS = new Map(MONTHS.flatMap((stems, i) => stems.split('|').map((stem) => [stem, i + 1] as const)))
const MONTH_ENDING = /(?:ya|a|e|u|yu|i|oy|ga|da|dan|gacha|ning|igacha|idan|dagi)$/

interface Month {
  readonly month: number
  readonly ending?: 'gacha' | 'dan'
}

/** The month that a word names, in any case form; undefined for other words. */
export function monthOf(lexeme: Lexeme | undefined): Month | undefined {
  if (lexeme?.kind !== 'word' || lexeme.code) return undefined
  return monthOfWord(lexeme.word) ?? undefined
}

const monthOfWord = ofWord(({ key }): Month | null => {
  const exact = MONTH_STEMS.get(key)
  if (exact) return { month: exact }
  const ending = MONTH_ENDING.exec(key)?.[0]
  if (!ending) return null
  const stem = key.slice(0, -ending.length)
  // цена (sena) is no September: what is cut short takes no ending
  const month = stem.length > 3 || stem === 'may' ? MONTH_STEMS.get(stem) : undefined
  if (!month) return null
  return ending.endsWith('gacha')
    ? { month, ending: 'gacha' }
    : ending.endsWith('dan')
      ? { month, ending: 'dan' }
      : { month }
})

const ONE_OR_TWO = /^\d{1,2}$/
const ROMAN = new Map(Object.entries({ i: 1, ii: 2, iii: 3, iv: 4, і: 1, іі: 2, ііі: 3 }))
const ORDINAL = /^(?:(perv|first|birinchi)|(vtor|second|ikinchi)|(tret|third|uchinchi)|(chetvert|fourth|tortinchi))/
const NTH: ReadonlySet<string> = new Set('y ya yu i e ey go nd st rd th inchi nchi'.split(' '))
const QUARTER = /^(?:q|kv|kvartal(?:[aeiu]|da|gacha|dan|i)?|chora[kg](?:i|da|gacha|dan|ida)?|kuarter|ktr)$/
const HALF = /^(?:h|polugodi(?:e|ya|i)|polovin(?:a|e|i|u|oy)|half|yarmi(?:da)?|yarim)$/

/** A quarter or half of a year without its year; `end` is the lexeme after it. */
export interface Part {
  readonly end: number
  readonly nth: number
  readonly unit: 'quarter' | 'half'
}

/** The quarter or half-year that begins at a lexeme. O(1). */
export function partOfYear(lexemes: readonly Lexeme[], i: number): Part | undefined {
  const [a, b] = [lexemes[i], lexemes[i + 1]]
  if (!a || !b) return undefined
  if (a.kind === 'sign') return undefined
  // Q2, H1
  if (a.text.length === 1 && 'QHqh'.includes(a.text) && b.kind === 'number' && b.gap === 0)
    return part(i + 2, Number(b.text), a.key)
  const count = nthAt(lexemes, i)
  if (!count) return undefined
  const at = count.end
  const word = lexemes[at]
  if (word?.kind !== 'word') return undefined
  const end = lexemes[at + 1]?.text === '.' && lexemes[at + 1]!.gap === 0 ? at + 2 : at + 1
  // первая половина мая
  if (word.key.startsWith('polovin') && monthOf(lexemes[end])) return undefined
  return part(end, count.nth, word.key)
}

/** `2`, `2-й`, `2-nd`, `II`, `second`, `ikkinchi`; undefined for any other lexeme. O(1). */
export function nthAt(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly nth: number; readonly end: number } | undefined {
  const a = lexemes[i]
  if (!a || a.kind === 'sign') return undefined
  const nth = a.kind === 'word' ? ordinalOf(a.word) : ONE_OR_TWO.test(a.text) ? Number(a.text) : 0
  if (nth < 1) return undefined
  const at = lexemes[i + 1]?.text === '-' && lexemes[i + 1]!.gap === 0 ? i + 2 : i + 1
  // 2-й квартал, 2-nd quarter
  return { nth, end: NTH.has(lexemes[at]?.key ?? '') ? at + 1 : at }
}

/** I, first, `перв…`; 0 for any other word. */
const ordinalOf = ofWord(({ text, key }): number => {
  const ordinal = ORDINAL.exec(key)
  return ROMAN.get(text.toLowerCase()) ?? (ordinal ? ordinal.slice(1).findIndex((hit) => hit !== undefined) + 1 : 0)
})

function part(end: number, nth: number, key: string): Part | undefined {
  if (QUARTER.test(key)) return nth <= 4 ? { end, nth, unit: 'quarter' } : undefined
  return HALF.test(key) && nth <= 2 ? { end, nth, unit: 'half' } : undefined
}
