import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { lexemesOf, signIn } from '../words/lexemes.js'

/*
 * Coatings as drawings write them (GOST 9.306, ISO 2081 and 1456): how it is put on, of what in layers, how thick in µm, what
 * comes behind: `Ц9.хр`, `Гор.Ц`, `Хим.Окс.прм`, `Х.тв`, `М24.Н12.Х.б`, `О-Ви(99,8)6`, `Fe/Ni20b/Cr r`.
 */

/** Metals of a layer, precious ones and cadmium first: nothing else is written so. */
const RARE = 'Ср|Зл|Кд|Пд|Рд'
const METAL = `${RARE}|Ц|Н|Х|М|О`
const ALLOY = `О-(?:Ви|Су|С|Н|Ц)|Ц-(?:Ни?|Ж|Ко)|Н-(?:Б|Ф|Ко)|М-(?:О|Ц)|(?:${RARE})-(?:Су|Пд|Ко|Н|М|Ср|Мш)`
const LAYER = String.raw`(?:(?:${ALLOY})(?:\(\d[\d,.–-]*\))?|${METAL})(?:мол|тв|пор|пб|б|д|м)?\s?(?:\d{1,3}(?:,\d{1,2})?)?`
/** What is done behind, or how it looks; in one letter only behind a point. */
const TAIL = String.raw`(?:\.\s?|\s|(?<=\d)(?=хр|фос))(?:хр|фос|тв|мол|бцв|рад|хаки|прм|прп|опл|зк|пор|окс|нв|нхр|эиз|гфж)(?![а-яё])|\.\s?(?:б|м|ч|э|т)(?![а-яё\d])`
const CODE = new RegExp(
  String.raw`(?<![\p{L}\d.-])(?:(?<hot>Гор)\.?\s?(?:(?<hotZinc>Ц)|(?:О|ПОС)(?![а-яё]))\s?\d{0,3}|(?<diffusion>(?:Диф|Тд)\.?\s?Ц\s?\d{0,3})|(?<vacuum>Кон\.\s?(?:Ти|А|Х|Зл|Ср|Кд)\s?\d{0,3})|(?<sprayed>(?:По|Т\.?п)\.\s?(?:Ц|А|М|Н)\s?\d{1,3})|(?<phosphate>Хим\.?\s?(?:Ф(?:ос|о)?с?|фос)(?:\.\s?[а-я]+)*)|(?<conversion>Хим\.\s?Окс\.\s?э)|(?<oxide>Хим\.?\s?О(?:кс|х)(?:\.\s?[а-я]+)*)|(?<anodize>Ан\.?\s?Ок?с(?:\.\s?[а-я]+)*)|(?<passivate>Хим\.?\s?Пас)|(?<nitride>TiC?N|TiAlN|AlTiN|Al?CrN|ZrN|DLC)|(?<chemical>Хим\.\s?)?(?!Отв(?![а-яё]))(?<layers>${LAYER}(?:\.\s?${LAYER}){0,3})(?<tails>(?:${TAIL})*))(?![\p{L}\d])\.?`,
  'gu',
)
/** Where one of them may begin: a metal or a way by itself, no word that goes on. */
const mayBegin = signIn(
  new RegExp(
    String.raw`(?<![\p{L}\d.-])(?:(?:${METAL})(?:мол|тв|пор|пб|б|д|м)?(?!\p{L})|(?:Гор|Диф|Тд|Хим|Ан|Кон|По|Тп?)(?![а-уц-яё])|TiC?N|TiAlN|AlTiN|Al?CrN|ZrN|DLC)`,
    'u',
  ),
)

/** What is in every one of these. */
const SIGN =
  /[ilCrZ]N|DLC|(?:Гор|Диф|Тд|Хим|Ан|Кон|По|Т\.?п)\.?\s?[А-Яф]|[ЦНХМО]\d*[.,\s]?(?:\d|тв|мол|пор|хр|фос|[бмчопз]|[НХ])|[ОЦНМ]-[А-Я]|(?:Ср|Зл|Кд|Пд|Рд)[\s-]?[\dА-Я]/u

/** A single layer behind the word for a coating, and one that is a whole field: elsewhere `Н9` is a fit, `М6` a thread. */
const LEAD = /(?:^|[\s,;:])(?:покрытие|покр\.?|qoplamas?i?|қоплама)\s?:?\s*$/iu
const WHOLE = new RegExp(String.raw`^(?:${RARE}|Ц|Х|О)\s?\d{1,2}$`, 'u')

/** A thread before a word for a finish, a fit before one for a state: `М10 окс`. */
const LOOSE = /^[МН]\d*\s/u
const FIRST_METAL = new RegExp(`^(?:${METAL})`, 'u')

const ISO =
  /(?<![\p{L}\d/])(?:Fe|Cu|Al|PL|CuZn\d*)\s?\/{1,2}\s?(?<layers>(?:NiP|ZnNi|Zn|Ni|Cu|Cr|Sn|Ag|Cd|Au)\s?(?:\(\d+\)\s?)?(?:\d{1,3}[bpsdfmhr]{0,2})?(?:\s?\/{1,2}\s?(?:Ni|Cu|Cr|Sn|Ag)(?:\s?\d{1,3}[bpsdfmhr]{0,2})?|\sCr)*)(?<end>\s(?:r|mc|mp)(?!\p{L}))?(?:\/{1,2}[A-F](?:n)?(?!\p{L}))?/gu

/** What puts a metal on a thing in a bath. */
const BY_METAL: Readonly<Record<string, string>> = {
  Ц: 'zinc-plating',
  Н: 'nickel-plating',
  Х: 'chrome-plating',
  М: 'copper-plating',
  О: 'tin-plating',
  Ср: 'silver-plating',
  Кд: 'cadmium-plating',
  Zn: 'zinc-plating',
  ZnNi: 'zinc-plating',
  Ni: 'nickel-plating',
  NiP: 'electroless-nickel',
  Cu: 'copper-plating',
  Sn: 'tin-plating',
  Ag: 'silver-plating',
  Cd: 'cadmium-plating',
}

/** Which process each is; a code of several layers tells the last that a shop is asked for. */
const IDS: Readonly<Record<string, string>> = {
  hotZinc: 'hot-dip-galvanizing',
  hot: 'tin-plating',
  diffusion: 'sherardizing',
  vacuum: 'pvd',
  sprayed: 'thermal-spraying',
  phosphate: 'phosphating',
  conversion: 'passivation',
  oxide: 'black-oxide',
  anodize: 'anodizing',
  passivate: 'passivation',
  nitride: 'pvd',
}

/** Coatings by their codes. O(n). */
export function coatingCodesIn(text: string, catalog: Catalog): readonly Found<string>[] {
  const mayBeRussian = mayBegin(lexemesOf(text)) && SIGN.test(text)
  const mayBeIso = text.includes('/')
  return mayBeRussian || mayBeIso ? codesIn(text, mayBeRussian, mayBeIso, catalog) : NONE
}

const NONE: readonly Found<string>[] = []

function codesIn(text: string, mayBeRussian: boolean, mayBeIso: boolean, catalog: Catalog): readonly Found<string>[] {
  const russian = mayBeRussian ? [...text.matchAll(CODE)].map((match) => ({ match, value: codeOf(match, text) })) : []
  const iso = mayBeIso ? [...text.matchAll(ISO)].map((match) => ({ match, value: isoOf(match.groups!) })) : []
  return [...russian, ...iso].flatMap(({ match: { 0: written, index }, value }): Found<string>[] =>
    value !== undefined && catalog.processes.has(value)
      ? [{ value, start: index, end: index + written.trimEnd().length, notes: [] }]
      : [],
  )
}

function codeOf({ groups, index, input }: RegExpExecArray, text: string): string | undefined {
  const kind = Object.keys(IDS).find((name) => groups![name] !== undefined)
  if (kind) return IDS[kind]
  const { layers = '', tails = '', chemical } = groups!
  const parts = layers.split(/\.\s?(?=[А-Я])/u)
  const last = parts.at(-1)!
  const metal = FIRST_METAL.exec(last)![0]
  if (chemical !== undefined) return metal === 'Н' ? 'electroless-nickel' : bath(metal)
  const isAlloy = /-[А-Я]/u.test(last)
  const hasFigure = /\d/.test(layers)
  if (LOOSE.test(layers + tails) && parts.length === 1 && !isLed(input, index)) return undefined
  const isTold =
    /хр|фос|тв|мол|опл|пор|пб/.test(layers + tails) ||
    (hasFigure && (tails !== '' || isAlloy || parts.length > 1 || metal.length > 1)) ||
    (parts.length > 1 && tails !== '') ||
    WHOLE.test(text.trim()) ||
    isLed(input, index) ||
    (metal === 'Х' && /^[.\s]+б$/.test(tails))
  if (!isTold) return undefined
  if (metal !== 'Х') return bath(metal)
  if (/тв|мол|пор/.test(last + tails)) return 'chrome-hard'
  return parts.length > 1 ? 'chrome-decorative' : 'chrome-plating'
}

function isLed(text: string, index: number): boolean {
  return LEAD.test(text.slice(Math.max(0, index - 24), index))
}

/** ISO 1456 names chromium `r`, `mc`, `mp` behind nickel; ISO 6158 hard chromium `h`. */
function isoOf({ layers = '', end }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (!/\d/.test(layers)) return undefined
  const last = layers.split(/(?<![\s/])[\s/]+(?=[A-Z])/).at(-1)!
  const metal = /^(?:NiP|ZnNi|[A-Z][a-z])/.exec(last)![0]
  if (metal !== 'Cr') return bath(metal)
  if (/h/.test(last)) return 'chrome-hard'
  return end !== undefined || layers.includes('Ni') ? 'chrome-decorative' : 'chrome-plating'
}

function bath(metal: string): string {
  return BY_METAL[metal] ?? 'electroplating'
}
