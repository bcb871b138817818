import type { Catalog } from '../../model/catalog.js'
import type { Lexeme } from '../words/lexemes.js'
import type { MaterialHit } from './material-hit.js'

/*
 * PC, PS, PF, MF: polymers where plastics are worked or other polymers stand beside, else pieces, horsepower, computers.
 */

const DOUBTED = /^(?:PC|PS|PF|MF|ПК|ПС)$/
/** Symbols that are surely polymers; a grade goes on with a number or a filler. */
const SURE =
  /^(?:ABS|PMMA|PP|PE|PA\d*|POM|PBT|PET|PVC|HDPE|LDPE|LLDPE|ASA|TPE|TPU|TPO|PPS|PPO|PPE|PEEK|HIPS|GPPS|ПП|ПЭ|ПА\d*|АБС|ПОМ|ПБТ|ПЭТ|ПВХ|ПММА|ПНД|ПВД)(?!\p{L})/u
/** Words of plastics work and of plastics, as folded keys. */
const PLASTICS =
  /^(?:plas(?:tm|tik|tic)|polim|polym|termoplast|thermoplast|inject|injek|inekt|mou?ld|granul|compounding|kompaund|lin[sz]|lens|ras+eivatel|sochgich)/
const OFFICE = /^(?:kompyut|comput|ofis|of+ice|laptop|noutbuk|printer|softwar|server|dasturi|program)/
/** Lexemes between a symbol and the word for the work, and of a list of symbols. */
const NEAR = 6
const LIST = 8

/** Whether a symbol that is as often something else means a polymer where it stands. O(line). */
export function isAmongPolymers(lexemes: readonly Lexeme[], at: number): boolean {
  if (!DOUBTED.test(lexemes[at]!.text) || lexemes[at - 1]?.kind === 'number') return false
  if (lexemes.some(({ key }) => OFFICE.test(key))) return false
  if (isListed(lexemes, at, -1) || isListed(lexemes, at, 1)) return true
  const next = lexemes[at + 1]
  const isAlone = next === undefined || isJoint(next) || PLASTICS.test(next.key)
  return isAlone && lexemes.slice(Math.max(0, at - NEAR), at + NEAR).some(({ key }) => PLASTICS.test(key))
}

/** Whether a list of nothing but symbols leads from here to a polymer. */
function isListed(lexemes: readonly Lexeme[], at: number, by: 1 | -1): boolean {
  for (let i = at + by, steps = 0; steps < LIST; i += by, steps++) {
    const lexeme = lexemes[i]
    if (lexeme === undefined) return false
    if (SURE.test(lexeme.text)) return true
    if (!isJoint(lexeme) && !DOUBTED.test(lexeme.text)) return false
  }
  return false
}

/** A comma, a stroke, `and`: what parts the items of a list. */
function isJoint({ kind, text, isFunction }: Lexeme): boolean {
  return kind === 'symbol' ? /^[,;/().:]$/.test(text) : isFunction
}

/** Polymers by the symbols that stand in names of works: `вспенивание ППУ`, `ПП литьё`. */
const OF_WORKS: ReadonlyMap<string, string> = new Map([
  ['ППУ', 'pu-foam'],
  ['PPU', 'pu-foam'],
  ['ПП', 'pp'],
  ['PP', 'pp'],
])

/** The polymers that the name of a work between two lexemes holds. O(lexemes). */
export function polymersOfWork(lexemes: readonly Lexeme[], from: number, to: number, catalog: Catalog): MaterialHit[] {
  const found: MaterialHit[] = []
  for (let at = from; at < to; at++) {
    const id = OF_WORKS.get(lexemes[at]!.text)
    if (id !== undefined && catalog.materials.has(id)) found.push({ kind: 'grade', ids: [id], from: at, to: at + 1 })
  }
  return found
}

/** A side with front or rear in two capitals, but for ПП, which is a polymer as well. */
export const SIDE_CODES = /^(?:ПЛ|ЗЛ|ЗП)$/

/** Whether the ПП at a lexeme stands beside another side: `ПП и ПЛ`, `ПЛ/ПП`. O(1). */
export function isAmongSides(lexemes: readonly Pick<Lexeme, 'text' | 'isFunction' | 'kind'>[], at: number): boolean {
  if (lexemes[at]?.text !== 'ПП') return false
  return [-1, 1].some((by) => {
    const joint = lexemes[at + by]
    const isJoint = joint && (joint.kind === 'symbol' ? /^[,/+&-]$/.test(joint.text) : joint.isFunction)
    return SIDE_CODES.test(lexemes[isJoint ? at + 2 * by : at + by]?.text ?? '')
  })
}
