import type { Catalog } from '../../model/catalog.js'
import type { Naming } from '../words/concept.js'
import { type GradeHints, lineageOf } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'
import { resolved } from '../words/resolve-concept.js'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** Words between a material word and the grade, folded. */
const BETWEEN = set(
  'marka marki markali markasi mark grade gr mat material materiali no type tip splav splava alloy kotishma kotishmasi',
)
/** Words for a grade. */
export const MARKS = set('marka marki markali markasi mark grade material materiali mat')
/** Abbreviated material words, by code, and the group that they mean. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map([
  ['CT', 'steel'],
  ['ST', 'steel'],
  ['AЛ', 'aluminum'],
  ['AL', 'aluminum'],
  ['AЛЮM', 'aluminum'],
  ['ЧУГ', 'iron'],
  ['ЧYГ', 'iron'],
  ['ЛAT', 'brass'],
  ['HEPЖ', 'steel-stainless'],
  ['SS', 'steel-stainless'],
])
const SYSTEMS: ReadonlyMap<string, GradeHints> = new Map<string, GradeHints>([
  ['AISI', { system: 'aisi', within: 'steel' }],
  ['SAE', { system: 'aisi', within: 'steel' }],
  ['AA', { system: 'aa', within: 'aluminum' }],
  ['ASTM', { system: 'aisi' }],
  ['UNS', { system: 'uns' }],
  ['JIS', { system: 'jis' }],
  ['KS', { system: 'ks' }],
  ['GB', { system: 'gb' }],
  ['DIN', { system: 'en' }],
  ['EN', { system: 'en' }],
  ['ГOCT', { system: 'gost' }],
  ['GOST', { system: 'gost' }],
])

/** A text under search, with the names that its words are part of. */
export interface Named {
  readonly lexemes: readonly Lexeme[]
  readonly catalog: Catalog
  readonly nameAt: readonly (Naming | undefined)[]
}

/** The name that each lexeme is part of. */
export function coverage(namings: readonly Naming[], length: number): (Naming | undefined)[] {
  const at: (Naming | undefined)[] = new Array(length)
  for (const naming of namings) at.fill(naming, naming.from, naming.to)
  return at
}

/** What stands before a designation. */
export interface Before {
  readonly hints: GradeHints
  /** A material word, a system or "grade" stands before it. */
  readonly isNamed: boolean
  readonly from: number
}

const NO_HINTS: GradeHints = {}

/** Material words, systems and the word for grade before a designation. */
export function hintsBefore({ lexemes, nameAt, catalog }: Named, at: number): Before {
  let hints: GradeHints = {}
  let isNamed = false
  let from = at
  for (let i = at - 1, looked = 0; i >= 0 && looked < 6; looked++) {
    const lexeme = lexemes[i]!
    const naming = nameAt[i]
    const system = SYSTEMS.get(lexeme.code)
    const short = SHORT_WORDS.get(lexeme.code)
    // CR before a sheet steel: cold rolled
    if (naming?.kind === 'material' && lexeme.code !== 'CR') {
      if (hints.within === undefined) hints = { ...hints, within: broadest(naming, catalog) }
      isNamed = true
      from = naming.from
      i = naming.from - 1
    } else if (system || short) {
      hints = { ...(system ?? { within: short }), ...withoutEmpty(hints) }
      isNamed = true
      from = i
      i -= 1
    } else if (lexeme.kind === 'symbol' ? '.:(-"'.includes(lexeme.text) : BETWEEN.has(lexeme.key)) {
      if (MARKS.has(lexeme.key)) {
        isNamed = true
        from = i
      }
      i -= 1
    } else break
  }
  if (!isNamed) return { hints: NO_HINTS, isNamed, from }
  // "марка 45" is a steel: no other family has bare numbers
  const within =
    hints.within ?? (isNamed && hints.system === undefined && lexemes[at]!.kind === 'number' ? 'steel' : undefined)
  return { hints: { ...hints, ...(within ? { within } : {}) }, isNamed, from }
}

function withoutEmpty(hints: GradeHints): GradeHints {
  return {
    ...(hints.within === undefined ? {} : { within: hints.within }),
    ...(hints.system === undefined ? {} : { system: hints.system }),
  }
}

/** Catalog id of stainless steel. */
const STAINLESS = 'steel-stainless'

/** Group that a material word after the designation names: "40X poʻlat", "20 markali poʻlat". */
export function hintsAfter({ lexemes, nameAt, catalog }: Named, to: number): string | undefined {
  // 35-poʻlat: a hyphen joins the number and the metal
  const isJoined =
    lexemes[to]?.text === '-' &&
    lexemes[to]!.start === lexemes[to - 1]!.end &&
    lexemes[to + 1]?.start === lexemes[to]!.end
  const at = isJoined || BETWEEN.has(lexemes[to]?.key ?? '') ? to + 1 : to
  const naming = nameAt[at]
  // хомут 16-25 нерж: no stainless steel has two figures for its number
  if (naming?.ids.includes(STAINLESS) && /^\d{1,2}$/.test(lexemes[to - 1]?.text ?? '')) return undefined
  return naming?.kind === 'material' && naming.from === at ? broadest(naming, catalog) : undefined
}

/** A name as a hint: stainless steel may be said of a heat-resistant one, so the group is enough. */
function broadest(naming: Naming, catalog: Catalog): string | undefined {
  const id = resolved(naming, [], catalog).id ?? naming.ids[0]!
  return (
    lineageOf(id, catalog).find(
      (one) => catalog.materials.get(one)?.kind !== 'family' && catalog.materials.get(one)?.kind !== 'grade',
    ) ?? id
  )
}
