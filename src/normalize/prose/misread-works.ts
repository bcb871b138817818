import type { Found } from '../common/read.js'
import type { Clause, Sentence } from './clauses.js'
import { isDealtMachine } from './dealt-machines.js'

/* Names of works that tell no work of the maker: what a tool or a machine is for, what is only used, mended, or of another trade. */

const NEAR = 32
const REACH = 64
const TOOL_FOR =
  /(?:пресс-?\s?форм\p{L}*|штамп(?:ы|ов|а)?|оснастк\p{L}*|форм(?:ы|а)?|mou?lds?|dies?|tools?|tooling)\s+(?:для|под|for)\s+$/iu
const FOR_TOOL =
  /^\s+(?:учун|uchun)\s+(?:[\p{L}]+\s)?(?:press-?\s?qolip|пресс-?\s?қолип|qolip|қолип|shtamp|штамп|forma|форма)/iu
/** A paint or a chemical for such lines, which the maker of it does not run: `primers for plastics and e-coat lines`. */
const STUFF_FOR =
  /(?<!\p{L})(?:paints?|primers?|enamels?|inks?|lacquers?|varnish(?:es)?|chemicals?|powders?|краск[аиу]|красок|грунт(?:ы|овк\p{L}+|ов)?|эмал(?:и|ей|ь)|состав(?:ы|ов)|химикат\p{L}*|порошк(?:и|ов))\s(?:\p{L}+\s)?(?:for|для)\s[^.,;:!?()]{0,40}$/iu
const OF_SURFACE: ReadonlySet<string> = new Set([
  'painting',
  'e-coating',
  'powder-coating',
  'plastic-painting',
  'coating',
  'galvanizing',
  'zinc-plating',
  'electroplating',
  'phosphating',
  'anodizing',
])
const SEVEN = /^семь$/iu
const BAKED = /^(?:[\d\s]+градусда\s|[\d\s]+gradusda\s)?(?:пишир|pishir)\p{L}*$/iu

/**
 * Whether a name in a text says no work: `пресс-формы для литья пластмасс` tells what the tool is for; seven is no cementing;
 * baked are bread, paint and rubber, and of metal powder another rule speaks.
 */
export function isMisread(text: string, { value, start, end }: Found<string>): boolean {
  if (TOOL_FOR.test(text.slice(Math.max(0, start - NEAR), start)) || FOR_TOOL.test(text.slice(end, end + NEAR)))
    return true
  if (OF_SURFACE.has(value) && STUFF_FOR.test(text.slice(Math.max(0, start - REACH), start))) return true
  const said = text.slice(start, end)
  return SEVEN.test(said) || (value === 'pm-press-sinter' && BAKED.test(said))
}

const HARNESS =
  /(?<!\p{L})(?:жгут|провод(?!и|им)|кабел|harness|wires?(?!\p{L})|wiring|cables?(?!\p{L})|jgut|simlar|симлар)/iu
const PLASTIC = /пласт|полимер|термопласт|plast|polimer|polymer|inject|mou?lding/iu
const BOARD = /^assembly\s+boards?$/iu
const ULTRASONIC_PLASTIC = 'ultrasonic-plastic-welding'
const ULTRASONIC_METAL = 'ultrasonic-metal-welding'

/**
 * The works of a maker of wire harnesses: ultrasound joins its wires where it works no plastics, and its assembly boards are
 * what it lays wires on. O(works + text).
 */
export function asOnWires<T extends Found<string>>(works: readonly T[], text: string): readonly T[] {
  const isMeant = ({ value, start, end }: T) =>
    value === ULTRASONIC_PLASTIC || (value === 'smt-assembly' && BOARD.test(text.slice(start, end)))
  if (!works.some(isMeant) || !HARNESS.test(text)) return works
  const isOfWires = !PLASTIC.test(text)
  return works.flatMap((work) => {
    if (!isMeant(work)) return [work]
    if (work.value !== ULTRASONIC_PLASTIC) return []
    return [isOfWires ? { ...work, value: ULTRASONIC_METAL } : work]
  })
}

const TOOL_MAKING: ReadonlySet<string> = new Set(['mold-making', 'die-making', 'tool-die-making'])
/** The tool itself, no shop for such tools. */
const TOOL = /^(?:пресс-?\s?|press-?\s?)?(?:форм|штамп|qolip|қолип|shtamp|mou?ld|die)\p{L}*$/iu
/** `в пресс-форму сыплют`, `гнём в штампе`: the tool is at work. */
const IN_IT = /(?<!\p{L})(?:в|во|из|под|in|into|from|under)\s+(?:[\p{L}-]+\s+)?$/iu
const UZBEK_IN_IT = /(?:ga|da|dan|га|да|дан)$/iu
const MENDED =
  /^(?:remontiru|remont|chin(?:im|it|yat)|pravi[mt]|vosstanavliva|tamirla|tamirlash|tuzata|repair|fix|mend|maintain|recondition|refurbish|renovat|overhaul|rework|restavrir|qayta tiklay)/
const MADE = /^(?:dela|izgot|stro[iy]|proektiru|yasa|tayorla|build|make|design|manufactur|proizvod|kilamiz|kilish)/
/** What is said next of the tool before. */
const IT = /^(?:ee|ih|ego|uni|ularni|it|them)$/

/** Wires are cut to length and stripped: no work on metal. */
const WIRES = /^(?:provod|kabel|jgut|wire|cable|sim(?:ni|lar|larni)?$)/
/** Of which a wire is the tool. */
const EROSION = /^(?:edm|eroz|elektroeroz)/
const ON_WIRES: ReadonlySet<string> = new Set(['deburring', 'cutting', 'sheet-cutting'])
const WOOD = /^(?:ispm|podon|palet|yogoch|drevesin|derev|wod|taglik)/
/** An induction heater before the press hardens nothing. */
const HEATS = /^(?:gre(?:m|et|yut)|nagre|progre|razogre|kizdir|heat)/

/** Whether a work of a sentence is none that the maker does on its parts. O(words). */
export function isUnworked(sentence: Sentence, work: Found<string>): boolean {
  const at = sentence.clauses.findIndex(({ start, end }) => work.start >= start && work.start < end)
  const clause = sentence.clauses[at]
  if (!clause) return false
  if (isDealtMachine(sentence, work.start, work.end)) return true
  const has = (word: RegExp) => clause.words.some(({ key }) => word.test(key))
  if (TOOL_MAKING.has(work.value))
    return isToolAtWork(sentence, work) || isOnlyDesigned(sentence, work) || isMended(clause, sentence.clauses[at + 1])
  if (ON_WIRES.has(work.value)) return has(WIRES) && !has(EROSION)
  if (work.value === 'heat-treatment') return has(WOOD)
  return work.value === 'induction-hardening' && has(HEATS) && !has(/^(?:zakal|tobla|harden|quench|tvch)/)
}

function isToolAtWork({ text, start: offset }: Sentence, { start, end }: Found<string>): boolean {
  const [from, to] = [start - offset, end - offset]
  if (!TOOL.test(text.slice(from, to))) return false
  return IN_IT.test(text.slice(Math.max(0, from - NEAR), from)) || UZBEK_IN_IT.test(text.slice(from, to))
}

/** `разработка оснастки`, `design of dies`: on paper, where the clause makes none. */
function isOnlyDesigned({ text, start: offset }: Sentence, { start }: Found<string>): boolean {
  const before = text.slice(Math.max(0, start - offset - NEAR), start - offset)
  return /(?:^|[\s,(])(?:разработк[аиуо]\p{L}?|проектировани[еюя]|конструировани[еюя]|design(?:ing)? of|development of)\s$/iu.test(
    before,
  )
}

/** `Штампы чиним`, `старая форма, её правит слесарь`. */
function isMended({ words }: Clause, next: Clause | undefined): boolean {
  if (words.some(({ key }) => MENDED.test(key))) return !words.some(({ key }) => MADE.test(key))
  return next !== undefined && IT.test(next.words[0]!.key) && next.words.some(({ key }) => MENDED.test(key))
}
