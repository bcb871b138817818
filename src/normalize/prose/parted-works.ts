import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { findConcepts } from '../words/vocabulary.js'
import { findProcesses } from '../works/read-process.js'

type Stretch = Pick<Found<unknown>, 'start' | 'end'>

/** Between a work and a grade within its name: a word for the material and a bracket. */
const BESIDE = /^\s*(?:\p{L}+\s*)?(?:\(\s*)?$/u
/** What parts the materials of one list, and closes its bracket. */
const JOINT = /^[\s,;/(]*$/u
const CLOSING = /^\s*\)/u

/** An Uzbek work: its noun is the last word of its name. */
const UZBEK = /(?:sh|ш)$/iu
/** The word right before a work, with one before it. */
const WORD_BEFORE = /\p{L}\s+(\p{L}[\p{L}ʻʼ’‘'`-]*)\s+$/u
/** Things in general, which may stand before it: `bosim ostida detallar quyish`. */
const THINGS =
  /(?<!\p{L})(?:detal|buyum|qism|mahsulot|qotishma|деталь?|буюм|қисм|маҳсулот|қотишма)(?:lar|лар)?(?:i|и)?(?:ni|ни|dan|дан)?(?=\s+\p{L}+(?:sh|ш)(?!\p{L}))/giu
/** Units of text that are looked at before a work. */
const REACH = 48

/**
 * The works of a sentence, more exactly where a material parts the name of one: `литьё чугуна (СЧ20) в песчаные формы`,
 * `bosim ostida alyuminiy quyish`.
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
  if (!isParted && !works.some((work) => isUzbekBehind(text, work))) return works
  const named = findConcepts(text, catalog, ['material'])
  const things = [...text.matchAll(THINGS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
  const stuffs = [...materials, ...named, ...things]
  if (!isParted && !works.some((work) => stuffs.some((one) => isBefore(text, work, one)))) return works
  const whole = findProcesses(without(stuffs, text), catalog, near)
  return works.map((work) => {
    const more = whole.find(
      (one) =>
        (one.start === work.start || (one.end === work.end && UZBEK.test(text.slice(work.start, work.end)))) &&
        catalog.processRelation(work.value, one.value).kind === 'narrower',
    )
    return more ?? work
  })
}

/** Whether an Uzbek work has words before it, of which it may be parted. */
function isUzbekBehind(text: string, { start, end }: Found<string>): boolean {
  return UZBEK.test(text.slice(start, end)) && WORD_BEFORE.test(text.slice(Math.max(0, start - REACH), start))
}

/** Whether what a work is done to stands right before it, and other words before that. */
function isBefore(text: string, work: Found<string>, { start, end }: Stretch): boolean {
  return (
    end <= work.start &&
    /^\s+$/.test(text.slice(end, work.start)) &&
    /\p{L}\s$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

function isBehind(text: string, work: Found<string>, material: Found<unknown>): boolean {
  return material.start >= work.end && BESIDE.test(text.slice(work.end, material.start))
}

/** Blanks instead of materials and what joins them, so that offsets stay. */
function without(materials: readonly Stretch[], text: string): string {
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
