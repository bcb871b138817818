import type { Catalog } from '../../model/catalog.js'
import { type Detected, languageOf } from '../../text/language.js'
import { latinKey } from '../../text/latin-key.js'
import { rememberedBy } from '../../text/remembered.js'
import type { Note } from '../common/read.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { isMixedUp, withoutAccessory } from './part-accessory.js'
import type { Candidate } from './part-candidates.js'
import { isOfFigure } from './part-figures.js'
import { chosen, contradicts, headOf, isKindOnly, NameWords, sidesOf } from './part-head.js'
import { idleWords, isHeading, withoutIdle, withoutIdleEnds } from './part-idle.js'
import { type PartIndex, partIndexOf } from './part-index.js'
import { isOfUnknown } from './part-of-unknown.js'
import { headFirst, headLast, inverted, mayBeThing, partedAtClosings } from './part-order.js'
import { nameInOtherWords } from './part-other-words.js'
import { eitherSide, isOfSize, isOfThread } from './part-places.js'
import { segmentsOf } from './part-segments.js'
import { withShortForms } from './part-short-forms.js'
import { asWritten, completed, corrected, isMoreOf } from './part-slips.js'
import { withoutStuff } from './part-stuff.js'
import { POSITIONS, type Position, positionsOf, sideApart } from './positions.js'
import { isRequest } from './request-words.js'

/** What a name says: the part family, and where on the car. */
export interface PartName {
  readonly concept?: string
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

/** As `readPartNameAnew`; the names of a list repeat. */
export const readPartName = rememberedBy(readPartNameAnew)

/**
 * Reads what a part is called. A family is named only where the head of the name says it: a bracket of a radiator is a
 * bracket, `brake disc cover` no brake disc. Words of position are split off; abbreviations (`торм. диск`) are completed;
 * a word of six or more letters with one wrong letter is taken with the note `part.corrected`. O(n) for short names.
 */
function readPartNameAnew(name: string, catalog: Catalog): PartName {
  const all = lexemesOf(name)
  const { lang } = languageOf(all.map(({ piece }) => piece))
  const isEnglish = lang === 'en'
  const positions = new Set<Position>()
  const spans: { start: number; end: number; readAs: 'part' | 'position' }[] = []
  const words: Lexeme[] = []
  const either = eitherSide(name, all)
  all.forEach((lexeme, i) => {
    if (either && lexeme.start >= either.index && lexeme.end <= either.index + either[0].length) return
    const apart = sideApart(all, i)
    const found =
      isOfThread(all, i) || isOfSize(all, i) ? [] : (apart?.positions ?? positionsOf(lexeme, all[i + 1], isEnglish))
    for (const position of found) positions.add(position)
    if (found.length > 0) spans.push({ start: lexeme.start, end: apart?.end ?? lexeme.end, readAs: 'position' })
    // left-hand, chap tomon: no part of the name
    else if (SIDES.has(lexeme.key) && spans.length > 0 && isAfter(all, i, spans.at(-1)!.end))
      spans.at(-1)!.end = lexeme.end
    // 45 шт, 256 mm, 12 V, 3000 об/мин
    else if (!isOfFigure(all, i)) words.push(lexeme)
  })
  const index = partIndexOf(catalog)
  const own = withShortForms(words, all)
  const rest: Rest = [positions, all, index, catalog, lang]
  const named = findName(own, ...rest) ?? beforeFigures(own, rest) ?? beforeClosing(own, all, rest)
  const notes: Note[] = named?.notes ?? []
  let concept: string | undefined
  const head = named?.lexemes.slice(named.candidate.from, named.candidate.to) ?? []
  const start = Math.min(...head.map((lexeme) => lexeme.start))
  const end = Math.max(...head.map((lexeme) => lexeme.end))
  if (named && !isOfUnknown(all, start, end)) {
    concept = chosen(named.candidate.terms, positions).id
    spans.push({ start, end, readAs: 'part' })
  }
  return {
    ...(concept === undefined ? {} : { concept }),
    positions: POSITIONS.filter((position) => positions.has(position)),
    spans: spans.sort((a, b) => a.start - b.start),
    notes,
  }
}

/**
 * The head of a name as written or, where a hyphen may turn it round, of what says more of it; a list in capitals that
 * names nothing turned round is not what its last word says (`SEAT-VALVE` is no valve).
 */
function findName(words: readonly Lexeme[], ...rest: Rest): Head | undefined {
  const parted = withoutAccessory(words)
  if (!parted) return findOwnName(words, ...rest)
  const written = findOwnName(words, ...rest)
  if (written && !isMixedUp(written.lexemes, written.candidate, parted, rest[2])) return written
  return findName(parted.words, ...rest) ?? written
}

function findOwnName(words: readonly Lexeme[], ...rest: Rest): Head | undefined {
  const turned = inverted(words, rest[1], (own) => idleWords(own, rest[3]))
  const written = findHead(words, ...rest)
  if (!turned) {
    const [, all, index, catalog, lang] = rest
    const bare = withoutStuff(words, all, index, catalog)
    const other = bare && findHead(bare, ...rest)
    if (other && (!written || isRaw(written, catalog))) return other
    const turns = [headFirst(words, index, lang), headLast(words), withoutIdle(words, catalog)].map(
      (one) => one && findHead(one, ...rest),
    )
    const others = [...turns, other]
    return others.find((other) => lengthOf(other) > Math.max(1, lengthOf(written))) ?? written
  }
  const other = findHead(turned.words, ...rest)
  const [own, its] = [lengthOf(written), lengthOf(other)]
  if (own !== its) return own > its && (own > 1 || !turned.isList) ? written : other
  return turned.isList ? other : written
}

/** `timing belt 129 teeth`, `cotton yarn Ne 30 combed`: where the words say nothing together, a figure parts them. */
function beforeFigures(words: readonly Lexeme[], rest: Rest): Head | undefined {
  const isFigure = ({ kind }: Lexeme) => kind === 'number' || kind === 'code'
  if (!words.some(isFigure)) return undefined
  const found = findName(
    words.map((lexeme) => (isFigure(lexeme) ? { ...lexeme, isBreak: true } : lexeme)),
    ...rest,
  )
  if (lengthOf(found) > 1 || (found && isRaw(found, rest[3]))) return found
  // a single word before a figure is as often a term of payment or a word of another saying, unless nothing else is a thing
  const behind = words.slice(words.findIndex(isFigure) + 1)
  const [first] = words.filter((word) => word.kind === 'word' && !isRequest(word))
  const isFirst = found !== undefined && found.lexemes[found.candidate.from]?.start === first?.start
  return isFirst && !behind.some((word) => mayBeThing(word, rest[2])) ? found : undefined
}

/**
 * `orqa ko'zgu chap elektr`, `wheel bearing kit front hub`: where the words say nothing together, a place or a word for a
 * set ends the name; a single word only where nothing behind it may be the thing.
 */
function beforeClosing(words: readonly Lexeme[], all: readonly Lexeme[], rest: Rest): Head | undefined {
  const parted = partedAtClosings(words, all)
  if (!parted) return undefined
  const found = findName(parted.words, ...rest)
  const hasThing = parted.behind.some((word) => mayBeThing(word, rest[2]))
  return hasThing && lengthOf(found) < 2 ? undefined : found
}

function lengthOf(head: Head | undefined): number {
  return head ? head.candidate.to - head.candidate.from : 0
}

type Rest = Parameters<typeof findHead> extends [unknown, ...infer R] ? R : never

interface Head {
  readonly lexemes: readonly Lexeme[]
  readonly candidate: Candidate
  readonly notes: Note[]
}

/**
 * The first segment between breaks that says anything must name the part: in `cover, brake disc` the disc is what the
 * cover belongs to, unless both together are a name (`disc, brake`). As written, then with abbreviations completed, then
 * corrected.
 */
function findHead(
  words: readonly Lexeme[],
  positions: ReadonlySet<Position>,
  all: readonly Lexeme[],
  index: PartIndex,
  catalog: Catalog,
  lang: Detected['lang'],
): Head | undefined {
  const segments = sayingSegments(segmentsOf(words, all, index, catalog), all, index, catalog)
  const rest: Rest = [positions, all, index, catalog, lang]
  const found = headAsSaid(segments, ...rest)
  const setting = { positions, index, catalog, lang }
  const other = nameInOtherWords(words, segments[0], lengthOf(found), setting)
  if (other) return { ...other, notes: [] }
  if (!segments[1] || !found || !isKindOnly(found.candidate, catalog)) return found
  // `rod, hydraulic cylinder`: the words behind the comma say which kind
  const kind = nameInOtherWords(words, segments[1], lengthOf(found), setting)
  return kind && !isRaw(kind, catalog) ? { ...kind, notes: [] } : found
}

function headAsSaid(segments: readonly NameWords[], ...rest: Rest): Head | undefined {
  const [positions, all, index, catalog, lang] = rest
  // `барабан торм.`: what is short for more may say more
  let short: Head | undefined
  for (const complete of [asWritten, completed, corrected]) {
    let kind: Head | undefined
    let first: Head | undefined
    for (const segment of segments) {
      const notes: Note[] = []
      const written = complete(segment, all, index, notes)
      if (!written) continue
      const own = written === segment.lexemes ? segment : new NameWords(written, index, catalog)
      const candidates = own.candidates
        .map((candidate) => ({ ...candidate, terms: candidate.terms.filter((term) => !contradicts(term, positions)) }))
        .filter((candidate) => candidate.terms.length > 0 && !isOfKind(written[candidate.to - 1]!, lang))
      const candidate = headOf(own, candidates, sidesOf(written, lang), index, catalog)
      if (!candidate) continue
      const head = { lexemes: written, candidate, notes }
      // `Gasket, cylinder head`: only a name of all the words together says more than the first of them
      const isLonger = first !== undefined && written.length > first.lexemes.length
      if (first)
        return isLonger && candidate.to - candidate.from === written.length && !isRaw(head, catalog) ? head : first
      // `Cover, valve`: the words behind the comma say which
      const meant = { ...candidate, terms: [chosen(candidate.terms, positions)] }
      if (isKindOnly(meant, catalog)) {
        // `rod, hydraulic cylinder`: all of them together are a kind of their own
        const isAll = candidate.to - candidate.from === written.length
        if (!kind || (isAll && written.length > kind.lexemes.length)) kind = head
      } else if (kind && isRaw(head, catalog)) continue
      else first = head
    }
    const found = first ?? kind
    if (complete === asWritten && lengthOf(found) === 1) short = found
    else if (found) return short && !isMoreOf(found, short) ? short : found
  }
  return short
}

/** `иситгичли ойна`: what the thing has, behind it as well; not the `вали` and `панели` of an izafet. */
const WITH = /[^aeiouʻʼ‘’'`аеёиоуўэюя](?:li|ли)$/iu

function isOfKind({ text }: Lexeme, lang: Detected['lang']): boolean {
  return (lang === 'uz' || lang === 'uz-Cyrl') && WITH.test(text)
}

/** `Пружина, сим Ø3,5`: what a thing is made of is no part of its name. */
function isRaw({ candidate }: Pick<Head, 'candidate'>, catalog: Catalog): boolean {
  return candidate.terms.every(({ id }) => catalog.parts.get(id)?.kind === 'material')
}

/** The first segment that is more than a count or a model, and together with the next one, in the order of a name. */
function sayingSegments(
  segments: readonly (readonly Lexeme[])[],
  all: readonly Lexeme[],
  index: PartIndex,
  catalog: Catalog,
): readonly NameWords[] {
  let own: NameWords | undefined
  let first = 0
  for (; first < segments.length && !own; first++) {
    const words = new NameWords(segments[first]!, index, catalog)
    if (saysSomething(words)) own = words
  }
  if (!own) return []
  const next = segments[first]
  if (!next) return [own]
  // `Lacetti hose, air cleaner genuine`: what car and whose make stand around both
  const behind = withoutIdleEnds(next, new NameWords(next, index, catalog).idle)
  if (behind.length > JOINED) return [own]
  // "simlar toʻplami (jgut)": brackets hold another name of it
  if (all[all.indexOf(next[0]!) - 1]?.text === '(') return [own, new NameWords(next, index, catalog)]
  const thing = withoutIdleEnds(own.lexemes, own.idle)
  const isLatin = thing.every(({ script }) => script === 'latin')
  const joined = isLatin ? [...behind, ...thing] : [...thing, ...behind]
  return [own, new NameWords(joined, index, catalog)]
}

function saysSomething(words: NameWords): boolean {
  const { lexemes } = words
  if (words.candidates.length > 0) return true
  return lexemes.some((lexeme) => !words.idle.has(lexeme)) && !isHeading(lexemes, words.idle)
}

/** Words of a segment that may belong to the name before the comma: `Disc, brake`; `Колодки, тормозные`. */
const JOINED = 2

/** Right behind a place, or one hyphen away: `left-hand`. */
function isAfter(all: readonly Lexeme[], i: number, end: number): boolean {
  return all[i - 1]?.end === end || (all[i - 1]?.text === '-' && all[i - 2]?.end === end)
}
