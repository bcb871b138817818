import type { Catalog } from '../../model/catalog.js'
import type { Lexeme } from '../words/lexemes.js'
import { saidBy } from './same-works.js'
import { meanings } from './work-meanings.js'

/** Stuffs that words of works name and that a work of metal does not shape, by class. */
const STUFFS: Readonly<Record<string, string>> = {
  GLASS: 'glass',
  RUBBER: 'rubber',
  COMPOSITE: 'composite',
  PLASTIC: 'thermoplastic',
  CERAMIC: 'ceramic',
}
const METAL = 'metal'
const METALS: ReadonlySet<string> = new Set(['METAL', 'STEEL', 'IRON', 'ALUMINIUM'])

/**
 * Whether a work may give its shape to a stuff that the same words name: `протяжка композитной арматуры` is no broaching,
 * `льём резину` no casting of metal. What is coated or joined may be of anything. O(words).
 */
export function mayShape(process: string, lexemes: readonly Lexeme[], catalog: Catalog): boolean {
  if (catalog.processes.get(process)?.nature !== 'shaping' || catalog.canRun(process, METAL) !== true) return true
  const isOfMetal = lexemes.some(({ piece }) => meanings(piece).some(([sign]) => METALS.has(sign ?? '')))
  if (isOfMetal) return true
  return lexemes.every(({ piece }) => {
    const [only, ...more] = meanings(piece)
    const stuff = more.length === 0 && only?.length === 1 ? STUFFS[only[0]!] : undefined
    return stuff === undefined || !catalog.materials.has(stuff) || catalog.canRun(process, stuff) !== false
  })
}

/** What is clearly done, by words that say nothing else: not `blank`, a thing as well, or `olish`, to get. */
const CLEAR: ReadonlySet<string> = new Set(
  'TEMPER BEND EXTRUDE PIERCE INJECT MILL WASH SHEAR DIECUT PRINT TURN DRILL RIVET WEAVE KNIT'.split(' '),
)

/** Whether a word says that something else is done than the name of a process does: `моем детали перед сборкой`. O(1). */
export function saysOther({ piece }: Lexeme, process: string, catalog: Catalog): boolean {
  return meanings(piece).every((meaning) => {
    const done = meaning.filter((sign) => CLEAR.has(sign))
    return done.length > 0 && !done.some((sign) => saidBy(process, [sign], catalog))
  })
}
