import type { Catalog } from '../../model/catalog.js'
import { languageOf } from '../../text/language.js'
import { latinKey } from '../../text/latin-key.js'
import { rememberedBy } from '../../text/remembered.js'
import type { Note } from '../common/read.js'
import { changed, type Lexeme, lexemesOf, matching } from '../words/lexemes.js'
import { isMaterialOf } from '../words/material-of.js'
import { namingsIn } from '../words/vocabulary.js'
import { isLoud } from '../words/word-facts.js'
import { findHead, isRaw, lengthOf } from './find-head.js'
import type { Head, Setting } from './name-words.js'
import { isMixedUp, withoutAccessory } from './part-accessory.js'
import { asFirstNoun, asSecondNoun } from './part-apposition.js'
import { acrossBrackets } from './part-brackets.js'
import { withoutPurpose, withPurposeBefore } from './part-dative.js'
import { isCountOfIts, isOfFigure, withoutFigures } from './part-figures.js'
import { beforeFitting, isCalled } from './part-fitted.js'
import { chosen, isKindOnly } from './part-head.js'
import { partIndexOf } from './part-index.js'
import { isOfUnknown } from './part-of-unknown.js'
import {
  headFirst,
  headLast,
  inverted,
  isOnlyWhich,
  mayBeThing,
  partedAtClosings,
  withoutAdjectives,
  withoutIdle,
  withoutLinks,
  withoutType,
  withoutWhere,
} from './part-order.js'
import { eitherSide, isAxleOfPlace, isOfSize, isOfThread } from './part-places.js'
import { withShortForms } from './part-short-forms.js'
import { withoutStuff } from './part-stuff.js'
import { isDeniedPlace, POSITIONS, type Position, positionsOf, sideApart } from './positions.js'
import { isRequest } from './request-words.js'
import { isShopTool } from './shop-tools.js'

/** What a name says: the part family, and where on the car. */
export interface PartName {
  readonly concept: string | undefined
  /** In the order of `POSITIONS`, each once. */
  readonly positions: readonly string[]
  /** Offsets in the name. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly readAs: 'part' | 'position' }[]
  readonly notes: readonly Note[]
}

/** Words after one of position that say nothing more. */
const SIDES: ReadonlySet<string> = new Set(
  'hand handed side tomon tomoni tomonlama tomondagi tomonidagi tomonga tomoniga tomondan taraf tarafga tarafi tarafdagi сторона стороны сторону'
    .split(' ')
    .map((word) => latinKey(word)),
)

/** A kind of car in English, water in Uzbek. */
const OFF_ROAD = 'SUV'

/** As `readPartNameAnew`; the names of a list repeat. */
export const readPartName = rememberedBy(readPartNameAnew)

/**
 * Reads what a part is called. A family is named only where the head of the name says it: a bracket of a radiator is a
 * bracket, `brake disc cover` no brake disc. Words of position are split off; abbreviations (`торм. диск`) are completed;
 * a word of six or more letters with one wrong letter is taken with the note `part.corrected`. O(n) for short names.
 */
function readPartNameAnew(name: string, catalog: Catalog): PartName {
  // a plain list, as those made of it are
  const all = lexemesOf(name).slice()
  const { lang } = languageOf(all.map(({ piece }) => piece))
  const isEnglish = lang === 'en'
  const index = partIndexOf(catalog)
  const positions = new Set<Position>()
  const spans: { start: number; end: number; readAs: 'part' | 'position' }[] = []
  const words: Lexeme[] = []
  const either = eitherSide(name, all)
  for (let i = 0; i < all.length; i++) {
    const lexeme = all[i]!
    if (either && lexeme.start >= either.index && lexeme.end <= either.index + either[0].length) continue
    const apart = sideApart(all, i)
    const found = apart?.positions ?? positionsOf(lexeme, all[i + 1], isEnglish, all[i + 2])
    if (found.length > 0 && !isOfThread(all, i) && !isOfSize(all, i)) {
      if (!isDeniedPlace(all, i)) for (const position of found) positions.add(position)
      spans.push({ start: lexeme.start, end: apart?.end ?? lexeme.end, readAs: 'position' })
    }
    // left-hand, chap tomon: no part of the name
    else if (spans.length > 0 && SIDES.has(lexeme.key) && isAfter(all, i, spans.at(-1)!.end))
      spans.at(-1)!.end = lexeme.end
    // 45 шт, 256 mm, 12 V, 3000 об/мин, 16 клапанов
    // leaf spring front axle: where it is
    else if (isEnglish && isAxleOfPlace(all, i, words)) spans.at(-1)!.end = lexeme.end
    else if (!isOfFigure(all, i) && !isCountOfIts(all, i, index) && !(isEnglish && lexeme.text === OFF_ROAD))
      words.push(lexeme)
  }
  const manner = [lang, ...positions].join(' ')
  const setting: Setting = { positions, all, index, catalog, lang, manner }
  const own = withoutType(withoutWhere(withShortForms(words, all, index)), index, catalog)
  const named =
    acrossOwnBrackets(own, setting) ??
    beforeFigures(own, setting) ??
    beforeClosing(own, setting) ??
    beforePurpose(own, setting)
  const concept = named && conceptOf(named, setting, spans)
  return {
    concept,
    positions: positions.size === 0 ? [] : POSITIONS.filter((position) => positions.has(position)),
    spans: spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start),
    notes: named?.notes ?? [],
  }
}

/** The head of a name, or of the longer one that its words around a bracket are together. */
function acrossOwnBrackets(words: readonly Lexeme[], setting: Setting): Head | undefined {
  let found = fittedName(words, setting)
  for (const across of acrossBrackets(words)) {
    const other = findName(across, setting)
    if (other && lengthOf(other) > Math.max(1, lengthOf(found))) found = other
  }
  return found
}

/** Catalog id of the pane whose name without its place is the word for glass. */
const REAR_GLASS = 'rear-glass'
const GLASS = /^ст[её]к(?:о)?л/iu

/** The family that a head means, with its place; undefined where the words only say what another thing is for. */
function conceptOf(
  { lexemes, candidate: { from, to, terms } }: Head,
  { all, positions }: Setting,
  spans: { start: number; end: number; readAs: 'part' | 'position' }[],
): string | undefined {
  let { start, end } = lexemes[from]!
  for (let i = from + 1; i < to; i++) {
    start = Math.min(start, lexemes[i]!.start)
    end = Math.max(end, lexemes[i]!.end)
  }
  if (isOfUnknown(all, start, end)) return undefined
  const { id } = chosen(terms, positions)
  if (isShopTool(id, all, start, end)) return undefined
  // стекло 4 мм: the bare word is of every pane
  if (id === REAR_GLASS && to === from + 1 && GLASS.test(lexemes[from]!.text) && !positions.has('rear'))
    return undefined
  for (const stretch of withoutFigures(all, lexemes.slice(from, to), start, end))
    spans.push({ ...stretch, readAs: 'part' })
  return id
}

/** The head of a name; where it is only what the thing before a preposition is fitted to, that of the thing. */
function fittedName(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const found = findName(words, setting)
  const before = found && beforeFitting(words)
  if (!before) return found
  const isThing = ({ candidate }: Head) =>
    isCalled(chosen(candidate.terms, setting.positions).id, before, setting.catalog)
  if (isThing(found)) return found
  const thing = findName(before, setting)
  if (!thing || !isThing(thing)) return found
  if (!isKindOnly(thing.candidate.terms, setting.catalog)) return thing
  // трубочка к форсункам омывателя: a kind that is named by what it is fitted to, unless that alone was read
  const fitted = findName(words.slice(before.length + 1), setting)
  return fitted?.candidate.terms[0]?.id === found.candidate.terms[0]?.id ? thing : found
}

/**
 * The head of a name as written or, where a hyphen may turn it round, of what says more of it; a list in capitals that
 * names nothing turned round is not what its last word says (`SEAT-VALVE` is no valve).
 */
function findName(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const written = findOwnName(words, setting)
  const parted = withoutAccessory(words, setting.index)
  if (!parted || (written && !isMixedUp(written.lexemes, written.candidate, parted, setting.index))) return written
  return findName(parted.words, setting) ?? written
}

function findOwnName(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const written = withoutTrailingStuff(findHead(words, setting), words, setting)
  const turned = inverted(words, setting)
  if (!turned) return inOtherOrder(words, written, setting) ?? written
  const other = findHead(turned.words, setting)
  if (written && isOnlyWhich(startOf(written), turned)) return other
  const [own, its] = [lengthOf(written), lengthOf(other)]
  if (own !== its) return own > its && (own > 1 || !turned.isList) ? written : other
  return turned.isList ? other : written
}

/**
 * `HEADREST PU LEATHER BLACK`: in a list in capitals what a thing is made of stands behind it; elsewhere so does a leather
 * behind the name of a part, `seat cover PVC leather`, unless it is the head of an izafet, `oʻrindiq charmi`.
 */
function withoutTrailingStuff(found: Head | undefined, words: readonly Lexeme[], setting: Setting): Head | undefined {
  if (!found || !isRaw(found, setting.catalog)) return found
  const own = found.lexemes.slice(found.candidate.from, found.candidate.to)
  const isList = setting.all.every(isLoud)
  if (!isList && (own.length === words.length || isOfIzafet(own.at(-1)!) || !isLeather(own, setting.catalog)))
    return found
  const rest = words.filter(({ start }) => own.every((word) => word.start !== start))
  const other = rest.length > 0 && rest.length < words.length ? findHead(rest, setting) : undefined
  if (!other || startOf(other) >= startOf(found) || isRaw(other, setting.catalog)) return found
  return isList || (lengthOf(other) > 1 && !own.some(({ start }) => start < startOf(other))) ? other : found
}

/** Uzbek: a possessive, which the whole before it has. */
const isOfIzafet = matching(/(?:si|[^aeiouʻ]i|си|[^аеёиоуўэюя]и)$/iu)

/** Catalog id of leather, real or not. */
const LEATHER = 'leather'

/** Whether words that are traded end as the name of a leather: who says that of a thing does not buy it by the metre. */
function isLeather(words: readonly Lexeme[], catalog: Catalog): boolean {
  return namingsIn(words, catalog, ['material']).some(
    ({ ids, to }) => to === words.length && ids.every((id) => isMaterialOf(id, LEATHER, catalog)),
  )
}

function startOf({ lexemes, candidate: { from, to } }: Head): number {
  return Math.min(...lexemes.slice(from, to).map(({ start }) => start))
}

/** Orders and shorter forms in which words may say more than as written, the likeliest first. */
const TURNS = [
  headFirst,
  headLast,
  withoutIdle,
  asFirstNoun,
  asSecondNoun,
  withPurposeBefore,
  withoutLinks,
  withoutAdjectives,
] as const

/** The head of words without what the thing is made of, or of a part of them in the order of speech, where that says more than the words as written. */
function inOtherOrder(words: readonly Lexeme[], written: Head | undefined, setting: Setting): Head | undefined {
  const { all, index, catalog } = setting
  const bare = withoutStuff(words, all, index, catalog)
  const other = bare && findHead(bare, setting)
  if (other && (!written || isRaw(written, catalog))) return other
  const least = Math.max(1, lengthOf(written))
  // no turn has more words
  if (words.length <= least) return lengthOf(other) > least ? other : undefined
  for (const turn of TURNS) {
    const own = turn(words, setting, least)
    // a head has no more words than it is looked for in
    const head = own && own.length > least ? findHead(own, setting) : undefined
    if (lengthOf(head) > least) return head
  }
  return lengthOf(other) > least ? other : undefined
}

/** `timing belt 129 teeth`, `cotton yarn Ne 30 combed`: where the words say nothing together, a figure parts them. */
function beforeFigures(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const isFigure = ({ kind }: Lexeme) => kind === 'number' || kind === 'code'
  if (!words.some(isFigure)) return undefined
  const found = findName(
    words.map((lexeme) => (isFigure(lexeme) ? changed(lexeme, { isBreak: true }) : lexeme)),
    setting,
  )
  if (lengthOf(found) > 1 || (found && isRaw(found, setting.catalog))) return found
  // a single word before a figure is as often a term of payment or a word of another saying, unless nothing else is a thing
  const behind = words.slice(words.findIndex(isFigure) + 1)
  const [first] = words.filter((word) => word.kind === 'word' && !isRequest(word))
  const isFirst = found !== undefined && found.lexemes[found.candidate.from]?.start === first?.start
  return isFirst && !behind.some((word) => mayBeThing(word, setting.index)) ? found : undefined
}

/**
 * `orqa ko'zgu chap elektr`, `wheel bearing kit front hub`: where the words say nothing together, a place or a word for a
 * set ends the name; a single word only where nothing behind it may be the thing.
 */
function beforeClosing(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const parted = partedAtClosings(words, setting.all)
  if (!parted) return undefined
  const found = findName(parted.words, setting)
  const hasThing = parted.behind.some((word) => mayBeThing(word, setting.index))
  return hasThing && lengthOf(found) < 2 ? undefined : found
}

/** `latun vstavka plastikka`: where the words say nothing together, what the thing is for ends the name. */
function beforePurpose(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const own = withoutPurpose(words, setting)
  return own && findName(own, setting)
}

/** Right behind a place, or one hyphen away: `left-hand`. */
function isAfter(all: readonly Lexeme[], i: number, end: number): boolean {
  return all[i - 1]?.end === end || (all[i - 1]?.text === '-' && all[i - 2]?.end === end)
}
