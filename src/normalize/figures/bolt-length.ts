import type { Found } from '../common/read.js'
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

/** The length of a bolt behind its thread: `M10x60`, `М12х1,25-6gх60.109`; only beside a fastener. O(n). */
export function boltLengths(scan: Scan): Found<BoltLength>[] {
  if ((signsOf(scan) & SIGNS.metric) === 0) return []
  const { lexemes } = scan
  if (!lexemes.some(({ kind, key }) => kind === 'word' && FASTENER.test(key))) return []
  const found: Found<BoltLength>[] = []
  for (let i = 0; i < lexemes.length - 3; i++) {
    if (!/^[MМmм]$/.test(lexemes[i]!.text) || lexemes[i + 1]!.kind !== 'number' || lexemes[i + 1]!.gap > 0) continue
    for (let at = i + 2; at < i + REACH && at + 1 < lexemes.length; at++) {
      const [sign, number] = [lexemes[at]!, lexemes[at + 1]!]
      // м12 на 50
      const isSpoken = at === i + 2 && sign.key === 'na' && number.kind === 'number' && !isCounted(lexemes[at + 2])
      if (sign.gap > 1 || sign.text === ',' || sign.text === ';') break
      // 6gх60: the letter of the fit is one word with the sign
      if ((!isSpoken && sign.key !== '×' && !/^[a-hA-H][xхXХ]$/.test(sign.text)) || number.kind !== 'number') continue
      // 60.109 is the length and the property class of a GOST designation
      const written = /^(\d{2,3})\.\d{2,3}(?:\.|$)/.exec(number.text)?.[1] ?? number.text
      const mm = /^\d{1,4}$/.test(written) ? Number(written) : 0
      if (mm <= COARSEST_PITCH || mm > LONGEST || (mm >= LEAST_OF_RODS && isCounted(lexemes[at + 2]))) continue
      const [start] = spanOf(scan, at + 1, at + 2)
      found.push({ value: { mm, label: 'length' }, start, end: start + written.length, notes: [] })
      break
    }
  }
  return found
}

function isCounted(lexeme: Lexeme | undefined): boolean {
  return /^(?:sht|kom|t$|kg$|dona$|ta$)/.test(lexeme?.key ?? '')
}
