import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { findMaterials } from '../materials/find-materials.js'
import { readText } from '../request/free-text.js'
import type { Reading } from '../request/readings.js'
import { lineageOf } from '../words/grade-index.js'
import { findProcesses, NO_MATERIAL } from '../works/read-process.js'
import type { Sentence } from './clauses.js'
import { loadsIn } from './loads.js'
import { asOnWires, isMisread, isUnworked } from './misread-works.js'
import { withParted } from './parted-works.js'
import { asOfTrade, asPlated, withJoined } from './prose-joined.js'
import { withMachinesOf } from './prose-machines.js'
import { materialsWithin } from './prose-materials.js'
import { meantWorks, type Things } from './prose-objects.js'
import { type Named, type Prose, readSentence } from './prose-sentence.js'
import { type Work, withVerbs } from './prose-verbs.js'
import type { Quote } from './quote.js'
import { stancesOf } from './stance.js'
import { withThings } from './thing-works.js'
import { withSteps } from './told-steps.js'
import { unreadBeside } from './unread-materials.js'

/** Words by which the finder of processes leaves out what stands beside them; here the stance tells. */
const EXCLUDING =
  /(?<!\p{L})(?:без|не|нет|кроме|исключая|отсутствует|но|bez|no|not|without|excluding|except|emas|эмас|yo[ʻ‘’'`ʼ]q|йўқ|kerakmas|shartmas)(?!\p{L})/giu
/** Part families that are named after the way they are made. */
const MADE_BY: Readonly<Record<string, string>> = {
  'cast-part': 'casting',
  'forged-part': 'forging',
  'turned-part': 'turning',
  'stamped-part': 'stamping',
  'raw-aluminum-profile': 'extrusion-metal',
}

/**
 * Reads what a maker says of itself: what it does, what it does not, in what materials, up to which limits. A clause is the
 * unit: what it says is said of the processes that it names, else of those named right before it in the sentence. What is
 * not clearly an offer or a limit is left out. `sentences` are those of the text, `parts` the families that it names; `quote` gives
 * a stretch of it as it was written. O(text).
 */
export function readProse(
  text: string,
  sentences: readonly Sentence[],
  parts: readonly Found<{ readonly id: string }>[],
  catalog: Catalog,
  quote: Quote,
): Prose {
  const loads = [...loadsIn(sentences)]
  const into = { processes: [], denials: [], notMaterials: [], materials: [], figures: [], loads }
  const read = sentences.map((sentence) => {
    const readings = /\d/.test(sentence.text) ? readText(sentence.text, 'description', catalog).readings : []
    // the stance of a sentence tells what it leaves out; the finders of processes and materials would skip it
    const blanked = sentence.text.replace(EXCLUDING, (word) => `;${' '.repeat(word.length - 1)}`)
    return { sentence, blanked, readings, beside: materialsOf(sentence, blanked, readings, catalog) }
  })
  const ids = new Set(read.flatMap(({ beside }) => beside.map(({ value }) => value)))
  const near = ids.size > 0 ? [...ids] : NO_MATERIAL
  const nearLines = new Set(near.flatMap((id) => lineageOf(id, catalog)))
  read.forEach(({ sentence, blanked, readings, beside }, index) => {
    const { start, end } = sentence
    const products = parts.filter((one) => one.start >= start && one.end <= end)
    const materials = withNamed(sentence, blanked, beside, nearLines, catalog).filter(
      (one) => !products.some((product) => isWordOf(one, product, catalog)),
    )
    const made = products.flatMap(({ value, ...place }): Found<string>[] => {
      const process = MADE_BY[value.id]
      return process === undefined ? [] : [{ ...place, value: process }]
    })
    // a question claims nothing: Точить? Нет
    if (/^[?]/.test(text.slice(end)) && !YES.test(text.slice(end))) return
    const works = processesOf(blanked, start, beside, near, catalog).filter((one) => !isMisread(text, one))
    const named = asOnWires(works, text)
    const said = withMachinesOf(sentence, withVerbs(sentence, named, catalog), catalog)
    const meant = [...meantIn(sentence, said, products, beside, catalog), ...made].sort((a, b) => a.start - b.start)
    const things = withThings(sentence, meant, [...products, ...materials], catalog)
    const told = withSteps(sentence, things, catalog).filter((one) => !isUnworked(sentence, one))
    const processes = withJoined(told, text, catalog)
    // most of a profile says nothing of this
    if (processes.length + materials.length + readings.length === 0) return
    const stances = stancesOf(
      sentence,
      [...processes, ...materials].sort((a, b) => a.start - b.start),
    )
    readSentence({ sentence, index, readings, processes, materials, products, stances, quote, into })
  })
  if (NO_PLANT.test(text)) return { ...withOnly([], into), materials: [], figures: [] }
  return onlyOwn(
    { ...into, processes: asOfTrade(asPlated(into.processes, text, catalog), into.materials, catalog) },
    read.findIndex(({ sentence }) => REST.test(sentence.text)),
  )
}

/** Whether a material is a word of the name of a thing that is of others: the glass of `oyna koʻtargich`. */
function isWordOf({ value, start, end }: Named, product: Found<{ readonly id: string }>, catalog: Catalog): boolean {
  const isWithin = product.start <= start && end <= product.end && end - start < product.end - product.start
  const own = isWithin ? (catalog.parts.get(product.value.id)?.routes ?? []).flatMap(({ materials }) => materials) : []
  return own.length > 0 && !own.some((id) => catalog.materialGroup(id) === catalog.materialGroup(value))
}

/** `остальные работы размещаем по кооперации`: what the sentence names besides is all that the maker does itself. */
const REST =
  /(?<!\p{L})(?:остальн|прочи|qolgan|қолган|the rest|everything else|all other)[^.]*(?:коопер|партн|подряд|сторон|размеща|hamkor|ҳамкор|sexlarga|цехларга|partner|subcontract|outsourc)/iu

/** Who says that it has no plant of its own has others make things. */
const NO_PLANT =
  /(?<!\p{L})(?:сво[иё]\p{L}*|собственн\p{L}*)\s+(?:станк|цех|оборуд|производств|мощност)[^.]{0,30}\s(?:нет|не\s+(?:держим|имеем|имеет))(?!\p{L})|(?<!\p{L})own no (?:machine|production|equipment|plant|factor)|no (?:machines|production|plant|equipment) of our own|(?:oʻz|oʻzimiz\p{L}*|ўз|ўзимиз\p{L}*)\s+(?:dastgoh|ishlab chiqarish|stanok|дастгоҳ|ишлаб чиқариш|станок)\p{L}*\s+(?:yoʻq|йўқ)/iu

/** The same with the processes of other sentences denied but those right before it; as it is where no sentence says so. */
function onlyOwn(prose: Prose, sentence: number): Prose {
  if (sentence < 0) return prose
  const within = (from: number) => prose.processes.filter((one) => one.sentence >= from && one.sentence <= sentence)
  // a semicolon may part what is left from what is done: режем и гнём; остальное — у партнёров
  const own = within(sentence).length > 0 ? within(sentence) : within(sentence - 1)
  return own.length === 0 ? prose : withOnly(own, prose)
}

/** The same with every process denied that is not among those kept. */
function withOnly(kept: Prose['processes'], prose: Prose): Prose {
  const known = new Set(kept.map(({ value }) => value))
  const others = new Set(prose.processes.map(({ value }) => value).filter((process) => !known.has(process)))
  const denied = [...others].map((process) => ({ process, materials: [] }))
  return { ...prose, processes: kept, denials: [...prose.denials, ...denied] }
}

/** The works as the products and materials of their clause, else of the sentence, let them be meant. */
function meantIn(
  { clauses }: Sentence,
  works: readonly Work[],
  products: readonly Found<{ readonly id: string }>[],
  materials: readonly Named[],
  catalog: Catalog,
): readonly Found<string>[] {
  if (works.length === 0) return works
  // what a thing is made of is said right beside it
  const all = thingsOf(products, [])
  return clauses.flatMap((clause) => {
    const inside = ({ start }: { readonly start: number }) => start >= clause.start && start < clause.end
    const own = works.filter(inside)
    if (own.length === 0) return own
    const beside = thingsOf(products.filter(inside), materials.filter(inside))
    return meantWorks(own, clause, beside.families.length + beside.materials.length > 0 ? beside : all, catalog)
  })
}

function thingsOf(products: readonly Found<{ readonly id: string }>[], materials: readonly Named[]): Things {
  return {
    families: [...new Set(products.map(({ value }) => value.id))],
    materials: [...new Set(materials.map(({ value }) => value))],
  }
}

const YES = /^\?+\s*(?:да|конечно|yes|ha|ҳа)(?!\p{L})/iu

function processesOf(
  blanked: string,
  start: number,
  beside: readonly Named[],
  near: readonly string[],
  catalog: Catalog,
): Found<string>[] {
  const materials = beside.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
  return withParted(blanked, findProcesses(blanked, catalog, near), materials, near, catalog).map((found) => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  }))
}

function materialsOf(
  { text, start }: Sentence,
  blanked: string,
  readings: readonly Reading[],
  catalog: Catalog,
): Named[] {
  const found: readonly Found<{ readonly id: string }>[] = /\d/.test(text)
    ? readings.filter((reading) => reading.readAs === 'material')
    : findMaterials(blanked, catalog)
  // a temper that stands apart from its grade (`АК9ч, литьё в кокиль, Т6`) is what a work is called, too
  const own = found.filter((one, i) => i === 0 || found[i - 1]!.value !== one.value)
  const materials = own.map((one): Found<string> => ({ ...one, value: one.value.id }))
  return [...materials, ...unreadBeside(blanked, materials, catalog)]
    .sort((a, b) => a.start - b.start)
    .map((one) => named(one, text, start))
}

/**
 * The materials of a sentence with those that the names of its works and products say, where none of their kind is named
 * (`nearLines` are all that the text names, with what they are kinds of). A work is not meant by those of another, nor are they what a denied work leaves out.
 */
function withNamed(
  { text, start }: Sentence,
  blanked: string,
  beside: readonly Named[],
  nearLines: ReadonlySet<string>,
  catalog: Catalog,
): readonly Named[] {
  const within = materialsWithin(blanked, catalog)
    .filter(({ value }) => !nearLines.has(value))
    .map((one) => ({ ...named(one, text, start), isWithin: true }))
    .filter((one) => beside.every((other) => other.end <= one.start || one.end <= other.start))
  return within.length === 0 ? beside : [...beside, ...within].sort((a, b) => a.start - b.start)
}

function named({ value, start: from, end: to, notes }: Found<string>, text: string, start: number): Named {
  // a label belongs to the reading: Материалы: ADC12
  return { value, text: text.slice(from, to).replace(/^[^:]*:\s*/, ''), start: from + start, end: to + start, notes }
}
