import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { findConcepts } from '../words/vocabulary.js'
import { findProcesses } from '../works/read-process.js'

/** Between a work and a grade within its name: a word for the material and a bracket. */
const BESIDE = /^\s*(?:\p{L}+\s*)?(?:\(\s*)?$/u
/** What parts the materials of one list, and closes its bracket. */
const JOINT = /^[\s,;/(]*$/u
const CLOSING = /^\s*\)/u

/**
 * The works of a sentence, more exactly where a material parts the name of one: `литьё чугуна (СЧ20) в песчаные формы`.
 * `works` and `materials` with offsets of the text. O(text) where one stands behind a work, else O(works × materials).
 */
export function withParted(
  text: string,
  works: readonly Found<string>[],
  materials: readonly Found<unknown>[],
  near: readonly string[],
  catalog: Catalog,
): readonly Found<string>[] {
  const isParted = works.some((work) => materials.some((one) => isBehind(text, work, one)))
  if (!isParted) return works
  const named = findConcepts(text, catalog, ['material'])
  const whole = findProcesses(without([...materials, ...named], text), catalog, near)
  return works.map(
    (work) =>
      whole.find(
        (one) => one.start === work.start && catalog.processRelation(work.value, one.value).kind === 'narrower',
      ) ?? work,
  )
}

function isBehind(text: string, work: Found<string>, material: Found<unknown>): boolean {
  return material.start >= work.end && BESIDE.test(text.slice(work.end, material.start))
}

/** Blanks instead of materials and what joins them, so that offsets stay. */
function without(materials: readonly Found<unknown>[], text: string): string {
  let out = ''
  for (const { start, end } of [...materials].sort((a, b) => a.start - b.start)) {
    if (start < out.length) continue
    const between = text.slice(out.length, start)
    const isJoined = out !== '' && JOINT.test(between)
    const closed = end + (CLOSING.exec(text.slice(end))?.[0].length ?? 0)
    out += (isJoined ? ' '.repeat(between.length) : between) + ' '.repeat(closed - start)
  }
  return out + text.slice(out.length)
}
