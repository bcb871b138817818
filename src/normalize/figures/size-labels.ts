import { diameterOfPlace, isOuterMark, placeOfDiameter, saysPlaceOfDiameter } from './diameter-place.js'
import { isDrawnSize, isGluedSize, isItem, isOfLong } from './drawn-size.js'
import { isBoreOfWheel, isOfFeature } from './feature-size.js'
import type { Lexeme, Word } from './lexeme.js'
import { type PhraseHit, phrases } from './phrases.js'
import { isBeforeSize, labelOfLetter, letterLabel, type SizeLabel } from './size-letters.js'
import { type Unit, unitEndingAt } from './units.js'

/** A size of a detail, not of the whole: `толщина стенки`, `шаг`, `4 отв.`. */
type Sense = SizeLabel | 'detail'

const BEFORE = phrases<Sense>([
  [
    'длина|длиной|длины|длину|длин|дл|длиною|length|len|lg|uzunligi|uzunlik|uzunlikda|узунлиги|узунлик|boʼyi|бўйи|total length|overall length|cut to|cut length|cut to length|нарезка по|порезка по|рез по|в размер|длина своб|длина в свободном состоянии|free length|мерная|мерный|мерной|мерн|хлыст|хлысты по|хлыстами по',
    'length',
  ],
  [
    'ширина|шириной|ширины|ширину|шир|width|eni|эни|kengligi|кенглиги|kenglik|кенглик|захват|захватом|ширина захвата|working width|qamrov kengligi',
    'width',
  ],
  ['высота|высотой|высоты|высоту|выс|height|balandligi|баландлиги|balandlik|баландлик', 'height'],
  ['толщина|толщиной|толщины|толщину|толщ|thickness|thk|qalinligi|қалинлиги|qalinlik|қалинлик', 'thickness'],
  [
    'диаметр|диаметром|диаметра|диам|диа|наружный диаметр|внешний диаметр|нар диам|diameter|dia|diam|outer diameter|outside diameter|od|diametri|диаметри|diametr|tashqi diametri|ташқи диаметри|tashqi diametr|ташқи диаметр|наружным диаметром|наружного диаметра|нар диаметр|ø|φ|dнар|dнаруж|dнаружн|dн|øнар|дн|d наружн|d наруж|d нар|d внешн|наружный d|внешний d|outer d|tashqi d',
    'diameter',
  ],
  ['глубина|глубиной|глубины|глуб|depth|chuqurligi|чуқурлиги|chuqurlik|чуқурлик', 'depth'],
  [
    'стенка|стенки|стенкой|wall|devor|devori|девор|wall thickness|devor qalinligi|допуск|tolerance|dopusk|биение|биения|runout|шаг|шагом|pitch|qadam|қадам|радиус|radius|радиусом|r|фаска|фаски|chamfer|зазор|отклонение|ra|rz|rmax|шероховатость|roughness|слой|слоя|слоем|покрытие|покрытия|coating|layer|qoplama|қоплама|закалки|цементации|азотирования|точность|точностью|accuracy|precision|ход|ходом|stroke|bearing seat|bearing seats|journal|journals|шейка|шейки|люфт|резьба|резьбы|резьбой|thread|rezba|модуль|module|modul|отв|отверстие|отверстия|отверстий|отверстием|hole|holes|bore|teshik|тешик|teshiklar|тешиклар|teshiklari|тешиклари|teshigi|тешиги|внутренний диаметр|внутр диам|inner diameter|inside diameter|id|ichki diametri|ички диаметри|ichki diametr|ички диаметр|внутренним диаметром|припуск|ячейка|ячейки|ячейкой|mesh|проволоки|проволока|проволокой|из проволоки|wire|wire dia|wire diameter|sim|simning|сим|сверло|dвн|dвнутр|øвн|d внутр|d вн|внутр диаметр|вн диаметр|внутренний d|inner d|inner dia|inside dia|под|горловина|горловины|горловиной|neck|рулона|бухты|шпули|coil id|бурт|паз|паза|пазом|шпонка|канавка|groove|биением|перемещение|travel|клиренс|упаковки|упаковка|коробки|тары|паллеты|поддона|carton|carton size|package size|packing size|packing|box size|quti oʼlchami|қути ўлчами|qadoq oʼlchami|қадоқ ўлчами|расстояние|distance|межосевое|межцентр|экран|screen|рабочая зона|рабочей зоной|рабочей зоны|рабочего стола|размер стола|стол станка|поле обработки|working area|work area|work envelope|table size|machine table|press bed|bed size|ish maydoni|иш майдони|ish zonasi|иш зонаси|в коробке|в коробках|в ящике|в ящиках|на паллете|на поддоне|паллете|коробке|ящике|paletda|палетда|паллетда|yashikda|яшикда|qutida|қутида|on pallet|per pallet|in carton|in box|in boxes',
    'detail',
  ],
])

const AFTER = phrases<SizeLabel>([
  ['long|in length|of length|длиной|в длину|uzunlikdagi|uzunlikda|узунликдаги|узунликда|uzunlikli|uzun', 'length'],
  ['wide|in width|шириной|в ширину|kenglikdagi|кенгликдаги|enli', 'width'],
  ['high|tall|in height|высотой|в высоту|balandlikdagi|баландликдаги|balandlikda', 'height'],
  ['thick|in thickness|thickness|толщиной|в толщину|qalinlikdagi|қалинликдаги|qalinlikda|қалинликда|thk', 'thickness'],
  ['in diameter|diameter|dia|диаметром|в диаметре|diametrli|диаметрли|diametrdagi|диаметрдаги|od', 'diameter'],
  ['deep|in depth|глубиной|в глубину|chuqurlikdagi|чуқурликдаги', 'depth'],
])

const ADJECTIVES = new Set(['long', 'wide', 'high', 'tal', 'thick', 'dep', 'uzunlikdagi', 'kalinlikdagi', 'diametrli'])

/** Below it `D2` and `D6` are steels; `D16` is an aluminum. */
const LEAST_BARE = 8
const ALUMINUM = 16
const LEAST_TYPED = 20
const ENGINES = /^(?:21|37|50|65|120|144|160|180|24\d|26\d)$/

/**
 * Whether a D glued to a number stands for Ø: `D48x72`, and `D62` between commas. O(1).
 */
export function isDiameterLetter(lexemes: readonly Lexeme[], i: number): boolean {
  const [letter, number, next] = [lexemes[i]!, lexemes[i + 1], lexemes[i + 2]]
  if (number?.kind !== 'number' || number.gap > 0 || (letter.gap === 0 && i > 0)) return false
  // O25x140, f25 uzunligi 140: letters that are typed for the sign
  if (/^[OО]$/.test(letter.text)) return next?.key === '×' && next.gap === 0 && lexemes[i + 3]?.kind === 'number'
  if (isOuterMark(letter.text)) return true
  if (letter.text !== 'D' && letter.text !== 'd' && letter.text !== 'f') return false
  const mm = number.figure?.value ?? 0
  if (next?.key === '×' || next?.text === '*')
    return lexemes[i + 3]?.kind === 'number' && (next.gap === 0 || (letter.text === 'D' && isDiameter(mm)))
  // D16 H7, D12 h6 x 45
  if (letter.text !== 'f' && mm > 0 && isBeforeSize(lexemes, i + 2)) return true
  if (!isDiameter(mm)) return false
  const before = lexemes[i - 1]
  if (letter.text === 'f')
    return (
      (number.figure?.value ?? 0) >= LEAST_TYPED &&
      next?.kind === 'word' &&
      BEFORE.at(lexemes, i + 2)?.value === 'length'
    )
  // диск d320: the small letter of what is typed, at the end of a saying; d245 is an engine of Minsk
  if (letter.text === 'd') {
    const last = next?.key === 'mm' ? lexemes[i + 3] : next
    const ends = last === undefined || ',;)|'.includes(last.text)
    return ends && before?.kind === 'word' && mm >= LEAST_TYPED && !ENGINES.test(number.text)
  }
  // D80/d60, D850 d620: the bore behind a stroke or a blank
  if (isBoreBehind(lexemes, i + 2, mm)) return true
  if (isOfWord(before, i) && mm >= LEAST_TYPED && mm < WIDEST && !ENGINES.test(number.text) && isEnd(next)) return true
  const isApart = before === undefined || ',;(|'.includes(before.text)
  if (isApart && (next === undefined || ',;)|'.includes(next.text))) return true
  if (next === undefined) return false
  // D95 mm
  const behind = lexemes[i + 3]
  if (
    next.key === 'mm' &&
    (isApart ? behind === undefined || ',;)|.'.includes(behind.text) || behind.key === 'dlya' : before?.kind === 'word')
  )
    return true
  // D230 H310; D60, uzunligi 340: the next size follows
  const at = next.text === ',' ? i + 3 : i + 2
  const isNamed = at < lexemes.length && letterLabel(lexemes[at]!) !== undefined && lexemes[at + 1]?.text === '='
  const size = isGluedSize(lexemes, at) || isNamed || BEFORE.at(lexemes, at)?.value === 'length'
  return (next.gap > 0 || at > i + 2) && size && (isApart || before?.kind === 'word')
}

/** In mm: larger figures behind a D are models. */
const WIDEST = 2000

/** `D80/d60`: a smaller figure behind the small letter. */
function isBoreBehind(lexemes: readonly Lexeme[], at: number, mm: number): boolean {
  const i = lexemes[at]?.text === '/' ? at + 1 : at
  const [letter, number] = [lexemes[i], lexemes[i + 1]]
  return letter?.text === 'd' && number?.kind === 'number' && number.gap === 0 && (number.figure?.value ?? mm) < mm
}

/** The name of a thing in small letters, a short form, or the word that opens the line: `barabani D480`, `выр. D560`; others are models. */
function isOfWord(before: Lexeme | undefined, i: number): boolean {
  if (before?.text === '.') return true
  return before?.kind === 'word' && before.text.length > 2 && (i === 1 || /^\p{Ll}/u.test(before.text))
}

function isEnd(next: Lexeme | undefined): boolean {
  return (
    next === undefined ||
    ',;)|('.includes(next.text) ||
    (next.kind === 'word' && next.gap > 0 && /^\p{Ll}/u.test(next.text))
  )
}

/** Whether so many millimetres behind a D may be a diameter: others are grades. */
function isDiameter(mm: number): boolean {
  return mm >= LEAST_BARE && mm !== ALUMINUM
}

/** What stands before a number and says which size it is. */
export interface LabelHit {
  readonly label: Sense
  readonly first: number
  /** `Длина, мм: 320`. */
  readonly unit?: Unit
  /** A letter without `=`: only a unit after the number makes it a size. */
  readonly weak?: boolean
}

const WALL = /^(?:stenk|wall|devor)/
const ROUGH = /^R(?:a|z|max)$/i

/** `Ø13 проволока`, `Ø8 отв.` O(1). */
export function isDetailAfter(lexemes: readonly Lexeme[], i: number): boolean {
  const word = lexemes[i]
  if (word?.kind !== 'word' || word.text.length < 2) return false
  // Ø57 стенка 3,5: the word opens the next size
  if (WALL.test(word.key) && opensWall(lexemes, i + 1)) return false
  // Ø8 мм бухты: how it comes
  if (/^(?:buht|rulon|upakovk|shpul)/.test(word.key)) return false
  // Ø30 Ra 0,4: how rough it is
  if (ROUGH.test(word.text)) return false
  return /^(?:provolok|wire|sim$|vnutr|iner$|inside|ichki)/.test(word.key) || BEFORE.at(lexemes, i)?.value === 'detail'
}

/** A number, or the word for its thickness and one: `devor qalinligi 3 mm`. */
function opensWall(lexemes: readonly Lexeme[], i: number): boolean {
  const at = /^(?:kalin|tolsh|thick|thk)/.test(lexemes[i]?.key ?? '') ? i + 1 : i
  const number = lexemes[at]?.kind === 'sign' ? at + 1 : at
  return lexemes[number]?.kind === 'number'
}

/** Whether a word or sign, whatever stands beside it, may say which size a number is. */
export function saysSize(word: Word): boolean {
  const { key, text } = word
  if (text.length === 1 && (labelOfLetter(text) !== undefined || /[ØфФφϕΦOОf]/.test(text))) return true
  return saysPlaceOfDiameter(key) || BEFORE.around(word).length > 0
}

/** Lexemes that may stand between a label and its number. */
const REACH = 6
const FILLERS = new Set(
  'of is equals the sostavlyaet ravna raven okolo primerno ga teng boʼlgan bolgan max min kamida obshaya'.split(' '),
)

/** `L=`, `длина `, `толщина листа — `, `Длина, мм: ` right before a lexeme. O(1). */
export function labelBefore(lexemes: readonly Lexeme[], i: number): LabelHit | undefined {
  let at = i - 1
  let equals = false
  let strangers = 0
  let unit: Unit | undefined
  for (let steps = 0; steps < REACH && at >= 0; steps++) {
    const lexeme = lexemes[at]!
    // 40 mm dia x 150: the label belongs to the side before the sign
    if (at === i - 2 && equals && isFreeLength(lexemes, at)) return { label: 'length', first: at - 1 }
    if (lexeme.kind === 'number' || lexeme.code || lexeme.key === '×') return undefined
    if (lexeme.text === 'Ø' && lexemes[at + 1]?.kind === 'word') return { label: 'diameter', first: at }
    if (lexeme.kind === 'sign') {
      if (!'=:-~≈().,Ø'.includes(lexeme.text) || (lexeme.text === ',' && !unit)) return undefined
      if (lexeme.text === ',' || lexeme.text === ')') strangers = 2
      equals ||= lexeme.text === '=' || lexeme.text === ':'
      at--
      continue
    }
    const side = strangers === 0 ? (diameterOfPlace(lexemes, at, i) ?? placeOfDiameter(lexemes, at)) : undefined
    if (side) return { ...side, ...(unit ? { unit } : {}) }
    const hit = BEFORE.endingAt(lexemes, at)
    const letter = letterLabel(lexeme)
    if (letter && steps <= 1 && (equals || at === i - 1)) {
      // also the Н of 65Г-Т-С-Н
      if (/[\p{L}\d-]/u.test(lexemes[at - 1]?.text.at(-1) ?? '') && lexeme.gap === 0) return undefined
      // Ø50×1,5 L1200: on a drawing a capital L needs no sign
      const isDrawn =
        at === i - 1 &&
        ((lexeme.text === 'L' && lexemes.some(({ text }) => text === 'Ø' || text === 'OD')) ||
          isDrawnSize(lexemes, at) ||
          isItem(lexemes, at) ||
          isOfLong(lexemes, at))
      return { label: letter, first: at, ...(unit ? { unit } : {}), ...(equals || isDrawn ? {} : { weak: true }) }
    }
    // 25 мм диаметром и 140 мм длиной: the label belongs to the side before it
    if (JOINS.has(lexeme.key)) return undefined
    if (hit && lexeme.text.length > 1) {
      // толщина стенки: the detail before or after the label decides
      const detail = hit.value !== 'detail' && (isDetail(lexemes, hit.first - 1) || isOfPart(lexemes, hit))
      return { label: detail ? 'detail' : hit.value, first: hit.first, ...(unit ? { unit } : {}) }
    }
    if (hit?.value === 'detail' && (lexeme.text.length > 1 || /[Rr]/.test(lexeme.text)))
      return { label: 'detail', first: at }
    const unitHit = unit ? undefined : unitEndingAt(lexemes, at)
    if (unitHit?.unit.dimension === 'length' && lexemes[i]?.kind === 'number' && at < i) {
      unit = unitHit.unit
      at = unitHit.first - 1
      continue
    }
    if (!FILLERS.has(lexeme.key) && ++strangers > 1) return undefined
    at--
  }
  return undefined
}

const JOINS = new Set(['i', 'va', 'and'])

/** The `L0` of a spring: its length without load. */
function isFreeLength(lexemes: readonly Lexeme[], i: number): boolean {
  const [letter, zero] = [lexemes[i - 1], lexemes[i]!]
  return zero.text === '0' && zero.gap === 0 && (letter?.text === 'L' || letter?.text === 'H')
}

const ACROSS: ReadonlySet<Sense> = new Set(['depth', 'width'])

/** Whether a size is that of a feature, or the bore of a wheel. */
function isOfPart(lexemes: readonly Lexeme[], { first, value }: PhraseHit<Sense>): boolean {
  if (value === 'diameter') return isBoreOfWheel(lexemes, first)
  return isOfFeature(lexemes, first, ACROSS.has(value))
}

function isDetail(lexemes: readonly Lexeme[], i: number): boolean {
  const word = lexemes[i]
  return word?.kind === 'word' && BEFORE.endingAt(lexemes, i)?.value === 'detail'
}

/** `long`, `толщиной`, `diametrli` after a length that no label stands before; not one that opens the next size. O(1). */
export function labelAfter(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly label: SizeLabel; readonly end: number } | undefined {
  const hit = AFTER.at(lexemes, i) ?? letterAfter(lexemes, i)
  if (!hit) return undefined
  const next = lexemes[hit.end]
  // 100 mm long 50 mm wide: an adjective never opens the next size
  if (ADJECTIVES.has(lexemes[hit.end - 1]!.key)) return { label: hit.value, end: hit.end }
  const number = next?.kind === 'sign' && '=:-Ø'.includes(next.text) ? lexemes[hit.end + 1] : next
  return number?.kind === 'number' ? undefined : { label: hit.value, end: hit.end }
}

/** Whether a word for a size stands right before its number. O(1). */
export function opensSize(lexemes: readonly Lexeme[], i: number): boolean {
  const hit = BEFORE.at(lexemes, i)
  return hit !== undefined && hit.value !== 'detail' && lexemes[hit.end]?.kind === 'number'
}

/** The `W` of `120 mm L, 80 mm W`: a capital by itself behind a unit. */
function letterAfter(lexemes: readonly Lexeme[], i: number) {
  const [letter, next] = [lexemes[i], lexemes[i + 1]]
  if (!letter || !/^[LWHD]$/.test(letter.text) || letter.gap === 0 || lexemes[i - 1]?.kind !== 'word') return undefined
  return next === undefined || ',;)'.includes(next.text)
    ? { value: letterLabel(letter)!, first: i, end: i + 1 }
    : undefined
}
