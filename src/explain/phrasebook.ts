import type { Basis, Standing } from '../model/basics.js'
import type { CriterionId, OptionalCriterionId } from '../model/criterion.js'
import type { OwnEvidence } from '../model/manufacturer.js'
import type { EffortClass } from '../model/match.js'
import type { ReasonCode } from '../model/reason-codes.js'

/**
 * Wordings of one thing, best first: the first whose `{slots}` are all known is said, so the last has none.
 * They start in lower case and have no full stop; who puts them into a sentence adds both.
 */
export type Forms = readonly string[]

/** A wording that agrees with `{n}`: one for all numbers; one and other; or one, few (2–4) and many (5–20). */
export type Plural = string | readonly [one: string, other: string] | readonly [one: string, few: string, many: string]

/** Reasons that can leave a demand open, each with a question to the maker. */
export type OpenCode = Extract<
  ReasonCode,
  | 'process.broader'
  | 'process.overlaps'
  | 'process.told'
  | 'process.inferredOffer'
  | 'process.none'
  | 'process.notListed'
  | 'material.substitute'
  | 'material.containingGroup'
  | 'material.sameFamily'
  | 'material.neverGrade'
  | 'material.sameGroup'
  | 'material.otherGroup'
  | 'material.processCannot'
  | 'material.excluded'
  | 'material.unknown'
  | 'material.partlyRead'
  | 'material.unknownGrade'
  | 'material.inferredOffer'
  | 'precision.maybe'
  | 'precision.unknown'
  | 'precision.processCannot'
  | 'envelope.unknown'
  | 'parameters.unknown'
  | 'capacity.unitMismatch'
  | 'capacity.unknown'
  | 'lotSize.unknown'
  | 'leadTime.unknown'
  | 'window.unknown'
  | 'certificates.told'
  | 'certificates.undated'
  | 'certificates.unlisted'
  | 'certificates.unknown'
  | 'proximity.unknown'
  | 'experience.none'
  | 'ownManufacture.both'
  | 'ownManufacture.unknown'
  | 'localMaterial.partly'
  | 'localMaterial.unknown'
  | 'step.none'
>

/** Reasons that a demand is missed, each with what would close the gap. */
export type GapCode = Extract<
  ReasonCode,
  | 'process.other'
  | 'process.none'
  | 'process.notListed'
  | 'material.neverMaterial'
  | 'material.otherGroup'
  | 'material.excluded'
  | 'material.processCannot'
  | 'precision.coarser'
  | 'precision.processCannot'
  | 'envelope.tooLarge'
  | 'envelope.tooHeavy'
  | 'parameters.missed'
  | 'capacity.short'
  | 'lotSize.belowMinimum'
  | 'lotSize.aboveMaximum'
  | 'leadTime.late'
  | 'window.outside'
  | 'certificates.expired'
  | 'certificates.missing'
  | 'ownManufacture.trader'
  | 'localMaterial.imported'
>

/** Sentences and labels around the reasons. */
export interface Wording {
  /** Between the last two of a list: `A, B and C`. */
  readonly and: string
  readonly or: string
  /** `{n}` makers that … */
  readonly fitting: Plural
  readonly open: Plural
  readonly near: Plural
  /** `{part}`, `{found}`. */
  readonly found: string
  readonly nobody: string
  /** The part was not understood, so that nobody could be looked for. */
  readonly notUnderstood: string
  /** A part without a name. */
  readonly unnamed: string
  /** `{n}` indexed. */
  readonly looked: Plural
  /** `{n}` makers without evidence. */
  readonly noEvidence: Plural
  readonly truncated: string
  /** `{maker}`, `{score}`. */
  readonly best: string
  readonly standing: Readonly<Record<Standing, string>>
  readonly basis: Readonly<Record<Basis, string>>
  /** `{score}`. */
  readonly score: string
  /** `{score}`, `{low}`, `{high}`. */
  readonly scoreRange: string
  /** `{n}` gaps. */
  readonly gaps: Plural
  /** `{met}` of `{n}` demands. */
  readonly met: Plural
  readonly missing: string
  readonly ask: string
  readonly nearMisses: string
  readonly issues: string
  /** What kind of effort closes a gap. */
  readonly effort: Readonly<Record<EffortClass, string>>
  /** What to do about a gap whose reason has no advice of its own (a host's). */
  readonly advice: Readonly<Record<EffortClass, string>>
  /** A question without wording of its own: `{reason}`. */
  readonly clarify: string
  /** Follows what would be met if our inference about the maker is right. */
  readonly inference: string
  /** Follows what only the maker's description tells: `{words}`. */
  readonly told: string
  /** HS heading: `{code}`. */
  readonly heading: string
  /** What shows that a maker makes things itself, by `OwnEvidence`. */
  readonly own: Readonly<Record<OwnEvidence, string>>
  readonly criteria: Readonly<Record<CriterionId, string>>
  readonly optionalCriteria: Readonly<Record<OptionalCriterionId, string>>
}

/** Everything that one language says of an answer. */
export interface Phrasebook {
  readonly reasons: Readonly<Record<ReasonCode, Forms>>
  readonly questions: Readonly<Record<OpenCode, Forms>>
  readonly advice: Readonly<Record<GapCode, Forms>>
  readonly wording: Wording
}

/** Wordings of issues: by code, and what is wanted in which field. */
export interface IssueBook {
  /** By code, else by what is wrong (`*.range`), else by what it is about (`limit.*`); slot `{received}`. */
  readonly codes: Readonly<Record<string, string>>
  /** For a code that none of them fits. */
  readonly other: string
  /** Label and example of a field, by its key. */
  readonly fields: Readonly<Record<string, readonly [label: string, example?: string]>>
  /** `{example}`. */
  readonly example: string
  /** `{terms}`. */
  readonly suggestions: string
}

const SLOT = /\{([a-z]+)\}/gi

/** The first wording whose slots are all known, filled in. */
export function say(forms: Forms, slots: Readonly<Record<string, string | undefined>>): string {
  const form = forms.find((text) => [...text.matchAll(SLOT)].every(([, slot]) => slots[slot!])) ?? forms.at(-1) ?? ''
  return fill(form, slots)
}

/** Puts values in the slots; one that is not known leaves nothing. */
export function fill(form: string, slots: Readonly<Record<string, string | undefined>>): string {
  return form.replace(SLOT, (_, slot: string) => slots[slot] ?? '')
}

/** The wording that agrees with a number: Russian has three (1 · 2–4 · 5–20, fractions like 2), English two. */
export function agree(forms: Plural, n: number): string {
  if (typeof forms === 'string') return forms
  const [one, few, many] = forms
  if (many === undefined) return n === 1 ? one : few
  if (!Number.isInteger(n)) return few
  const tens = Math.abs(n) % 100
  const ones = tens % 10
  if (ones === 1 && tens !== 11) return one
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many
}

/** `A, B and C`. */
export function list(items: readonly string[], word: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** With a capital first letter; oʻ and gʻ keep their sign. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A sentence of a wording: capital first letter, full stop. */
export function sentence(text: string): string {
  return text === '' ? '' : capitalize(text) + (/[.!?…]$/.test(text) ? '' : '.')
}

/** A text of a host or a record on one line, without control and direction characters, 160 characters at the most. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ').trim()
  const characters = line.length > 160 ? [...line] : []
  return characters.length > 160 ? `${characters.slice(0, 159).join('')}…` : line
}
