import type { Catalog } from '../../model/catalog.js'
import { latinLookalikes } from '../../text/homoglyphs.js'
import { gradeIndexOf, lineageOf } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'

/** A designation found among lexemes. */
export interface GradeHit {
  /** Materials that it may be; one unless words around it must decide. */
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
  /** Temper or class that was joined to the designation. */
  readonly condition?: string
  /** Could be something else (M1, H13, 20): only words around it make it a material. */
  readonly isWeak: boolean
  /** Something that was assumed. */
  readonly assumed?: string
}

/** Old gray irons with two numbers, tensile and bending strength in kgf/mm² (GOST 1412-70), and what took their place. */
const GRAY: ReadonlyMap<string, string> = new Map([
  ['15-32', '15'],
  ['18-36', '20'],
  ['21-40', '20'],
  ['24-44', '25'],
])
/** The same by their first number alone, as drawings shorten them; 15 is a grade of today too. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['18', '20'],
  ['24', '25'],
])
/** Class numbers of old Korean die-casting alloys (KS D 6006): 7종 is ADC10, 8종 ADC12. */
const KOREAN: ReadonlyMap<string, string> = new Map([
  ['ALDC7', 'ADC10'],
  ['ALDC8', 'ADC12'],
])
const IRON = /^(CЧ|SCH|BЧ|VCH)(\d\d)-(\d{1,2})$/

/**
 * A name that a standard has given up. A gray iron is read as the one that took its place; an old ductile iron only as
 * its family, since the new grade of the same number asks more (ВЧ50-2 had 2 % elongation, ВЧ50 has 7 %).
 */
export function formerGrade(lexemes: readonly Lexeme[], from: number, catalog: Catalog): GradeHit | undefined {
  const first = lexemes[from]!
  const { ids } = gradeIndexOf(catalog)
  const spaced =
    first.code === 'ALDC' ? `ALDC${lexemes[from + 1]?.code.replace('종', '')}` : first.code.replace('종', '')
  const korean = KOREAN.get(spaced)
  const alloy = korean === undefined ? undefined : ids.get(korean)?.[0]
  if (alloy !== undefined) {
    const to = first.kind === 'code' ? from + 1 : from + 2
    const suffix = lexemes[to]?.text === '종' ? 1 : 0
    return { ids: [alloy], from, to: to + suffix, isWeak: false, assumed: `${korean}, once ${spaced}` }
  }
  if (!/^(?:CЧ|SCH|BЧ|VCH)/.test(first.code)) return undefined
  let text = ''
  for (let to = from; to < lexemes.length && to < from + 4; to++) {
    text += latinLookalikes(lexemes[to]!.text.toUpperCase())
    const match = IRON.exec(text)
    if (!match) continue
    const [, kind = '', tensile = '', other = ''] = match
    const now = kind.startsWith('C') || kind === 'SCH' ? GRAY.get(`${tensile}-${other}`) : undefined
    const same = ids.get(now === undefined ? (/^[CS]/.test(kind) ? 'CЧ20' : 'BЧ50') : `CЧ${now}`)?.[0]
    if (same === undefined) return undefined
    if (now !== undefined)
      return { ids: [same], from, to: to + 1, isWeak: false, assumed: `СЧ${now}, once СЧ ${tensile}-${other}` }
    const family = lineageOf(same, catalog)[1] ?? same
    return { ids: [family], from, to: to + 1, isWeak: false, assumed: `an old name; only its family ${family} is sure` }
  }
  return shortened(first, from, ids)
}

/** `СЧ24`, said of СЧ24-44. */
function shortened(first: Lexeme, from: number, ids: ReadonlyMap<string, readonly string[]>): GradeHit | undefined {
  const tensile = /^(?:CЧ|SCH)(\d\d)$/.exec(latinLookalikes(first.text.toUpperCase()))?.[1] ?? ''
  const now = SHORT.get(tensile)
  const same = now === undefined ? undefined : ids.get(`CЧ${now}`)?.[0]
  if (same === undefined) return undefined
  return { ids: [same], from, to: from + 1, isWeak: false, assumed: `СЧ${now}, once СЧ${tensile}` }
}
