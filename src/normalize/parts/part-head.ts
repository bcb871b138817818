import type { Catalog } from '../../model/catalog.js'
import type { Detected } from '../../text/language.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'
import { havingStem } from '../words/word-facts.js'
import { isAdjectival } from './family-names.js'
import type { NameWords } from './name-words.js'
import type { Candidate } from './part-candidates.js'
import { isNeutral, stemsOf } from './part-idle.js'
import { isWhole, KINDS, type PartIndex, type PartTerm } from './part-index.js'
import type { Position } from './positions.js'
import { isSameWord } from './same-words.js'

/** Which end of a name says what the thing is: the first noun in Russian, the last in Uzbek and English. */
export type HeadSide = 'first' | 'last'

/** English participles and Uzbek adjectives may follow a comma-less name: `brake disc ventilated`, `disk teshikli`. */
const PARTICIPLE = /(?:ed|li|ли|siz|сиз|\p{L}{3}(?:da|да|dan|дан))$/u
/** Nothing but this code decides how words end. */
const RULES = {}
const isParticipial = ofPiece(({ text }, _: typeof RULES): boolean => PARTICIPLE.test(text.toLowerCase()))
const OPPOSITE: ReadonlyMap<Position, Position> = new Map([
  ['front', 'rear'],
  ['rear', 'front'],
  ['upper', 'lower'],
  ['lower', 'upper'],
  ['inner', 'outer'],
  ['outer', 'inner'],
])

/** A rear fender is no front fender. */
function contradicts({ positions: own }: PartTerm, said: ReadonlySet<Position>): boolean {
  return own.some((position) => !said.has(position) && said.has(OPPOSITE.get(position) ?? position))
}

/** The candidates without the families of an opposite place. */
export function atPlaces(candidates: readonly Candidate[], said: ReadonlySet<Position>): readonly Candidate[] {
  if (said.size === 0) return candidates
  const fitting: Candidate[] = []
  for (const candidate of candidates) {
    const terms = candidate.terms.filter((term) => !contradicts(term, said))
    if (terms.length > 0) fitting.push({ ...candidate, terms })
  }
  return fitting
}

/** Sides that may hold the head, the likelier first. */
export function sidesOf(lexemes: readonly Lexeme[], lang: Detected['lang']): readonly HeadSide[] {
  if (lang === 'ru') return isIzafet(lexemes.at(-1)!) ? ['last', 'first'] : ['first']
  if (lang === 'uz' || lang === 'uz-Cyrl' || lang === 'en') return ['last']
  if (lexemes.every(({ script }) => script === 'latin')) return ['last']
  // ремкомплект суппорта: a Russian genitive is no head
  if (
    lexemes.length > 1 &&
    /(?:[ая]|[оеё]в|ей)$/i.test(lexemes.at(-1)!.text) &&
    lexemes.every(({ script }) => script === 'cyrillic')
  )
    return ['first']
  // izafet: `бампер кронштейни`
  return /[иИ]$/.test(lexemes.at(-1)!.text) ? ['last', 'first'] : ['first', 'last']
}

/** An Uzbek possessive behind a consonant whose Russian plural ends in another letter, or behind a vowel. */
const POSSESSIVE = /(?:[аоуея]си|[бвдзлмнпрстф]и)$/iu
/** Russian words of the soft declension, and those in -ость. */
const SOFT = /(?:двер|цеп|ремн|порш|шестерн|ступен|ост|част|сет|педал|детал|модул|петл|рул|мед|связ|ткан|скреп|ос)и$/iu

/** `двигатель поршени`: the first word looks Russian, the last is what an izafet ends with. */
function isIzafet({ text, script }: Lexeme): boolean {
  return script === 'cyrillic' && POSSESSIVE.test(text) && !SOFT.test(text)
}

/** The one of the candidates that is the head of the name; undefined where the head is a word that no name has. */
export function headOf(
  words: NameWords,
  candidates: readonly Candidate[],
  sides: readonly HeadSide[],
  index: PartIndex,
  catalog: Catalog,
): Candidate | undefined {
  if (candidates.length === 0) return undefined
  const { lexemes } = words
  for (const side of sides) {
    const isFirst = side === 'first'
    const outermost = candidates.reduce((best, one) => (isFurther(one, best, isFirst) ? one : best))
    const best = isFirst ? asSpoken(outermost, candidates, words, index) : withoutWhole(outermost, candidates, lexemes)
    if (!mayStandAround(words, best, isFirst)) continue
    const modifiers = modifiersOf(words, best, isFirst)
    // кран шаровой is no ball joint: an adjective behind another noun is no head
    if (!isFirst && isAdjective(lexemes, best) && modifiers.length > 0) continue
    if (isOfAnother(best, modifiers, lexemes, index, catalog)) continue
    return best
  }
  return undefined
}

/** Whether a candidate stands further out on the side of the head, or as far and is longer. */
function isFurther(one: Candidate, than: Candidate, isFirst: boolean): boolean {
  if (isFirst) return one.from < than.from || (one.from === than.from && one.to > than.to)
  return one.to > than.to || (one.to === than.to && one.from < than.from)
}

/** Whether the words on the outer side of a head say nothing more of what the thing is. */
function mayStandAround(words: NameWords, head: Candidate, isFirst: boolean): boolean {
  const { lexemes, isIdle } = words
  const end = isFirst ? head.from : lexemes.length
  for (let i = isFirst ? 0 : head.to; i < end; i++) {
    if (isIdle[i]! || isSaidAgain(lexemes[i]!, head, lexemes)) continue
    if (!(isFirst ? isAdjectival(lexemes[i]!.piece) : isParticipial(lexemes[i]!.piece, RULES))) return false
  }
  return true
}

/** The words on the inner side of a head that say something. */
function modifiersOf(words: NameWords, head: Candidate, isFirst: boolean): readonly Lexeme[] {
  const { lexemes, isIdle } = words
  const found: Lexeme[] = []
  const end = isFirst ? lexemes.length : head.from
  for (let i = isFirst ? head.to : 0; i < end; i++) if (!isIdle[i]!) found.push(lexemes[i]!)
  return found
}

function isSaidAgain(lexeme: Lexeme, { from, to }: Candidate, lexemes: readonly Lexeme[]): boolean {
  return to - from === 1 && lexeme.kind === 'word' && isSameWord(lexeme, lexemes[from]!)
}

const hasWhole = havingStem((stem, _: typeof RULES) => isWhole(stem))

/** `seat cover assembly` is a seat cover, no cover assembly: the name that ends before the word for a whole, if it is longer to the left. */
function withoutWhole(last: Candidate, candidates: readonly Candidate[], lexemes: readonly Lexeme[]): Candidate {
  if (!hasWhole(lexemes[last.to - 1]!, RULES)) return last
  return candidates.find(({ from, to }) => to === last.to - 1 && from < last.from) ?? last
}

/**
 * `насос масляный шестеренный` is a pump, though a `шестерня масляного насоса` has its words: of a name in another order the
 * one that it begins with, where only adjectives of the head follow. O(candidates).
 */
function asSpoken(
  best: Candidate,
  candidates: readonly Candidate[],
  { lexemes }: NameWords,
  index: PartIndex,
): Candidate {
  if (!best.isTurned) return best
  const isOfHead = (word: Lexeme) => isAdjectival(word.piece) && isHead(word, index)
  const isWithin = ({ from, to, isTurned }: Candidate) =>
    !isTurned && from === best.from && to - from > 1 && to < best.to && lexemes.slice(to, best.to).every(isOfHead)
  return candidates.find(isWithin) ?? best
}

function isAdjective(lexemes: readonly Lexeme[], { from, to }: Candidate): boolean {
  const { script, piece } = lexemes[from]!
  return to === from + 1 && script === 'cyrillic' && isAdjectival(piece)
}

/**
 * A name of one word says too little beside the name of another assembly: a piston of a caliper, an oil radiator, a
 * washer nozzle. Fasteners, seals, brackets and the like are what they are wherever they sit.
 */
function isOfAnother(
  head: Candidate,
  modifiers: readonly Lexeme[],
  lexemes: readonly Lexeme[],
  index: PartIndex,
  catalog: Catalog,
): boolean {
  if (modifiers.length === 0 || head.to - head.from > 1) return false
  if (head.terms.some(({ id }) => isAnywhere(id, catalog))) return false
  // шкив для вала: all that turns sits on a shaft; which shaft would say more
  if (modifiers.length === 1 && isShaft(modifiers[0]!, RULES)) return false
  return modifiers.some((word) => isOther(word, index) && !isSaidAgain(word, head, lexemes))
}

/** Whether a word is of another assembly than a name of one word beside it. */
function isOther(word: Lexeme, index: PartIndex): boolean {
  if (isNeutral(word) || isCommon(word, RULES)) return false
  return isForeign(word, RULES) || (!isAdjectival(word.piece) && isHead(word, index))
}

const isHead = havingStem((stem, { heads }: PartIndex) => heads.has(stem))

function isAnywhere(id: string, catalog: Catalog): boolean {
  const row = catalog.parts.get(id)
  if (row === undefined || row.kind === 'material' || ANYWHERE.has(id)) return true
  return ANYWHERE_GROUPS.has(row.group) && !OF_SOME.has(id)
}

const ANYWHERE_GROUPS: ReadonlySet<string> = new Set(['fasteners', 'rubber', KINDS])
const ANYWHERE: ReadonlySet<string> = new Set([
  'bracket',
  'relay',
  'sensor',
  'connector',
  'terminal',
  'emblem',
  'shaft',
  'wire-harness',
  'quick-connector',
])
/** Kinds of which most assemblies have one of its own name: beside a word of one that no name says, the kind alone is a guess. */
const OF_SOME: ReadonlySet<string> = new Set(
  'beam ring handle tank panel tube spring plug plate cap sleeve pivot pin tray'.split(' '),
)
/** Assemblies that the catalog has no pin or plug of. */
const common = onFirstUse(() => stemsOf('шарнир sharnir screw sealing pipe'))

const isCommon = havingStem((stem, _: typeof RULES) => common().has(stem))

const shafts = onFirstUse(() => stemsOf('вал val shaft'))
const isShaft = havingStem((stem, _: typeof RULES) => shafts().has(stem))

/** Whether a name is only that of a kind of thing, of which the words around say more. */
export function isKindOnly(terms: readonly PartTerm[], catalog: Catalog): boolean {
  return terms.every(({ id }) => catalog.parts.get(id)?.group === KINDS)
}

/** Assemblies that no name of the catalog has. */
const foreign = onFirstUse(() =>
  stemsOf(
    'омыватель гидроусилитель гур washer насос pump oil масло moy компрессор масляный топливный тормозной рулевой воздушный водяной fuel brake air water ' +
      'деревянный напряжение voltage wooden yogʻoch ёғоч kuchlanish кучланиш pallet паллет',
  ),
)

const isForeign = havingStem((stem, _: typeof RULES) => foreign().has(stem))

/** Of several families the one whose positions the name has; where it has none, the first of the catalog. */
export function chosen(terms: readonly PartTerm[], positions: ReadonlySet<Position>): PartTerm {
  const fitting = terms.filter((term) => term.positions.length > 0 && term.positions.every((p) => positions.has(p)))
  return fitting[0] ?? terms.find((term) => term.positions.length === 0) ?? terms[0]!
}
