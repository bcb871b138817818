import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { latinKey } from '../../text/latin-key.js'
import { ofPiece } from '../../text/tokenize.js'
import { type Found, fail, ok, type Read } from '../common/read.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { suggestionsFor } from '../words/suggest.js'

/** A certificate as named. */
export interface NamedCertificate {
  readonly id: string
  readonly text: string
}

interface CertificateIndex {
  /** Key of the spelling → certificate id. */
  readonly keys: ReadonlyMap<string, string>
  /** Keys of names without the number that they also have: the IATF of IATF 16949. */
  readonly numbered: ReadonlySet<string>
  /** Every beginning of a key, so that a search stops early. */
  readonly beginnings: ReadonlySet<string>
}

const indexes = new WeakMap<Catalog, CertificateIndex>()
/** Lexemes of the longest spelling: ГОСТ Р ИСО / ТУ 16949 : 2009. */
const LONGEST = 12
const YEAR = /^(?:19|20)\d\d$/
/** Families whose second number stands for a certificate of its own: ISO 9001/14001. */
const SERIES = 'iso'
const CERTIFICATE_WORD =
  /^(?:sertifi|certif|znak|belgi|mark$|marking$|markirovk|ece$|eek$|un$|oon$|bmt$|omologa|homologa|approv|odobren|pravil|regulation|reglament)/
/** Behind a paper, that it is asked for. */
const ASKED = /^(?:talab|treb|requir|kerak|shart|zarur|obyazat|neobhod)/
/** What regulations of vehicle parts are about, by number. */
const SUBJECTS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  (
    [
      [['43'], /^(?:oyna|oynasi|oynak|stekl|glas|shisha|tripleks|windscr|windsh|peshoyn)/],
      [['90', '13'], /^(?:tormoz|brake|kolodk)/],
      [['46'], /^(?:zerkal|mirror|koʼzgu|kuzgu|kozgu|kʼzgu)/],
      [['16'], /^(?:remen|remn|belt|kamar)/],
      [['14', '17', '25', '80'], /^(?:siden|kresl|seat|orindi)/],
      [['30', '54', '117'], /^(?:shin[aiy]|tyre|tire|balon|pokrishk)/],
      [['6', '7', '23', '38', '87', '112', '113', '148', '149'], /^(?:far[aiy]|fonar|lamp|headl|light|svet|chiro)/],
      [['110', '67'], /^(?:balon|baloni|cylinder|tank|cng|lpg|metan|propan)/],
    ] as const
  ).flatMap(([numbers, subject]) => numbers.map((number) => [number, subject])),
)

/**
 * Reads a field that names one certificate, with or without its year, in either script. Its catalog id, or `?` +
 * folded text with a note where the catalog has none such. O(n).
 */
export function readCertificate(
  input: string | number | { readonly name?: string | number | undefined; readonly id?: string | number | undefined },
  catalog: Catalog,
): Read<NamedCertificate> {
  if (typeof input === 'object') {
    const id = input.id === undefined ? undefined : String(input.id)
    if (id !== undefined && catalog.certificates.has(id)) return ok({ id, text: String(input.name ?? id) })
    return readCertificate(String(input.name ?? input.id ?? ''), catalog)
  }
  const text = String(input).trim()
  if (catalog.certificates.has(text)) return ok({ id: text, text })
  const key = foldKey(text)
  if (key === '') return fail('certificate.unknown', 'a certificate, e.g. IATF 16949')
  const found = certificatesIn(lexemesOf(text), catalog, 'field')
  if (found[0]) return ok({ id: found[0].id, text })
  const id = byNumber(text, catalog)
  if (id !== undefined) return ok({ id, text })
  const suggestions = suggestionsFor(text, catalog, 'certificate')
  return ok({ id: `?${key}`, text }, [
    {
      code: 'certificate.unknown',
      expected: 'a certificate that the catalog knows, e.g. IATF 16949',
      ...(suggestions.length > 0 ? { suggestions } : {}),
    },
  ])
}

/** Every certificate that a text names, in order. O(n). */
export function findCertificates(text: string, catalog: Catalog): Found<NamedCertificate>[] {
  const lexemes = lexemesOf(text)
  return certificatesIn(lexemes, catalog, 'prose').map(({ id, from, to }) => {
    const start = lexemes[from]!.start
    const end = lexemes[to - 1]!.end
    return { value: { id, text: text.slice(start, end) }, start, end, notes: [] }
  })
}

interface Hit {
  readonly id: string
  readonly from: number
  readonly to: number
}

function certificatesIn(lexemes: readonly Lexeme[], catalog: Catalog, where: 'field' | 'prose'): Hit[] {
  const { keys, numbered, beginnings } = indexOf(catalog)
  const hits: Hit[] = []
  for (let i = 0; i < lexemes.length; ) {
    const hit = longestAt(lexemes, i, keys, beginnings)
    if (!hit || (where === 'prose' && !isSure(lexemes, hit)) || isOfOtherNumber(lexemes, hit, numbered)) {
      i += 1
      continue
    }
    const to = afterYear(lexemes, hit.to)
    hits.push({ ...hit, to })
    i = to
    // ISO 9001/14001, ISO 9001 и 14001
    for (
      let more = nextInSeries(lexemes, i, keyAt(lexemes, hit), keys) ?? nextRegulation(lexemes, i, hit, keys);
      more;
      more = nextInSeries(lexemes, i, SERIES, keys) ?? nextRegulation(lexemes, i, hit, keys)
    ) {
      hits.push({ ...more, to: afterYear(lexemes, more.to) })
      i = hits.at(-1)!.to
    }
  }
  return hits
}

function longestAt(
  lexemes: readonly Lexeme[],
  from: number,
  keys: ReadonlyMap<string, string>,
  beginnings: ReadonlySet<string>,
): Hit | undefined {
  let key = ''
  let best: Hit | undefined
  if (!mayBegin(lexemes[from]!.piece, beginnings)) return undefined
  for (let i = from; i < lexemes.length && i < from + LONGEST; i++) {
    const lexeme = lexemes[i]!
    if (lexeme.kind === 'symbol') {
      if (lexeme.isBreak && lexeme.text !== ':') break
      continue
    }
    // № is written out by NFKC
    if (lexeme.key === 'no' && i > from) continue
    // R 1 1/2 is a thread, not regulation 112
    if (lexeme.kind === 'number' && (lexemes[i - 1]?.kind === 'number' || (key === 'r' && /[.,]/.test(lexeme.text))))
      break
    // ЕЭК ООН №43
    key += i > from && /^no\d/.test(lexeme.key) ? lexeme.key.slice('no'.length) : pieceKey(lexeme)
    if (!beginnings.has(key)) break
    const id = keys.get(key)
    if (id !== undefined) best = { id, from, to: i + 1 }
  }
  return best
}

const mayBegin = ofPiece(
  (piece, beginnings: ReadonlySet<string>) => piece.kind !== 'symbol' && beginnings.has(keyOfPiece(piece, YEAR_AT_END)),
)

function nextInSeries(
  lexemes: readonly Lexeme[],
  at: number,
  before: string,
  keys: ReadonlyMap<string, string>,
): Hit | undefined {
  if (!before.startsWith(SERIES)) return undefined
  const number = lexemes[at + 1]
  if (!isJoint(lexemes[at]) || number?.kind !== 'number') return undefined
  const id = keys.get(`${SERIES}${number.code}`)
  return id === undefined ? undefined : { id, from: at + 1, to: at + 2 }
}

/** `UN R80 and R118`: regulations of one agreement. */
function nextRegulation(
  lexemes: readonly Lexeme[],
  at: number,
  { id: before }: Hit,
  keys: ReadonlyMap<string, string>,
): Hit | undefined {
  const number = lexemes[at + 1]
  if (!/^un-r\d/.test(before) || !isJoint(lexemes[at]) || !/^R\d{1,3}$/.test(number?.code ?? '')) return undefined
  const id = keys.get(pieceKey(number!))
  return id === undefined ? undefined : { id, from: at + 1, to: at + 2 }
}

function isJoint(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && (lexeme.isFunction || /^[/,;+&]$/.test(lexeme.text))
}

function keyAt(lexemes: readonly Lexeme[], { from, to }: Hit): string {
  return lexemes.slice(from, to).map(pieceKey).join('')
}

/** `IATF 16949 2027-yilgacha`, `2021–2024`: a year that is no edition. */
function isDate(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[/^[-–]$/.test(lexemes[at + 1]?.text ?? '') ? at + 2 : at + 1]
  return next?.kind === 'word' ? /^(?:yil|god)/.test(next.key) : next?.kind === 'number' && YEAR.test(next.text)
}

/** Position after `:2015`, `-2015` or a bare year. */
function afterYear(lexemes: readonly Lexeme[], at: number): number {
  const sign = lexemes[at]
  if (!sign) return at
  if (sign.kind === 'number' && YEAR.test(sign.text)) return isDate(lexemes, at) ? at : at + 1
  const year = lexemes[at + 1]
  const joined = /^[:-]$/.test(sign.text) && year?.kind === 'number' && YEAR.test(year.text)
  return joined ? at + 2 : at
}

/** In prose a short spelling may be another word or a code: it counts in capitals, and R90 or SQ only beside a word that says so. */
function isSure(lexemes: readonly Lexeme[], { from, to }: Hit): boolean {
  const text = lexemes.slice(from, to)
  const [only] = text
  // R 5 is a radius more often than a regulation
  const isRegulation = only?.key === 'r' || /^R\d/.test(only?.code ?? '')
  if (text.length > 1 && !(isRegulation && text.length === 2)) return true
  if (!only || only.text.length > 6) return true
  if (isRegulation || only.text.length < 3) {
    const before = lexemes[from - 1]?.isBreak ? [] : [from - 1, ...(lexemes[from - 2]?.isBreak ? [] : [from - 2])]
    if ([...before, to].some((i) => CERTIFICATE_WORD.test(lexemes[i]?.key ?? ''))) return true
    // R30 va R117 talab qilinadi
    const isPair = lexemes[to]?.isFunction && /^R\d{1,3}$/.test(lexemes[to + 1]?.code ?? '')
    if (/^R\d{2,3}$/.test(only.code) && ASKED.test(lexemes[isPair ? to + 2 : to]?.key ?? '')) return true
    const subject = SUBJECTS[/^R(\d{1,3})$/.exec(only.text)?.[1] ?? '']
    return (
      subject !== undefined && isItem(lexemes, from, to) && lexemes.slice(0, NEAR).some(({ key }) => subject.test(key))
    )
  }
  return only.text === only.text.toUpperCase() || /[a-z][A-Z]/.test(only.text)
}

/** Lexemes of a line in which the part is named. */
const NEAR = 40

/** Between commas or ends. */
function isItem(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return [lexemes[from - 1], lexemes[to]].every((lexeme) => lexeme === undefined || lexeme.isBreak)
}

/** Numbers that standards of several bodies have: QS-9000, TL 9000 and TS 9000 are none of ISO. */
const SHARED_NUMBERS: ReadonlySet<string> = new Set(['9000'])

/** A bare number that one certificate alone has: 9001. */
function byNumber(text: string, catalog: Catalog): string | undefined {
  const number = /(?<!\d)\d{4,5}(?!\d)/.exec(text)?.[0]
  if (number === undefined || SHARED_NUMBERS.has(number)) return undefined
  const ids = new Set<string>()
  for (const [key, id] of indexOf(catalog).keys)
    if (key.endsWith(number) && !/\d/.test(key.slice(0, -number.length))) ids.add(id)
  return ids.size === 1 ? [...ids][0] : undefined
}

const STANDARD = /^(\p{L}+)\d{4,5}$/u
/** `IATF 16494`: a number of a standard that is not the one of this name; certificates have longer ones. */
function isOfOtherNumber(lexemes: readonly Lexeme[], hit: Hit, numbered: ReadonlySet<string>): boolean {
  if (!numbered.has(keyAt(lexemes, hit))) return false
  const sign = /^[-–/]$/.test(lexemes[hit.to]?.text ?? '') ? 1 : 0
  const number = lexemes[hit.to + sign]
  return number?.kind === 'number' && /^\d{4,5}$/.test(number.text) && !YEAR.test(number.text)
}

const YEAR_AT_END = /(?<=\d{4})(?:19|20)\d\d$/
const keyOfPiece = ofPiece(({ kind, key }, yearAtEnd: RegExp) => {
  if (kind !== 'code') return key.includes('.') ? key.replaceAll('.', '') : key
  // the hyphen of a name that ends in a year belongs to the year
  return latinKey(key).replace(yearAtEnd, '')
})

function pieceKey({ piece }: Lexeme): string {
  return keyOfPiece(piece, YEAR_AT_END)
}

function indexOf(catalog: Catalog): CertificateIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const keys = new Map<string, string>()
  for (const { id, names } of catalog.data.certificates) {
    for (const name of [...names.en, ...names.ru, ...names.uz, ...names['uz-Cyrl']]) {
      const key = lexemesOf(name)
        .filter(({ kind }) => kind !== 'symbol')
        .map(pieceKey)
        .join('')
      if (!keys.has(key)) keys.set(key, id)
    }
  }
  const numbered = new Set<string>()
  for (const [key, id] of keys) {
    const letters = STANDARD.exec(key)?.[1]
    if (letters !== undefined && keys.get(letters) === id) numbered.add(letters)
  }
  const beginnings = new Set<string>()
  for (const key of keys.keys()) for (let i = 1; i <= key.length; i++) beginnings.add(key.slice(0, i))
  const made = { keys, numbered, beginnings }
  indexes.set(catalog, made)
  return made
}
