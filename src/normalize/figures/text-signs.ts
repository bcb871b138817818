import { latinLookalikes } from '../../text/homoglyphs.js'
import { ofWord } from './lexeme.js'
import { ofScan } from './scan.js'

/** What words and signs of a text announce; where none does, the patterns of that figure find nothing. */
export const SIGNS = {
  /** M before a number, alone or after a count with x. */
  metric: 1 << 0,
  pipeLetter: 1 << 1,
  pipeWord: 1 << 2,
  bsp: 1 << 3,
  inchSeries: 1 << 4,
  taper: 1 << 5,
  trapezoidal: 1 << 6,
  threadWord: 1 << 7,
  hardness: 1 << 8,
  rockwell: 1 << 9,
  shore: 1 << 10,
  namedScale: 1 << 11,
  roughness: 1 << 12,
  surfaceClass: 1 << 13,
  triangle: 1 << 14,
  surfaceWord: 1 << 15,
  root: 1 << 16,
  generalTolerance: 1 << 17,
  generalPair: 1 << 18,
  plusMinus: 1 << 19,
  itGrade: 1 << 20,
  quality: 1 << 21,
  width: 1 << 22,
  deviation: 1 << 23,
  toleranceClass: 1 << 24,
} as const

/** The signs of which one at least stands in every text with such a figure. */
export const SIGNS_OF = {
  thread:
    SIGNS.metric |
    SIGNS.pipeLetter |
    SIGNS.pipeWord |
    SIGNS.bsp |
    SIGNS.inchSeries |
    SIGNS.taper |
    SIGNS.trapezoidal |
    SIGNS.threadWord,
  hardness: SIGNS.hardness | SIGNS.rockwell | SIGNS.shore | SIGNS.namedScale,
  roughness: SIGNS.roughness | SIGNS.surfaceClass | SIGNS.triangle | SIGNS.surfaceWord | SIGNS.root,
  tolerance:
    SIGNS.generalTolerance |
    SIGNS.generalPair |
    SIGNS.plusMinus |
    SIGNS.itGrade |
    SIGNS.quality |
    SIGNS.width |
    SIGNS.deviation |
    SIGNS.toleranceClass,
} as const

// signs of two neighbours together; no pattern asks for them
const MINUS = 1 << 25
const FRACTION = 1 << 26
const CLASS_NUMBER = 1 << 27
const UNDERLINED = 1 << 28
const MICRO = 1 << 29

/** Where no plain letter stands before: no pattern of a symbol looks inside words. */
const APART = '(?:^|[^A-Za-z\\u0400-\\u0481\\u048a-\\u052f])'
/** What may be glued to the symbol of roughness: a word for a limit, a unit. */
const GLUED =
  '(?:max)?(?:не|better|less|not|below|under|average|от|from|kamida|камида|max|макс|maks|до|up|of|koʼpi|кўпи|(?:[μu]m|[μu]in|мкм|mkm|микрон|mikron|micro).*)?'

/** Signs that a word bears, as written. */
const OF_WRITTEN: readonly (readonly [RegExp, number])[] = [
  [/трубн|pipe|quvur|қувур|^[НВ]Р$/i, SIGNS.pipeWord],
  [/резьб|rezba|thread/i, SIGNS.threadWord],
  [/[HНhҲ][RРrр][CСЦcс]|[HНҲ][RР][BВAАБ]|[HН][BВV]|ҲБ/, SIGNS.hardness],
  [/R[cC]/, SIGNS.rockwell],
  [/shor|шор|irhd/i, SIGNS.shore],
  [/S[hH][AАDД]?$|Ш$/, SIGNS.shore],
  [/бринел|brinel|вик+ерс|vic?k+ers|роквел|роквэл|roc?k[wv]el/iu, SIGNS.namedScale],
  [new RegExp(`${APART}(?:R[aаAАzZ]|Р[аaзz]|r[aаzZ])${GLUED}$`), SIGNS.roughness],
  [new RegExp(`${APART}R$`), UNDERLINED],
  [/класс|klass|sinf|синф/i, SIGNS.surfaceClass],
  [/шерох|rough|finish|surface|adir|адир|tekis|текис|чистот|класс|klass/i, SIGNS.surfaceWord],
  [new RegExp(`${APART}(?:[IІИ][TТ]|i[tт])$`), SIGNS.itGrade],
  [/квалитет|kvalitet|grade|кв$/i, SIGNS.quality],
  [/допуск|toleranc|dopusk|точност|accuracy|aniqli|аниқли/i, SIGNS.width],
  [/минус|minus/i, SIGNS.deviation],
  [/^(?:мкм|mkm|[uμ]m|микрон|mikron|micron)/i, MICRO],
]
/** The same with Latin look-alikes. */
const OF_LATIN: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:${APART}|[xX])[Mm]$`), SIGNS.metric],
  [new RegExp(`${APART}(?:R[cC]|Rp|R|G|BSPP|BSPT|BSP|PF|PT|PS|[Tt]pyб|K)$`), SIGNS.pipeLetter],
  [/BSP/, SIGNS.bsp],
  [/UN|NPT/, SIGNS.inchSeries],
  [/MK/, SIGNS.taper],
  [new RegExp(`${APART}(?:Tr|TR|Tp|Tpaп|Yп|S)$`), SIGNS.trapezoidal],
  [new RegExp(`${APART}H$`), SIGNS.generalPair],
  [new RegExp(`${APART}(?:[A-Z]{1,2}|[a-z]{1,2}|Js)$`), SIGNS.toleranceClass],
]
/** Signs that say something only with a number behind them. */
const BEFORE_NUMBER = SIGNS.metric | SIGNS.pipeLetter | SIGNS.trapezoidal | SIGNS.generalPair | SIGNS.toleranceClass
const OF_SIGN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '±': SIGNS.plusMinus | SIGNS.deviation,
    '+': SIGNS.deviation,
    '-': MINUS,
    '√': SIGNS.root,
    '∇': SIGNS.triangle,
    '▽': SIGNS.triangle,
    '▼': SIGNS.triangle,
    '△': SIGNS.triangle,
    _: UNDERLINED,
  }),
)

/** Signs of a piece by itself. */
const signsOfWord = ofWord(({ text, figure }): number => {
  if (figure || /^\.?\d/.test(text)) return signsOfNumber(text)
  let signs = OF_SIGN.get(text) ?? 0
  const latin = latinLookalikes(text)
  for (const [pattern, sign] of OF_WRITTEN) if (pattern.test(text)) signs |= sign
  for (const [pattern, sign] of OF_LATIN) if (pattern.test(latin)) signs |= sign
  return signs
})

function signsOfNumber(text: string): number {
  let signs = /2768|30893/.test(text) ? SIGNS.generalTolerance : 0
  if (/[.,]/.test(text)) signs |= FRACTION
  if (/^(?:1[0-8]|[1-9])(?!\d)/.test(text)) signs |= CLASS_NUMBER
  return signs
}

/** What the words of a text announce, a sum of `SIGNS`. O(n), once for each text. */
export const signsOf = ofScan(({ lexemes }): number => {
  let all = 0
  let underlined = 0
  for (let i = 0; i < lexemes.length; i++) {
    const own = signsOfWord(lexemes[i]!.word)
    if ((own & UNDERLINED) !== 0) underlined++
    all |= own & ~BEFORE_NUMBER
    if ((own & BEFORE_NUMBER) === 0) continue
    // a point may stand between: труб. 1/2
    const next = lexemes[i + 1]?.text === '.' ? lexemes[i + 2] : lexemes[i + 1]
    if (next?.kind !== 'number') continue
    const isClass = next.gap === 0 && (next.grouped || (signsOfWord(next.word) & CLASS_NUMBER) !== 0)
    all |= own & BEFORE_NUMBER & (isClass ? -1 : ~SIGNS.toleranceClass)
  }
  if ((all & MINUS) !== 0 && (all & (FRACTION | MICRO)) !== 0) all |= SIGNS.deviation
  // R_a
  if (underlined > 1) all |= SIGNS.roughness
  return all
})
