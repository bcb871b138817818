import type { Lang } from '../../model/basics.js'
import type { Catalog, Names, PartRow } from '../../model/catalog.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { cut, type KeptPiece, pieceOf } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'
import { eachSpelling, STEMMED_IN } from '../words/named-rows.js'
import { termStems, VERB_FORM, variants } from '../words/term-stems.js'
import { type KeyNumbers, keyNumbers, nextInOrder } from './part-keys.js'
import { mayTellPlace, POSITIONS, type Position, positionsOf } from './positions.js'

/** A part family that a term may mean, with the positions that its name holds (`Бампер передний`). */
export interface PartTerm {
  readonly id: string
  readonly positions: readonly Position[]
}

/** The names of the part families of a catalog, positions split off. */
export interface PartIndex {
  /** By stems in order, joined by a blank. */
  readonly ordered: ReadonlyMap<string, readonly PartTerm[]>
  /** Names of three and more words, Russian ones of two, by sorted stems: `колодки тормозные дисковые` in any order. */
  readonly unordered: ReadonlyMap<string, readonly PartTerm[]>
  /** Russian names of three words or more without one that follows the head, by sorted stems: `диск сцепления`. */
  readonly shortened: ReadonlyMap<string, readonly PartTerm[]>
  /** Stems of the longest name. */
  readonly longest: number
  /** Every stem that stands in a name, sorted by code point: what an abbreviation can mean. */
  readonly stems: readonly string[]
  /** The same and the keys as numbers. */
  readonly numbers: KeyNumbers
  /** Stems that say in some name what the thing is: what may be another assembly beside a name of one word. */
  readonly heads: ReadonlySet<string>
  /** Latin words in -ing and -ed that stand in names, by key: others are no nouns of theirs. */
  readonly verbForms: ReadonlySet<string>
  /** Keys of `ordered` for names that tell what comes with the thing: `гайка с фланцем`. */
  readonly equipped: ReadonlySet<string>
}

/** Group of families that stand for any thing of their kind: a housing, a lever. */
export const KINDS = 'generic'
/** Russian adjectives and participles may stand before the noun that they belong to. */
export const ADJECTIVE = /(?:[ыиоую]й|[ая]я|[ое]е|[ыи]е|ого|его|[ыи]х|[ыи]м)$/

const EQUIPPED = /\s(?:с|со|без|bilan|билан)(?:\s|$)/iu

/** A word of slang that ends a single name is no assembly: the first names of a family count, or several of any. */
const OWN_NAMES = 3
const SEVERAL = 8

const indexes = new WeakMap<Catalog, PartIndex>()
/** Words that a buyer leaves out: their stems in the three languages. */
const silentStems = /* @__PURE__ */ onFirstUse(() =>
  stemsInAnyLanguage(
    'assembly сборе сбор assy комплект yigʻma йиғма unit oem oe genuine original аналог оригинал оригинальный усиленный ' +
      'qty quantity pn p/n part no number арт артикул кат код деталь yangi янги ' +
      // what a figure is called, when the figure is read and the word is left
      'tolerance tol accuracy runout hardness roughness finish surface thickness weight mass length width height diameter ' +
      'min minimum max maximum per trial production release shipment samples sample box packing packed minimal eng kam bir martalik har энг кам бир марталик ҳар минимал ' +
      'thread threads size sizes hole holes metric iso rezba rezbasi резьба резьбаси oʼlchami ўлчами размер параметр ' +
      'price cost grade class volume demand order lot batch required needed target annual drawing dwg revision rev ' +
      'допуск точность биение класс aniqlik aniqligi аниқлик аниқлиги dopusk daraja darajasi даража даражаси ' +
      'qattiqlik qattiqligi қаттиқлик қаттиқлиги massasi массаси vazni вазни narxi нархи hajmi ҳажми uzunligi узунлиги ' +
      'sirt yuza notekislik gʼadir budurlik tozaligi сирт юза нотекислик ғадир будурлик тозалиги ' +
      'qalinligi қалинлиги kerak керак zarur зарур buyurtma буюртма partiya партия chizma чизма sinf синф',
  ),
)

/** Words for something that works, of which a thing is part: `корпус механизма`. */
const vagueStems = /* @__PURE__ */ onFirstUse(() => stemsInAnyLanguage('механизм привод узел система устройство'))

/** What a whole is called beside its name: a pedal assembly is a pedal, but a release bearing is no bearing. */
const wholeStems = /* @__PURE__ */ onFirstUse(() =>
  stemsInAnyLanguage('assembly assy сборе сбор комплект set kit yigʻma йиғма'),
)

function stemsInAnyLanguage(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(' ')
      .flatMap((word) => [...termStems(word, 'en'), ...termStems(word, 'ru'), ...termStems(word, undefined)]),
  )
}

/** Whether a stem says nothing of which part it is. */
export function isSilent(stem: string): boolean {
  return silentStems().has(stem)
}

/** Whether a stem is that of a word for a whole: `assembly`, `комплект`. */
export function isWhole(stem: string): boolean {
  return wholeStems().has(stem)
}

/** Whether the words in this order, and nothing less, are the name of a family. O(words). */
export function isName(lexemes: readonly Lexeme[], index: PartIndex): boolean {
  return mayBeName(lexemes, index) && keysOf(lexemes).some((key) => index.ordered.has(key))
}

/** Whether they are a name that tells what comes with the thing. O(words). */
export function isEquipped(lexemes: readonly Lexeme[], index: PartIndex): boolean {
  return mayBeName(lexemes, index) && keysOf(lexemes).some((key) => index.equipped.has(key))
}

/** Whether the numbers of the stems are those of a name; most words that are none are told by that. */
function mayBeName(lexemes: readonly Lexeme[], { longest, numbers }: PartIndex): boolean {
  if (lexemes.length > longest) return false
  let begun: readonly number[] = START
  for (const { stems } of lexemes) {
    const longer: number[] = []
    for (const stem of stems) {
      const own = numbers.stems.get(stem)
      if (own !== undefined) for (const number of begun) longer.push(nextInOrder(number, own))
    }
    if (longer.length === 0) return false
    begun = longer
  }
  return begun.some((number) => numbers.inOrder.has(number))
}

const START: readonly number[] = [0]

/** Keys of the words in this order, a few of them where each has several stems. */
function keysOf(lexemes: readonly Lexeme[]): readonly string[] {
  return lexemes.reduce<readonly string[]>(
    (begun, { stems }) =>
      begun.flatMap((key) => stems.map((stem) => (key === '' ? stem : `${key} ${stem}`))).slice(0, 64),
    [''],
  )
}

/** The index of a catalog, made on first use and kept. O(names). */
export function partIndexOf(catalog: Catalog): PartIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const made = build(catalog)
  indexes.set(catalog, made)
  return made
}

/** An index while it is made. */
interface Draft {
  readonly ordered: Map<string, PartTerm[]>
  readonly unordered: Map<string, PartTerm[]>
  readonly shortened: Map<string, PartTerm[]>
  readonly stems: Set<string>
  readonly heads: Set<string>
  readonly headCounts: Map<string, number>
  readonly verbForms: Set<string>
  readonly equipped: Set<string>
  readonly kindStems: Set<string>
  /** Names without a word for the whole: they yield to those that are written out. */
  readonly shorter: (readonly [stems: readonly string[], PartTerm, Lang | undefined])[]
  longest: number
}

function build(catalog: Catalog): PartIndex {
  const draft: Draft = {
    ordered: new Map(),
    unordered: new Map(),
    shortened: new Map(),
    stems: new Set(),
    heads: new Set(),
    headCounts: new Map(),
    verbForms: new Set(),
    equipped: new Set(),
    kindStems: new Set(vagueStems()),
    shorter: [],
    longest: 1,
  }
  catalog.data.parts.forEach((row) => {
    const places = { en: 0, ru: 0, uz: 0, 'uz-Cyrl': 0 }
    eachSpelling(row.names, (text, lang) => {
      for (const name of variants(text, 'part')) addName(draft, row, name, lang, places[lang]++)
    })
  })
  const { ordered, unordered, shortened, kindStems } = draft
  for (const [stems, term, lang] of draft.shorter) {
    const full = ordered.get(stems.join(' ')) ?? []
    if (!full.some((one) => isSamePlace(one, term))) insert(draft, stems, term, lang)
  }
  // `вилка штока`, `крышка корпуса`: words that are kinds of things say no family without the word left out
  for (const key of shortened.keys()) if (key.split(' ').every((stem) => kindStems.has(stem))) shortened.delete(key)
  const order = new Map(catalog.data.parts.map(({ id }, i) => [id, i]))
  for (const list of ordered.values()) if (list.length > 1) list.sort((a, b) => order.get(a.id)! - order.get(b.id)!)
  // a recorded default decides before the names do
  for (const { term, default: usual } of catalog.data.ambiguous) {
    if (!usual?.startsWith('part:')) continue
    for (const lang of ['en', 'ru', undefined] as const) {
      ordered.set(termStems(term, lang).join(' '), [{ id: usual.slice('part:'.length), positions: [] }])
    }
  }
  const { longest, heads, verbForms, equipped } = draft
  const stems = [...draft.stems].sort()
  const numbers = keyNumbers(stems, ordered.keys(), [...unordered.keys(), ...shortened.keys()])
  return { ordered, unordered, shortened, longest, stems, numbers, heads, verbForms, equipped }
}

/** @param place of the name among those of its language */
function addName(draft: Draft, { id, group }: PartRow, name: string, lang: keyof Names, place: number): void {
  const plain = plainWords(name)
  const { rest, positions } =
    plain && !plain.some(mayTellPlace) ? { rest: name, positions: NO_PLACES } : splitName(name, lang === 'en')
  const words = termStems(rest, STEMMED_IN[lang])
  if (group !== KINDS) addHead(draft, rest, lang, place)
  else if (words.length === 1) draft.kindStems.add(words[0]!)
  const term = { id, positions }
  insert(draft, words, term, STEMMED_IN[lang])
  if (EQUIPPED.test(name)) draft.equipped.add(words.join(' '))
  const bare = words.filter((stem) => !isWhole(stem))
  if (bare.length > 0 && bare.length < words.length) draft.shorter.push([bare, { id, positions }, STEMMED_IN[lang]])
  if (lang === 'en' || lang === 'uz')
    for (const { key } of plain ?? cut(name).pieces) if (VERB_FORM.test(key)) draft.verbForms.add(key)
}

function addHead({ heads, headCounts }: Draft, name: string, lang: keyof Names, place: number): void {
  const head = headWord(name, lang)
  if (head === undefined) return
  for (const stem of termStems(head, STEMMED_IN[lang])) {
    const count = (headCounts.get(stem) ?? 0) + 1
    headCounts.set(stem, count)
    if (place < OWN_NAMES || count >= SEVERAL) heads.add(stem)
  }
}

function insert(draft: Draft, list: readonly string[], term: PartTerm, lang: Lang | undefined): void {
  if (list.length === 0) return
  for (const stem of list) draft.stems.add(stem)
  draft.longest = Math.max(draft.longest, list.length)
  put(draft.ordered, list.join(' '), term)
  if (list.length > (lang === 'ru' ? 1 : 2)) put(draft.unordered, [...list].sort().join(' '), term)
  if (lang !== 'ru' || list.length < 3) return
  for (let i = 1; i < list.length; i++) put(draft.shortened, withoutOne(list, i).sort().join(' '), term)
}

function withoutOne(list: readonly string[], left: number): string[] {
  return list.filter((_, i) => i !== left)
}

function put(index: Map<string, PartTerm[]>, key: string, term: PartTerm): void {
  const list = index.get(key)
  if (!list) index.set(key, [term])
  else if (!list.some((one) => one.id === term.id && isSamePlace(one, term))) list.push(term)
}

const NO_PLACES: readonly Position[] = []

/** Both are in the order of `POSITIONS`. */
function isSamePlace({ positions: a }: PartTerm, { positions: b }: PartTerm): boolean {
  return a.length === b.length && a.every((position, i) => position === b[i])
}

/** Letters of one script: a piece of its own. */
const PLAIN = /^(?:[A-Za-z]+|[А-ЯЁЎҚҒҲа-яёўқғҳ]+)$/

/** The pieces of a name of such words and nothing else, as most are: they repeat, and need not be cut anew. */
function plainWords(name: string): readonly KeptPiece[] | undefined {
  const pieces: KeptPiece[] = []
  for (const word of name.split(' ')) {
    if (!PLAIN.test(word)) return undefined
    pieces.push(pieceOf(word))
  }
  return pieces
}

/** The word of a name that says what the thing is: the first noun in Russian, elsewhere the last. */
function headWord(name: string, lang: keyof Names): string | undefined {
  const words = name.split(/[\s/]+/).filter((word) => word !== '')
  return lang === 'ru' ? words.find((word) => !ADJECTIVE.test(word.toLowerCase())) : words.at(-1)
}

/** The words of a name without those of position, and the positions. */
function splitName(
  name: string,
  isEnglish: boolean,
): { readonly rest: string; readonly positions: readonly Position[] } {
  const positions = new Set<Position>()
  const { pieces, starts, ends } = cut(name)
  const words = pieces.map((piece, i) => ({ piece, text: piece.text, start: starts[i]!, end: ends[i]! }))
  const rest = words.filter((word, i) => {
    const found = positionsOf(word, words[i + 1], isEnglish)
    for (const position of found) positions.add(position)
    return found.length === 0
  })
  return {
    rest: rest.map(({ text, start }, i) => (i > 0 && rest[i - 1]!.end < start ? ` ${text}` : text)).join(''),
    positions: POSITIONS.filter((position) => positions.has(position)),
  }
}
