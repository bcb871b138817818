import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { isUnasked } from '../words/exclusion.js'
import { lexemesOf, signIn } from '../words/lexemes.js'
import { namedBy } from '../words/vocabulary.js'
import { coatingCodesIn } from './coating-codes.js'

/** `т.в.ч.`: three initials or more. */
const DOTTED = /(?<![\p{L}.])(?:\p{L}\.\s?){2,5}\p{L}(?:\.|(?!\p{L}))/gu

/** `э/с труба`, `Q&T`: initials with a sign between; `injection mould` is a tool, moulding is what it does. */
const JOINED =
  /(?<![\p{L}\d/&.])(?:(?<tube>э\/с)|(?<temper>Q\s?[&+]\s?T|закалк\p{L}\s?\+\s?отпуск|toblash\s?\+\s?bo['’ʻ‘ʼ`]shatish|тоблаш\s?\+\s?б(?:ў|у\u0306)шатиш)|(?<mold>(?:injection|compression|blow) mou?lds?|mou?lds?\sfor)|(?<machining>мех\.?\s?обр(?:аб)?\.?)|(?<heat>т\/о(?:бр)?|терм\.?\s?обр(?:аб)?\.?|(?:ТО|Т\.О\.|HT)(?=:?\s(?:(?:до|на|to)\s)?(?:(?:HRC|HB|HV|НВ)|\d[\d.,…–-]*\s?(?:HRC|HB|HV|НВ))))|(?<pressure>лит\p{L}{0,4}\.?\sпод\sдавл\.)|(?<powder>порошк?\.\s?(?:окр|покр)\p{L}{0,3}\.?|(?:окр|покр)\p{L}{0,3}\.\s?порошк?\.)|(?<zinc>(?<!(?:гор|горяч)\.\s?)оц(?:\.|(?=\s*$)))|(?<nickel>никел\.)|(?<chrome>(?<!\p{L}(?:ый|ой)\s)хром\.)|(?<carbon>цемент\.)|(?<nitrogen>азот\.)|(?<stamped>штамп\.)|(?<cast>отл\.)|(?<semi>(?:сварка\s)?п\/а(?:\sсварка)?)|(?<laser>laser(?=\s?[,+/&]\s?(?:bend|fold|weld|cut)))|(?<bend>(?<=laser(?:\scut)?\s?[,+/&]\s?)(?:bend|fold))|(?<weld>(?<=(?:bend|fold|bent|cut)\s?[,+/&]\s?)weld)|(?<ground>(?<=(?:turned|straightened|forged|drawn|bored|hardened|machined|milled|quenched|tempered|carburi[sz]ed|nitrided|heat[ -]treated)(?:\s?[,&+]|\sand)\s?)ground|ground(?=\s(?:to\s)?(?:[hHg]\d|Ra\s?\d|OD(?!\p{L})))))(?![\p{L}\d/&])/giu
const JOINED_IDS = {
  tube: 'tube-welding-line',
  temper: 'quench-temper',
  mold: 'mold-making',
  machining: 'machining',
  heat: 'heat-treatment',
  pressure: 'high-pressure-die-casting',
  powder: 'powder-coating',
  zinc: 'galvanizing',
  nickel: 'nickel-coating',
  chrome: 'chrome-plating',
  carbon: 'carburizing',
  nitrogen: 'nitriding',
  stamped: 'stamping',
  cast: 'casting',
  semi: 'mig-mag',
  laser: 'laser-cutting',
  bend: 'metal-bending',
  weld: 'welding',
  ground: 'grinding',
} as const
/** Catalog id of what casting under pressure is of plastics. */
const PLASTIC = 'injection-molding'
/** What is in every one of these. */
const DOTTED_OR_JOINED =
  /\.\s?\p{L}\.|[/&+]|mou?ld|(?:мех|терм|лит)\p{L}{0,4}\.?\s?(?:обр|под)|(?:порошк?|штамп|отл|окр|покр)\p{L}{0,3}\.|(?<!\p{L})(?:оц(?!\p{L})|(?:никел|хром|цемент|азот)\.)|laser|ground|(?:ТО|HT):?\s(?:до|на|to|H|Н|\d)/iu

/** What some piece of every one has. */
const mayBeInitials = signIn(
  /[./&+]|mou?ld|(?<!\p{L})(?:мех|терм|лит|порошк?(?!\p{L})|штамп(?!\p{L})|отл(?!\p{L})|оц(?!\p{L})|окр|покр|laser(?!\p{L})|ground(?!\p{L})|(?:ТО|HT)(?!\p{L}))/iu,
)

/**
 * Processes by initials with points or signs, by short forms of two words, and by the codes of drawings; `materials` decide
 * what is cast under pressure. O(n).
 */
export function dottedIn(text: string, catalog: Catalog, materials: readonly string[] = []): readonly Found<string>[] {
  const codes = coatingCodesIn(text, catalog)
  const initials = initialsIn(text, catalog, materials)
  return codes.length === 0 ? initials : [...initials, ...codes].sort((a, b) => a.start - b.start)
}

function initialsIn(text: string, catalog: Catalog, materials: readonly string[]): readonly Found<string>[] {
  return mayBeInitials(lexemesOf(text)) && DOTTED_OR_JOINED.test(text) ? joinedIn(text, catalog, materials) : NONE
}

const NONE: readonly Found<string>[] = []

function joinedIn(text: string, catalog: Catalog, materials: readonly string[]): readonly Found<string>[] {
  const joined = [...text.matchAll(JOINED)].flatMap(({ 0: written, groups, index }): Found<string>[] => {
    const kind = (Object.keys(JOINED_IDS) as (keyof typeof JOINED_IDS)[]).find((name) => groups![name] !== undefined)!
    const isPlastic = kind === 'pressure' && materials.some((id) => catalog.canRun(PLASTIC, id) === true)
    const value = isPlastic ? PLASTIC : JOINED_IDS[kind]
    const end = index + written.length
    // т/о не требуется
    if (!catalog.processes.has(value) || isUnasked(text, index, end)) return []
    return [{ value, start: index, end, notes: [] }]
  })
  if (!/\p{L}\.\s?\p{L}\.\s?\p{L}/u.test(text)) return joined
  const dotted = [...text.matchAll(DOTTED)].flatMap(({ 0: written, index }): Found<string>[] => {
    const initials = written.replace(/[.\s]/g, '').toUpperCase()
    const naming = namedBy(lexemesOf(initials), catalog, 'process')
    if (naming?.ids.length !== 1) return []
    return [{ value: naming.ids[0]!, start: index, end: index + written.length, notes: [] }]
  })
  return [...joined, ...dotted]
}
