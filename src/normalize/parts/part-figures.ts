import { latinKey } from '../../text/latin-key.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { ofPiece } from '../../text/tokenize.js'
import { isUnit } from '../materials/material-signs.js'
import type { Lexeme } from '../words/lexemes.js'
import { havingStem } from '../words/word-facts.js'
import { stemsOf } from './part-idle.js'
import type { PartIndex } from './part-index.js'
import { mayBeThing } from './part-order.js'

/** Units of what a thing does; no field has them. */
const RATINGS: ReadonlySet<string> = new Set(
  (
    'v в вольт volt w вт vt kw квт kvt a а ah ач hp лс nm нм kn rpm об ob ayl айл hz гц bar бар атм atm lph l л m3 м3 ' +
    'mpa мпа kpa psi db дб gb мин min ч h soat соат ohm ом ω вольтли voltli vatt ватт amper ампер ' +
    'sets pairs pieces kits boxes cartons pallets dona дона juft жуфт штук штуки комплектов комплекта пар пары'
  )
    .split(' ')
    .map((word) => latinKey(word)),
)

/** A unit right behind a figure, or behind the sign of one: `45 шт`, `12 V`, `об/мин`, `А·ч`. O(1). */
export function isOfFigure(all: readonly Lexeme[], i: number): boolean {
  const before = all[i - 1]
  if (before === undefined) return false
  const at = before.text === '/' || before.text === '·' ? i - 2 : i
  const unit = all[at]
  return unit !== undefined && isFigure(all[at - 1]) && (isUnit(unit) || RATINGS.has(unit.key))
}

function isFigure(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' || lexeme?.kind === 'code'
}

/** What a thing has several of, by which it is told from others of its kind: an engine its valves, a hub its studs. */
const COUNTED = /* @__PURE__ */ onFirstUse(() =>
  stemsOf(
    'клапан клапанный клапанов кл зуб зубьев зуба болт болтов шпилек шпильки отверстие отверстий отв шлиц шлицов шлицев лопасть лопастей ручей ручьев ручья ' +
      'секция секций контакт контактов пин жила жил лист листов ножки лапки ушка уха золотника ' +
      'klapan klapanli tish tishli bolt boltli teshik teshikli shlits shlitsli shlitsa parrak qator kontakt kontaktli pin pinli tolali quloq quloqli pogʻona ' +
      'valve tooth teeth bolt hole spline blade rib pin way core piston row lip поршень поршня поршней porshen porshenli рядный рядная qatorli',
  ),
)
const isCounted = havingStem((stem, counted: typeof COUNTED) => counted().has(stem))
/** No thing has more of them than a ring gear has teeth. */
const MOST = 200

/** Nor has it more of them that are told behind a comma. */
const FEW = 12

/** As good as a figure: `caliper, single piston`, `bearing double row`. */
const HOW_MANY = /^(?:single|double|twin|dual|triple|two|three|four|one)$/

const isHowMany = ofPiece(({ text }, words: RegExp): boolean => words.test(text.toLowerCase()))

const ROLLING = /^(?:bals?|rolers?)$/

/** `распредвал 16 клапанов`, `ступица 5 шпилек`: how many the thing before has of something, and of what. O(i). */
export function isCountOfIts(all: readonly Lexeme[], i: number, index: PartIndex): boolean {
  const figure = all[i - 1]
  if (figure === undefined) return false
  // wheel bearing double row ball: the rows are of balls
  if (figure.key === 'row' && ROLLING.test(all[i]!.key)) return isCountOfIts(all, i - 1, index)
  if (figure.kind !== 'number') return isHowMany(figure.piece, HOW_MANY) && isOfThingBefore(all, i, index)
  if (!(Number(figure.text) <= MOST)) return false
  // ступица, 5 шпилек: so few behind a comma are of the thing; a hundred bolts are other goods
  const sign = all[i - 2]
  if (sign?.isBreak && !(sign.text === ',' && Number(figure.text) <= FEW)) return false
  return isOfThingBefore(all, i, index)
}

function isOfThingBefore(all: readonly Lexeme[], i: number, index: PartIndex): boolean {
  if (!isCounted(all[i]!, COUNTED)) return false
  return all.slice(0, i - 1).some((word) => word.kind === 'word' && mayBeThing(word, index))
}

/**
 * Where the words of a name stand from `start` to `end`. A figure between them is none of it, and may be read, or told as
 * not read: `манжета 45х65 ГОСТ 8752`. O(lexemes).
 */
export function withoutFigures(
  all: readonly Lexeme[],
  name: readonly Lexeme[],
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  if (name.length === 1 || !all.some((one) => one.start > start && one.end < end && isFigure(one)))
    return [{ start, end }]
  const pieces: { start: number; end: number }[] = []
  let isOpen = false
  for (const lexeme of all) {
    if (lexeme.start < start || lexeme.end > end || lexeme.kind === 'symbol') continue
    if (isFigure(lexeme) && !name.some((word) => word.start <= lexeme.start && lexeme.end <= word.end)) isOpen = false
    else {
      if (isOpen) pieces.at(-1)!.end = lexeme.end
      else pieces.push({ start: lexeme.start, end: lexeme.end })
      isOpen = true
    }
  }
  return pieces.length > 0 ? pieces : [{ start, end }]
}
