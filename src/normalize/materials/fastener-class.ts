import type { Catalog } from '../../model/catalog.js'
import type { Lexeme } from '../words/lexemes.js'

/** Fasteners by their folded words. */
const FASTENERS = /^(?:vint|bolt|gayk|shayb|shpilk|samorez|screw|nut|washer|stud|krepej|krepyoj|fastener|murvat)/

/** What the class of a fastener says of its material. */
export interface FastenerClass {
  readonly ids: readonly string[]
  readonly to: number
  readonly condition?: string
  readonly assumed?: string
}

/** Whether a text speaks of a fastener. O(1) a word. */
export function isOfFastener(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ key }) => FASTENERS.test(key))
}

/** Catalog id of stainless steels. */
const STAINLESS = 'steel-stainless'
/** The steel groups of ISO 3506-1 by the grade of table 1 that stands for each. */
const GROUPS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['2', ['aisi-304', 'AISI 304']],
  ['4', ['aisi-316', 'AISI 316']],
])
const CLASS = /^([AА])([24])(?:-(50|70|80|100))?$/
/** Strength classes of ISO 3506-1, in tenths of the tensile strength in MPa. */
const STRENGTHS = /^(?:50|70|80|100)$/

/**
 * The class of stainless steel of a fastener by ISO 3506: `A2-70`, `А4-80`, and `винт М4х12 DIN 7985 A2` at the end of
 * what is said of it, which leaves the class open. O(n).
 */
export function stainlessClass(lexemes: readonly Lexeme[], at: number, catalog: Catalog): FastenerClass | undefined {
  // a tokenizer may keep the dash in the code
  const [, letter, digit, joined] = CLASS.exec(lexemes[at]!.text) ?? []
  const [dash, apart] = [lexemes[at + 1], lexemes[at + 2]?.text ?? '']
  if (letter === undefined || !catalog.materials.has(STAINLESS)) return undefined
  const strength = joined ?? (dash?.text === '-' && STRENGTHS.test(apart) ? apart : undefined)
  const [id = '', kind] = GROUPS.get(digit!) ?? []
  if (strength !== undefined && catalog.materials.has(id)) {
    const assumed = `the kind of ${kind}: A${digit} of ISO 3506`
    return { ids: [id], to: joined ? at + 1 : at + 3, condition: `A${digit}-${strength}`, assumed }
  }
  if (dash !== undefined && !dash.isBreak) return undefined
  const isSaid = lexemes.slice(0, at).some(({ key, text }) => FASTENERS.test(key) || text === '3506')
  return isSaid ? { ids: [STAINLESS], to: at + 1 } : undefined
}

const GRADE = /^(?:grade|gr)$/
/** Grades of SAE J429 and J995. */
const BOLT_GRADES = /^(?:1|2|4|5(?:\.[12])?|7|8(?:\.[12])?)$/
const STEEL_WORD = /^(?:ste+l|stal|polat)$/
const TITANIUM = /^(?:titan|ti$)/

/**
 * `Bolt Grade 5`, `SAE J429 Grade 8`: a strength class of steel bolts, no titanium of ASTM, unless titanium is spoken of.
 * O(n).
 */
export function boltGrade(lexemes: readonly Lexeme[], at: number, catalog: Catalog): FastenerClass | undefined {
  const { code, key } = lexemes[at]!
  if (code !== 'SAE' && !GRADE.test(key)) return undefined
  let i = at
  if (code === 'SAE') i = /^J(?:429|995)$/.test(lexemes[at + 1]?.code ?? '') ? at + 2 : at + 1
  if (!GRADE.test(lexemes[i]?.key ?? '')) return undefined
  const number = lexemes[i + 1]?.text === '.' ? i + 2 : i + 1
  if (!BOLT_GRADES.test(lexemes[number]?.text ?? '') || !catalog.materials.has('steel')) return undefined
  const isSae = code === 'SAE' || lexemes.slice(0, at).some((one) => /^(?:SAE|J429|J995)$/.test(one.code))
  if (!isSae && !isOfFastener(lexemes)) return undefined
  if (lexemes.some((one) => TITANIUM.test(one.key))) return undefined
  const to = STEEL_WORD.test(lexemes[number + 1]?.key ?? '') ? number + 2 : number + 1
  return { ids: ['steel'], to, condition: `SAE Grade ${lexemes[number]!.text}` }
}
