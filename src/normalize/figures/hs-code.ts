import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import type { Lexeme } from './lexeme.js'
import { phrases } from './phrases.js'
import { scan, spanOf } from './scan.js'

const EXAMPLE = 'an HS code of 4–10 digits, e.g. 8708.30'
const LEAST = 4
const MOST = 10

/** Last heading of each chapter 01–97 of the Harmonized System 2022; 77 is reserved. */
const LAST_HEADINGS = (
  '06 10 09 10 11 04 14 14 10 08 09 14 02 04 22 05 04 06 05 09 06 09 09 04 30 21 16 53 42 06 05 15 07 07 07 06 07 27 26 17 ' +
  '15 06 04 21 04 02 07 23 11 07 13 12 11 08 16 09 05 11 11 06 17 17 10 06 07 03 04 15 14 20 18 29 26 19 08 16 00 06 07 07 ' +
  '13 15 11 87 49 09 16 07 08 33 14 09 07 06 08 20 06'
)
  .split(' ')
  .map(Number)

/**
 * Reads a customs code (HS, TN VED) of 4, 6, 8 or 10 digits with any dots and spaces: `8708.30`, `ТН ВЭД 8708 30 910 9`.
 * The chapter must be 01–97 without 77. An odd length is a lost leading zero where that gives a heading that exists
 * (a spreadsheet makes 10121 of 010121), noted `hs.leadingZero`; else the last digit is cut, noted `hs.truncated`. O(n).
 */
export function readHsCode(input: string | number): Read<string> {
  if (typeof input === 'number') {
    if (!Number.isSafeInteger(input) && !Number.isFinite(input)) return fail('number.notFinite', EXAMPLE)
    if (input < 0) return fail('number.negative', EXAMPLE)
    // a spreadsheet makes 8708.3 of 8708.30
    const text = String(input)
    return readHsCode(/^\d{1,4}\.\d$/.test(text) ? `${text.padStart(6, '0')}0` : text)
  }
  if (typeof input !== 'string') return fail('value.type', EXAMPLE)
  // as most tables have it
  if (/^\d{4,10}$/.test(input)) return check(input)
  // '8708309109: a spreadsheet's mark of text
  if (/^\s*['‘’ʼ`]\d/.test(input)) return readHsCode(input.replace(/^\s*['‘’ʼ`]/, ''))
  const { lexemes } = scan(input)
  if (lexemes.length === 0) return fail('value.missing', EXAMPLE)
  const numbers = lexemes.filter(({ kind }) => kind === 'number')
  const strangers = lexemes.some(({ kind, text }) => kind === 'sign' && !'.,:-–()№#/'.includes(text))
  const words = lexemes.filter(({ kind }) => kind === 'word')
  if (strangers || numbers.length === 0 || words.some((word) => numbers.some((number) => number.end === word.start))) {
    return fail('hs.unreadable', EXAMPLE)
  }
  return check(numbers.map(({ text }) => text.replace(/\D/g, '')).join(''))
}

function check(digits: string): Read<string> {
  const { length } = digits
  if (length < LEAST && !(length === LEAST - 1 && headingExists(`0${digits}`))) return fail('hs.length', EXAMPLE)
  if (length > MOST) return fail('hs.length', EXAMPLE)
  const notes: Note[] = []
  let code = digits
  if (length % 2 === 1) {
    if (headingExists(`0${digits}`)) {
      code = `0${digits}`
      notes.push({ code: 'hs.leadingZero', expected: `${digits} read as ${code}` })
    } else {
      code = digits.slice(0, -1)
      notes.push({ code: 'hs.truncated', expected: `${digits} read as ${code}` })
    }
  }
  const chapter = Number(code.slice(0, 2))
  if (!LAST_HEADINGS[chapter - 1] || code.slice(2, 4) === '00') return fail('hs.chapter', EXAMPLE)
  return ok(code, notes)
}

/** Whether the first four digits can be a heading of the Harmonized System. */
function headingExists(code: string): boolean {
  const heading = Number(code.slice(2, 4))
  return heading > 0 && heading <= (LAST_HEADINGS[Number(code.slice(0, 2)) - 1] ?? 0)
}

const WORDS = phrases<'hs'>([
  [
    'тн вэд|тнвэд|тн вэд еаэс|код тн вэд|тн вэд тс|hs|hs code|hscode|hs-code|hts|htsus|tn ved|tnved|tif tn|тиф тн|tif tn kodi|тиф тн коди|tnved kodi|customs code|код товара|hs kodi|tariff code|tariff no|tariff number|tariff|customs tariff|commodity code|cn code|hsn|hsn code|harmonized code|harmonised code|harmonized system|hs no|schedule b|taric|код тнвэд|товарная позиция|товарной позиции|субпозиция|код вэд|bojxona kodi|божхона коди|tarif kodi|тариф коди|код тн|h s|tn ved kodi|тн вэд коди|tovar kodi|товар коди|т/н вэд|tiftn|тифтн|tiftn kodi|тифтн коди|tif tn boʼyicha kod|тиф тн бўйича код|hs heading|heading|subheading|таможенный код|код таможни|customs tariff number|tariff heading|тн вэд рф|тн вэд руз|етн вэд|етнвэд|etn ved|etnved',
    'hs',
  ],
])
/** Digits in groups as the trade writes them: 8708.30, 8708 30 910 9, 8708.30.91. */
const WRITTEN = /^(?:\d{4}\.\d{2}(?:\.?\d{2}(?:\.?\d{2})?|\.?\d{3}(?:\.?\d)?|\.\d{4})?)$/

/** Finds customs codes: after `HS`, `ТН ВЭД` any; without it only in groups and under a heading that exists. O(n). */
export function findHsCodes(text: string): Found<string>[] {
  const cut = scan(text)
  const { lexemes } = cut
  const found: Found<string>[] = []
  for (let i = 0; i < lexemes.length; i++) {
    if (lexemes[i]!.kind !== 'number' || lexemes[i]!.text.length < LEAST || isGlued(lexemes, i)) continue
    const label = labelBefore(lexemes, i)
    if (label === undefined && isOfDrawing(lexemes, i)) continue
    const end = label === undefined ? (writtenEnd(lexemes, i) ?? bareEnd(lexemes, i)) : namedEnd(lexemes, i)
    if (end === undefined) continue
    const digits = lexemes
      .slice(i, end)
      .map((lexeme) => lexeme.text.replace(/\D/g, ''))
      .join('')
    const read = check(digits)
    if (!read.ok || !headingExists(read.value)) continue
    const [start, stop] = spanOf(cut, label ?? i, end)
    found.push({ value: read.value, start, end: stop, notes: read.notes })
    i = end - 1
  }
  return found
}

/** `черт. 4021.03.117`: the number of a drawing or an article. */
const DRAWN = /^(?:chert\w*|chizma\w*|det(?:al)?|art\w*|oboz\w*|katalog\w*|dwg|drg|drawing|poz)$/

function isOfDrawing(lexemes: readonly Lexeme[], i: number): boolean {
  const at = '.:№'.includes(lexemes[i - 1]?.text || '?') ? i - 2 : i - 1
  return DRAWN.test(lexemes[at]?.key ?? '')
}

/** Words of a paper of customs, in which ten digits between commas are the code. */
const CUSTOMS =
  /^(?:gr|grafa|neto|bruto|net|gros|invoys|invoice|incoterms|deklarac\w*|deklarats\w*|declaration|gtd|bojhona|tamoj\w*|dap|ddp|cpt|fca|cip|origin|kontrakt|contract|mest|mesta|packages|pkgs)$/

/** Ten digits by themselves in a line of customs: `нетто 2 350 кг, 7411109000`. */
function bareEnd(lexemes: readonly Lexeme[], i: number): number | undefined {
  const { text, grouped } = lexemes[i]!
  if (grouped || !GOODS.test(text)) return undefined
  const [before, next] = [lexemes[i - 1], lexemes[i + 1]]
  const isCell = (sign: Lexeme | undefined) => sign === undefined || ',;|.'.includes(sign.text)
  return isCell(before) && isCell(next) && lexemes.some(({ key }) => CUSTOMS.test(key)) ? i + 1 : undefined
}

function isGlued(lexemes: readonly Lexeme[], i: number): boolean {
  const before = lexemes[i - 1]
  if (before === undefined || lexemes[i]!.gap > 0) return false
  // HS8708.30, HS-8708.30
  if (WORDS.endingAt(lexemes, before.text === '-' ? i - 2 : i - 1)) return false
  // ТН ВЭД №8482 10
  if ((before.text === '№' || before.key === 'no') && WORDS.endingAt(lexemes, i - 2)) return false
  return before.kind !== 'sign' || '.-+/'.includes(before.text)
}

/** Where the words begin that name the code: `код ТН ВЭД`. */
function labelBefore(lexemes: readonly Lexeme[], i: number): number | undefined {
  let at = i - 1
  while (at >= 0 && at >= i - 3 && lexemes[at]!.kind === 'sign' && ':.-№#()'.includes(lexemes[at]!.text)) at--
  const direct = at >= 0 ? WORDS.endingAt(lexemes, at) : undefined
  if (direct) return direct.first
  const box = boxBefore(lexemes, at)
  if (box !== undefined) return box
  if (PLAIN_LABEL.test(lexemes[at]?.key ?? '') && GOODS.test(lexemes[i]!.text)) return at
  // ТИФ ТН бўйича коди 4009 31
  for (let k = 0; k < EXTRAS; k++, at--) {
    const extra = lexemes[at]
    if (extra?.kind !== 'word' || !EXTRA.test(extra.key)) return undefined
    const hit = WORDS.endingAt(lexemes, at - 1)
    if (hit) return hit.first
  }
  return undefined
}

/** The box of a customs declaration that holds the code, by its number. */
const BOX = '33'
const BOX_WORD = /^(?:gr|graf[aiy]?|boh|field|item|katak|ustun)$/

/** Where `гр. 33:`, `Box 33:`, `33-графа:` or a bare `33:` begins. */
function boxBefore(lexemes: readonly Lexeme[], last: number): number | undefined {
  const isWord = (i: number) => BOX_WORD.test(lexemes[i]?.key ?? '')
  if (isWord(last)) {
    const number = lexemes[last - 1]?.text === '-' ? last - 2 : last - 1
    return lexemes[number]?.text === BOX ? number : undefined
  }
  if (lexemes[last]?.text !== BOX) return undefined
  const word = lexemes[last - 1]?.text === '.' ? last - 2 : last - 1
  if (isWord(word)) return word
  const opens = last === 0 || /[;,|.]/.test(lexemes[last - 1]!.text)
  return opens && lexemes[last + 1]?.text === ':' ? last : undefined
}

/** A bare `код` names many things; ten digits of goods that are made here are a customs code. */
const PLAIN_LABEL = /^(?:kod|kodi|code)$/
const GOODS = /^(?:39|40|70|7[2346]|8[3457]|90|94)\d{8}$/

/** Words between the name of the code and its digits. */
const EXTRAS = 2
const EXTRA = /^(?:kod|code|kodi|eaes|eaeu|ts|no|nomer|poz|heading|subheading|us|boyicha|rakami)$/

/** Groups after a name: a code of 4–10 digits, in pieces of 1–4. */
function namedEnd(lexemes: readonly Lexeme[], i: number): number | undefined {
  let digits = 0
  let end = i
  for (let at = i; at < lexemes.length; ) {
    const { kind, text, gap } = lexemes[at]!
    const size = text.replace(/\D/g, '').length
    if (kind !== 'number' || digits + size > MOST || (at > i && (gap > 1 || size > 4 || text.includes(',')))) break
    digits += size
    end = ++at
    // 8708-30-910-9
    if (lexemes[at]?.text === '-' && lexemes[at]!.gap === 0 && lexemes[at + 1]?.gap === 0) at++
  }
  // 8708 30 5 кг: the last group belongs to a unit
  while (end > i + 1 && lexemes[end]?.kind === 'word' && lexemes[end]!.gap <= 1 && digits % 2 === 1) {
    digits -= lexemes[--end]!.text.replace(/\D/g, '').length
  }
  return digits >= LEAST ? end : undefined
}

function writtenEnd(lexemes: readonly Lexeme[], i: number): number | undefined {
  const { text, code, grouped } = lexemes[i]!
  if (code || grouped) return undefined
  const next = lexemes[i + 1]
  if (i === 0 && isHead(text, next)) return 1
  if (WRITTEN.test(text)) {
    // 8708.30 USD is a price, 8708.30 is a code
    const measured = next && (next.kind === 'word' || '$€₽%°×*/"'.includes(next.text)) && next.gap <= 1
    return measured && text.length <= 7 && isUnitLike(next) ? undefined : i + 1
  }
  if (text.length !== LEAST || next?.kind !== 'number') return undefined
  // 8708 30 910 9, 8708 30 91
  const groups = [0, 1, 2, 3].map((k) => lexemes[i + k])
  const sizes = groups.map((group, k) =>
    group?.kind === 'number' && /^\d+$/.test(group.text) && !group.grouped && (k === 0 || group.gap === 1)
      ? group.text.length
      : 0,
  )
  const shape = sizes.join(' ')
  if (shape === '4 2 3 1') return i + 4
  return shape.startsWith('4 2 2 2') ? i + 4 : undefined
}

/** `8482109008 ПОДШИПНИКИ`: a row of customs begins with its ten digits. */
function isHead(text: string, next: Lexeme | undefined): boolean {
  return (
    GOODS.test(text) && next?.kind === 'word' && next.gap > 0 && !/^(?:dona|sht|sum|som|usd|eur|pcs|ta)$/.test(next.key)
  )
}

function isUnitLike({ kind, text }: Lexeme): boolean {
  return kind === 'sign' || text.length <= 4
}
