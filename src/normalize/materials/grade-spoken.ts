import type { Catalog } from '../../model/catalog.js'
import { codeKey, foldKey } from '../../text/fold.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { ofPiece } from '../../text/tokenize.js'
import { type GradeHints, gradeIndexOf, lineageOf, meantGrade } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'
import type { GradeHit } from './former-grade.js'

/*
 * Designations as they are said: in words (`сталь сорок икс`), by the number of the works that made the steel first
 * (`ЭИ417`), a bronze without its Бр, a grade of titanium by `Gr.`, a Latin trade name by ear (`инконель 625`).
 */

const numbersSaid = onFirstUse(
  (): ReadonlyMap<string, number> =>
    new Map(
      [
        'ноль:0 один:1 два:2 три:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 одиннадцать:11 двенадцать:12 тринадцать:13',
        'четырнадцать:14 пятнадцать:15 шестнадцать:16 семнадцать:17 восемнадцать:18 девятнадцать:19 двадцать:20 тридцать:30 сорок:40',
        'пятьдесят:50 шестьдесят:60 шейсят:60 пятая:5 девяносто:90 yigirma:20 oʻttiz:30 qirq:40 ellik:50 oltmish:60 besh:5 sakkiz:8',
      ].flatMap((line) =>
        line.split(' ').map((pair) => {
          const [word = '', number = ''] = pair.split(':')
          return [foldKey(word), Number(number)] as const
        }),
      ),
    ),
)
/** Names of letters; what is a word by itself besides (а, у, на) only in capitals, as a letter. */
const lettersSaid = onFirstUse(
  (): ReadonlyMap<string, string> =>
    new Map(
      'икс:Х iks:Х ха:Х эн:Н эм:М тэ:Т гэ:Г эс:С эф:Ф вэ:В бэ:Б эр:Р дэ:Д ша:Ш эль:Л че:Ч це:Ц'
        .split(' ')
        .map((pair) => {
          const [name = '', letter = ''] = pair.split(':')
          return [foldKey(name), letter] as const
        }),
    ),
)

const STEEL = /^(?:stal|p[ou]lat|steel$)/
const LONGEST = 8

/** `сорок икс`, `двенадцать икс восемнадцать эн десять тэ`; figures alone are weak as figures are. */
function inWords(lexemes: readonly Lexeme[], from: number, hints: GradeHints, catalog: Catalog): GradeHit | undefined {
  if (!isInWords(lexemes[from]!)) return undefined
  const { ids } = gradeIndexOf(catalog)
  let key = ''
  let last: number | undefined
  let letters = 0
  let best: GradeHit | undefined
  for (let i = from; i < lexemes.length && i < from + LONGEST; i++) {
    const { kind, text, key: word, isBreak } = lexemes[i]!
    if (kind !== 'word' || isBreak) break
    const number = numbersSaid().get(word)
    const letter = lettersSaid().get(word) ?? (/^[А-Я]{1,4}$/u.test(text) ? text : undefined)
    if (number !== undefined) {
      // forty and five are 45, zero and eight 08
      const joins = last !== undefined && last >= 20 && last % 10 === 0 && number > 0 && number < 10
      key = joins ? `${key.slice(0, -2)}${last! + number}` : `${key}${number}`
      last = joins ? undefined : number
    } else if (letter !== undefined) {
      key += letter
      last = undefined
      letters += 1
    } else break
    const found = ids.get(codeKey(key))
    if (!found || !/\d/.test(key)) continue
    // forty of what
    if (letters === 0 && hints.within !== 'steel' && !STEEL.test(lexemes[i + 1]?.key ?? '')) continue
    const id = meantGrade(found, letters > 0 ? hints : { within: 'steel', ...hints }, catalog)
    best = id === undefined ? undefined : { ids: [id], from, to: i + 1, isWeak: letters === 0 || i === from }
  }
  return best
}

/** Numbers of the works (ЭИ, ЭП, ЭЯ of Elektrostal, ЭЖ) and British gunmetals; `~`: only beside the word for the metal. */
const formerGrades = onFirstUse(
  (): ReadonlyMap<string, string> =>
    new Map(
      (
        'ЭЯ1=12Х18Н9 ЭЯ1Т=12Х18Н9Т ЭИ914=08Х18Н10Т ЭИ268=14Х17Н2 ЭИ417=20Х23Н18 ЭИ448=10Х17Н13М2Т ЭИ432=10Х17Н13М3Т ЭИ402=08Х18Н12Б ' +
        'ЭИ645=08Х17Т ЭИ943=06ХН28МДТ ЭП53=08Х22Н6Т ЭП54=08Х21Н6М2Т ЭИ811=12Х21Н5Т ЭП288=07Х16Н6 ЭИ711=10Х14Г14Н4Т ЭИ283=20Х20Н14С2 ' +
        'ЭЖ1=12Х13 ЭЖ2=20Х13 ЭЖ3=30Х13 ЭЖ4=40Х13 ЭП303=55Х20Г9АН4 ЭИ69=45Х14Н14В2М ЭИ107=40Х10С2М ЭСХ8=40Х9С2 СХ8=40Х9С2 ' +
        'ЭИ388=40Х15Н7Г7Ф2МС ЭП48=45Х22Н4М3 ЭИ435=ХН78Т ЭИ868=ХН60ВТ ЭИ437Б=ХН77ТЮР ЭП572=4Х5МФ1С ЭИ10=25Х1МФ ЭИ723=25Х2М1Ф ' +
        '1Х18Н9=12Х18Н9 1Х18Н9Т=12Х18Н9Т 1Х18Н10Т=12Х18Н10Т Х18Н9Т=12Х18Н9Т ' +
        'Х17Н2=14Х17Н2 ' +
        'LG2=~БрО5Ц5С5 SN63/PB37=Sn63Pb37'
      )
        .split(' ')
        .map((pair) => {
          const [was = '', now = ''] = pair.split('=')
          return [codeKey(was), now] as const
        }),
    ),
)

function ofWorks(lexemes: readonly Lexeme[], from: number, catalog: Catalog): GradeHit | undefined {
  const first = lexemes[from]!
  const next = lexemes[from + 1]
  const isApart = first.kind === 'word' && /^Э[ИПЖЯ]$/u.test(first.text) && next !== undefined && next.kind !== 'symbol'
  const hyphen = first.kind === 'word' && /^Э[ИПЖЯ]$/u.test(first.text) && next?.text === '-' ? 1 : 0
  const code = hyphen
    ? `${first.code}${lexemes[from + 2]?.code ?? ''}`
    : isApart
      ? `${first.code}${next.code}`
      : first.code
  const now = formerGrades().get(code)
  const ids = now === undefined ? undefined : gradeIndexOf(catalog).ids.get(codeKey(now.replace('~', '')))
  const id = ids && meantGrade(ids, {}, catalog)
  if (id === undefined) return undefined
  const to = from + (hyphen ? 3 : isApart ? 2 : 1)
  return { ids: [id], from, to, isWeak: now!.startsWith('~'), assumed: `${now!.replace('~', '')}, once ${code}` }
}

/** Letters of a bronze before its two shares: `АЖ9-4`, `ОЦС 5-5-5`, `ОФ6,5-0,15`. */
const BRONZE = /^(?:OЦC?|OЦCH|OФ|OC|AЖ|AЖMЦ|AЖH|AMЦ|KMЦ|KH)\d/

/** A bronze without its Бр. */
function bronzeAt(lexemes: readonly Lexeme[], from: number, catalog: Catalog): GradeHit | undefined {
  const { ids } = gradeIndexOf(catalog)
  let key = ''
  let isPair = false
  let best: GradeHit | undefined
  for (let i = from; i < lexemes.length && i < from + LONGEST; i++) {
    const { code, text } = lexemes[i]!
    key += code === '-' ? '' : code
    isPair ||= text.includes('-')
    if (i > from && text !== '-' && !/^\d+(?:[.,]\d+)?$/.test(text)) break
    const found = isPair && BRONZE.test(key) ? ids.get(`БP${key}`) : undefined
    if (found && text !== '-') best = { ids: found.slice(0, 1), from, to: i + 1, isWeak: false }
  }
  return best
}

/** `титан Гр.2`, `Ti Gr 5`: the grades of ASTM, beside the metal alone. */
function titaniumAt(
  lexemes: readonly Lexeme[],
  from: number,
  { within }: GradeHints,
  catalog: Catalog,
): GradeHit | undefined {
  const match = /^(?:GR|ГP)\.?(\d{1,2})?$/.exec(lexemes[from]!.code)
  if (!match) return undefined
  const dot = match[1] === undefined && lexemes[from + 1]?.text === '.' ? 1 : 0
  const number = match[1] ?? lexemes[from + 1 + dot]?.text ?? ''
  const isTitanium = within === 'titanium-alloy' || lexemes[from - 1]?.text === 'Ti'
  const found = isTitanium ? gradeIndexOf(catalog).ids.get(`GRADE${number}`) : undefined
  const id = found?.find((one) => lineageOf(one, catalog).includes('titanium-alloy'))
  return id === undefined ? undefined : { ids: [id], from, to: from + (match[1] ? 1 : 2 + dot), isWeak: false }
}

/** Trade names of alloys by ear, as folded keys, and how their designations begin. */
const tradeNames = onFirstUse(
  (): ReadonlyMap<string, string> =>
    new Map(
      'инконель:INCONEL inkonel:INCONEL нимоник:NIMONIC замак:ZAMAK zamac:ZAMAK alloy:INCONEL монель:MONEL хастеллой:HASTELLOY инколой:INCOLOY'
        .split(' ')
        .map((pair) => {
          const [name = '', code = ''] = pair.split(':')
          return [foldKey(name), code] as const
        }),
    ),
)

interface Trade {
  readonly trade: string
  /** The number that is glued to the name: замак-3, Zamac5. */
  readonly joined: string | undefined
}

/** Nothing but this code decides what a piece is. */
const RULES = {}
const tradeIn = ofPiece(({ text, key }, _: typeof RULES): Trade | null => {
  const [, name, joined] = /^(\p{L}+)-?(\d+[A-Z]?)$/u.exec(text) ?? []
  const trade = tradeNames().get(name === undefined ? key : foldKey(name))
  return trade === undefined ? null : { trade, joined }
})

function tradeAt(lexemes: readonly Lexeme[], from: number, catalog: Catalog): GradeHit | undefined {
  const named = tradeIn(lexemes[from]!.piece, RULES)
  if (!named) return undefined
  const { trade, joined } = named
  const at = joined === undefined && lexemes[from + 1]?.text === '-' ? from + 2 : from + 1
  const number = joined ?? lexemes[at]?.code ?? ''
  const found = gradeIndexOf(catalog).ids.get(`${trade}${codeKey(number)}`)
  return found && { ids: found.slice(0, 1), from, to: joined === undefined ? at + 1 : from + 1, isWeak: false }
}

/** Whether a word may begin a designation that is said and not written; cheap, since it is asked of most words. */
export function isSpoken(word: Pick<Lexeme, 'kind' | 'key' | 'text'>): boolean {
  return (
    word.kind === 'word' &&
    (isInWords(word) || tradeNames().has(word.key) || /^(?:О[ЦФС]|АЖ)[А-Я]*$|^Э[ИПЖ]$/u.test(word.text))
  )
}

function isInWords({ key }: Pick<Lexeme, 'key'>): boolean {
  return numbersSaid().has(key) || lettersSaid().has(key)
}

/** A designation as it is said and no table writes it. O(1). */
export function spokenGrade(
  lexemes: readonly Lexeme[],
  from: number,
  hints: GradeHints,
  catalog: Catalog,
): GradeHit | undefined {
  return (
    ofWorks(lexemes, from, catalog) ??
    tradeAt(lexemes, from, catalog) ??
    bronzeAt(lexemes, from, catalog) ??
    titaniumAt(lexemes, from, hints, catalog) ??
    inWords(lexemes, from, hints, catalog)
  )
}
