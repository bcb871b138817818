import type { Catalog } from '../../model/catalog.js'
import { isKindOf } from './kind-of.js'
import { isMaterialOf } from './material-of.js'
import { termStems } from './term-stems.js'

/**
 * The work that a name means beside materials which the named one cannot run: `welding` of polypropylene is the welding of
 * plastics. It is of the same nature, runs one of the materials, and its name is that name with what is worked; the
 * widest such work. The work itself where it may run one of them, or there is none such. O(processes), kept by catalog.
 */
export function workOfMaterial(process: string, materials: readonly string[], catalog: Catalog): string {
  if (materials.length === 0 || !catalog.processes.has(process)) return process
  const only = TOLD_TOGETHER.get(process)?.filter((id) => materials.some((one) => catalog.canRun(id, one) === true))
  if (only?.length === 1) return only[0]!
  // plastic extrusion of EPDM
  const bare = withoutStuff(process, catalog)
  if (bare !== undefined && !materials.some((one) => isOwn(process, one, catalog)))
    return ofStuff(bare, materials, catalog) ?? process
  if (materials.some((id) => catalog.canRun(process, id) !== false))
    return ofStuff(process, materials, catalog) ?? process
  const others = namesakesOf(process, catalog).filter((id) => materials.some((one) => catalog.canRun(id, one) === true))
  return others.find((id) => others.every((one) => isKindOf(one, id, catalog))) ?? process
}

/** Works that one word means in Russian and Uzbek, of which some materials take but one: пайка of aluminum is brazing. */
const TOLD_TOGETHER: ReadonlyMap<string, readonly string[]> = new Map([['brazing-soldering', ['brazing', 'soldering']]])

/** What is worked, at the beginning of a name. */
const STUFF = /^(?:Plastic|Rubber|Metal|Glass) /

const stuffs = new WeakMap<Catalog, Map<string, readonly string[]>>()

/** The work above one that its name is without what is worked. */
function withoutStuff(process: string, catalog: Catalog): string | undefined {
  const name = catalog.processes.get(process)?.names.en[0] ?? ''
  const bare = STUFF.test(name) ? name.replace(STUFF, '') : ''
  const above = catalog.processesAbove(process)
  return bare === ''
    ? undefined
    : [...above].find((id) => catalog.processes.get(id)?.names.en[0]?.toLowerCase() === bare)
}

/** `painting` of ABS is that of plastic parts, extrusion of EPDM that of rubber: the one narrower work that is called so, where it runs all the materials. */
function ofStuff(process: string, materials: readonly string[], catalog: Catalog): string | undefined {
  const memory = stuffs.get(catalog) ?? new Map<string, readonly string[]>()
  stuffs.set(catalog, memory)
  let ids = memory.get(process)
  if (!ids) {
    const name = catalog.processes.get(process)?.names.en[0] ?? '?'
    const isOf = (own = '') =>
      own.startsWith(`${name} of `) || (STUFF.test(own) && own.replace(STUFF, '') === name.toLowerCase())
    ids = [...catalog.processesBelow(process)].filter((id) => isOf(catalog.processes.get(id)!.names.en[0]))
    memory.set(process, ids)
  }
  const able = ids.filter((id) => materials.every((one) => isOwn(id, one, catalog)))
  return able.length === 1 ? able[0] : undefined
}

/** Whether the row of a work itself, not of a kind of it, has the material. */
function isOwn(process: string, material: string, catalog: Catalog): boolean {
  return (catalog.processes.get(process)?.materials ?? []).some((family) => isMaterialOf(material, family, catalog))
}

const kept = new WeakMap<Catalog, Map<string, readonly string[]>>()

/** Works of the same nature elsewhere in the taxonomy whose English name has all words of the name and more. */
function namesakesOf(process: string, catalog: Catalog): readonly string[] {
  const memory = kept.get(catalog) ?? new Map<string, readonly string[]>()
  kept.set(catalog, memory)
  const known = memory.get(process)
  if (known) return known
  const row = catalog.processes.get(process)
  const words = row ? termStems(row.names.en[0] ?? '', 'en') : []
  const made =
    row && words.length > 0
      ? catalog.data.processes.flatMap(({ id, nature, names }) => {
          if (nature !== row.nature || isKindOf(id, process, catalog) || isKindOf(process, id, catalog)) return []
          const isNamesake = names.en.some((name) => {
            const stems = termStems(name, 'en')
            return stems.length > words.length && words.every((word) => stems.includes(word))
          })
          return isNamesake ? [id] : []
        })
      : []
  memory.set(process, made)
  return made
}
