import type { Lang } from '../../model/basics.js'
import type { Catalog, Names, PartRow } from '../../model/catalog.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { Lexeme } from '../words/lexemes.js'
import { NAME_LANGS, STEMMED_IN, spellingsOf } from '../words/named-rows.js'
import { termStems, variants } from '../words/term-stems.js'
import { type FamilyName, familyNames } from './family-names.js'
import { type KeyNumbers, NewKeyNumbers, nextInOrder } from './part-keys.js'
import type { Position } from './positions.js'

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
  readonly ordered: Map<string, readonly PartTerm[]>
  readonly unordered: Map<string, readonly PartTerm[]>
  readonly shortened: Map<string, readonly PartTerm[]>
  readonly numbers: NewKeyNumbers
  readonly heads: Set<string>
  readonly headCounts: Map<string, number>
  readonly verbForms: Set<string>
  readonly equipped: Set<string>
  readonly kindStems: Set<string>
  /** Names without a word for the whole: they yield to those that are written out. */
  readonly shorter: (readonly [stems: readonly string[], Family, Lang | undefined])[]
  longest: number
}

/** What a name means, alone: nearly all names of a row that has no sides share it. */
type Family = readonly [PartTerm]

function newDraft(): Draft {
  return {
    ordered: new Map(),
    unordered: new Map(),
    shortened: new Map(),
    numbers: new NewKeyNumbers(),
    heads: new Set(),
    headCounts: new Map(),
    verbForms: new Set(),
    equipped: new Set(),
    kindStems: new Set(vagueStems()),
    shorter: [],
    longest: 1,
  }
}

function build(catalog: Catalog): PartIndex {
  const draft = newDraft()
  const nameOf = familyNames()
  catalog.data.parts.forEach((row) => {
    addRow(draft, row, nameOf)
  })
  for (const [stems, family, lang] of draft.shorter) {
    const full = draft.ordered.get(stems.join(' ')) ?? []
    if (!full.some((one) => isSamePlace(one, family[0]))) insert(draft, stems, family, lang)
  }
  dropKinds(draft)
  sortByRow(draft, catalog)
  addUsual(draft, catalog)
  const { ordered, unordered, shortened, longest, heads, verbForms, equipped, numbers } = draft
  const stems = [...numbers.stems.keys()].sort()
  return { ordered, unordered, shortened, longest, stems, numbers, heads, verbForms, equipped }
}

function addRow(draft: Draft, { id, group, names }: PartRow, nameOf: ReturnType<typeof familyNames>): void {
  const anywhere: Family = [{ id, positions: [] }]
  for (const lang of NAME_LANGS) {
    let place = 0
    for (const text of spellingsOf(names, lang)) {
      for (const spelled of variants(text, 'part')) {
        const name = nameOf(spelled, lang)
        const { positions, stems } = name
        const family: Family = positions.length === 0 ? anywhere : [{ id, positions }]
        if (group !== KINDS) addHead(draft, name.head, place)
        else if (stems.length === 1) draft.kindStems.add(stems[0]!)
        addName(draft, name, family, lang)
        if (EQUIPPED.test(spelled)) draft.equipped.add(stems.join(' '))
        place++
      }
    }
  }
}

/** `вилка штока`, `крышка корпуса`: words that are kinds of things say no family without the word left out. */
function dropKinds({ shortened, kindStems }: Draft): void {
  for (const key of shortened.keys()) if (key.split(' ').every((stem) => kindStems.has(stem))) shortened.delete(key)
}

function sortByRow({ ordered }: Draft, catalog: Catalog): void {
  const order = new Map(catalog.data.parts.map(({ id }, i) => [id, i]))
  for (const [key, list] of ordered)
    if (list.length > 1)
      ordered.set(
        key,
        [...list].sort((a, b) => order.get(a.id)! - order.get(b.id)!),
      )
}

/** A recorded default decides before the names do. */
function addUsual({ ordered, numbers }: Draft, catalog: Catalog): void {
  for (const { term, default: usual } of catalog.data.ambiguous) {
    if (!usual?.startsWith('part:')) continue
    for (const lang of ['en', 'ru', undefined] as const) {
      const stems = termStems(term, lang)
      ordered.set(stems.join(' '), [{ id: usual.slice('part:'.length), positions: [] }])
      // a word that no name has is never asked for
      if (stems.every((stem) => numbers.stems.has(stem))) numbers.addInOrder(stems)
    }
  }
}

function addName(draft: Draft, { stems, verbForms }: FamilyName, family: Family, lang: keyof Names): void {
  insert(draft, stems, family, STEMMED_IN[lang])
  if (stems.length > 1 && stems.some(isWhole)) {
    const bare = stems.filter((stem) => !isWhole(stem))
    if (bare.length > 0) draft.shorter.push([bare, family, STEMMED_IN[lang]])
  }
  for (const key of verbForms) draft.verbForms.add(key)
}

/** @param place of the name among those of its language */
function addHead({ heads, headCounts }: Draft, head: readonly string[], place: number): void {
  for (const stem of head) {
    const count = (headCounts.get(stem) ?? 0) + 1
    headCounts.set(stem, count)
    if (place < OWN_NAMES || count >= SEVERAL) heads.add(stem)
  }
}

function insert(draft: Draft, list: readonly string[], family: Family, lang: Lang | undefined): void {
  if (list.length === 0) return
  if (list.length > draft.longest) draft.longest = list.length
  draft.numbers.addInOrder(list)
  put(draft.ordered, list.join(' '), family)
  if (list.length > (lang === 'ru' ? 1 : 2)) putInAnyOrder(draft, draft.unordered, list, family)
  if (lang !== 'ru' || list.length < 3) return
  for (let i = 1; i < list.length; i++) putInAnyOrder(draft, draft.shortened, withoutOne(list, i), family)
}

function withoutOne(list: readonly string[], left: number): readonly string[] {
  return list.filter((_, i) => i !== left)
}

function putInAnyOrder({ numbers }: Draft, index: Draft['unordered'], list: readonly string[], family: Family): void {
  numbers.addInAnyOrder(list)
  put(index, [...list].sort().join(' '), family)
}

function put(index: Draft['ordered'], key: string, family: Family): void {
  const list = index.get(key)
  if (!list) index.set(key, family)
  else if (list !== family && !list.some((one) => isSameTerm(one, family[0]))) index.set(key, [...list, family[0]])
}

function isSameTerm(a: PartTerm, b: PartTerm): boolean {
  return a.id === b.id && isSamePlace(a, b)
}

/** Both are in the order of `POSITIONS`. */
function isSamePlace({ positions: a }: PartTerm, { positions: b }: PartTerm): boolean {
  return a.length === b.length && a.every((position, i) => position === b[i])
}
