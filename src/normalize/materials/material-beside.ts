import type { Catalog } from '../../model/catalog.js'
import { lineageOf } from '../words/grade-index.js'
import { type Lexeme, matching } from '../words/lexemes.js'
import type { Before } from './material-hints.js'

/*
 * Designations that say too little by themselves and are told by a word elsewhere in the text: the M1 of a copper washer,
 * the 45 of `40Х или 45`, the 6082 of a forging.
 */

const COPPER = /^(?:med(?:$|n)|mis$|misdan$|coper|cu$|lujen|tined$|nakonechnik|busbar)/
/** Of a screw M3 is the thread, whatever it is made of. */
const THREADED = /^(?:vint|bolt|gayk|shpilk|screw|nut|stud|samorez|rezb|thread|kley?m|shurup)/

/** Whether `M0` to `M3` name a copper here: the text speaks of copper and of no thread. O(1). */
function isCopperMark(lexemes: readonly Lexeme[], at: number): boolean {
  const { text } = lexemes[at]!
  if (text.length !== 2 || !/^[MМ][0-3]$/.test(text)) return false
  // the standard of its marks
  if (/^(?:ГOCT|GOST)$/.test(lexemes[at + 1]?.code ?? '') && lexemes[at + 2]?.text === '859') return true
  // 100 М2 are square metres
  if (lexemes[at - 1]?.kind === 'number') return false
  const words = around(lexemes, at)
  return words.some(({ key }) => COPPER.test(key)) && !words.some(({ key }) => THREADED.test(key))
}

/** Words before and behind. O(1). */
function around(lexemes: readonly Lexeme[], at: number): readonly Lexeme[] {
  return lexemes.slice(Math.max(0, at - AROUND), at + AROUND).filter(({ kind }) => kind === 'word')
}

/** Lexemes that are looked at before and behind. */
const AROUND = 24

/** Steels of moulds and dies that read like threads and articles as well. */
const OF_TOOLS = /^(?:P20|H1[13]|D2|S7|O1)$/
/** Moulds and dies, what stands in them, and the treatment of their steels. */
const TOOLS =
  /^(?:core|cavity|ejector|insert|mou?ld|punch|dies?$|nitrided|slide|lifter|matri[sc]|puanson|pres+form|kolip)/

/** `core pin P20`, `punch D2`: the steel of a tool. O(1). */
function isToolSteel(lexemes: readonly Lexeme[], at: number): boolean {
  if (!OF_TOOLS.test(lexemes[at]!.text)) return false
  return lexemes
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .some(({ key, kind }) => kind === 'word' && TOOLS.test(key))
}

/** Carbon steels of GOST that are only a number. */
const CARBON = /^(?:08|10|15|20|25|30|35|40|45|50|55|60|65)$/
const isCarbon = matching(CARBON)
const OR: ReadonlySet<string> = new Set(['ili', 'or', 'yoki', 'i', 'va', 'and', 'hamda'])
/** Carbon steels for tools. */
const TOOL = /^У(?:7|8|9|1[0-3])А?$/
/** A steel of letters and figures, and what says that steels are listed. */
const ALLOYED = /^\d{2}[A-Za-zА-Яа-я]{1,4}\d{0,2}[A-Za-zА-Яа-я]{0,3}$/
const STEELS = /^(?:polat|stal|steel|marka)/
/** Members of a list of steels. */
const LISTED = 8

/** Whether a number goes on with the steel before it: `ст. 40Х или 45`, `сталей 10, 20 и 35`. `last` is where the grade before ends. O(1). */
function isAlternative(lexemes: readonly Lexeme[], at: number, last: number | undefined): boolean {
  if (last !== at - 1 || !isCarbon(lexemes[at]!)) return false
  // between commas a number may be anything, unless the list goes on to a last one
  const end = OR.has(lexemes[at - 1]!.key) ? at + 1 : endOfList(lexemes, at)
  if (end === undefined) return false
  const next = lexemes[end]
  return next === undefined || next.isBreak || next.text === '.' || STEELS.test(next.key)
}

/** `Ось 45 ГОСТ 1050-2013`: the standard of carbon steels right behind says what the number is. O(1). */
function isOfStandard(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isCarbon(lexemes[at]!) || !/^(?:ГOCT|GOST)$/.test(lexemes[at + 1]?.code ?? '')) return false
  return lexemes[at + 2]?.text === '1050'
}

/** Whether a number begins a list of steels that says so at its end: `20, 35 ва 40Х пўлат сими`. O(1). */
function isListedBefore(lexemes: readonly Lexeme[], at: number): boolean {
  if (!isCarbon(lexemes[at]!)) return false
  const end = endOfList(lexemes, at)
  return end !== undefined && lexemes[end - 1]!.kind === 'code' && STEELS.test(lexemes[end]?.key ?? '')
}

/** Where the list of steels that a number stands in ends, behind the member that `and` leads to; undefined where it is none. */
function endOfList(lexemes: readonly Lexeme[], at: number): number | undefined {
  for (let i = at, members = 0; members < LISTED; i += 2, members++) {
    const joint = lexemes[i + 1]
    const next = lexemes[i + 2]?.text ?? ''
    if (!joint || !(CARBON.test(next) || ALLOYED.test(next))) return undefined
    if (OR.has(joint.key)) return i + 3
    if (joint.text !== ',') return undefined
  }
  return undefined
}

/** What was named before a lexeme, for `40Х или 45`. */
export interface NamedBefore {
  readonly kind: string
  readonly ids: readonly string[]
  readonly to: number
}

/** What is made of the steel 65Г, by beginnings of keys, and words that make grams of it. */
const OF_SPRING_STEEL = /^(?:prujin|resor|lemeh|shayb|grover|lap[aiy]$|noj|pichok|kolts|kolec|stoporn|disk|krug|spring)/
const WEIGHED = /^(?:ves|mas+|ogirl|weigh)/

/** `пружины 65г`: the small letter of a typist, no grams. */
function isSpringSteel(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.text !== '65г' || STEELS.test(lexemes[at - 1]?.key ?? '')) return false
  const words = lexemes.slice(Math.max(0, at - AROUND), at).map(({ key }) => key)
  return words.some((key) => OF_SPRING_STEEL.test(key)) && !words.some((key) => WEIGHED.test(key))
}

/** What a word elsewhere says of the designation at a lexeme; undefined where none does. O(1). */
export function besideAt(
  lexemes: readonly Lexeme[],
  at: number,
  last: NamedBefore | undefined,
  catalog: Catalog,
): Before | undefined {
  if (isCopperMark(lexemes, at)) return { hints: { within: 'cu' }, isNamed: true, from: at }
  if (isToolSteel(lexemes, at)) return { hints: { within: 'steel', system: 'aisi' }, isNamed: true, from: at }
  const isSteel = last?.kind === 'grade' && last.ids.some((id) => lineageOf(id, catalog).includes('steel'))
  const { kind, text } = lexemes[at]!
  // стали 45, 65Г, У8
  const isTool = kind === 'code' && TOOL.test(text) && last?.to === at - 1 && /^[,/]$/.test(lexemes[at - 1]!.text)
  if (isSteel && isTool) return { hints: { within: 'steel' }, isNamed: true, from: at }
  if (kind === 'code' && isSpringSteel(lexemes, at)) return { hints: { within: 'steel' }, isNamed: true, from: at }
  if (kind !== 'number') return undefined
  if ((isSteel && isAlternative(lexemes, at, last.to)) || isListedBefore(lexemes, at) || isOfStandard(lexemes, at))
    return { hints: { within: 'steel' }, isNamed: true, from: at }
  return shapedOf(lexemes, at)
}

/** Whether what looks like a grade is none here: the M2 of copper is no tool steel, the L 80 of a drawing no pipe. O(1). */
export function isOtherThan(
  ids: readonly string[],
  lexemes: readonly Lexeme[],
  at: number,
  place: 'field' | 'prose',
  catalog: Catalog,
): boolean {
  if (isCopperMark(lexemes, at)) return !ids.every((id) => lineageOf(id, catalog).includes('cu'))
  // Винт медный М3; 5 м3 стали
  const isSquareOrCube =
    /^[MМmм][23]$/.test(lexemes[at]!.text) && ids.every((id) => lineageOf(id, catalog).includes('cu'))
  if (place === 'prose' && isSquareOrCube) return true
  return place === 'prose' && isSizeLetter(lexemes, at)
}

/** `L 80`: a letter for a size, apart from its figure. O(1). */
function isSizeLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1]
  return /^[LBHDSWT]$/.test(lexemes[at]!.text) && next?.kind === 'number' && next.start > lexemes[at]!.end
}

const ALUMINUM =
  /^(?:2014|2017|2024|2618|3003|4032|50(?:05|52|83|86)|5182|5454|5754|60(?:05|60|61|63|82)|6101|6351|70(?:20|50|75))$/
const STEEL = /^(?:41(?:30|40)|4340|51(?:40|60)|8620)$/
const SHAPED = /^(?:forg|extru|billet|profil|plat|shet|bar$|tub|aloy|pokovk|prokat|prutok|casting|machined)/

/** Lexemes between the word for aluminum and the number. */
const NEAR = 3

/** `6082 forging`, `4140 bar`: a number that an alloy has, right before what is made of it. O(1). */
function shapedOf(lexemes: readonly Lexeme[], at: number): Before | undefined {
  const { text } = lexemes[at]!
  // numbers of alloys have four digits
  if (text.length !== 4) return undefined
  // Aluminium profile 6063: the word is part of the name
  if (ALUMINUM.test(text) && lexemes.slice(Math.max(0, at - NEAR), at).some(({ key }) => /^al[iy]?umin/.test(key)))
    return { hints: { within: 'aluminum', system: 'aa' }, isNamed: true, from: at }
  if (!SHAPED.test(lexemes[at + 1]?.key ?? '')) return undefined
  if (ALUMINUM.test(text)) return { hints: { within: 'aluminum', system: 'aa' }, isNamed: true, from: at }
  return STEEL.test(text) ? { hints: { within: 'steel', system: 'aisi' }, isNamed: true, from: at } : undefined
}
