import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { codeKey } from '../../text/fold.js'
import { type GradeHints, type GradeIndex, gradeIndexOf, lineageOf, meantGrade, sounds } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'
import { formerGrade, type GradeHit } from './former-grade.js'
import { toolsHeard } from './grade-opening.js'
import { inScript } from './grade-script.js'
import { spokenGrade } from './grade-spoken.js'
import { steelsMisprinted } from './misprinted-grade.js'
import { ordinaryAt, ordinarySteel } from './ordinary-steel.js'
import { finishedGrade } from './sheet-finish.js'
import { stripAt } from './strip-grade.js'

/** Lexemes of the longest designation: A536 60-40-18. */
const LONGEST = 8
/** One letter that looks Latin and up to two digits: a thread, a tolerance, a sheet of a drawing just as well. */
const WEAK = /^(?:[ABDEFGHKMPTUYZ]\d{1,2}|[RTU]P?\d|[A-Z]\d|AB|\d{2}H)$/
/** Grades that read like liters, grams, a battery, a model or an article as well. */
const DOUBLE =
  /^(?:(?:15|30|40|50|55)Л|(?:15|20|30|35|60|70)Г|[3-7]\d0L|\d{3}CL|CR\d|SK\d|C\d{3}|[DG]\d{4}|\d\dB2|BT(?:[589]|1[46]|2[023]))$/
/** АМцМ, АМцН: the one designation without a digit that tempers hang on. */
const MANGANESE = /^AMЦ[MH]$/
/** A ч in Latin letters. */
const CH = /\dCH$/
const BARE_NUMBER = /^\d{1,5}$/
/** 1.5024 without its point. */
const UNDOTTED = /^\d{5}$/

/** The designation that begins at a lexeme: the longest the catalog has, in any spelling. O(length). */
export function gradeAt(
  lexemes: readonly Lexeme[],
  from: number,
  hints: GradeHints,
  catalog: Catalog,
): GradeHit | undefined {
  const first = lexemes[from]!
  if (first.kind === 'symbol') return undefined
  return (
    formerGrade(lexemes, from, catalog) ??
    listed(lexemes, from, hints, catalog) ??
    ordinaryAt(lexemes, from, (key, to) => {
      const found = gradeIndexOf(catalog).ids.get(key)
      return found && { ...hitOf(found, key, from, to, hints, catalog), isWeak: true }
    }) ??
    // AK9ch is АК9ч, not the H temper of an AK9c
    (CH.test(first.code) ? heard(lexemes, from, hints, catalog) : undefined) ??
    spokenGrade(lexemes, from, hints, catalog) ??
    (first.kind === 'word' && !MANGANESE.test(first.code) ? undefined : split(lexemes, from, hints, catalog)) ??
    misprinted(lexemes, from, hints, catalog) ??
    heard(lexemes, from, hints, catalog)
  )
}

/** A steel with letters for the figures they look like. */
function misprinted(lexemes: readonly Lexeme[], at: number, hints: GradeHints, catalog: Catalog): GradeHit | undefined {
  const meant = steelsMisprinted(lexemes[at]!, catalog)
  return meant && hitOf(meant.ids, meant.key, at, at + 1, hints, catalog)
}

/** As the catalog lists it. */
function listed(lexemes: readonly Lexeme[], from: number, hints: GradeHints, catalog: Catalog): GradeHit | undefined {
  const { ids, beginnings } = gradeIndexOf(catalog)
  let key = ''
  let best: GradeHit | undefined
  for (let i = from; i < lexemes.length && i < from + LONGEST; i++) {
    const lexeme = lexemes[i]!
    if (lexeme.isBreak && !(isInner(lexeme) && lexeme.start === lexemes[i - 1]?.end)) break
    key += lexeme.code
    if (!beginnings.has(key)) break
    const found = lexeme.kind === 'symbol' && !isInner(lexeme) && lexeme.text !== '/' ? undefined : ids.get(key)
    if (
      !found ||
      (i > from && (isUnitLetter(lexemes, i) || isPreposition(lexemes, i))) ||
      (UNDOTTED.test(key) && isOfArticle(lexemes, i))
    )
      continue
    // the number of a material, 1.4301, is nothing else
    best = hitOf(
      inScript(found, lexemes, from, i + 1, catalog),
      key,
      from,
      i + 1,
      hints,
      catalog,
      /^\d\.\d{4}$/.test(lexeme.text),
    )
  }
  return best
}

/** `бак стальной 15024-812`: the first digits of an article number. */
function isOfArticle(lexemes: readonly Lexeme[], i: number): boolean {
  const [own, dash, next] = [lexemes[i]!, lexemes[i + 1], lexemes[i + 2]]
  return dash?.text === '-' && dash.start === own.end && next?.kind === 'number' && next.start === dash.end
}

/** Signs that belong to a designation when nothing stands between: AlSi9Cu3(Fe), DX51D+Z. */
function isInner({ text }: Lexeme): boolean {
  return text === '(' || text === ')' || text === '+' || text === '#'
}

/** "45 л" are liters and "65 г" grams: a lone small letter after a number. */
function isUnitLetter(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!
  if (lexeme.kind !== 'word' || lexeme.text.length > 1 || lexemes[at - 1]!.kind !== 'number') return false
  return lexeme.text !== lexeme.text.toUpperCase()
}

/** `болт 40Х с гайкой`: a small letter apart before a word, no 40ХС. */
function isPreposition(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, start, isFunction } = lexemes[at]!
  if (!isFunction || text.length > 1 || text !== text.toLowerCase()) return false
  return start > lexemes[at - 1]!.end && lexemes[at + 1]?.kind === 'word'
}

function hitOf(
  ids: readonly string[],
  key: string,
  from: number,
  to: number,
  hints: GradeHints,
  catalog: Catalog,
  isDotted = false,
): GradeHit {
  const id = meantGrade(ids, hints, catalog)
  return {
    ids: id === undefined ? ids : [id],
    from,
    to,
    isWeak: WEAK.test(key) || DOUBLE.test(key) || (BARE_NUMBER.test(key) && !isDotted),
  }
}

/** How a steel was melted or remelted: ШХ15-Ш, 12Х18Н10Т-ВИ, 30ХГСА-ВД (GOST 4543). */
const REMELTED = /^[\dА-Я][\dА-Я]{2,}-(Ш|В[ДИ]|ШД|П[ДШ]|И[ДШ]|СШ)$/u
const REMELTS = ['steel', 'nickel-alloy']

/** How a code begins that a word for its metal or the name of its system is joined to. */
const PREFIXED = /^(?:[ABБ]?[CS]T|SS|AISI|SUS|SAE|AA|AL|GB|JIS|KS|DIN|EN)/

/** A code of which only a part is listed: steel word, product letter or temper are joined to it. */
function split(lexemes: readonly Lexeme[], at: number, hints: GradeHints, catalog: Catalog): GradeHit | undefined {
  const { ids } = gradeIndexOf(catalog)
  // "ст.40Х" is cut after the number
  let { code } = lexemes[at]!
  let to = at + 1
  for (; lexemes[to]?.start === lexemes[to - 1]!.end && lexemes[to]!.kind !== 'symbol'; to++) code += lexemes[to]!.code
  const one = (key: string, own: GradeHints = hints, condition?: string, isSure = false): GradeHit | undefined => {
    const found = ids.get(key)
    if (!found) return undefined
    const hit = hitOf(found, key, at, to, own, catalog)
    return { ...hit, ...(condition ? { condition } : {}), isWeak: hit.isWeak && !condition && !isSure }
  }
  const finished = finishedGrade(lexemes[at]!.text)
  const sheet = finished && one(codeKey(finished.grade), hints, finished.finish)
  if (sheet && lineageOf(sheet.ids[0]!, catalog).includes('steel')) return sheet
  const remelted = REMELTED.exec(lexemes[at]!.text)
  const melt = remelted && one(code.slice(0, -remelted[1]!.length), hints, remelted[1])
  if (melt && REMELTS.some((id) => lineageOf(melt.ids[0]!, catalog).includes(id))) return melt
  const strip = stripAt(lexemes, at)
  const rolled = strip && one(codeKey(strip.grade), { ...hints, within: 'steel' }, undefined, true)
  if (rolled) return { ...rolled, to: strip.to }
  // 09Г2С-12: the category of GOST 19281
  const category = /^\d{2}[А-ЯA-Z][^-]{1,8}\p{L}(-(?:1[0-5]|[1-9]))$/iu.exec(lexemes[at]!.text)?.[1]
  const low = category && one(code.slice(0, 1 - category.length))
  if (low && lineageOf(low.ids[0]!, catalog).includes('steel')) return low
  if (PREFIXED.test(code)) {
    const ordinary = ordinarySteel(code, one)
    if (ordinary) return ordinary
    const steel = /^(?:CT|ST|CTAЛЬ|STAL|STEEL)(\d{2}.*)$/.exec(code)?.[1]
    if (steel) return one(steel, { within: 'steel', ...hints }, undefined, true)
    const stainless = /^(?:SS|AISI|SUS)(\d{3}[A-Z]*)$/.exec(code)?.[1]
    if (stainless) return one(stainless, { within: 'steel', system: 'aisi' }, undefined, true)
    const prefixed = /^(AISI|SAE|AA|AL|GB|JIS|KS|DIN|ENAW|EN)(.+)$/.exec(code)
    const named = prefixed && one(prefixed[2]!, hintsOfPrefix(prefixed[1]!, hints), undefined, true)
    if (named) return named
  }
  return tempered(code, lexemes[at]!.text, gradeIndexOf(catalog), catalog, (key, condition, within) =>
    one(key, { ...hints, within }, condition),
  )
}

function hintsOfPrefix(prefix: string, hints: GradeHints): GradeHints {
  if (/^(?:AA|AL|ENAW)$/.test(prefix)) return { ...hints, within: 'aluminum' }
  const system = prefix === 'SAE' ? 'aisi' : prefix === 'DIN' ? 'en' : prefix.toLowerCase()
  return { ...hints, system, ...(system === 'aisi' ? { within: 'steel' } : {}) }
}

/** What may follow a designation without a blank, and within which materials it says so. */
const TEMPERS: readonly (readonly [RegExp, string])[] = [
  // JIS H 4000 and after: plate, bar, tube, then the temper
  [/^(?:PC?|B[ED]|T[ED])(?:H\d{2,3}|T\d{1,3}|O)?$/, 'aluminum'],
  // A: clad
  [/^(?:A?T\d{0,4}|T\dM|A?H|H[12]|H\d{2,3}|O|F|[AБ]?M|A[BПP]?|ПП)$/, 'aluminum'],
  [/^(?:M|T|ПT|H|B[DEF]|[PRW]|T[DES])$/, 'copper-alloy'],
  // hardenability is promised: SCM420H, 20CrMnTiH
  [/^H$/, 'steel-alloy'],
  [
    /^\+(?:QT|N|A|C|AC|AR|U|M|NT|FP|I|H|HH|S|SH|AT|CR|LC|P|SR|T|TH|Q|RA|BK|GKZ|WW|[A-Z]{1,3}\d{0,3}[A-Z]{0,2})$/,
    'metal',
  ],
  [/^(?:Z|ZE|ZF|AS|AZ|ZA)?\d{2,3}(?:\/\d{2,3})?$/, 'steel-sheet'],
  // surface of EN 10130: DC04-A-m
  [/^(?:BГ|CB|OCB|BOCB|BOCBT|Г|H|Ф|П|[AB][BGMRL]?)$/, 'steel-sheet'],
]

/** A Latin H behind digits or a small letter: not the nickel of 40ХН. */
const HARDENABLE = /(?:\d{3}|[a-z])H$/

/** `6061-T6`, `Д16Т`, `АМг6М`, `C45E+QT`, `DX51D+Z140`: the longest listed beginning whose rest is a temper of its kind. */
function tempered(
  code: string,
  written: string,
  { ids, beginnings }: GradeIndex,
  catalog: Catalog,
  one: (key: string, condition: string, within: string) => GradeHit | undefined,
): GradeHit | undefined {
  // no designation begins so
  if (!beginnings.has(code.slice(0, 2))) return undefined
  for (let length = code.length - 1; length >= 2; length--) {
    if (!ids.has(code.slice(0, length))) continue
    const rest = code.slice(length)
    for (const [pattern, within] of TEMPERS) {
      if (!pattern.test(rest) || (within === 'steel-alloy' && !HARDENABLE.test(written))) continue
      const coat = /\+([A-Z]{1,2})$/.exec(code.slice(0, length))?.[1] ?? 'Z'
      const hit = one(code.slice(0, length), /^\d/.test(rest) ? `${coat}${rest}` : rest, within)
      // 12Х18Н9Т is no tempered 12Х18Н9
      if (hit?.ids.length === 1 && lineageOf(hit.ids[0]!, catalog).includes(within)) return hit
    }
  }
  return undefined
}

/** A Cyrillic designation typed by ear in Latin letters. */
function heard(lexemes: readonly Lexeme[], from: number, hints: GradeHints, catalog: Catalog): GradeHit | undefined {
  const { spoken } = gradeIndexOf(catalog)
  const first = lexemes[from]!
  const next = lexemes[from + 1]
  // "SCh 20" is two lexemes, "SCh20" one
  const joined = first.kind === 'word' && next && (next.kind === 'number' || next.kind === 'code') ? next : undefined
  if (first.kind === 'number' || !/[A-Za-z]/.test(first.text)) return undefined
  if (first.kind === 'word' && !joined) return heardLetters(first, from, hints, catalog)
  let text = joined ? `${first.text}${joined.text}` : first.text
  let to = joined ? from + 2 : from + 1
  // BrOCS5-5-5: the tokenizer keeps two numbers of three
  for (
    ;
    lexemes[to]?.text === '-' && lexemes[to + 1]?.kind === 'number' && lexemes[to]!.end === lexemes[to + 1]!.start;
    to += 2
  ) {
    text += `-${lexemes[to + 1]!.text}`
  }
  if (text.length > 16 || !/\d/.test(text)) return undefined
  const found = new Set(flatMap(sounds(text), (sound) => spoken.get(sound) ?? []))
  if (found.size > 0) return hitOf([...found], text.toUpperCase(), from, to, hints, catalog)
  return heardTemper(text, spoken, from, to, hints, catalog)
}

/** `XVG`, `HVG`: a tool steel without a number. */
function heardLetters(first: Lexeme, from: number, hints: GradeHints, catalog: Catalog): GradeHit | undefined {
  const found = toolsHeard(first.text, catalog)
  return found.length === 0
    ? undefined
    : { ...hitOf([...new Set(found)], first.text, from, from + 1, hints, catalog), isWeak: true }
}

/** D16T, AD31T1: a temper behind a designation typed by ear. */
function heardTemper(
  text: string,
  spoken: ReadonlyMap<string, readonly string[]>,
  from: number,
  to: number,
  hints: GradeHints,
  catalog: Catalog,
): GradeHit | undefined {
  const match = /^(.{2,}?\d)(T\d?|M|H\d?|N\d?)$/i.exec(text)
  if (!match) return undefined
  const found = sounds(match[1]!)
    .flatMap((sound) => spoken.get(sound) ?? [])
    .filter((id) => lineageOf(id, catalog).includes('aluminum-wrought'))
  if (found.length === 0) return undefined
  const condition = match[2]!.toUpperCase().replace('N', 'H')
  return { ...hitOf([...new Set(found)], text.toUpperCase(), from, to, hints, catalog), condition }
}
