import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'

/* Words of position that tell no place of the part: of a thread, of a size, of either side. */

/** `rezba ichki`, `inner thread`, `левая резьба`: the place is that of the thread. */
export function isOfThread(all: readonly Lexeme[], i: number): boolean {
  return isThread(all[i - 1]) || isThread(all[i + 1])
}

/** `D наружн. 18`, `нар. Ø48`, `внутр 32`: which diameter is told. */
export function isOfSize(all: readonly Lexeme[], i: number): boolean {
  const before = all[i - 1]
  // `HINGE-S/D UPR`: a letter behind a stroke measures nothing
  if (before && all[i - 2]?.text !== '/' && marksOf(before.piece, RULES).diameter) return true
  const next = all[i + 1]?.text === '.' ? all[i + 2] : all[i + 1]
  return next !== undefined && (next.text === 'Ø' || next.key.startsWith('diam'))
}

/** `чап ва ўнги бир хил`: the same on either side says no side. */
const EITHER =
  /(?:chap|чап)\p{L}*\s?(?:va|ва|ham|ҳам|\/)\s?(?:o[ʻʼ'‘’`]?ng|ўнг)\p{L}*\s(?:bir xil|бир хил)|(?:лев|прав)\p{L}*\s(?:и|=)\s(?:лев|прав)\p{L}*\s(?:одинаков|идентичн|взаимозамен)\p{L}*|(?:left|right|lh|rh)\s?(?:and|&|=|\/)\s?(?:left|right|lh|rh)\s(?:are\s)?(?:the\s)?(?:same|identical|common|interchangeable)/iu

/** Where a name says that both sides are the same; null where it does not. O(n). */
export function eitherSide(name: string, all: readonly Lexeme[]): RegExpExecArray | null {
  return all.some(({ piece }) => marksOf(piece, RULES).side) ? EITHER.exec(name) : null
}

/** Words of a name at the least before the axle that only says where it is: the beam of `beam front axle` is of it. */
const LEAST_NAME = 2

/**
 * `leaf spring front axle`, `shock absorber rear axle`: English tells behind the name of a part at which axle it is.
 * @param name the words of the name so far
 */
export function isAxleOfPlace(all: readonly Lexeme[], i: number, name: readonly Lexeme[]): boolean {
  if (!/^axles?$/i.test(all[i]!.text)) return false
  const own = name.filter(
    ({ kind, start }) =>
      kind === 'word' && !all.some((one) => one.isBreak && one.start > start && one.start < all[i]!.start),
  )
  if (own.length < LEAST_NAME || !/^(?:front|rear)$/.test(all[i - 1]?.key ?? '')) return false
  const next = all[i + 1]
  return next === undefined || next.isBreak || next.kind !== 'word'
}

function isThread(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && marksOf(lexeme.piece, RULES).thread
}

/** Nothing but this code decides what words announce. */
const RULES = {}
/** What a word announces of the places beside it. */
const marksOf = ofPiece(({ text, key }, _: typeof RULES) => ({
  thread: key.startsWith('rezb') || key.startsWith('thread'),
  diameter: /^(?:[dø]|[Дд])$/i.test(text) || key.startsWith('diam'),
  side: /chap|чап|лев|прав|left|right|lh|rh/iu.test(text),
}))
