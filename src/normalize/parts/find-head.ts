import type { Catalog } from '../../model/catalog.js'
import type { Note } from '../common/read.js'
import type { Lexeme } from '../words/lexemes.js'
import { namingsIn } from '../words/vocabulary.js'
import { type Head, NameWords, nameWords, type Setting } from './name-words.js'
import type { Candidate } from './part-candidates.js'
import { atPlaces, chosen, headOf, isKindOnly, sidesOf } from './part-head.js'
import { asHeard, type Known, partedCompounds } from './part-heard.js'
import { isHeading, withoutIdleEnds } from './part-idle.js'
import { nameInOtherWords } from './part-other-words.js'
import { segmentsOf } from './part-segments.js'
import { asWritten, completed, corrected, isMoreOf, isShortened } from './part-slips.js'

/** How many words say what the thing is. */
export function lengthOf(head: Head | undefined): number {
  return head ? head.candidate.to - head.candidate.from : 0
}

/** `Пружина, сим Ø3,5`: what a thing is made of is no part of its name. */
export function isRaw({ candidate }: Pick<Head, 'candidate'>, catalog: Catalog): boolean {
  return candidate.terms.every(({ id }) => catalog.parts.get(id)?.kind === 'material')
}

/**
 * The first segment between breaks that says anything must name the part: in `cover, brake disc` the disc is what the
 * cover belongs to, unless both together are a name (`disc, brake`). As written, then with abbreviations completed, then
 * corrected.
 */
export function findHead(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const found = findHeadOf(words, setting)
  const heard = asHeard(words, setting)
  const other = heard && findHeadOf(heard.words, setting)
  const spelled = other && isOfWord(other, heard.unknown) && saysMore(other, found) ? noted(other, heard.notes) : found
  const parted = partedCompounds(words, setting)
  const apart = parted && findHeadOf(parted.words, setting)
  return apart && isOfParted(apart, parted) && lengthOf(apart) > lengthOf(spelled) ? apart : spelled
}

/** Whether a head has one of the words in it. */
function isOfWord({ lexemes, candidate: { from, to } }: Head, words: readonly Lexeme[]): boolean {
  return lexemes.slice(from, to).some(({ start }) => words.some((word) => word.start === start))
}

/** Whether it has all that a compound was parted in: a fibreglass is no glass. */
function isOfParted(head: Head, { words, unknown }: Known): boolean {
  const { lexemes, candidate } = head
  const own = lexemes.slice(candidate.from, candidate.to)
  const isOf = (word: Lexeme) => own.filter(({ start }) => start === word.start).length
  return unknown.some(
    (word) => isOf(word) > 0 && isOf(word) === words.filter(({ start }) => start === word.start).length,
  )
}

function noted(head: Head, notes: readonly Note[]): Head {
  return { ...head, notes: [...notes, ...head.notes] }
}

/** Whether a head of words known by their sound says more than one of the words as they stand, or as much as a guess. */
function saysMore(other: Head, found: Head | undefined): boolean {
  return lengthOf(other) > lengthOf(found) || (found !== undefined && found.notes.length > 0 && lengthOf(other) > 0)
}

function findHeadOf(words: readonly Lexeme[], setting: Setting): Head | undefined {
  const { index, catalog } = setting
  const segments = sayingSegments(segmentsOf(words, setting.all, index, catalog), setting)
  const found = headAsSaid(segments, setting)
  const other = nameInOtherWords(words, segments[0], lengthOf(found), setting)
  if (other) return other
  if (!segments[1] || !found || !isKindOnly(found.candidate.terms, catalog)) return found
  // `rod, hydraulic cylinder`: the words behind the comma say which kind
  const kind = nameInOtherWords(words, segments[1], lengthOf(found), setting)
  return kind && !isRaw(kind, catalog) ? kind : found
}

const WAYS = [asWritten, completed, corrected] as const

function headAsSaid(segments: readonly NameWords[], setting: Setting): Head | undefined {
  const { all, index, catalog } = setting
  // `барабан торм.`: what is short for more may say more
  let short: Head | undefined
  for (const complete of WAYS) {
    let kind: Head | undefined
    let first: Head | undefined
    for (const segment of segments) {
      const notes: Note[] = []
      const written = complete(segment, all, index, notes)
      if (!written) continue
      const own = written === segment.lexemes ? segment : new NameWords(written, setting)
      const candidate = headIn(own, setting)
      if (!candidate) continue
      const head = { lexemes: written, candidate, notes }
      // `Gasket, cylinder head`: only a name of all the words together says more than the first of them
      const isLonger = first !== undefined && written.length > first.lexemes.length
      if (first)
        return isLonger && candidate.to - candidate.from === written.length && !isRaw(head, catalog) ? head : first
      // `Cover, valve`: the words behind the comma say which
      if (isKindOnly([chosen(candidate.terms, setting.positions)], catalog)) {
        // `rod, hydraulic cylinder`: all of them together are a kind of their own
        const isAll = candidate.to - candidate.from === written.length
        if (!kind || (isAll && written.length > kind.lexemes.length)) kind = head
      } else if (kind && isRaw(head, catalog)) continue
      else first = head
    }
    const found = first ?? kind
    if (complete === asWritten && (lengthOf(found) === 1 || (found && mayComplete(segments, found, all)))) short = found
    else if (found && (!short || (isMoreOf(found, short) && lengthOf(found) > lengthOf(short)))) return found
    // a longer name is completed, never corrected
    else if (lengthOf(short) > 1) return short
  }
  return short
}

/** Whether a word in short stands beside a name: `крышка горловины маслозалив.` */
function mayComplete(segments: readonly NameWords[], { lexemes, candidate }: Head, all: readonly Lexeme[]): boolean {
  const { from, to } = candidate
  const own = segments.find((segment) => segment.lexemes === lexemes)
  return lexemes.some((word, i) => (i < from || i >= to) && !own?.isIdle[i] && isShortened(word, all))
}

function headIn(words: NameWords, setting: Setting): Candidate | undefined {
  const known = words.headBy(setting.manner)
  return known === undefined ? words.keepHead(setting.manner, headAnew(words, setting)) : (known ?? undefined)
}

function headAnew(words: NameWords, { positions, lang, index, catalog }: Setting): Candidate | undefined {
  const { lexemes } = words
  let candidates = atPlaces(words.candidates, positions)
  if (lang === 'uz' || lang === 'uz-Cyrl') candidates = candidates.filter(({ to }) => !WITH.test(lexemes[to - 1]!.text))
  return candidates.length === 0 ? undefined : headOf(words, candidates, sidesOf(lexemes, lang), index, catalog)
}

/** `иситгичли ойна`: what the thing has, behind it as well; not the `вали` and `панели` of an izafet. */
const WITH = /[^aeiouʻʼ‘’'`аеёиоуўэюя](?:li|ли)$/iu

/** The first segment that is more than a count or a model, and together with the next one, in the order of a name. */
function sayingSegments(segments: readonly (readonly Lexeme[])[], setting: Setting): readonly NameWords[] {
  let own: NameWords | undefined
  let first = 0
  for (; first < segments.length && !own; first++) {
    const words = nameWords(segments[first]!, setting)
    if (saysSomething(words)) own = words
  }
  if (!own) return []
  const next = segments[first]
  if (!next) return [own]
  // `Lacetti hose, air cleaner genuine`: what car and whose make stand around both
  const apart = nameWords(next, setting)
  // крышка, заливка компаундом; spring, coiled: what is done to a thing is no word of its name
  if (!apart.isIdle.includes(false) && namingsIn(next, setting.catalog, ['process']).length > 0) return [own]
  const behind = withoutIdleEnds(next, apart.isIdle)
  if (behind.length > JOINED) return [own]
  // "simlar toʻplami (jgut)": brackets hold another name of it
  if (setting.all[setting.all.indexOf(next[0]!) - 1]?.text === '(') return [own, apart]
  const thing = withoutIdleEnds(own.lexemes, own.isIdle)
  const isLatin = thing.every(({ script }) => script === 'latin')
  return [own, nameWords(isLatin ? [...behind, ...thing] : [...thing, ...behind], setting)]
}

function saysSomething(words: NameWords): boolean {
  if (words.candidates.length > 0) return true
  return words.isIdle.includes(false) && !isHeading(words.lexemes, words.isIdle)
}

/** Words of a segment that may belong to the name before the comma: `Disc, brake`; `Колодки, тормозные`. */
const JOINED = 2
