import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'

/*
 * What several mentions of a maker's text say together: steel that is hardened and then tempered is quenched and tempered,
 * and who plates nickel beside chrome plates it in a bath of current.
 */

/** Between two steps of one treatment. */
const NEXT =
  /^[\s,]*(?:(?:и|с|затем|потом|и затем|va|ва|keyin|soʻng|so['‘’`]ng|кейин|сўнг|and|then|and then|with)\s+)?(?:\p{L}+\s+)?$/u

/** The works of a sentence in order, two steps in a row that are one work of their own as that. O(works). */
export function withJoined(works: readonly Found<string>[], text: string, catalog: Catalog): readonly Found<string>[] {
  const joined: Found<string>[] = []
  for (const work of works) {
    const last = joined.at(-1)
    const isTreated = last?.value === 'hardening' && work.value === 'tempering'
    if (isTreated && catalog.processes.has('quench-temper') && NEXT.test(text.slice(last.end, work.start)))
      joined[joined.length - 1] = { ...last, value: 'quench-temper', end: work.end }
    else joined.push(work)
  }
  return joined
}

/** Coats that are laid on in several ways, and how a plating shop does it. */
const PLATED: Readonly<Record<string, string>> = { galvanizing: 'zinc-plating', 'nickel-coating': 'nickel-plating' }
const BY_CURRENT =
  /гальван|galvan(?!i[sz]|neal)|электролит|elektrolit|electrolytic|(?<!\p{L})(?:rack|barrel) (?:and|or|plat|zinc|nickel|line)/iu
const ELECTROPLATING = 'electroplating'
const HOT_DIP = 'hot-dip-galvanizing'

/** The works of a whole text; its coats are plated where it speaks of plating and of no hot dip. O(works). */
export function asPlated<T extends Found<string>>(works: readonly T[], text: string, catalog: Catalog): readonly T[] {
  if (!works.some(({ value }) => PLATED[value] !== undefined) || works.some(({ value }) => value === HOT_DIP))
    return works
  const platings = catalog.processesBelow(ELECTROPLATING)
  if (!BY_CURRENT.test(text) && !works.some(({ value }) => platings.has(value))) return works
  return works.map((work) => {
    const value = PLATED[work.value]
    return value === undefined || !platings.has(value) ? work : { ...work, value }
  })
}
