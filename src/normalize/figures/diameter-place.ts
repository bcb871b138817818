import { type Lexeme, ofWord } from './lexeme.js'
import { ofScan } from './scan.js'

/*
 * Words of place that say which diameter a number is: `нар. 48`, `внутренний Ø20`, `вн.диам. 30`, `tashqi 40, ichki 30`.
 * The inner one is no size of the whole, and neither word is then a place on the car.
 */

/** Which diameter a number is; the inner one is a detail. */
export type DiameterPlace = 'diameter' | 'detail'

/** Short words for the outer and the inner diameter, right before it: `нар. Ø48`, `вн. 40`. */
const SHORT: ReadonlyMap<string, DiameterPlace> = new Map([
  ['nar', 'diameter'],
  ['naruj', 'diameter'],
  ['narujn', 'diameter'],
  ['vn', 'detail'],
  ['vnut', 'detail'],
  ['vnutr', 'detail'],
  ['vnutri', 'detail'],
  ['ichki', 'detail'],
])
// keys: `outside` is folded to `ouside`
const OUTER = /^(?:naruj|vnesh|outer$|ouside$|otr$|tashki$)/
const INNER = /^(?:vnutr|iner$|inside$|inr$|ichki$)/
const PLACES = /^(?:nar|naruj\w*|vnesh\w*|outer|ouside|otr|tashki|vn|vnut|vnutr\w*|iner|inside|inr|ichki)$/
/** A diameter by its word or sign. */
const DIAMETER = /^(?:diam\w{0,6}|dia|d|ø)$/i

/** Lexemes on either side in which the other of the two is looked for. */
const PAIR_REACH = 12

const placeOfWord = ofWord(({ key, text }): DiameterPlace | null => {
  if (text.length < 2) return null
  return SHORT.get(key) ?? (OUTER.test(key) ? 'diameter' : INNER.test(key) ? 'detail' : null)
})

/** Which diameter a word of place means, whatever stands beside it. */
function placeOf({ kind, word }: Lexeme): DiameterPlace | undefined {
  return kind === 'word' ? (placeOfWord(word) ?? undefined) : undefined
}

const isDiameterWord = ofWord(({ key, text }) => DIAMETER.test(key) || text === 'Ø')

function isDiameter(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && isDiameterWord(lexeme.word)
}

/** Behind a lexeme and the point of its short form. */
function behindPoint(lexemes: readonly Lexeme[], i: number): number {
  return lexemes[i + 1]?.text === '.' && lexemes[i + 1]!.gap === 0 ? i + 2 : i + 1
}

/** Before a lexeme and the point of the short form before it. */
function beforePoint(lexemes: readonly Lexeme[], i: number): number {
  return lexemes[i - 1]?.text === '.' ? i - 2 : i - 1
}

/** A word of place before a diameter's own word at `first`: `вн.` of `вн.диам. 30`, `tashqi` of `tashqi d 40`. O(1). */
export function placeOfDiameter(
  lexemes: readonly Lexeme[],
  first: number,
): { readonly label: DiameterPlace; readonly first: number } | undefined {
  if (!isDiameter(lexemes[first]) || isModelLetter(lexemes, first)) return undefined
  const at = beforePoint(lexemes, first)
  const label = lexemes[at] && placeOf(lexemes[at])
  return label && { label, first: at }
}

/**
 * `нар. 48`, `наружный Ø30`, `внутренний Ø20`, `диаметр внутренний 20`: diameters; without a sign or the other of the two
 * `наружный 60` is a place. O(1).
 */
export function diameterOfPlace(
  lexemes: readonly Lexeme[],
  at: number,
  number: number,
): { readonly label: DiameterPlace; readonly first: number } | undefined {
  const label = placeOf(lexemes[at]!)
  if (!label) return undefined
  const { key } = lexemes[at]!
  const [next, behind] = [lexemes[at + 1]!, lexemes[number + 1]]
  // наруж. 25 шлицов
  if (behind && /^(?:shlis|zub|tish|otv|teshik)/.test(behind.key)) return undefined
  const own = beforePoint(lexemes, at)
  if (isDiameter(lexemes[own])) return { label, first: own }
  if (SHORT.has(key) && (next.text === '.' || next.text === 'Ø' || at === number - 1)) return { label, first: at }
  if (next.text === 'Ø' || (numberOf(lexemes, at) === number && isOfPair(lexemes, at))) return { label, first: at }
  return undefined
}

/** The number that a word of place stands right before. */
function numberOf(lexemes: readonly Lexeme[], at: number): number | undefined {
  let i = behindPoint(lexemes, at)
  if (lexemes[i]?.kind === 'sign' && ':=-'.includes(lexemes[i]!.text)) i++
  if (lexemes[i]?.kind !== 'number') return undefined
  // наружный 32х64х17, внутренняя 22 шлица
  const next = lexemes[i + 1]
  const isChain = next !== undefined && (next.key === '×' || next.text === '*') && lexemes[i + 2]?.kind === 'number'
  const isCounted = next?.kind === 'word' && !placeOf(next) && !BEHIND.test(next.key)
  return isChain || isCounted ? undefined : i
}

/** Round things with a bore, by keys. */
const BORED =
  /^(?:vtulk|bush|kol[cs]?t?so$|ring|halka|flan|gilz|sleve|rolik|roler|shkiv|puley|stakan|trub|tub|pipe|kuvur|shayb|washer|salnik|manjet|seal|muft|coupling|stupits|hub|nakonechnik|nip+el|prokladk|gasket|disk|disc|patrub|shlang|hose)/
const isBored = ofWord(({ key }) => BORED.test(key))
/** Lexemes at the beginning in which the thing is named. */
const HEAD = 8
/** What may stand behind a bare diameter: its unit, the next size, a word that joins. */
const BEHIND =
  /^(?:mm|sm|cm|i|va|and|x|×|h|l|b|s|t|dl\w*|length|long|uzun\w*|vis\w*|height|high|baland\w*|tolsh\w*|thick\w*|kalin\w*|shir\w*|width|od|id)$/

/** `tashqi 40, ichki 30`: both diameters of a thing with a bore are told near one another, and the outer is the larger. */
function isOfPair(lexemes: readonly Lexeme[], near: number): boolean {
  if (!lexemes.slice(0, HEAD).some(({ kind, word }) => kind === 'word' && isBored(word))) return false
  let [outer, inner] = [0, 0]
  const end = Math.min(lexemes.length, near + PAIR_REACH)
  for (let at = Math.max(0, near - PAIR_REACH); at < end; at++) {
    const label = placeOf(lexemes[at]!)
    if (!label) continue
    const i = numberOf(lexemes, at)
    const mm = i === undefined ? 0 : (lexemes[i]!.figure?.value ?? 0)
    if (label === 'diameter') outer ||= mm
    else inner ||= mm
  }
  return inner > 0 && outer > inner
}

/** Whether a word, by its key, may say which diameter a number is. */
export function saysPlaceOfDiameter(key: string): boolean {
  return PLACES.test(key)
}

/** `OD25`, `Дн32`: whether letters glued to a number call it the outer diameter. */
export function isOuterMark(text: string): boolean {
  return /^(?:OD|od|D[нn]|Дн)$/.test(text)
}

/** A capital with its number hanging on it. */
function isModelLetter(lexemes: readonly Lexeme[], i: number): boolean {
  const [letter, next] = [lexemes[i], lexemes[i + 1]]
  return (
    letter !== undefined &&
    /^[DДФ]$/.test(letter.text) &&
    (next?.text === '-' || (next?.kind === 'number' && next.gap === 0))
  )
}

/** The words of place that say which diameter a number is, from the word to the number: lexemes, end excluded. O(n). */
export const diameterPlaces = ofScan(({ lexemes }): readonly (readonly [first: number, end: number])[] => {
  const found: [number, number][] = []
  for (let at = 0; at < lexemes.length; at++) {
    if (!placeOf(lexemes[at]!)) continue
    let i = behindPoint(lexemes, at)
    const isNamed = isDiameter(lexemes[i]) || isDiameter(lexemes[beforePoint(lexemes, at)])
    // внутр. Д-245 is an engine, внутр. D40 the size of a ring that is named so
    if (isModelLetter(lexemes, i)) continue
    if (isDiameter(lexemes[i])) i = behindPoint(lexemes, i)
    while (lexemes[i]?.kind === 'sign' && ':=-'.includes(lexemes[i]!.text)) i++
    const isNumber = lexemes[i]?.kind === 'number'
    if (!isNumber || !(isNamed || (numberOf(lexemes, at) === i && isOfPair(lexemes, at)))) continue
    found.push([at, /^(?:mm|sm|cm)$/.test(lexemes[i + 1]?.key ?? '') ? i + 2 : i + 1])
  }
  return found
})
