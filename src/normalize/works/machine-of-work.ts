import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'

/** What stands between a work and the machine that does it. */
const ON = /^\s(?:на|в|с|со|on|on an?|on the|with|at|in an?)\s$/iu

/**
 * The works of a text with a work and the machine behind it as one: `точить на ЧПУ` is CNC turning, `фрезеровка на 3-осевом
 * центре с ЧПУ` what such a center does. Works that no one work is a kind of stay apart. O(works).
 */
export function withMachines(
  works: readonly Found<string>[],
  text: string,
  catalog: Catalog,
): readonly Found<string>[] {
  if (works.length < 2) return works
  const out: Found<string>[] = []
  for (const work of works) {
    const last = out.at(-1)
    const isOn = last && ON.test(text.slice(last.end, work.start))
    const both = isOn ? kindOfBoth(last.value, work.value, catalog) : undefined
    if (both === undefined) out.push(work)
    else out[out.length - 1] = { ...last!, value: both, end: work.end }
  }
  return out
}

/** The narrower of two works, else the widest that is a kind of both. */
export function kindOfBoth(a: string, b: string, catalog: Catalog): string | undefined {
  const [ofA, ofB] = [catalog.processesBelow(a), catalog.processesBelow(b)]
  if (ofA.has(b)) return b
  if (ofB.has(a)) return a
  const kinds = [...ofA].filter((id) => ofB.has(id))
  return kinds.find((id) => kinds.every((one) => catalog.processesBelow(id).has(one)))
}
