import type { ReasonCode } from './reason-codes.js'

/** Language and script of a text or of an explanation. */
export type Lang = 'en' | 'ru' | 'uz' | 'uz-Cyrl'

/** The four languages, in the order of fallback for display. */
export const LANGS: readonly Lang[] = ['en', 'ru', 'uz', 'uz-Cyrl']

/** Shown to be met · not known · shown not to be met. */
export type Standing = 'fits' | 'open' | 'misses'

/** How a fact about a maker is known, strongest first. */
export type Basis = 'verified' | 'documented' | 'stated' | 'inferred'

/** Strongest first; the position is the rank used in ordering. */
export const BASES: readonly Basis[] = ['verified', 'documented', 'stated', 'inferred']

/** Where an assessment's knowledge comes from. */
export type Evidence = 'stated' | 'implied' | 'inferred' | 'none'

/** What a step does to the part: gives shape or material, works on it, or accompanies it. */
export type Role = 'primary' | 'secondary' | 'supporting'

/** Who said it: the buyer (or maker) in the record, or the library from name, text or catalog. */
export type Said = 'stated' | 'inferred'

/**
 * What could not be read in an input record, or was read under an assumption.
 * `code` is dotted (`unit.unknown`), `path` leads to the field, `expected` is a short example.
 */
export interface Issue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly received: string
  readonly expected: string
  /** Known terms that look like it; never used in place of it. */
  readonly suggestions?: readonly string[]
}

/** A value named in a reason, as data: words and number format come from `explain`. */
export type ReasonValue =
  | { readonly kind: 'process'; readonly id: string }
  | { readonly kind: 'material'; readonly id: string; readonly text?: string }
  | { readonly kind: 'certificate'; readonly id: string; readonly validUntil?: string }
  | {
      readonly kind: 'parameter'
      readonly id: string
      readonly min?: number
      readonly max?: number
      readonly unit: string
    }
  | { readonly kind: 'quantity'; readonly value: number; readonly unit: string }
  | { readonly kind: 'range'; readonly min?: number; readonly max?: number; readonly unit: string }
  | { readonly kind: 'it'; readonly grade: number }
  | { readonly kind: 'ra'; readonly micrometers: number }
  | { readonly kind: 'envelope'; readonly envelope: Envelope }
  | { readonly kind: 'window'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'part'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ReasonValue[] }

/** Why, as data: what was required, what is offered. `explain` says it in words. */
export interface Reason {
  readonly code: ReasonCode | `host.${string}`
  readonly required?: ReasonValue
  readonly offered?: ReasonValue
  /** A host criterion's own words; built-in reasons have none. */
  readonly text?: string
  /** The words of the maker's description that say what is offered, where nothing else does. */
  readonly told?: string
}

/** Outer size in millimetres: one to three sides of a box, or a diameter with a length where it is known. */
export type Envelope =
  | { readonly shape: 'box'; readonly sidesMm: readonly number[] }
  | { readonly shape: 'cylinder'; readonly diameterMm: number; readonly lengthMm?: number }

/** What a quantity is counted in. A tonne is read as kg, a pair as two pieces; a set stays a set. */
export type CountUnit = 'piece' | 'set' | 'kg' | 'm' | 'm2' | 'm3' | 'l' | 'hour'

/** An amount, ≥ 0. */
export interface Amount {
  readonly value: number
  readonly unit: CountUnit
}

/** Both ends included; an absent end is open. */
export interface AmountRange {
  readonly min?: Amount
  readonly max?: Amount
}

/** Calendar dates `YYYY-MM-DD`, both included; an absent end is open. */
export interface DateWindow {
  readonly from?: string
  readonly to?: string
}

/** Where something is: catalog region or city id and/or WGS 84 degrees. */
export interface Location {
  readonly region?: string
  readonly city?: string
  readonly lat?: number
  readonly lon?: number
  /** What was written, for display. */
  readonly text?: string
}

/** Amount of money in major units of an ISO 4217 currency. */
export interface Money {
  readonly amount: number
  readonly currency: string
}

/**
 * How fine: an IT grade (−1 for IT01, 0 for IT0, 1–18), or the full width of a tolerance field in mm
 * where the nominal size is not known, and Ra in µm.
 */
export interface Precision {
  readonly itGrade?: number
  readonly toleranceMm?: number
  /** Nominal size that the grade or width belongs to. */
  readonly nominalMm?: number
  readonly raMicrometers?: number
}

/** A figure of a process (sheet thickness, press force): a closed range in the parameter's unit; an absent end is open. */
export interface ParameterRange {
  /** Catalog id, or `?` + folded text for one the catalog does not know. */
  readonly id: string
  readonly min?: number
  readonly max?: number
  /** Base unit of the parameter: mm, kg, kN, HRC, HB, HV, Shore A, °C, MPa, piece … */
  readonly unit: string
  /** Catalog material that the figure holds for; absent: for every material. */
  readonly material?: string
}

/** An id the catalog does not know: `?` + folded text. */
export function isAdHoc(id: string): boolean {
  return id.charCodeAt(0) === 63
}

/** An id as that of a row is read, without blanks or a byte-order mark around it: what a file gives to both is one id. */
export function idAsRead(id: string): string {
  return id.trim()
}

/** Whether a text has the form of an ISO 4217 code (three capital letters); which codes exist is not asked. */
export function isCurrencyCode(text: string): boolean {
  return /^[A-Z]{3}$/.test(text)
}

/**
 * Code-point order, the only order of texts in results: that of their UTF-8 bytes, as databases sort (a lone surrogate is a
 * code point of its own). Below 0, 0 or above. O(shared start).
 */
export function compareText(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  let at = 0
  while (at < shared && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  if (at === shared) return a.length - b.length
  // the two may differ in the second half of a pair: `<` compares UTF-16 units, where pairs come before U+E000
  const before = at > 0 ? a.codePointAt(at - 1)! - b.codePointAt(at - 1)! : 0
  return before || a.codePointAt(at)! - b.codePointAt(at)!
}
