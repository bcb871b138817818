import type { MaterialOffer } from '../../model/manufacturer.js'
import type { Found } from '../common/read.js'
import { findLengths } from '../figures/quantity.js'
import type { Reading } from '../request/readings.js'
import type { Clause, Sentence, Word } from './clauses.js'
import type { ToldLoad } from './loads.js'
import { isOpenClaim } from './open-claims.js'
import { NONFERROUS, NONFERROUS_METALS } from './prose-materials.js'
import { saysMade } from './prose-products.js'
import type { Quote } from './quote.js'
import type { Stances } from './stance.js'
import { figuresIn, type ToldFigure } from './told-figures.js'
import { wordMarks } from './word-marks.js'

/** What a description says of some processes, or, where it names none, of whatever it can be said of. */
export interface ToldAbout<T> {
  readonly value: T
  readonly processes: readonly string[]
  /** The words that say so. */
  readonly text: string
  /** Which sentence says it. */
  readonly sentence: number
  /** Where it stands in the text. */
  readonly start: number
}

/** A process that a maker says it does not do; where materials are named, only with those. */
export interface Denial {
  readonly process: string
  readonly materials: readonly MaterialOffer[]
}

/** What a maker says of itself in running text. */
export interface Prose {
  /** Processes that it names as its own, in order; offsets of the text. */
  readonly processes: readonly (Found<string> & { readonly sentence: number })[]
  readonly denials: readonly Denial[]
  /** Materials that it says it does not work, whatever the process. */
  readonly notMaterials: readonly MaterialOffer[]
  readonly materials: readonly ToldAbout<MaterialOffer>[]
  readonly figures: readonly ToldAbout<ToldFigure & { readonly material?: string }>[]
  readonly loads: readonly ToldLoad[]
}

/** A material with its words; it may stand within the name of a work or a product. */
export interface Named extends Found<string> {
  readonly text: string
  readonly isWithin?: boolean
}

/** What a sentence is read into. */
export interface Room {
  readonly sentence: Sentence
  readonly index: number
  readonly readings: readonly Reading[]
  readonly processes: readonly Found<string>[]
  readonly materials: readonly Named[]
  /** Names of products; offsets of the text. */
  readonly products: readonly { readonly start: number; readonly end: number }[]
  readonly stances: Stances
  readonly quote: Quote
  readonly into: { readonly [K in keyof Prose]: Prose[K] extends readonly (infer T)[] ? T[] : never }
}

/** By which a sentence without a process says what is worked. */
const WORKED =
  /материал|material|(?<!\p{L})марк[аи]|(?<!\p{L})сплав|(?<!\p{L})стал[иь](?!\p{L})|(?<!\p{L})(?:alloy|grade|steel)s(?!\p{L})|marka|марка|poʻlatlar|пўлатлар|materiallar|материаллар|qotishma|қотишма|работаем|принимаем|обрабатыва|перерабатыва|(?<!\p{L})we (?:work|process|machine|cast|mou?ld|handle|use|turn|cut|bend|weld|form|stamp|press|forge|draw|extrude|grind|pour|melt|mill)|(?<!\p{L})made (?:of|from)|(?<!\p{L})из стал|ishlaymiz|ishlatamiz|qayta ishla|qilinadi|tayyorla|yasa|ишлаймиз|ишлатамиз|қайта ишла|тайёрла|яса/iu
const ALL_WORKED = new RegExp(WORKED, 'giu')
/** Goods that are dealt in or bought, not worked. */
const DEALT =
  /поставля|поставк|прода[жею]|продаё|торг|закуп|импорт|экспорт|(?<!\p{L})sell|sale|suppl|trade|trading|import|export|sotamiz|sotuv|sotish|savdo|sotib|yetkazib|сотамиз|сотув|савдо|етказиб/iu

/** Words of a clause that say what kind of figure it gives, and nothing else. */
const plain = /* @__PURE__ */ wordMarks<true>([
  [
    'работаем|обрабатываем|перерабатываем|используем|также|виды|все|различн*|следующ*|цех*|завод*|цилиндрич*|корпусн*|тела|тел|вращения|сложн*|до|от|не более|не свыше|не больше|не менее|макс*|мин*|масса*|массой|массы|вес|весом|веса|развес*|стали|сталей|диаметр*|длин*|ширин*|высот*|толщин*|размер*|габарит*|рабоч*|поле|стол*|зон*|точност*|допуск*|квалитет*|шероховатост*|твёрдост*|твердост*|деталь|детали|деталей|детал*|издели*|заготов*|отливк*|отливок|поковк*|поковок|вал|валы|валов|мощност*|производительност*|объём*|объем*|выпуск*|в год|год*|годов*|ежегодн*|партия|партии|партий|партиями|серия|серии|серий|сериями|заказ|заказы|минимальн*|максимальн*|мм|кг|т|тонн*|шт*|штук|возможн*|обеспечива*|выдерживаем|принимаем|льём|лист*|материал*|сплав*|марк*|марок|по|при|и|из|штучн*|усили*|пресс*',
    true,
  ],
  [
    'process|machine|handle|use|also|all|various|following|such|as|like|down|better|finer|shop|plant|round|cylindrical|rotational|prismatic|complex|up|to|from|max*|min*|weight*|weighing|mass|diameter*|length*|width*|height*|thickness*|size*|dimension*|working|work|area|envelope|table|accuracy|tolerance*|precision|roughness|surface|finish|hardness|part|parts|component*|workpiece*|casting*|forging*|shaft*|product*|capacity|output|volume|production|annual*|year*|per|a|an|batch*|lot|lots|series|order*|minimum|maximum|moq|pieces|pcs|tons|tonnes|kg|mm|sheet*|plate*|material*|alloy*|grade*|steel*|we|our|hold|held|achieve*|in|of|and|with|for|the|is|are|piece|press*|force|tonnage|each|small|large',
    true,
  ],
  [
    "gacha|dan|eng|koʻpi|kamida|massa*|vazn*|ogʻirlig*|ogʻirlik*|diametr*|uzunlig*|uzunlik*|eni|balandlig*|qalinlig*|qalinlik*|oʻlcham*|ish|maydoni|aniqlig*|aniqlik*|dopusk*|kvalitet*|gʻadir*|qattiqlig*|detal*|buyum*|quyma*|mahsulot*|zagotovka*|quvvat*|hajm*|yiliga|yillik|yilda|partiya*|buyurtma*|minimal*|maksimal*|mm|kg|t|tonna*|dona*|material*|list*|marka*|qotishma*|ishlaymiz|qayta|po'lat|uchun|bilan|va|har|bir",
    true,
  ],
])

/** Processes that clauses name one after another. */
interface Run {
  readonly processes: readonly string[]
  readonly last: number
  /** A figure has been said of them. */
  readonly isClosed: boolean
  /** Something that was not understood stands behind them: a figure may be said of that. */
  readonly isBroken: boolean
}

/** Adds what a sentence says. O(words × mentions). */
export function readSentence(room: Room): void {
  const { sentence, stances, into } = room
  const lengths = /\d/.test(sentence.text) ? findLengths(sentence.text) : []
  const runs: Run[] = []
  const waiting: Clause[] = []
  let run: Run | undefined
  sentence.clauses.forEach((clause, c) => {
    const inside = ({ start }: { readonly start: number }) => start >= clause.start && start < clause.end
    const own = isOpenClaim(sentence, clause, room.processes)
      ? []
      : room.processes.filter((one) => inside(one) && stances.of(one) === 'own')
    deny(room, clause)
    into.processes.push(...own.map((one) => ({ ...one, sentence: room.index })))
    if (stances.ofClause(clause) !== 'own') {
      if (BLANKS.test(sentence.text)) tellMaterials(room, clause, [])
      run = undefined
      return
    }
    const figures = figuresIn(sentence, clause, room.readings, lengths)
    if (own.length > 0) {
      const before = run && !run.isClosed && run.last === c - 1 && clause.opener === 'comma' ? run.processes : []
      run = {
        processes: distinct([...before, ...own.map(({ value }) => value)]),
        last: c,
        isClosed: figures.length > 0,
        isBroken: false,
      }
      if (before.length > 0) runs.pop()
      runs.push(run)
      tell(room, clause, figures, own)
      tellMaterials(room, clause, distinct(own.map(({ value }) => value)))
      // сталей 45, 40Х и 09Г2С: a list goes over its commas
      for (let k = c - 1; k >= 0 && isListed(room, sentence.clauses[k]!, sentence.clauses[k + 1]!); k--) {
        tellMaterials(room, sentence.clauses[k]!, distinct(own.map(({ value }) => value)))
      }
    } else if (run) {
      const isKnown = isPlain(room, clause)
      if (isKnown) tell(room, clause, run.isBroken ? [] : figures, run.processes)
      tellMaterials(room, clause, run.processes)
      run = { ...run, isClosed: run.isClosed || figures.length > 0, isBroken: run.isBroken || !isKnown }
    } else waiting.push(clause)
  })
  const [only, more] = runs
  if (more) return
  const isBroken = waiting.some((clause) => !isPlain(room, clause))
  for (const clause of waiting) {
    tellMaterials(room, clause, only?.processes ?? [])
    if (!isPlain(room, clause)) continue
    const figures = isBroken ? [] : figuresIn(sentence, clause, room.readings, lengths)
    tell(room, clause, figures, only?.processes ?? [])
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** Notes what a clause denies. */
function deny({ sentence, processes, materials, stances, into }: Room, clause: Clause): void {
  const inside = ({ start }: Found<string>) => start >= clause.start && start < clause.end
  const isDenied = (one: Found<string>) => inside(one) && stances.of(one) === 'denied'
  // what is bought or sent out is no material that is not worked
  const isNotDone = (one: Found<string>) => isDenied(one) || (inside(one) && stances.of(one) === 'sent')
  const named = materials
    .filter((one) => isDenied(one) && !one.isWithin)
    .map(({ value, text }): MaterialOffer => ({ id: value, text }))
  const said = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  const word = NONFERROUS.exec(said)?.[0]
  const isMeant = word !== undefined && stances.ofClause(clause) === 'denied'
  const left = isMeant ? [...named, ...NONFERROUS_METALS.map((id) => ({ id, text: word }))] : named
  const denied = distinct(processes.filter(isNotDone).map(({ value }) => value))
  for (const process of denied) into.denials.push({ process, materials: left })
  if (denied.length === 0) into.notMaterials.push(...left)
}

/** Every word but the figures themselves says only what kind of figure it is. */
function isPlain(room: Room, clause: Clause): boolean {
  return strangeIn(room, clause).length === 0
}

/** The words of a clause that are neither figures nor names nor say what kind of figure it gives. */
function strangeIn(room: Room, { words }: Clause): readonly Word[] {
  const { sentence, readings, materials, products, processes, into } = room
  const taken = [
    ...readings.map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start })),
    ...[...materials, ...products, ...processes, ...into.loads],
  ]
  const known = new Set(plain.in(words).flatMap(({ from, to }) => words.slice(from, to)))
  return words.filter(
    (word) =>
      !word.isNumber &&
      !word.isFunction &&
      !known.has(word) &&
      !taken.some(({ start, end }) => word.start >= start && word.end <= end),
  )
}

/** Words of a clause that are not understood, up to which its materials are told of processes beside it. */
const STRANGE = 4
/** A designation: who writes one, works it or says that it does not. */
const GRADE = /\d|^\p{Lu}{2,}/u
/** Such words between a material and the process or the word for working beside it. */
const BETWEEN = 2
/** What is bought to be worked: the material of a blank is worked, wherever it comes from. */
const BLANKS =
  /сырь[её]|(?<!\p{L})заготовк|исходн\p{L}* |(?<!\p{L})(?:blanks?|billets?|raw materials?|feedstock)(?!\p{L})|xom ?ashyo|хом ?ашё|(?<!\p{L})zagotovka/iu

/** Notes the materials of a clause, of the processes given. */
function tellMaterials(room: Room, clause: Clause, processes: readonly string[]): void {
  const { sentence, index, into } = room
  const isBlank = BLANKS.test(sentence.text)
  // what products are made of is worked: резиновые изделия из NBR
  const isMade = room.products.length > 0 && saysMade(sentence.text)
  const isOffer = processes.length > 0 || isMade || isBlank || WORKED.test(sentence.text)
  if (DEALT.test(sentence.text) && !isBlank) return
  const strange = strangeIn(room, clause)
  const told = isBlank ? materialsIn(room, clause) : ownMaterials(room, clause)
  const listed = told.filter((one) =>
    isOffer ? strange.length <= STRANGE || isBeside(one, room, clause, strange) : GRADE.test(one.text),
  )
  for (const { value, text } of listed) {
    into.materials.push({
      value: { id: value, text },
      processes,
      text: room.quote(sentence.start, sentence.end),
      sentence: index,
      start: clause.start,
    })
  }
}

/** In a clause that says much else: right beside a process, or a word for what is worked. */
function isBeside(one: Named, room: Room, clause: Clause, strange: readonly Word[]): boolean {
  const own = room.processes.filter(({ start }) => start >= clause.start && start < clause.end)
  const offset = room.sentence.start
  const words = [...room.sentence.text.matchAll(ALL_WORKED)].map(({ 0: word, index }) => ({
    start: index + offset,
    end: index + offset + word.length,
  }))
  return [...own, ...words].some(({ start, end }) => {
    const [from, to] = start < one.start ? [end, one.start] : [one.end, start]
    return (
      start >= clause.start &&
      end <= clause.end &&
      strange.filter((word) => word.start >= from && word.end <= to).length <= BETWEEN
    )
  })
}

function materialsIn({ materials, stances }: Room, { start, end }: Clause): readonly Named[] {
  return materials.filter((one) => one.start >= start && one.start < end && stances.of(one) !== 'denied')
}

function ownMaterials({ materials, stances }: Room, { start, end }: Clause): readonly Named[] {
  return materials.filter((one) => one.start >= start && one.start < end && stances.of(one) === 'own')
}

/** A clause that ends with a material, before one that begins with another. */
function isListed(room: Room, clause: Clause, next: Clause): boolean {
  const last = ownMaterials(room, clause).at(-1)
  const [first] = ownMaterials(room, next)
  if (!last || !first || next.opener !== 'comma') return false
  return clause.words.at(-1)!.end <= last.end && next.words[0]!.start >= first.start
}

/** Notes the figures of a clause, of the processes given. */
function tell(
  room: Room,
  clause: Clause,
  figures: readonly ToldFigure[],
  of: readonly Found<string>[] | readonly string[],
): void {
  const { index, into } = room
  const text = room.quote(clause.start, clause.end)
  const processes = distinct(of.map((one) => (typeof one === 'string' ? one : one.value)))
  const own = ownMaterials(room, clause)
  let from = clause.start
  let group = processes
  for (const figure of figures) {
    // of several processes those named since the figure before
    const since = of.flatMap((one) =>
      typeof one !== 'string' && one.start >= from && one.end <= figure.start ? [one.value] : [],
    )
    if (since.length > 0) group = distinct(since)
    const before = own.filter(({ start, end }) => start >= from && end <= figure.start)
    const material = before.length === 1 ? { material: before[0]!.value } : {}
    into.figures.push({
      value: { ...figure, ...material },
      processes: group,
      text,
      sentence: index,
      start: figure.start,
    })
    from = figure.end
  }
}
