import type { Location, ParameterRange } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { hasLetter } from '../../text/letters.js'
import type { Found } from '../common/read.js'
import { readLocation } from '../fields/read-place.js'
import { readMeasure } from '../figures/measure.js'
import { isShopTool } from '../parts/shop-tools.js'
import { isUnasked } from '../words/exclusion.js'
import { lexemesOf } from '../words/lexemes.js'
import { isMaterialOf } from '../words/material-of.js'
import { allNamingsIn, findConcepts } from '../words/vocabulary.js'
import { findExcludedProcesses } from '../works/excluded-works.js'
import { finishesAlone } from '../works/finish-alone.js'
import { findProcesses, NO_MATERIAL } from '../works/read-process.js'
import { toldBeside } from '../works/told-beside.js'
import { isAsked, isPaper } from './asked-works.js'
import { kindOfFigure } from './hardness-told.js'

/** What words of a text may be read as. */
export interface WordValues {
  /** Catalog id. */
  readonly part: string
  /** Catalog id. */
  readonly process: string
  /** Catalog id of a process that is not wanted. */
  readonly excludedProcess: string
  /** A place beside a word for delivery. */
  readonly place: Location
  /** The name of a figure with the figure. */
  readonly parameter: ParameterRange
  /** Hardness whose scale its material leaves no doubt of. */
  readonly hardness: ParameterRange
}

/** A word that was read. */
export type WordReading = { [K in keyof WordValues]: { readonly readAs: K } & Found<WordValues[K]> }[keyof WordValues]

/**
 * Words of the catalog in a text whose figures and materials are blanked out: part families, processes (`materials`
 * decide terms of several), places of delivery, figures of processes. What a text merely mentions, a place without
 * delivery or a figure's name without one, is not read. O(n).
 */
export function wordsIn(text: string, materials: readonly string[], catalog: Catalog): WordReading[] {
  if (!hasLetter(text)) return []
  const works: WorkReading[] = []
  const concepts = findConcepts(text, catalog)
  const decidedBy = allNamingsIn(lexemesOf(text), catalog).some(({ kind }) => kind === 'process')
    ? materialsFor(materials, text, catalog)
    : materials.length > 0
      ? materials
      : NO_MATERIAL
  for (const { value, start, end, notes } of findProcesses(text, catalog, decidedBy)) {
    // how the parts are sent, not how they are made
    if (value === PACKING) continue
    if (isStuffOfWork(text, value, start, end)) continue
    if (
      !isAsked(
        text,
        { start, end },
        concepts.some((one) => one.value.kind === 'part' && isRightBefore(text, one, start)),
      )
    )
      continue
    if (catalog.processesBelow(TESTING).has(value) && isPaper(text, { start, end })) continue
    if (
      catalog.processesBelow(ASSEMBLY).has(value) &&
      (USE_BEFORE.test(text.slice(0, start)) || USE_BEHIND.test(text.slice(end)))
    )
      continue
    // Т6 of an alloy is how it is delivered
    if (isTemper(text, start, end) && materials.some((id) => isMaterialOf(id, 'aluminum', catalog))) continue
    if (value === ASSEMBLY && ASSEMBLED.test(text.slice(start))) continue
    if (value === COILING && (HAND_BEFORE.test(text.slice(0, start)) || HAND_BEHIND.test(text.slice(end)))) continue
    works.push({ value, start, end, notes, readAs: 'process' })
  }
  for (const finish of finishesAlone(text, catalog))
    if (!works.some(({ start, end }) => start < finish.end && finish.start < end))
      works.push({ ...finish, readAs: 'process' })
  for (const said of toldBeside(text, materials, catalog))
    if (!works.some(({ value, start, end }) => value === said.value || (start < said.end && said.start < end)))
      works.push({ ...said, readAs: 'process' })
  const found = withoutWider(works, text, catalog)
  for (const { value, start, end, notes } of findExcludedProcesses(text, catalog))
    found.push({ value, start, end, notes, readAs: 'excludedProcess' })
  for (const concept of concepts) {
    const { value, start, end, notes } = concept
    const { kind, id } = value
    // prujinasi bor, kerakmas
    const isWanted = () =>
      !REELS.test(text.slice(start, end)) &&
      !IN.test(text.slice(Math.max(0, start - 4), start)) &&
      !isUnasked(text, start, end)
    if (kind === 'part' && isWanted() && !isShopTool(id, lexemesOf(text), start, end))
      found.push({ value: id, start, end, notes, readAs: 'part' })
    else if (kind === 'parameter') {
      const figures = parameterAt(text, id, concept, catalog).flatMap((figure): WordReading[] => {
        const readAs = kindOfFigure(figure, () => materialsFor(materials, text, catalog), catalog)
        return readAs ? [{ ...figure, readAs }] : []
      })
      found.push(...figures)
      if (figures.length > 0) found.push(...workOfParameter(text, concept, works, catalog))
    } else if (kind === 'place') found.push(...destinationAt(text, concept, catalog))
  }
  return found
}

/** Powder paint and molding sand, which are named by the work that they are for. */
const STUFF_OF_WORK: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'powder-coating':
      /^(?:порошковая краска|краска порошковая|kukun(?:li)? bo.?yo[qg]\p{L}*|кукун(?:ли)? бўё[қғ]\p{L}*)$/iu,
  }),
)
const SAND = /^\s{0,3}(?:песок|песк[аиу]|смесь|qum|қум|sand)(?!\p{L})/iu
const OF_SAND = /^(?:формовочн\p{L}*|литейн\p{L}*)$/iu

/** Whether words that begin a line name what is bought for a work: `Kukun boʻyoq RAL 7016, 2 t`, `Песок формовочный`. */
function isStuffOfWork(text: string, work: string, start: number, end: number): boolean {
  const said = text.slice(start, end)
  if (/^\s(?:lines?|booth|shop|плеч|лини|камер|цех|liniya|линия)/iu.test(text.slice(end, end + SAND_REACH)))
    return false
  if (start === 0) return STUFF_OF_WORK.get(work)?.test(said) === true || (SAND.test(said) && /формовочн/iu.test(said))
  return SAND.test(text.slice(0, start)) && start < SAND_REACH && OF_SAND.test(said)
}

const SAND_REACH = 10

type WorkReading = Extract<WordReading, { readonly readAs: 'process' }>

/** `: ` or a word for only behind a work: it is what the line is about. */
const TOPIC = /^\s*(?::|only(?!\p{L})|faqat|фақат|только)/iu

/**
 * A kind of work says nothing more beside a narrower one: `отливка …, литьё в ХТС`; in one saying both are one work,
 * `закалка валов ТВЧ`. O(works²).
 */
function withoutWider(works: readonly WorkReading[], text: string, catalog: Catalog): WordReading[] {
  return works.flatMap((work) => {
    const narrower = works.reduce<WorkReading | undefined>(
      (best, one) => (isNarrower(one, best ?? work, catalog) ? one : best),
      undefined,
    )
    if (!narrower || TOPIC.test(text.slice(work.end, work.end + REACH))) return [work]
    const isOne = work.end < narrower.start && !PARTING.test(text.slice(work.end, narrower.start))
    return isOne ? [{ ...work, value: narrower.value }] : []
  })
}

/** What parts sayings. */
const PARTING = /[,;:|()+/\n–—-]|\.\s/u

function isNarrower({ value }: WorkReading, than: WorkReading, catalog: Catalog): boolean {
  return value !== than.value && catalog.processesBelow(than.value).has(value)
}

/**
 * What decides between the steps that a word may name: the materials said, else those of the part where they are of one
 * group: the закалка of a pane is tempering, a mat of rubber, felt or plastic decides nothing.
 */
export function materialsFor(said: readonly string[], text: string, catalog: Catalog): readonly string[] {
  if (said.length > 0) return said
  const lexemes = lexemesOf(text)
  const namings = allNamingsIn(lexemes, catalog)
  // oyna, toblash: the bare word for glass is what a pane is called
  if (namings[0]?.kind === 'material' && namings[0].ids.includes(GLASS)) return [GLASS]
  const parts = namings.filter(({ kind }) => kind === 'part')
  // plug uchun bolt: what it is for is made of something else
  const first = parts.findIndex(({ to }) => lexemes[to]?.key !== 'uchun')
  // Traktor kabinasi yon oynasi: the Uzbek head is the last
  let at = first
  while (at >= 0 && parts[at + 1]?.from === parts[at]!.to && POSSESSED.test(lexemes[parts[at + 1]!.to - 1]!.text)) at++
  const part = parts[at]
  return part ? decidingOf(part.ids, catalog) : NO_MATERIAL
}

/** Catalog id of glass. */
const GLASS = 'glass'

const deciding = new WeakMap<Catalog, WeakMap<readonly string[], readonly string[]>>()

/** What families are made of where that is of one group; kept for the families of a name. */
function decidingOf(families: readonly string[], catalog: Catalog): readonly string[] {
  let known = deciding.get(catalog)
  if (!known) {
    known = new WeakMap()
    deciding.set(catalog, known)
  }
  const held = known.get(families)
  if (held) return held
  const made = materialsOfOneGroup(families, catalog)
  known.set(families, made)
  return made
}

function materialsOfOneGroup(families: readonly string[], catalog: Catalog): readonly string[] {
  const made = flatMap(families, (family) => materialsOfFamily(family, catalog))
  const [first] = made
  if (first === undefined) return NO_MATERIAL
  const group = catalog.materialGroup(first)
  return made.every((id) => catalog.materialGroup(id) === group) ? made : NO_MATERIAL
}

/** `oynasi`, `ойнаси`: of what stands before it. */
const POSSESSED = /(?:si|си)$/iu

/** Materials of every route of a family. */
function materialsOfFamily(family: string, catalog: Catalog): readonly string[] {
  return (catalog.parts.get(family)?.routes ?? []).flatMap((route) => route.materials)
}

/** Whether nothing but a blank stands between a thing and a work. */
function isRightBefore(text: string, { end }: At, start: number): boolean {
  return end < start && /^\s+$/.test(text.slice(end, start))
}

/** Catalog id of testing and measuring. */
const TESTING = 'testing-inspection'
/** Catalog ids of putting together and of coiling. */
const ASSEMBLY = 'assembly'
const COILING = 'spring-coiling'
/** `для сборки а/м`, `yigʻish uchun`: what the part is for. */
const USE_BEFORE = /(?<!\p{L})(?:для|for)\s+$/iu
const USE_BEHIND = /^\s+(?:uchun|учун)(?!\p{L})/iu
/** `правая навивка`, `навивка: левая`: the hand of a spring. */
const HAND_BEFORE = /(?<!\p{L})(?:прав|лев)(?:ая|ой|ую)\s+$/iu
const HAND_BEHIND = /^(?:\s*[:–—-])?\s*(?:прав|лев)(?:ая|ой|ую)(?!\p{L})/iu
/** `в катушках`, `on reels`: how goods come is not what they are. */
const IN = /(?:^|\s)(?:в|на|по|in|on|per)\s$/iu
/** `3000 m on 500 m reels`, `300 бобин`: no relays, no ignition coils. */
const REELS = /^(?:reels?|бобин|бухт|мотков)$/iu
/** Catalog id of packing, of which every paper speaks. */
const PACKING = 'packaging'

/** `yigʻilgan mufta`: it comes in one piece. */
const ASSEMBLED = /^(?:yi(?:g['’ʻ‘ʼ`]|gʻ)?ilgan|йиғилган)\s+\p{L}/iu
/** The temper of an aluminum alloy. */
const TEMPER = /^[TТ][3-9]\d{0,3}$/u
/** `…, Т6, …`: a field of its own; what is done to T6 is a work. */
function isTemper(text: string, start: number, end: number): boolean {
  return (
    TEMPER.test(text.slice(start, end)) &&
    /[,;]\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s*(?:[,;.]|$)/.test(text.slice(end, end + 4))
  )
}

type At = Pick<Found<unknown>, 'start' | 'end'>

/** A figure after its name: a number or two with bounds and a unit. */
const FIGURE =
  /^(?:\s*[:=–—-])?\s*(?:(?:от|до|не более|не менее|≤|≥|<|>|max|min|up to|from)\.?\s*)?\d[\d.,]*(?:\s?(?:-|–|—|\.{2,3}|…|÷|до|to)\s?\d[\d.,]*)?\s{0,4}[\p{L}°µ"″]*\d?(?:\s{0,4}(?:gacha|гача))?/iu
/** Units of text that are looked at beside a word. */
const REACH = 48

function parameterAt(text: string, id: string, { start, end }: At, catalog: Catalog): Found<ParameterRange>[] {
  const figure = FIGURE.exec(text.slice(end, end + REACH))?.[0]
  const unit = catalog.parameters.get(id)?.unit
  if (figure === undefined || unit === undefined) return []
  const read = readMeasure(figure.replace(/^[\s:=–—-]+/, ''), unit)
  if (!read.ok) return []
  return [{ value: { id, ...read.value }, start, end: end + figure.trimEnd().length, notes: read.notes }]
}

const DELIVERY =
  /(?:достав\p{L}*|постав\p{L}*|deliver\p{L}*|ship(?:ped|ping)? to|destination|yetkaz\p{L}*|етказ\p{L}*|DAP|DDP|CIP|CPT)/iu

/** The work that the name of a figure begins with: `цементация на глубину 0,8 мм` asks for both. */
function workOfParameter(
  text: string,
  { start, end }: At,
  said: readonly WorkReading[],
  catalog: Catalog,
): WordReading[] {
  const first = /^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? ''
  const work = findProcesses(first, catalog, NO_MATERIAL)[0]
  const isSaid = work && said.some(({ value }) => value === work.value || catalog.processesBelow(work.value).has(value))
  return work && !isSaid ? [{ ...work, start, end: start + work.end, readAs: 'process' }] : []
}

function destinationAt(text: string, { start, end }: At, catalog: Catalog): WordReading[] {
  if (!DELIVERY.test(text.slice(Math.max(0, start - REACH / 2), end + REACH / 2))) return []
  const read = readLocation(text.slice(start, end), catalog)
  return read.ok ? [{ value: read.value, start, end, notes: read.notes, readAs: 'place' }] : []
}
