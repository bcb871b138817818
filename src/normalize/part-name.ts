import type { Catalog } from '../model/catalog.js'
import { detectLanguage } from '../text/language.js'
import { type Lexeme, lexemesOf } from './lexemes.js'
import { isNearWord, stemsBeginning } from './near-word.js'
import { isSilent, type PartIndex, type PartTerm, partIndexOf } from './part-index.js'
import { POSITIONS, type Position, positionsOf } from './positions.js'
import type { Note } from './read.js'
import { namingsIn } from './vocabulary.js'

/** What a name says: the part family, and where on the car. */
export interface PartName {
  readonly concept?: string
  /** In the order of `POSITIONS`, each once. */
  readonly positions: readonly string[]
  /** Offsets in the name. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly readAs: 'part' | 'position' }[]
  readonly notes: readonly Note[]
}

/** Which end of a name says what the thing is: the first noun in Russian, the last in Uzbek and English. */
type HeadSide = 'first' | 'last'

/** A stretch of words that is a name of part families. */
interface Candidate {
  readonly from: number
  readonly to: number
  readonly terms: readonly PartTerm[]
}

/** Models and makes of the region's roads; they tell which car, not which part. */
const MODELS = new Set(
  'cobalt nexia gentra lacetti damas labo matiz spark tracker onix malibu captiva orlando tico monza equinox tahoe cobalt-2 chevrolet ravon daewoo uzauto isuzu man kia sonet hyundai lada vesta granta byd chery кобальт нексия жентра ласетти дамас лабо матиз спарк трекер оникс малибу каптива орландо исузу киа лада'.split(
    ' ',
  ),
)
/** Russian adjectives and participles may stand before the noun that they belong to. */
const ADJECTIVE = /(?:[ыиоую]й|[ая]я|[ое]е|[ыи]е|ого|его|[ыи]х|[ыи]м)$/
/** English participles and Uzbek adjectives may follow a comma-less name: `brake disc ventilated`, `disk teshikli`. */
const PARTICIPLE = /(?:ed|li|ли)$/
/** Words that count things, before the name of the thing. */
const COUNTING =
  /^(?:комплект|к-?т|ком-?т|набор|пар[аы]|узел|деталь|запчасть|set|kit|pair|toʼplam|тўплам|juft|жуфт|of)$/
/** What follows tells for what the thing is, not what it is. */
const PURPOSE: ReadonlySet<string> = new Set(['for', 'with', 'w', 'incl'])
/** Shortest word in which one wrong letter is forgiven. */
const FORGIVEN = 6

/**
 * Reads what a part is called. A family is named only where the head of the name says it: a bracket of a bumper is a
 * bracket, `brake disc cover` no brake disc. Words of position are split off; abbreviations (`торм. диск`) are completed;
 * a word of six or more letters with one wrong letter is taken with the note `part.corrected`. O(n) for short names.
 */
export function readPartName(name: string, catalog: Catalog): PartName {
  const all = lexemesOf(name)
  const { lang } = detectLanguage(name)
  const isEnglish = lang === 'en'
  const positions = new Set<Position>()
  const spans: { start: number; end: number; readAs: 'part' | 'position' }[] = []
  const words: Lexeme[] = []
  all.forEach((lexeme, i) => {
    const found = positionsOf(lexeme, all[i + 1], isEnglish)
    for (const position of found) positions.add(position)
    if (found.length > 0) spans.push({ start: lexeme.start, end: lexeme.end, readAs: 'position' })
    else words.push(lexeme)
  })
  const index = partIndexOf(catalog)
  const named = findHead(words, all, index, catalog, lang)
  const notes: Note[] = named?.notes ?? []
  let concept: string | undefined
  if (named) {
    const term = chosen(named.candidate.terms, positions)
    concept = term.id
    const own = named.lexemes.slice(named.candidate.from, named.candidate.to)
    spans.push({ start: own[0]!.start, end: own.at(-1)!.end, readAs: 'part' })
  }
  return {
    ...(concept === undefined ? {} : { concept }),
    positions: POSITIONS.filter((position) => positions.has(position)),
    spans: spans.sort((a, b) => a.start - b.start),
    notes,
  }
}

interface Head {
  readonly lexemes: readonly Lexeme[]
  readonly candidate: Candidate
  readonly notes: Note[]
}

/** The first segment between breaks that names a part; as written, then with abbreviations completed, then corrected. */
function findHead(
  words: readonly Lexeme[],
  all: readonly Lexeme[],
  index: PartIndex,
  catalog: Catalog,
  lang: ReturnType<typeof detectLanguage>['lang'],
): Head | undefined {
  const segments = segmentsOf(words)
  for (const complete of [asWritten, completed, corrected]) {
    for (const segment of segments) {
      const notes: Note[] = []
      const lexemes = complete(segment, all, index, notes)
      if (!lexemes) continue
      const candidates = candidatesIn(lexemes, index)
      if (candidates.length === 0) continue
      const candidate = headOf(lexemes, candidates, sidesOf(lexemes, lang), catalog)
      if (candidate) return { lexemes, candidate, notes }
    }
  }
  return undefined
}

function segmentsOf(words: readonly Lexeme[]): Lexeme[][] {
  const segments: Lexeme[][] = [[]]
  for (const lexeme of words) {
    if (lexeme.isBreak) segments.push([])
    else if (lexeme.kind === 'word' && (!lexeme.isFunction || PURPOSE.has(lexeme.key))) segments.at(-1)!.push(lexeme)
  }
  return segments.map(untilPurpose).filter((segment) => segment.length > 0)
}

/** English: what comes after `for` is another thing. */
function untilPurpose(segment: Lexeme[]): Lexeme[] {
  const at = segment.findIndex(({ key, script }) => script === 'latin' && PURPOSE.has(key))
  return at > 0 ? segment.slice(0, at) : segment
}

function asWritten(segment: readonly Lexeme[]): readonly Lexeme[] {
  return segment
}

/** Abbreviated words get the stems that they may stand for; undefined where there is none. */
function completed(
  segment: readonly Lexeme[],
  all: readonly Lexeme[],
  index: PartIndex,
): readonly Lexeme[] | undefined {
  let changed = false
  const lexemes = segment.map((lexeme) => {
    const next = all[all.indexOf(lexeme) + 1]
    if (next?.text !== '.' || next.start !== lexeme.end || lexeme.key.length < 3) return lexeme
    const stems = stemsBeginning(lexeme.key, index.stems)
    if (stems.length === 0) return lexeme
    changed = true
    return { ...lexeme, stems }
  })
  return changed ? lexemes : undefined
}

/** Words that no name has get the stems that are one letter away; undefined where there is none. */
function corrected(
  segment: readonly Lexeme[],
  _all: readonly Lexeme[],
  index: PartIndex,
  notes: Note[],
): readonly Lexeme[] | undefined {
  let changed = false
  const lexemes = segment.map((lexeme) => {
    if (lexeme.text.length < FORGIVEN || lexeme.stems.some((stem) => hasStem(index, stem))) return lexeme
    const near = index.stems.filter((stem) => lexeme.stems.some((own) => isNearWord(own, stem)))
    if (near.length === 0) return lexeme
    changed = true
    notes.push({
      code: 'part.corrected',
      expected: `${lexeme.text} read as ${near[0]}…`,
      suggestions: near.slice(0, 3),
    })
    return { ...lexeme, stems: near.slice(0, 4) }
  })
  return changed ? lexemes : undefined
}

function hasStem(index: PartIndex, stem: string): boolean {
  let low = 0
  let high = index.stems.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (index.stems[middle]! < stem) low = middle + 1
    else high = middle
  }
  return index.stems[low] === stem
}

/** Every stretch that is a name, words that no name has passed over between Russian ones. */
function candidatesIn(lexemes: readonly Lexeme[], index: PartIndex): Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < lexemes.length; from++) {
    const upTo = Math.min(lexemes.length, from + index.longest)
    let keys: readonly string[][] = [[]]
    for (let to = from; to < upTo && keys.length > 0; to++) {
      const { stems } = lexemes[to]!
      const known = stems.filter((stem) => hasStem(index, stem))
      if (known.length === 0) break
      keys = keys.flatMap((key) => known.map((stem) => [...key, stem])).slice(0, 64)
      const terms = keys.flatMap(
        (key) =>
          index.ordered.get(key.join(' ')) ??
          (key.length > 1 ? index.unordered.get([...key].sort().join(' ')) : undefined) ??
          [],
      )
      if (terms.length > 0) found.push({ from, to: to + 1, terms })
    }
  }
  return found
}

/** Sides that may hold the head, the likelier first. */
function sidesOf(lexemes: readonly Lexeme[], lang: ReturnType<typeof detectLanguage>['lang']): readonly HeadSide[] {
  if (lang === 'ru') return ['first']
  if (lang === 'uz' || lang === 'uz-Cyrl' || lang === 'en') return ['last']
  if (lexemes.every(({ script }) => script === 'latin')) return ['last']
  // izafet: `бампер кронштейни`
  return /[иИ]$/.test(lexemes.at(-1)!.text) ? ['last', 'first'] : ['first', 'last']
}

function headOf(
  lexemes: readonly Lexeme[],
  candidates: readonly Candidate[],
  sides: readonly HeadSide[],
  catalog: Catalog,
): Candidate | undefined {
  const idle = idleWords(lexemes, catalog)
  for (const side of sides) {
    const best = [...candidates].sort((a, b) =>
      side === 'first' ? a.from - b.from || b.to - a.to : b.to - a.to || a.from - b.from,
    )[0]!
    const outside = side === 'first' ? lexemes.slice(0, best.from) : lexemes.slice(best.to)
    const mayStand = (lexeme: Lexeme) =>
      idle.has(lexeme) ||
      (side === 'first' ? ADJECTIVE.test(lexeme.text.toLowerCase()) : PARTICIPLE.test(lexeme.text.toLowerCase()))
    if (outside.every(mayStand)) return best
  }
  return undefined
}

/** Words that say nothing of what the thing is: models, materials, ways of making, counts. */
function idleWords(lexemes: readonly Lexeme[], catalog: Catalog): ReadonlySet<Lexeme> {
  const idle = new Set<Lexeme>()
  for (const lexeme of lexemes) {
    const written = lexeme.text.toLowerCase()
    const isName = MODELS.has(written) || COUNTING.test(written)
    if (isName || lexeme.key.length < 2 || lexeme.stems.some(isSilent)) idle.add(lexeme)
  }
  for (const { from, to } of namingsIn(lexemes, catalog, ['process', 'material', 'certificate', 'place'])) {
    for (const lexeme of lexemes.slice(from, to)) idle.add(lexeme)
  }
  return idle
}

/** Of several families the one whose positions the name has; where it has none, the first of the catalog. */
function chosen(terms: readonly PartTerm[], positions: ReadonlySet<Position>): PartTerm {
  const fitting = terms.filter((term) => term.positions.length > 0 && term.positions.every((p) => positions.has(p)))
  return fitting[0] ?? terms.find((term) => term.positions.length === 0) ?? terms[0]!
}
