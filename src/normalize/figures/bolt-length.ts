import type { Found } from '../common/read.js'
import { fastenerByStandard } from './fastener-standards.js'
import type { Lexeme } from './lexeme.js'
import { type Scan, spanOf } from './scan.js'
import { SIGNS, signsOf } from './text-signs.js'

/** Coarser no metric thread is: ISO 261 ends with 8 mm. */
const COARSEST_PITCH = 8
/** Threaded rods come in metres, in mm; so large a number before a unit of counting is one. */
const LONGEST = 3000
const LEAST_OF_RODS = 1000
/** Lexemes between a thread and its length: `x1,25-6gx`. */
const REACH = 8
const FASTENER = /^(?:bolt|vint|screw|shpilk|stud|shurup|samorez|cap$|hex$|zaklep|rivet)/

/** A length and what it is called. */
interface BoltLength {
  readonly mm: number
  readonly label: 'length'
}

/** The length of a bolt behind its thread: `M10x60`, `М12х1,25-6gх60.109`, `M8 L24`, `1/2-13 UNC x 2"`; only beside a fastener. O(n). */
export function boltLengths(scan: Scan): Found<BoltLength>[] {
  const signs = signsOf(scan)
  if ((signs & (SIGNS.metric | SIGNS.inchSeries)) === 0) return []
  const isNamed = scan.lexemes.some(({ kind, key }) => kind === 'word' && FASTENER.test(key))
  if (!isNamed && !fastenerByStandard(scan.original)) return []
  return (signs & SIGNS.metric) === 0 ? inchLengths(scan.original) : metricLengths(scan)
}

function metricLengths(scan: Scan): Found<BoltLength>[] {
  const { lexemes } = scan
  const found: Found<BoltLength>[] = []
  for (let i = 0; i < lexemes.length - 3; i++) {
    if (!/^[MМmм]$/.test(lexemes[i]!.text) || lexemes[i + 1]!.kind !== 'number' || lexemes[i + 1]!.gap > 0) continue
    for (let at = i + 2; at < i + REACH && at + 1 < lexemes.length; at++) {
      const [sign, number] = [lexemes[at]!, lexemes[at + 1]!]
      // м12 на 50
      const isSpoken = at === i + 2 && sign.key === 'na' && number.kind === 'number' && !isCounted(lexemes[at + 2])
      if (sign.gap > 1 || sign.text === ',' || sign.text === ';') break
      // 6gх60: the letter of the fit is one word with the sign
      const isTimes = sign.key === '×' || sign.text === '*' || sign.text === '×'
      const isLetter = sign.text === 'L' && number.gap === 0
      if ((!isSpoken && !isTimes && !isLetter && !/^[a-hA-H][xхXХ]$/.test(sign.text)) || number.kind !== 'number')
        continue
      // 60.109 is the length and the property class of a GOST designation
      const written = /^(\d{2,3})\.\d{2,3}(?:\.|$)/.exec(number.text)?.[1] ?? number.text
      const mm = /^\d{1,4}$/.test(written) ? Number(written) : 0
      // М8 x 100 шт: so many of them
      const isMany = sign.gap > 0 || mm >= LEAST_OF_RODS
      if (mm <= COARSEST_PITCH || mm > LONGEST || (isMany && isCounted(lexemes[at + 2]))) continue
      const [from] = spanOf(scan, at + 1, at + 2)
      // its sign belongs to it, the letter of a fit does not
      const start = isTimes || isLetter ? spanOf(scan, at, at + 1)[0] : from
      found.push({ value: { mm, label: 'length' }, start, end: from + written.length, notes: [] })
      break
    }
  }
  return found
}

const INCH = 25.4
/** Behind an inch thread: `UNC x 2"`, `UNC-2A x 1 1/4 in`; a bare fraction is one of inches too. */
const BEHIND_SERIES =
  /(?<=UN(?:C|F|EF|S)(?:\s?-?\s?[123][AB])?)\s?[x×*хХX]\s?(?:(?<whole>\d{1,3})(?:[\s-](?=\d\/))?)?(?<part>\d{1,2}\/(?:2|4|8|16|32)|\.\d{1,3})?\s?(?<unit>["”″]|'{2}|in(?:ch(?:es)?)?(?!\p{L})|дюйм\p{L}{0,3}|mm|мм)?(?![\p{L}\d/])/gu

function inchLengths(text: string): Found<BoltLength>[] {
  return [...text.matchAll(BEHIND_SERIES)].flatMap(({ 0: written, index, groups }) => {
    const { whole = '0', part = '', unit } = groups!
    const [over = 0, under = 1] = part.startsWith('.') ? [Number(part)] : part.split('/').map(Number)
    const mm = (Number(whole) + over / under) * (/^[mм]/.test(unit ?? '') ? 1 : INCH)
    if (!(mm > 0) || (unit === undefined && part === '')) return []
    const value = { mm: Number(mm.toFixed(3)), label: 'length' as const }
    return [{ value, start: index, end: index + written.trimEnd().length, notes: [] }]
  })
}

function isCounted(lexeme: Lexeme | undefined): boolean {
  return /^(?:sht|kom|t$|kg$|dona$|ta$)/.test(lexeme?.key ?? '')
}
