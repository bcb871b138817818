import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { lineageOf } from '../words/grade-index.js'

/*
 * What several mentions of a maker's text say together: steel that is hardened and then tempered is quenched and tempered,
 * and who plates nickel beside chrome plates it in a bath of current.
 */

/** Between two steps of one treatment. */
const NEXT =
  /^[\s,]*(?:(?:и|с|затем|потом|и затем|va|ва|keyin|soʻng|so['‘’`]ng|кейин|сўнг|and|then|and then|with)\s+)?(?:\p{L}+\s+)?$/u

/** Heat treatments that are offered one by one. */
const TREATMENTS: ReadonlySet<string> = new Set(['hardening', 'tempering', 'annealing', 'normalizing', 'carburizing'])

/** The works of a sentence in order, two steps in a row that are one work of their own as that. O(works). */
export function withJoined(works: readonly Found<string>[], text: string, catalog: Catalog): readonly Found<string>[] {
  const joined: Found<string>[] = []
  // цементация, закалка, отпуск, отжиг: a list of what is offered, one by one
  const isList = works.filter(({ value }) => TREATMENTS.has(value)).length > 2
  for (const work of works) {
    const last = joined.at(-1)
    const isTreated =
      last?.value === 'hardening' &&
      work.value === 'tempering' &&
      !(isList && /^\s*,/.test(text.slice(last.end, work.start)))
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

/** What words of cutting and grinding mean where all else is of one trade. */
const IN_TRADE: readonly {
  readonly signs: readonly string[]
  /** Group of materials that says it as well. */
  readonly group?: string
  readonly instead: Readonly<Record<string, string>>
}[] = [
  {
    signs: ['glass-tempering', 'glass-laminating'],
    group: 'glass',
    instead: { cutting: 'glass-cutting-edging', grinding: 'glass-cutting-edging' },
  },
  { signs: ['sewing'], instead: { cutting: 'textile-cutting' } },
]

/** The works of a whole text as its trade means them, where it tells of no metal. O(works). */
export function asOfTrade<T extends Found<string>>(
  works: readonly T[],
  materials: readonly { readonly value: { readonly id: string } }[],
  catalog: Catalog,
): readonly T[] {
  const groups = new Set(materials.map(({ value }) => catalog.materialGroup(value.id)))
  const trade = IN_TRADE.find(
    ({ signs, group }) =>
      works.some(({ value }) => signs.includes(value)) || (group !== undefined && groups.has(group)),
  )
  const isMetal = materials.some(({ value }) => lineageOf(value.id, catalog).includes('metal'))
  if (!trade || isMetal || works.some(({ value }) => isOfMetal(value, catalog))) return works
  return works.map((work) => {
    const value = trade.instead[work.value]
    return value === undefined || !catalog.processes.has(value) ? work : { ...work, value }
  })
}

function isOfMetal(process: string, catalog: Catalog): boolean {
  return METAL_TRADES.some((trade) => catalog.processesBelow(trade).has(process) && !PLAIN.has(process))
}

const METAL_TRADES = ['metal-forming', 'casting', 'turning', 'milling', 'welding', 'hole-making'] as const
const PLAIN: ReadonlySet<string> = new Set(['cutting', 'grinding'])
