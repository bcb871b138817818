import { designationsOf } from '../../catalog/build.js'
import { ancestors } from '../../catalog/material-relation.js'
import type { Catalog, Designation } from '../../model/catalog.js'
import { codeKey } from '../../text/fold.js'
import { aliasesOf } from './grade-aliases.js'

/** What the words around a designation say of it. */
export interface GradeHints {
  /** Class, group or family named beside it. */
  readonly within?: string | undefined
  /** System named beside it: `aisi`, `gb` … */
  readonly system?: string | undefined
}

/** Designations of a catalog by every spelling that is read without doubt. */
export interface GradeIndex {
  readonly ids: ReadonlyMap<string, readonly string[]>
  /** Beginnings of the keys of `ids`, so that a search stops early. */
  readonly beginnings: ReadonlySet<string>
  /** Sound of a Cyrillic designation → ids; see `sounds`. */
  readonly spoken: ReadonlyMap<string, readonly string[]>
  /** Every designation as written, for suggestions. */
  readonly grades: readonly { readonly code: string; readonly text: string }[]
}

const indexes = new WeakMap<Catalog, GradeIndex>()
/** Which system is meant where several have the designation and nothing says which. */
const SYSTEM_ORDER = ['gost', 'en', 'enNumber', 'aisi', 'aa', 'jis', 'ks', 'gb']

/** The designations of a catalog, compiled on first use and kept. O(designations). */
export function gradeIndexOf(catalog: Catalog): GradeIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const made = compile(catalog)
  indexes.set(catalog, made)
  return made
}

/**
 * The material that a designation means among those that carry it: within the group that is named beside it, of the
 * system that is named beside it, the reference of a cross-reference row before other spellings, then by system.
 * Undefined where the rest still lie in different groups (1050 is a steel and an aluminum): only the context can say.
 */
export function meantGrade(ids: readonly string[], hints: GradeHints, catalog: Catalog): string | undefined {
  let left = ids
  if (hints.within !== undefined) {
    const { within } = hints
    left = left.filter((id) => lineageOf(id, catalog).includes(within))
    // EN AW-1050A said of steel: the words contradict the designation, which is the surer of the two
    if (left.length === 0) return ids.length === 1 ? ids[0] : undefined
  }
  const ofSystem = left.filter((id) => systemsOf(id, catalog).some(({ system }) => system === hints.system))
  if (ofSystem.length > 0) left = ofSystem
  if (new Set(left.map((id) => catalog.materialGroup(id))).size > 1) return undefined
  return [...left].sort((a, b) => order(a, catalog) - order(b, catalog))[0]
}

/** A material with everything that it belongs to. */
export function lineageOf(id: string, catalog: Catalog): readonly string[] {
  return ancestors(designationsOf(catalog).materials, id)
}

function order(id: string, catalog: Catalog): number {
  const isRow = designationsOf(catalog).memberships.get(id)?.[0]?.strength === 'reference'
  const first = systemsOf(id, catalog)[0]?.system ?? ''
  const at = SYSTEM_ORDER.indexOf(first)
  return (isRow ? 0 : 100) + (at < 0 ? SYSTEM_ORDER.length : at)
}

function systemsOf(id: string, catalog: Catalog): readonly Designation[] {
  const designations = catalog.materials.get(id)?.designations ?? []
  return designations.filter(({ strength }) => strength === 'reference')
}

function compile(catalog: Catalog): GradeIndex {
  const { index } = designationsOf(catalog)
  const ids = new Map<string, readonly string[]>(index)
  const spoken = new Map<string, string[]>()
  const grades: { code: string; text: string }[] = []
  const seen = new Set<string>()
  const aliased = new Map<string, Set<string>>()
  for (const row of catalog.data.materials) {
    for (const { system, grade } of row.designations) {
      const code = codeKey(grade)
      if (seen.has(`${system} ${code}`)) continue
      seen.add(`${system} ${code}`)
      grades.push({ code, text: grade })
      const owners = index.get(code) ?? []
      for (const alias of aliasesOf(code, system)) {
        const set = aliased.get(alias) ?? new Set()
        for (const owner of owners) set.add(owner)
        aliased.set(alias, set)
      }
      const bronze = pooled(grade)
      if (bronze !== undefined && !ids.has(codeKey(bronze))) ids.set(codeKey(bronze), owners)
      if (!/\p{Script=Cyrillic}/u.test(grade)) continue
      for (const owner of owners) {
        push(spoken, soundOf(grade), owner)
        if (bronze !== undefined) push(spoken, soundOf(bronze), owner)
      }
    }
  }
  // an alias that several alloys share would choose among them
  for (const [alias, owners] of aliased) if (!ids.has(alias) && isOneAlloy(owners, catalog)) ids.set(alias, [...owners])
  const beginnings = new Set<string>()
  for (const key of ids.keys()) for (let i = 1; i <= key.length; i++) beginnings.add(key.slice(0, i))
  return { ids, beginnings, spoken, grades }
}

/** The older way to write a bronze: БрО5Ц5С5 was БрОЦС5-5-5, letters first. */
function pooled(grade: string): string | undefined {
  if (!/^Бр(?:\p{L}+\d+){2,}$/u.test(grade)) return undefined
  const letters = grade.slice(2).match(/\p{L}+/gu) ?? []
  const numbers = grade.slice(2).match(/\d+/g) ?? []
  return `Бр${letters.join('')}${numbers.join('-')}`
}

function isOneAlloy(owners: ReadonlySet<string>, catalog: Catalog): boolean {
  const [first, ...rest] = [...owners]
  return rest.every((id) => ['same', 'identical', 'close'].includes(catalog.materialRelation(first!, id).kind))
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [id])
  else if (!list.includes(id)) list.push(id)
}

// one sign a sound, for Cyrillic designations that are typed in Latin letters
const CYRILLIC_SOUND: Readonly<Record<string, string>> = {
  А: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Д: 'D',
  Е: 'E',
  Ж: 'J',
  З: 'Z',
  И: 'I',
  К: 'K',
  Л: 'L',
  М: 'M',
  Н: 'N',
  О: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ф: 'F',
  Х: 'X',
  Ц: 'C',
  Ч: 'Q',
  Ш: 'W',
  Ю: '&',
  Я: '%',
}
/** What a Latin letter of a designation may stand for: its sound, or the Cyrillic letter that looks like it. */
const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  A: 'A',
  B: 'BV',
  C: 'SC',
  D: 'D',
  E: 'E',
  F: 'F',
  G: 'G',
  H: 'NX',
  I: 'I',
  J: 'J',
  K: 'K',
  L: 'L',
  M: 'M',
  N: 'N',
  O: 'O',
  P: 'PR',
  Q: 'Q',
  R: 'R',
  // ц is an s to Uzbek ears: BrOSS
  S: 'SC',
  T: 'T',
  U: 'U',
  V: 'V',
  W: 'W',
  X: 'X',
  Y: 'U',
  Z: 'Z',
  '&': '&',
  '%': '%',
}
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/SH/g, 'W'],
  [/CH/g, 'Q'],
  [/KH/g, 'X'],
  [/ZH/g, 'J'],
  [/TS/g, 'C'],
  [/(?:YU|JU|IU|IO)/g, '&'],
  [/YA/g, '%'],
]
/** Letters of two meanings in one designation; beyond it nothing is tried. */
const MOST_DOUBTS = 6

/** Sound of a Cyrillic designation. */
function soundOf(grade: string): string {
  let sound = ''
  for (const letter of grade.toUpperCase().replaceAll('Ё', 'Е')) {
    if (/[\s\-.,]/.test(letter)) continue
    sound += CYRILLIC_SOUND[letter] ?? letter
  }
  return sound
}

/**
 * Every way to hear a designation typed with Latin letters: `30XGSA`, `18KhGT`, `AK12MMgH` with some letters by sound
 * and some by look. At most 64.
 */
export function sounds(text: string): readonly string[] {
  const known = heardTexts.get(text)
  if (known) return known
  const made = hear(text)
  if (heardTexts.size >= MEMORY) heardTexts.clear()
  if (text.length <= LONGEST_KEPT) heardTexts.set(text, made)
  return made
}

const MEMORY = 2_000
const LONGEST_KEPT = 64
const heardTexts = new Map<string, readonly string[]>()

function hear(text: string): readonly string[] {
  let spelled = text
    .toUpperCase()
    .replaceAll('Ё', 'Е')
    .replace(/[\s\-.,]/g, '')
  // кп in hand-like small letters: 08kn
  spelled = spelled.replace(/(?<=\d)KN$/, 'KP')
  for (const [digraph, sound] of DIGRAPHS) spelled = spelled.replace(digraph, sound)
  let heard = ['']
  let doubts = 0
  for (const letter of spelled) {
    const options = CYRILLIC_SOUND[letter] ?? LATIN_SOUNDS[letter] ?? letter
    // C that came from TS is decided, yet costs no more than a look-up
    if (options.length > 1 && ++doubts > MOST_DOUBTS) return []
    heard =
      options.length === 1
        ? heard.map((start) => start + options)
        : [...options].flatMap((option) => heard.map((start) => start + option))
  }
  return heard
}
