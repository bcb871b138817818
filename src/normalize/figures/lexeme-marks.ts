import type { Canonical } from '../../text/canonical.js'
import { type Lexeme, wordKey } from './lexeme.js'

/** Marks e-mail and web addresses: their digits are no quantities. O(n). */
export function markAddresses(text: string, lexemes: readonly Lexeme[]): void {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return
  let from = 0
  for (let i = 1; i <= lexemes.length; i++) {
    if (i < lexemes.length && lexemes[i]!.gap === 0) continue
    const chunk = text.slice(lexemes[from]!.start, lexemes[i - 1]!.end)
    if (/@|:\/\/|www\./.test(chunk)) for (let k = from; k < i; k++) lexemes[k]!.code = true
    from = i
  }
}

/** Quotation marks are no inches: `"Damas 800"`, `«Nexia 3»`, but `15" диск`. */
export function markQuotes(lexemes: readonly Lexeme[], canonical: Canonical, original: string): void {
  let open = false
  for (let i = 0; i < lexemes.length; i++) {
    const mark = lexemes[i]!
    if (mark.text !== '"') continue
    const inch = !open && mark.gap === 0 && lexemes[i - 1]?.kind === 'number'
    mark.code = !inch || '«»'.includes(original[canonical.offset(mark.start)] ?? '')
    if (!inch) open = !open
  }
}

/** `… — 6 недель — 210×148 мм — …`: free em dashes, where there are several, part clauses and make no ranges. O(n). */
export function markDashes(lexemes: readonly Lexeme[], canonical: Canonical, original: string): void {
  if (!original.includes('—')) return
  const dashes = lexemes.filter(
    ({ text, gap, start }, i) =>
      text === '-' && gap > 0 && (lexemes[i + 1]?.gap ?? 0) > 0 && original[canonical.offset(start)] === '—',
  )
  if (dashes.length > 1) for (const dash of dashes) dash.code = true
}

/** Groups of a phone number at the most: +998 (90) 123-45-67. */
const PHONE_GROUPS = 6
const PHONE_WORDS = new Set(
  'tel telefon phone mob mobile fax faks whatsapp telegram тел телефон моб факс'.split(' ').map(wordKey),
)

/** Digits of the shortest phone number. */
const LEAST_DIGITS = 7

/** A short number is one only together with what follows. */
function mayBePhone({ text }: Lexeme, next: Lexeme | undefined): boolean {
  if (text.length >= LEAST_DIGITS) return true
  return next !== undefined && next.gap <= 1 && (next.kind === 'number' || '()-'.includes(next.text))
}

/** Twelve digits that end in 3, 2 and 2: nothing more belongs to it. */
function isWholePhone(groups: readonly number[]): boolean {
  const [a, b, c] = groups.slice(-3)
  return a === 3 && b === 2 && c === 2 && groups.reduce((sum, length) => sum + length, 0) === 12
}

/** Marks telephone numbers. O(n). */
export function markPhones(lexemes: readonly Lexeme[]): void {
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i]!.kind !== 'number' || lexemes[i]!.code || !mayBePhone(lexemes[i]!, lexemes[i + 1])) continue
    const groups: number[] = []
    let digits = 0
    let end = i
    for (let k = i; k < lexemes.length && groups.length < PHONE_GROUPS; k++) {
      const { kind, text, gap } = lexemes[k]!
      if (gap > 1 || isWholePhone(groups)) break
      if (kind === 'number' && !/[.,ʼ]/.test(text)) {
        groups.push(text.length)
        digits += text.length
        end = k + 1
      } else if (kind !== 'sign' || !'()-'.includes(text)) break
    }
    let before = i - 1
    while (before >= 0 && ':.()'.includes(lexemes[before]!.text)) before--
    const sign = lexemes[before]
    const called = sign?.text === '+' || (sign?.kind === 'word' && PHONE_WORDS.has(sign.key))
    const [a, b, c] = groups.slice(-3)
    const shaped = groups.length > 3 && a === 3 && b === 2 && c === 2
    if (
      (called && digits >= LEAST_DIGITS && (sign.text !== '+' || digits >= 9)) ||
      (shaped && digits >= 9 && digits <= 13)
    ) {
      for (let k = i; k < end; k++) lexemes[k]!.code = true
      i = end - 1
    }
  }
}

const STANDARDS = new Set(
  'ГОСТ GOST ОСТ OST ТУ TU DIN ISO ИСО EN ASTM AISI SAE JIS KS GB BS ANSI UNS ТР СТ СанПиН ДСТ DST OzDSt ЎзДСт IATF ECE ЕЭК RAL IP'
    .split(' ')
    .map(wordKey),
)

/** `ГОСТ 1050-88`, `DIN EN ISO 4014:2011`: the number and what hangs on it. */
export function markStandards(lexemes: readonly Lexeme[]): void {
  for (let i = 1; i < lexemes.length; i++) {
    const number = lexemes[i]!
    if (number.kind !== 'number' || number.code || !followsStandard(lexemes, i)) continue
    number.code = true
    while ('-.:/'.includes(lexemes[i + 1]?.text ?? ' ') && lexemes[i + 1]!.gap === 0 && lexemes[i + 2]?.gap === 0) {
      if (lexemes[i + 2]!.kind !== 'number') break
      lexemes[i + 2]!.code = true
      i += 2
    }
  }
}

function followsStandard(lexemes: readonly Lexeme[], i: number): boolean {
  let at = i - 1
  if (lexemes[at]!.text === '-' || lexemes[at]!.text === '.') at--
  // the R of ГОСТ Р
  if (lexemes[at]?.kind === 'word' && lexemes[at]!.key.length === 1) at--
  const word = lexemes[at]
  if (word?.kind !== 'word' || word.text.length < 2 || !STANDARDS.has(word.key)) return false
  return word.text === word.text.toUpperCase() || word.text.length > 3
}
