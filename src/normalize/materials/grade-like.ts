import type { Catalog } from '../../model/catalog.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'

const ELEMENT = '(?:Cr|Mn|Mo|Ni|Si|Al|Ti|Nb|Cu|Pb|Co|Zr|V|W|B|S|N)'

/**
 * Ways to write a grade that nothing else has: not articles, threads, models or sizes. On the text as written, since the
 * case of chemical signs and the alphabet of GOST say what it is.
 */
const PATTERNS: readonly RegExp[] = [
  // 40ХФА, 12Х18Н9Т, 20ХГНТР; one letter behind two numbers may be a unit: 10Х24В, 12Х18М
  /^\d{2,3}Х(?:[ГНСМФТЮВБРД]\d{0,2}|\d{1,2}(?:[ГНСМФТЮВБРДА]\d{0,2}){2})(?:[ГНСМФТЮВБРДА]\d{0,2})*Л?$/u,
  // 10Г2С1, 16ГС
  /^\d{2}Г\d?[СФ]\d?(?:[АБЮФ]|Т)*Л?$/u,
  /^Бр[А-ЯЁ][А-Яа-яё]{0,7}\d/u,
  /^Л(?:[АЖКМНОСЦ]|Мц){1,5}\d{2}-\d/u,
  // 42CrMoS4, X6CrNi18-10, 20CrMnTiH
  new RegExp(`^(?:X|GX?)?\\d{1,3}(?=.*(?:Cr|Mn|Mo|Ni|Si))(?:${ELEMENT}\\d{0,2}){2,}(?:-\\d{1,2})*[AHE]?$`),
  /^(?:X|GX?)?\d{2,3}(?:Cr|Mn|Mo|Ni|Si)\d{1,2}[AHE]?$/,
  // CuZn40Pb2, AlSi9Cu3
  /^(?:Al|Cu|Zn|Mg)(?:Si|Mg|Cu|Zn|Sn|Al|Mn|Ni|Be|Cr|Fe)\d/,
  /^S(?:235|275|355|420|460|500|550|600|650|690|700|890|960)(?:$|J[0R2]|K2|N|M|GD|QL?|W)/,
  /^H(?:C|X|CT|DT)\d{3,4}[A-Z]{1,3}(?:$|\+)/,
  /^CR\d{3,4}(?:Y\d{3,4}T|LA|IF|BH)/,
  /^Q(?:195|215|235|275|345|355|390|420|460|500|550|620|690)[A-F]?$/,
  /^(?:SPFC|SPFH|SAPH|SWRCH|SGAFC|SGARC|SPRC|JSC|JAC|JSH|JAH)\d{2,4}[A-Z]{0,2}$/,
  /^(?:STKM\d{2}[A-C]|SUS\d{3}[A-Z]{0,3}|SUH\d{1,3}L?|S(?:CM|NCM|NC)\d{3}H?|SKD\d{1,2}|FCD\d{3})$/,
  /^(?:EN-?)?GJ[LSV]-?\d{3}/,
  /^QT\d{3}-\d{1,2}$/,
  /^F[CNLX]-0\d{3}$/,
]

const isOfPattern = ofPiece(({ text }, patterns: typeof PATTERNS) => patterns.some((pattern) => pattern.test(text)))

/** Systems that a number of three to five digits may follow: AISI 1018, SAE 4320; `SAE 30` is an oil. */
const NUMBERED: ReadonlySet<string> = new Set(['AISI', 'SAE'])

/** Whether a lexeme of prose is written as only a grade is; whether the catalog has it was asked before. */
export function isGradeLike(lexemes: readonly Lexeme[], at: number): boolean {
  const { kind, text } = lexemes[at]!
  if (kind === 'number')
    return (
      /^\d{3,5}$/.test(text) &&
      (text.length > 3 || lexemes[at - 1]?.code === 'AISI') &&
      NUMBERED.has(lexemes[at - 1]?.code ?? '')
    )
  return kind === 'code' && isOfPattern(lexemes[at]!.piece, PATTERNS)
}

const BRANDS: ReadonlySet<string> = new Set(
  (
    'ultramid zytel durethan technyl akulon grilon grilamid rilsan vestamid stanyl amodel fortron ultradur crastin pocan ' +
    'valox celanex rynite hostaform kepital ultraform delrin celcon duracon terluran cycolac novodur luran bayblend cycoloy ' +
    'makrolon lexan panlite iupilon noryl xyron xenoy makroblend geloy santoprene elastollan desmopan hytrel victrex ultem ' +
    'moplen hostacom hifax daplen stamax celstran plexiglas altuglas vectra vydyne keltan vistalon nordel viton vamac therban ' +
    'zetpol tefzel kynar vespel'
  ).split(' '),
)

/** End of the maker's number behind a trade name: `Makrolon 2407`, `Delrin 500P`, `Santoprene 101-64`; else `to`. */
export function brandEnd(lexemes: readonly Lexeme[], from: number, to: number): number {
  if (!BRANDS.has(lexemes[from]!.text.toLowerCase())) return to
  const next = lexemes[to]
  if (!next || next.isBreak || (next.kind !== 'code' && !(next.kind === 'number' && /^\d{3,5}$/.test(next.text))))
    return to
  let end = to + 1
  while (
    lexemes[end]?.text === '-' &&
    lexemes[end]!.start === lexemes[end - 1]!.end &&
    lexemes[end + 1]?.kind !== 'word' &&
    lexemes[end + 1]?.start === lexemes[end]!.end
  )
    end += 2
  return end
}

/** Type and class of ASTM D2000 whose polymer its table X1.1 names; `BG` may be a urethane, in practice a nitrile. */
const CALLOUTS: ReadonlyMap<string, string> = new Map([
  ['BC', 'cr'],
  ['BE', 'cr'],
  ['BF', 'nbr'],
  ['BG', 'nbr'],
  ['BK', 'nbr'],
  ['CH', 'nbr'],
  ['CA', 'epdm'],
  ['DA', 'epdm'],
  ['DH', 'acm'],
  ['DF', 'acm'],
  ['EE', 'aem'],
  ['FC', 'vmq'],
  ['FE', 'vmq'],
  ['GE', 'vmq'],
  ['FK', 'fvmq'],
  ['HK', 'fkm'],
  ['AA', 'rubber'],
  ['BA', 'rubber'],
])

/** The rubber that a call-out of ASTM D2000 asks for: `M2BG714`, `M3BC 610`; undefined where the catalog has none. */
export function rubberCallout(
  lexemes: readonly Lexeme[],
  at: number,
  catalog: Catalog,
): { readonly ids: readonly string[]; readonly to: number; readonly assumed: string } | undefined {
  const { code } = lexemes[at]!
  if (code[0] !== 'M') return undefined
  const [, type = '', strength] = /^M[1-8]([A-K]{2})(\d{3})?$/.exec(code) ?? []
  const id = CALLOUTS.get(type)
  if (id === undefined || !catalog.materials.has(id)) return undefined
  if (strength === undefined && !/^\d{3}$/.test(lexemes[at + 1]?.text ?? '')) return undefined
  const assumed = `${id}: what table X1.1 of ASTM D2000 names for ${type}`
  return { ids: [id], to: strength === undefined ? at + 2 : at + 1, assumed }
}

/** Numbers of AISI that stock is called by alone: `sheet 304 2B`, `труба 304`, `лист 316L`. */
const AISI = /^(?:201|202|301|303|304|310|316|321|347|409|410|420|430|431|439|441|444)$/
const FLAT = /^(?:list|shet|plate|coil|strip|rulon|lenta)/
/** Their numbers may be diameters: of them a size follows the grade. */
const LONG = /^(?:trub|tub(?:e|es|ing)$|pipe|kuvur|krug|prut|bars?$|rods?$)/
/** Finishes of EN 10088 and ASTM A480. */
const FINISH = /^(?:2B|BA|2R|1D|2D|HL|4N)$/i

/** The AISI steel of a number right behind the word for its form, or before a finish. O(1). */
export function bareStainless(
  lexemes: readonly Lexeme[],
  at: number,
  catalog: Catalog,
): { readonly ids: readonly string[]; readonly to: number } | undefined {
  const { text, kind } = lexemes[at]!
  if (kind !== 'number' || !AISI.test(text)) return undefined
  const [before, next] = [lexemes[at - 1], lexemes[at + 1]]
  const form = before?.kind === 'word' ? before.key : ''
  const isSized = next?.kind === 'number' || next?.kind === 'code'
  const isSheet = FLAT.test(form) && (isSized || next === undefined || next.isBreak)
  const isFinished = next !== undefined && FINISH.test(next.text)
  if (!(isFinished || isSheet || (LONG.test(form) && isSized))) return undefined
  const id = `aisi-${text}`
  return catalog.materials.has(id) ? { ids: [id], to: at + 1 } : undefined
}
