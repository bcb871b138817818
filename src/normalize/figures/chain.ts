import {
  asRod,
  type Chain,
  isBareRing,
  isBelt,
  isBored,
  isFlat,
  isRing,
  isSeal,
  isThingItself,
  isTubing,
  isWall,
  ringStep,
  type Side,
} from './chain-kind.js'
import {
  BRACKETS,
  bracketLabel,
  diameterAfter,
  isBore,
  isGaugeMark,
  isSpokenSign,
  markBehind,
  timesAt,
} from './chain-marks.js'
import { isOfCountedHoles } from './feature-size.js'
import { fitEnd, gluedFitEnd, isFittedRod } from './fit.js'
import type { Lexeme, Word } from './lexeme.js'
import { startsQuantity } from './quantity-at.js'
import { isDisc, LEAST_DISC } from './round-goods.js'
import { lateToleranceEnd, rangeTail, scaledAt, toleranceAt } from './scaled.js'
import { isDetailAfter, isDiameterLetter, labelBefore, opensSize } from './size-labels.js'
import { isRoundMark, labelOfLetter, letterLabel, type SizeLabel } from './size-letters.js'
import { spreadUnits } from './spread-units.js'
import { unitAt } from './units.js'

/** Letters of sizes that say nothing else of a part: L, W, D. */
const SURE: ReadonlySet<SizeLabel> = new Set(['length', 'width', 'diameter'])
/** Sizes of a chain at the most; four joined numbers are no size. */
const SIDES = 3

/** Reads the chain that begins at a number or at its Ø. O(1). */
export function chainAt(lexemes: readonly Lexeme[], i: number): Chain | undefined {
  const head = sideAt(lexemes, i, true)
  if (!head) return undefined
  if (isBareRing(lexemes, i)) return bareRing(lexemes, i)
  const bore = boreEnd(lexemes, i, head)
  const sides = [bore === undefined ? head.side : { ...head.side, round: true }]
  let end = bore ?? head.end
  let isCounted = false
  for (;;) {
    const next = timesAt(lexemes, end, sides.length > 1 || head.side.round)
    const side = next === undefined ? gluedSide(lexemes, end) : sideAt(lexemes, next, false)
    if (!side) break
    if (sides.length === SIDES) {
      // 450x280x130 x2: so many of them
      isCounted = isCount(lexemes, end)
      if (!isCounted) return undefined
      break
    }
    sides.push(side.side)
    // Ø45h6×320h14
    end = head.side.round ? gluedFitEnd(lexemes, side.end) : side.end
  }
  if (sides.length === 1 && (!head.side.round || head.isNamed)) return undefined
  // T6 x H13
  if (head.isNamed && !sides.some(({ label, round }) => round || (label !== undefined && SURE.has(label))))
    return undefined
  if (!isCounted && isCutOff(lexemes, end)) return undefined
  const chain = { first: i, end, sides: asRod(lexemes, i, spreadUnits(sides)) }
  return isSize(lexemes, chain) ? chain : undefined
}

/** Whether a word or sign, whatever stands beside it, may join sizes; of a seal they stand side by side. */
export function joinsSizes({ key, text }: Word): boolean {
  return (
    key === '×' ||
    text === '×' ||
    text === '*' ||
    key === 'na' ||
    key === 'by' ||
    key === 'ga' ||
    GLUED.test(text) ||
    isSeal(key)
  )
}

/** A sign and the letter of a size, or the letter of a fit and a sign, in one word. */
const GLUED = /^(?:[xх]\p{L}|[a-h][xх])$/iu

/** The three figures of a seal, joined by nothing. */
function bareRing(lexemes: readonly Lexeme[], first: number): Chain | undefined {
  const step = ringStep(lexemes, first)
  const sides = [0, 1, 2].flatMap((k) => sideAt(lexemes, first + k * step, false)?.side ?? [])
  return sides.length === SIDES ? { first, end: first + 2 * step + 1, sides } : undefined
}

/** `L450` or `L=450` before a sign and another named side: a letter alone may be anything. */
export function opensNamedChain(lexemes: readonly Lexeme[], i: number): boolean {
  if (lexemes[i]!.kind !== 'word') return false
  const at = lexemes[i + 1]?.text === '=' ? i + 2 : i + 1
  const isWord = lexemes[i]!.text.length > 1
  if (lexemes[at]?.kind !== 'number' || (at === i + 1 && lexemes[at]!.gap > 0 && !isWord)) return false
  if (
    !(letterLabel(lexemes[i]!) || isBore(lexemes[i]!)) ||
    (lexemes[i]!.gap === 0 && lexemes[i - 1]?.kind === 'number')
  )
    return false
  const unit = unitAt(lexemes, at + 1)
  const sign = unit?.unit.dimension === 'length' ? unit.end : at + 1
  const next = timesAt(lexemes, sign, false)
  if (next === undefined) return gluedSide(lexemes, sign) !== undefined
  if (!(letterLabel(lexemes[next]!) || isBore(lexemes[next]!) || lexemes[next]!.text === 'OD')) return false
  return lexemes[lexemes[next + 1]?.text === '=' ? next + 2 : next + 1]?.kind === 'number'
}

/** The `хШ280` of `Д450хШ280`: sign and letter are one word. */
function gluedSide(lexemes: readonly Lexeme[], i: number): SideHit | undefined {
  const word = lexemes[i]
  if (word?.kind !== 'word' || word.gap > 0 || !/^[xх]\p{L}$/u.test(word.text) || lexemes[i + 1]?.gap !== 0)
    return undefined
  const label = labelOfLetter(word.text[1]!)
  return label && sideAt(lexemes, i + 1, false, label)
}

/** Behind the bore of `Ø40/30x50`, `D60/d45 L=70`, `втулка 40/30х50`, where the length follows; undefined where there is none. */
function boreEnd(lexemes: readonly Lexeme[], i: number, { side, end }: SideHit): number | undefined {
  // D850 d620: the small letter behind a blank
  const isApart = lexemes[end]?.text === 'd' && side.round
  const isStroke = lexemes[end]?.text === '/' && lexemes[end]!.gap === 0
  if (!(isApart || isStroke) || side.unit || !(side.round || isBored(lexemes, i))) return undefined
  const sign = isApart ? end : end + 1
  const at = /^(?:Ø|d|D|ID|вн)$/.test(lexemes[sign]?.text ?? '') ? sign + 1 : sign
  const bore = lexemes[at]
  if (bore?.gap !== 0 || !bore.figure || !(bore.figure.value < side.scaled.figure.value)) return undefined
  const behind = fitEnd(lexemes, at + 1)
  const next = lexemes[behind]
  const isLength = next !== undefined && side.round && /^(?:length|height)$/.test(letterLabel(next) ?? '')
  return isLength || timesAt(lexemes, behind, true) !== undefined ? behind : undefined
}

interface SideHit {
  readonly side: Side
  readonly end: number
  /** The first side, with its letter. */
  readonly isNamed: boolean
}

function sideAt(lexemes: readonly Lexeme[], i: number, isFirst: boolean, glued?: SizeLabel): SideHit | undefined {
  let at = i
  let label = glued
  let round =
    glued === 'diameter' ||
    isRoundMark(lexemes[i], lexemes[i + 1]) ||
    (isFirst && !glued && isDiameterLetter(lexemes, i))
  const isNamed = isFirst && !round && lexemes[i]!.kind === 'word'
  if (glued) at = i
  else if (round) {
    const isGlued = lexemes[i]!.kind === 'word' && lexemes[i]!.gap === 0 && lexemes[i - 1]?.kind === 'number'
    if (isGlued && isFirst) return undefined
    at++
  } else if (!isFirst || isNamed) {
    label = letterLabel(lexemes[i]!) ?? (isWall(lexemes[i]!) ? 'thickness' : undefined)
    round = label === 'diameter' || lexemes[i]!.text === 'OD'
    if (label || round || isBore(lexemes[i]!)) at += lexemes[i + 1]?.text === '=' ? 2 : 1
  }
  const number = lexemes[at]
  if (!number?.figure || number.code) return undefined
  if (isFirst && !round && !isNamed && !startsQuantity(lexemes, i)) return undefined
  const head = scaledAt(lexemes, at, true)
  if (head?.scaled.times !== 1) return undefined
  const tail = isFirst && round ? rangeTail(lexemes, head, at) : undefined
  // 45 dia f7 x 780
  const said = isFirst && !tail && !round && label === undefined ? diameterAfter(lexemes, head.numberEnd) : undefined
  if (said !== undefined) round = true
  if (isFirst && !tail && !round && label === undefined && isFittedRod(lexemes, i, head.numberEnd)) round = true
  // dia 12 h8 x 58
  const isMarked = round || label !== undefined || (isFirst && labelBefore(lexemes, i)?.label === 'diameter')
  const numberEnd = said ?? head.numberEnd
  let end = tail?.end ?? (isMarked ? fitEnd(lexemes, numberEnd) : numberEnd)
  // 45h6x320
  const fit = isFirst && !tail && !isMarked ? gluedFitEnd(lexemes, numberEnd) : end
  if (timesAt(lexemes, fit, true) !== undefined) end = fit
  let unit = (tail?.unit ?? head.unit)?.unit
  if (!tail) {
    const tolerance = toleranceAt(lexemes, end)
    end = tolerance?.end ?? end
    // 50.8x1.5t: the thickness of Japanese and Korean drawings, no tonnes
    const isGauge = isGaugeMark(lexemes, end, isFirst)
    if (isGauge) {
      label ??= 'thickness'
      end++
    }
    const hit = isGauge ? undefined : unitAt(lexemes, end)
    unit = hit?.unit.dimension === 'length' ? hit.unit : undefined
    if (unit) end = hit!.end
    if (unit && !tolerance) end = lateToleranceEnd(lexemes, end)
    // Ø45±20 мкм: the unit of the tolerance
    if (tolerance && unit?.id === 'um') unit = undefined
  }
  if (unit && unit.dimension !== 'length') return undefined
  // 450 mm (L) x 300 mm (W)
  const bracketed = label || round ? undefined : bracketLabel(lexemes, end)
  if (bracketed) {
    label = bracketed
    round = bracketed === 'diameter'
    end += BRACKETS
    const hit = unit ? undefined : unitAt(lexemes, end)
    if (hit?.unit.dimension === 'length') {
      unit = hit.unit
      end = hit.end
    }
  }
  // 40 OD x 30 ID x 50 L
  const marked = label || round || at > i ? undefined : markBehind(lexemes, end, isFirst ? undefined : i)
  if (marked) {
    label = marked === 'inner' ? undefined : marked
    round = marked === 'diameter'
    end++
  }
  const inner = marked === 'inner' || (at > i && isBore(lexemes[i]!))
  const scaled = tail ? tail.low : head.scaled
  const side = { scaled, upper: tail?.high, unit, round, label, ...(inner ? { inner: true as const } : {}) }
  return { side, end, isNamed }
}

/** `x2` and `×2 шт` behind a whole size, apart from it. */
function isCount(lexemes: readonly Lexeme[], i: number): boolean {
  const [sign, number] = [lexemes[i]!, lexemes[i + 1]!]
  return sign.gap > 0 && number.gap === 0 && /^\d{1,3}$/.test(number.text) && lexemes[i + 2]?.key !== '×'
}

/** Something hangs on the last number that makes it no size: `12Х18Н10Т`, `1,5×45°`, `3×5000 шт`. */
function isCutOff(lexemes: readonly Lexeme[], end: number): boolean {
  const next = lexemes[end]
  if (!next) return false
  if (next.text === '°' || next.key === '×' || next.text === '×' || next.text === '*') return true
  if (next.gap === 0 && next.kind === 'word' && lexemes[end - 1]!.kind === 'number') return true
  if (next.kind !== 'word' || next.text.length < 2) return false
  const unit = unitAt(lexemes, end)
  // Ø45 HRC 50: the scale has its own value
  if (unit?.unit.dimension === 'hardness' && lexemes[unit.end]?.kind === 'number') return false
  return unit !== undefined && unit.unit.dimension !== 'length' && lexemes[end - 1]!.kind === 'number'
}

/** Words whose numbers are no sizes: threads, wheel formulas, cables. */
const OTHERS = new Set(
  'm g tr rd s mf marka kabel provod rezba zub z privod gost rezolyutsiya ekran razreshenie'.split(' '),
)
/** Words whose number may be a grade: `сталь 20х13`, but never with blanks or three sides. */
const METALS = new Set('stal stali st stel polat'.split(' '))
/** Where `Ø32H7/Ø38H7` begins, of which the second is looked at. */
function firstOfPair(lexemes: readonly Lexeme[], first: number): number {
  if (lexemes[first - 1]?.text !== '/') return first
  for (let at = first - 2; at >= 0 && at >= first - 5; at--) if (lexemes[at]!.text === 'Ø') return at
  return first
}

/** A pair without unit or Ø is a wheel formula, a multiplier, a cable, a bolt circle where one is below LEAST or both below PAIR. */
const PAIR = 20
const LEAST = 10
/** Sheets and tubes may be thin. */
const FLAT = /^(?:list|shet|polosa|polos|lenta|plate|tasma|trub|tub|pipe|kuvur|profil|ugolok|shina|rulon)/

function isSize(lexemes: readonly Lexeme[], chain: Chain): boolean {
  const { first, end, sides } = chain
  const label = labelBefore(lexemes, firstOfPair(lexemes, first))
  const before = label && isThingItself(lexemes, label.first) ? undefined : label
  if (before?.label === 'detail' || (sides.length === 1 && isDetailAfter(lexemes, end))) return false
  if (sides.length === 1 && isOfCountedHoles(lexemes, first)) return false
  // 8 1/4 of what? Only of a unit
  if (sides.some((side) => side.scaled.over !== undefined && !side.unit)) return false
  // 24 ID x 2 W: the bore and the cord of a ring
  if (before?.label !== 'diameter' && sides.some((side) => side.inner) && !sides.some((side) => side.round))
    return false
  if (sides.some((side) => side.unit) || sides[0]!.round) return true
  if (sides.length === 1) return false
  // 220 by 140 by 8, 220 на 140 на 8; 500 га 400, қалинлиги 20
  const isSpoken = lexemes.slice(first, end).some(isSpokenSign)
  if (isSpoken && isTubing(lexemes, chain)) return true
  if (isSpoken) return sides.length === SIDES || opensSize(lexemes, lexemes[end]?.text === ',' ? end + 1 : end)
  const word = lexemes[first - 1]
  // the M of АМг2М is the end of a grade
  const isFree = word !== undefined && (word.gap > 0 || first === 1)
  if (word?.kind === 'word' && isFree && OTHERS.has(word.key)) return false
  if (sides.length < SIDES && isBelt(lexemes, first)) return false
  if (sides.length < SIDES && METALS.has(word?.key ?? '') && lexemes[first + 1]?.gap === 0) return false
  if (before || sides.some((side) => side.round || side.label)) return true
  if (sides.some(({ scaled }) => /^0\d/.test(scaled.figure.text))) return false
  if (sides.length === SIDES) return true
  if (isFlat(lexemes, chain) || isRing(lexemes, first) || isTubing(lexemes, chain)) return true
  // МАЗ 6х4 is no drum
  if (isDisc(lexemes, first) && sides[0]!.scaled.figure.value >= LEAST_DISC) return true
  // 20Х13 is a steel: a capital letter makes a size of two numbers only with a unit
  const sign = lexemes.slice(first, end).find((lexeme) => lexeme.key === '×')
  if (sign && sign.text !== sign.text.toLowerCase()) return false
  const values = sides.map(({ scaled }) => scaled.figure.value)
  const least = FLAT.test(word?.key ?? '') ? 0 : LEAST
  return Math.max(...values) >= PAIR && values.every((value) => value > 0 && value >= least)
}
