import { onFirstUse } from '../../text/on-first-use.js'
import { Lexeme, ofWord, type Word, wordKey, wordOf } from './lexeme.js'
import { multiplierAt } from './quantity-words.js'
import { skipPoint } from './scaled.js'
import { type Dimension, unitAt } from './units.js'

/*
 * Numbers in words, where what is counted stands right behind: `сто штук`, `besh yuz dona`, `две-три недели`, `fifty pcs`.
 * Anywhere else such a word may be part of a name (`two-piece rim`, `uch burchak`).
 */

const VALUES = `полтора полторы полутора=1.5
один одна одну одной bir one=1
два две двух ikki two=2
три трех uch three=3
четыре четырех toʼrt four=4
пять besh five=5
шесть olti six=6
семь yetti seven=7
восемь sakkiz eight=8
девять toʼqqiz nine=9
десять oʼn ten=10
двенадцать twelve=12
пятнадцать fifteen=15
двадцать yigirma twenty=20
тридцать oʼttiz thirty=30
сорок qirq forty=40
пятьдесят полсотни ellik fifty=50
шестьдесят oltmish sixty=60
семьдесят yetmish seventy=70
восемьдесят sakson eighty=80
девяносто toʼqson ninety=90
сто сотня сотню сотни сотен yuz hundred=100
двести=200
триста=300
четыреста=400
пятьсот=500
тысяча тысячу тысяче тысячи тысяч ming thousand=1000`

/** Many, not a number, where no other word says how many: `тысячи штук`. */
const VAGUE: ReadonlySet<string> = new Set(['tisyachi', 'tisyach', 'sotni', 'soten'])
/** Before a word for hundreds or thousands they leave open how many. */
const OPEN = /^(?:neskolk\w*|necha|several|few|couple|many|par[auy])$/

const table = onFirstUse(() => {
  const values = new Map<string, number>()
  for (const row of VALUES.split('\n')) {
    const [words = '', value] = row.split('=')
    for (const word of words.split(' ')) {
      values.set(wordKey(word), Number(value))
      // of five: пяти
      if (word.endsWith('ь')) values.set(wordKey(word.replace(/ь$/, 'и')), Number(value))
    }
  }
  return values
})
// oʻn is ten, on is no number
const numberIn = ofWord(({ key, text }) => (/^on$/i.test(text) ? 0 : (table().get(key) ?? 0)))

/** `ellikta`: a tens or more with what counts pieces glued to it; smaller ones tell what a thing has (`beshta teshik`). */
const countedBy = ofWord(({ key }) => (key.endsWith('ta') ? (table().get(key.slice(0, -COUNTER)) ?? 0) : 0))
const COUNTER = 2
const LEAST_COUNTED = 10

/** Whether a word may be, or begin, a number in words. */
export function saysNumber(word: Word): boolean {
  return numberIn(word) > 0 || countedBy(word) >= LEAST_COUNTED
}

const DIMENSIONS: ReadonlySet<Dimension> = new Set(['piece', 'set', 'time', 'money', 'mass'])
/** `two-piece`, `три пары полюсов`: what it consists of. */
const OF_PIECES = /^(?:piece|part|item|unit|each|ea|set|kit|pairs?|ton|s|c|с|пар\p{L}?|juft|жуфт)$/iu
const HUNDRED = 100
const THOUSAND = 1000

/** Number words from a lexeme on, said together: `две тысячи пятьсот`, `besh yuz`. */
function saidAt(lexemes: readonly Lexeme[], i: number): { readonly value: number; readonly end: number } | undefined {
  let thousands = 0
  let rest = 0
  let at = i
  for (; lexemes[at]?.kind === 'word' && (at === i || lexemes[at]!.gap === 1); at++) {
    const value = numberIn(lexemes[at]!.word)
    // bir yarim ming: a half behind a small number
    if (lexemes[at]!.key === 'yarim' && rest > 0 && rest < 10) {
      rest += 0.5
      continue
    }
    if (value === 0) break
    if (value === THOUSAND) {
      thousands += Math.max(rest, 1) * THOUSAND
      rest = 0
    } else if (value === HUNDRED && rest > 0 && rest < 10) rest *= HUNDRED
    else if (rest === 0 || rest % 10 ** String(value).length === 0) rest += value
    else return undefined
  }
  const value = thousands + rest
  return value > 1 ? { value, end: at } : undefined
}

/** Whether a unit in which things are counted begins here. */
function isCounted(lexemes: readonly Lexeme[], i: number): boolean {
  const times = multiplierAt(lexemes, i)
  const next = times ? skipPoint(lexemes, times.end) : i
  // six-week lead time
  const at = lexemes[next]?.text === '-' && /^(?:week|day|month)/i.test(lexemes[next + 1]?.text ?? '') ? next + 1 : next
  const unit = unitAt(lexemes, at)
  return unit !== undefined && DIMENSIONS.has(unit.unit.dimension) && !OF_PIECES.test(lexemes[at]!.text)
}

/** Lexemes in place of those up to `end`. */
export interface Spelled {
  readonly lexemes: readonly Lexeme[]
  readonly end: number
}

/** The number that begins at a word, as numbers that stand where the words do; undefined where it counts nothing. O(its words). */
export function spelledAt(lexemes: readonly Lexeme[], i: number): Spelled | undefined {
  const { kind, word, key, code } = lexemes[i]!
  if (kind !== 'word' || code) return undefined
  if (numberIn(word) === 0) return countedAt(lexemes, i)
  const before = lexemes[i - 1]
  if (before && (before.kind === 'number' || numberIn(before.word) > 0 || OPEN.test(before.key))) return undefined
  const low = saidAt(lexemes, i)
  if (!low || (low.end === i + 1 && VAGUE.has(key))) return undefined
  const first = numberAt(low.value, lexemes, i, low.end)
  const dash = lexemes[low.end]
  const high = dash?.text === '-' && lexemes[low.end + 1] ? saidAt(lexemes, low.end + 1) : undefined
  if (high && low.value < high.value && isCounted(lexemes, high.end))
    return { lexemes: [first, dash!, numberAt(high.value, lexemes, low.end + 1, high.end)], end: high.end }
  return isCounted(lexemes, low.end) ? { lexemes: [first], end: low.end } : undefined
}

/** `ellikta`: number and counter in one word. */
function countedAt(lexemes: readonly Lexeme[], i: number): Spelled | undefined {
  const { word, text, start, end, gap } = lexemes[i]!
  const value = countedBy(word)
  if (value < LEAST_COUNTED || lexemes[i - 1]?.kind === 'number') return undefined
  const at = end - COUNTER
  const count = new Lexeme('number', wordOf('number', String(value)), start, at, gap, true)
  return { lexemes: [count, new Lexeme('word', wordOf('word', text.slice(-COUNTER)), at, end, 0)], end: i + 1 }
}

function numberAt(value: number, lexemes: readonly Lexeme[], from: number, to: number): Lexeme {
  const { start, gap } = lexemes[from]!
  return new Lexeme('number', wordOf('number', String(value)), start, lexemes[to - 1]!.end, gap, true)
}

/** Behind the bracket of `500 (пятьсот) штук`, which says the number again; 0 where there is none. O(its words). */
export function repeatedEnd(lexemes: readonly Lexeme[], i: number): number {
  if (lexemes[i]?.text !== '(' || lexemes[i - 1]?.kind !== 'number' || lexemes[i + 1]?.kind !== 'word') return 0
  const said = saidAt(lexemes, i + 1)
  return said && lexemes[said.end]?.text === ')' ? said.end + 1 : 0
}

/** Of a field, the one of `bir oy`, `один месяц`, `one week`, as a number; in a text such a word may mean anything. O(1). */
export function withOne(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const [one, ...rest] = lexemes
  const isOne = one?.kind === 'word' && numberIn(one.word) === 1 && isCounted(lexemes, 1)
  return isOne ? [numberAt(1, lexemes, 0, 1), ...rest] : lexemes
}

/** The lexemes with all numbers in words from one on read as numbers. O(n). */
export function withNumbers(lexemes: readonly Lexeme[], from: number): readonly Lexeme[] {
  const out = lexemes.slice(0, from)
  for (let i = from; i < lexemes.length; ) {
    const repeated = repeatedEnd(lexemes, i)
    if (repeated > 0) {
      i = repeated
      continue
    }
    const spelled = spelledAt(lexemes, i)
    if (spelled) for (const one of spelled.lexemes) out.push(one)
    else out.push(lexemes[i]!)
    i = spelled?.end ?? i + 1
  }
  return out
}
