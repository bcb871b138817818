import type { Naming } from '../words/concept.js'
import { gradeIndexOf, lineageOf } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'
import type { Named } from './material-hints.js'
import { isAmongPolymers } from './polymer-symbols.js'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))
/** Words that begin the reference to a standard, as codes. */
const STANDARDS = set('ГOCT GOST DIN ISO EN OCT TY TU ASTM JIS KS GB BS NF UNI TSH ИCO OЗDST OZDST DST CTO')
/** Folded units: a number before one is no grade. */
const UNITS = set(
  'mm m sm cm mkm kg g gr t tn tona l sht dona pcs pc ea set komplekt kompl km kn mpa hb hrc hv bar v kw usd eur min ming tis mln yil god year kun oy kub dyum',
)

/** Two-letter polymers that are as often something else in prose (PC pieces, PS horsepower, IR, CR). */
export const DOUBTFUL = set('pc ps ir cr br ep pf mf au eu nr sbr san eco ac ас')
/** Names that in prose are a coating, a trade word or an English verb, folded. */
const NOT_IN_PROSE = set(
  'bral brala brali bralo sink zinc ruh ruhli sinkli hromli nikelli lead lak tin kalay iron foam felt cloth glas shisha oyna vinil vin kley paint polester poliester ferit coolant',
)
const GENERIC: ReadonlySet<string> = new Set(['chemical', 'electronics', 'paper'])

/** Whether a lexeme may begin the reference to a standard. */
export function isStandard({ kind, code }: Pick<Lexeme, 'kind' | 'code'>): boolean {
  return kind === 'code' || code === 'SAE' || STANDARDS.has(code)
}

/** Position after the reference to a standard, `ГОСТ 1050-2013`; the same position where there is none. */
export function afterStandard({ lexemes, catalog }: Named, at: number): number {
  const lexeme = lexemes[at]!
  if (!isStandard(lexeme)) return at
  // SAE J20 is a standard, SAE 1045 a grade
  if (lexeme.code === 'SAE' && /^J\d{2,4}$/.test(lexemes[at + 1]?.code ?? '')) return at + 2
  const { ids, beginnings } = gradeIndexOf(catalog)
  const joined = /^(?:ГOCT|GOST|DIN|ISO|OCT|TY)P?(\d{3,})/.exec(lexeme.code)
  if (joined && lexeme.kind === 'code') return ids.has(lexeme.code) || ids.has(joined[1]!) ? at : at + 1
  if (!STANDARDS.has(lexeme.code)) return at
  let i = at + 1
  while (
    i < lexemes.length &&
    (/^[./]$/.test(lexemes[i]!.text) ||
      (lexemes[i]!.kind === 'word' && lexemes[i]!.text.length === 1 && lexemes[i]!.code !== 'T'))
  )
    i++
  const number = lexemes[i]
  // ASTM A193 B7: the standard and a grade of it are one designation
  const isOpening = beginnings.has(`${number?.code}${lexemes[i + 1]?.code ?? ' '}`)
  const isCode = number?.kind === 'code' && /^[A-Z]\d{3,4}$/.test(number.code) && !ids.has(number.code) && !isOpening
  if (!isCode && !(number?.kind === 'number' && /^\d{3,6}$/.test(number.text))) return at
  i += 1
  while (/^[-–:]$/.test(lexemes[i]?.text ?? '') && lexemes[i + 1]?.kind === 'number') i += 2
  return i
}

/** Thread, tolerance, roughness, a class of strength (`пр.8.8`): a code that says something else of a steel part. */
export function isFigure({ code }: Lexeme): boolean {
  return /^(?:(?:M|G|R|RA|RZ|TR|IT|H|K|JS|N|HRC|HB|L|S|D|Ø|Ф|B|T|A)\d|(?:KЛ)?(?:KЛ|ПP)\d{2,3}$)/.test(code)
}

/** `1.4301`: the number of a material in EN. */
export function isMaterialNumber({ text }: Lexeme): boolean {
  return text.length === 6 && /^\d\.\d{4}$/.test(text)
}

/** A code that looks like a designation and is none that the catalog has. */
export function isUnknownGrade(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'number') return isMaterialNumber(lexeme)
  if (lexeme.kind !== 'code') return false
  return !/^\d+(?:MM|M|CM|CM|KГ|KG|T|Г|G|ШT|MKM|X\d.*)$|^[TH]\d{1,3}$/.test(lexeme.code)
}

/** Whether a lexeme is a unit: the number before it is no grade. */
export function isUnit(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.text === '%' || lexeme.text === '°' || UNITS.has(lexeme.key))
}

/** Whether a lexeme is part of the reference to a standard. */
export function inStandard(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 4); i--) if (STANDARDS.has(lexemes[i]!.code)) return true
  return false
}

/** `подш. игольч. НК 2016`: a series of bearings, no rubber. */
function isSeries(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:НК|NK)$/.test(lexemes[at]!.text) && lexemes[at + 1]?.kind === 'number'
}

/** In prose a name counts unless it is more often a coating, a trade word or another word. */
export function isPlain({ lexemes, catalog }: Named, { ids, from, to }: Naming): boolean {
  // a rolling mill is no Stanyl; a woven net is made so, and of wire
  if (
    to - from === 1 &&
    /^(?:матер|ткан(?:ая|ый|ое|ые|ой|ую)|stan(?:ga)?|стан(?:а|га|ок|е|ы)?)$/iu.test(lexemes[from]!.text)
  )
    return false
  if (to - from === 1 && (NOT_IN_PROSE.has(lexemes[from]!.stems[0]!) || NOT_IN_PROSE.has(lexemes[from]!.key)))
    return false
  if (to - from === 1 && isSeries(lexemes, from)) return false
  const isShort = to - from === 1 && lexemes[from]!.text.length < 3 && DOUBTFUL.has(lexemes[from]!.key)
  if (isShort && !isRubber(lexemes, from) && !isItem(lexemes, from) && !isAmongPolymers(lexemes, from)) return false
  // filter paper is a material in any text
  if (to - from > 1 && ids.every((id) => lineageOf(id, catalog).includes('paper'))) return true
  // `Мотор мойи 10W-40`, `Антифриз`: what a text begins with is bought; a kind of it is said by two words anywhere
  if (ids.every((id) => isKindOfChemical(id, catalog)) && (to - from > 1 || from === 0)) return true
  return !ids.some((id) => isGeneric(id, catalog))
}

/** Whether a material is of a group whose words are said of everything: paper, electronics, chemicals. */
export function isGeneric(id: string, catalog: Named['catalog']): boolean {
  return lineageOf(id, catalog).some((one) => GENERIC.has(one))
}

function isKindOfChemical(id: string, catalog: Named['catalog']): boolean {
  return id !== 'chemical' && lineageOf(id, catalog).includes('chemical')
}

/** `линза, PC, литьё`: an item by itself is no count of pieces. */
function isItem(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, next] = [lexemes[at - 1], lexemes[at + 1]]
  return (
    /^(?:PC|PS|NR|ПК|ПС)$/.test(lexemes[at]!.text) &&
    before?.text === ',' &&
    !isUnit(lexemes[at - 2]) &&
    lexemes[at - 2]?.kind !== 'number' &&
    (next === undefined || next.text === ',')
  )
}

/** NR 60±5 Shore A: beside its hardness the symbol of a rubber is one. */
function isRubber(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^(?:nr|ir|cr|br)$/.test(lexemes[at]!.key)) return false
  return lexemes.slice(Math.max(0, at - NEAR), at + NEAR).some(({ key }) => /^(?:shor|sha$|irhd)/.test(key))
}

/** Tokens between a rubber and its hardness. */
const NEAR = 9

/** Symbols of polymers that are no word in small letters either. */
const POLYMERS =
  /^(?:nbr|hnbr|fkm|fpm|epdm|vmq|sbr|acm|ptfe|pvc|hdpe|ldpe|abs|pom|pbt|pmma|eva|tpu|tpe|tpv|ppo|pps|peek|pvdf|pa6|pa66|pa12)$/i

/** Russian symbols in small letters, of which the vocabulary asks capitals. */
const SMALL: ReadonlyMap<string, string> = new Map([
  ['нбр', 'nbr'],
  ['фкм', 'fkm'],
  ['эпдм', 'epdm'],
  ['пвх', 'pvc'],
  ['пнд', 'pe-hd'],
  ['пвд', 'pe-ld'],
  ['абс', 'abs'],
  ['пом', 'pom'],
  ['пбт', 'pbt'],
  ['пмма', 'pmma'],
  ['эва', 'eva'],
  ['тпу', 'tpu'],
])

/** The polymer that a Russian symbol in small letters means; undefined for any other word. O(1). */
export function smallSymbol({ text }: Pick<Lexeme, 'text'>): string | undefined {
  return SMALL.get(text)
}

/** Whether a word is the symbol of a polymer, in letters of any size. */
export function isPolymer({ text }: Pick<Lexeme, 'text'>): boolean {
  return POLYMERS.test(text)
}

/** How designations of sheet steels begin. */
const SHEETS = /^(?:SP[CH]|SG|SE|DC|DX|DD|S\d{3}|HC|JS|JA|SUS|Q\d|08)/

/** Whether the lexemes of a text are surely a compound and no amount: "PA 12 000 pcs". */
export function isSureCompound(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const last = lexemes[to - 1]!
  if (isSeries(lexemes, from)) return false
  // SHEET CR SPCC: cold rolled, no rubber
  if (lexemes[from]!.text === 'CR' && SHEETS.test(lexemes[from + 1]?.text ?? '')) return false
  // "PA 12 000 pcs": the number belongs to what follows
  if (
    last.kind === 'number' &&
    !/^\d[.,]\d$/.test(last.text) &&
    to - from > 1 &&
    (isUnit(lexemes[to]) || lexemes[to]?.kind === 'number')
  )
    return false
  return (
    to - from > 1 ||
    lexemes[from]!.kind === 'code' ||
    isPolymer(lexemes[from]!) ||
    (lexemes[from]!.text === lexemes[from]!.text.toUpperCase() &&
      (!DOUBTFUL.has(lexemes[from]!.key) || isAmongPolymers(lexemes, from)))
  )
}

/** `S 355 JR`, `Q 235 B`: the letter of a steel, no word for "with". */
export function isSpacedLetter(lexemes: readonly Lexeme[], at: number): boolean {
  return (
    /^[SQ]$/.test(lexemes[at]!.text) &&
    /^\d{3}$/.test(lexemes[at + 1]?.text ?? '') &&
    /^(?:J[R02]|K2|N|NL|M|MC|[A-E])$/.test(lexemes[at + 2]?.text ?? '')
  )
}

/** Whether a lexeme begins with a small letter. */
export function isSmall({ text }: Pick<Lexeme, 'text'>): boolean {
  return text[0] === text[0]!.toLowerCase()
}

export function isNumber({ kind }: Pick<Lexeme, 'kind'>): boolean {
  return kind === 'number'
}
