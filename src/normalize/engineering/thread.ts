import { metricPitches, threadsPerInch, trapezoidalPitches } from '../../catalog/threads.js'
import { flatMap } from '../../text/flat-map.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { fastenerByStandard } from '../figures/fastener-standards.js'
import { SIGNS } from '../figures/text-signs.js'
import { MARK, pipeHits, saidPipes } from './pipe-thread.js'
import {
  before,
  chosen,
  decimal,
  distinctHits,
  type Hit,
  located,
  matchesIf,
  type TechnicalText,
  technicalText,
} from './technical-text.js'
import { isListed, saysMore } from './thread-list.js'

const EXPECTED = 'a thread, e.g. M8×1.25-6H'

/**
 * Reads a thread into its canonical text: `M8x1.25-6H`, `M10x1-6g-LH`, `G1/2`, `R3/4`, `K1/2`, `1/2-14 NPT`,
 * `1/4-20 UNC-2A`, `Tr40x7`, `S80x10`. What is not written is not added: `M8` has no pitch. A pitch that the standards
 * do not list for the diameter stays, with the note `thread.pitch`; a bolt's length is left out. Never throws. O(n).
 */
export function readThread(input: string | number): Read<string> {
  const hits = hitsOf(technicalText(String(input).trim(), 'field'))
  return chosen(hits, (a) => a, String, 'thread', EXPECTED)
}

/**
 * Reads every thread of a field, `M8, M10x1`, each once; the forms of `readThread`. What else it says, but for words and
 * counts of holes, is noted `text.ignored`. Never throws. O(n).
 */
export function readThreads(input: string | number): Read<readonly string[]> {
  const source = technicalText(String(input).trim(), 'field')
  const hits = hitsOf(source)
  if (hits.length === 0) return fail('thread.unreadable', EXPECTED)
  const notes = hits.flatMap((hit) => hit.notes)
  if (saysMore(source.text, hits)) notes.push({ code: 'text.ignored', expected: `nothing more than ${EXPECTED}` })
  return ok([...new Set(hits.map(({ value }) => value))], notes)
}

/** Finds threads in free text; a bare `M8` counts only beside a fastener, a hole or the
 * word thread, or where it stands alone in a list. O(n). */
export function findThreads(text: string): Found<string>[] {
  const source = technicalText(text, 'text')
  return located(source, hitsOf(source))
}

function hitsOf(source: TechnicalText): Hit<string>[] {
  return distinctHits([
    ...inchHits(source),
    ...saidHits(source),
    ...pipeHits(source),
    ...trapezoidalHits(source),
    ...metricHits(source),
  ])
}

const BY = '\\s?[x×*X]\\s?'
const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,3})?)'
const FIT = '(?:[3-9][a-hA-H](?:[3-9][a-hA-H])?(?:/[3-9][a-hA-H](?:[3-9][a-hA-H])?)?)'
const LEFT = '(?:[\\s-]?\\s?(LH|ЛH|лeb\\p{L}{0,3}\\.?|left|chap(?= rezba)|ч[aа][пp](?= p[eе]з))(?!\\p{L}))?'
/** `М12 с шагом 1,25`, `M12 pitch 1.25`, in Latin look-alikes. */
const STEP =
  '(?:[,;]?\\s?-?\\s?\\(?(?:[cс]\\s)?(?:ш[aа]г(?:[oо][mм])?|pitch|qadam\\p{L}{0,2}|қ[aа]д[aа][mм]\\p{L}{0,2})\\s?[:=-]?\\s?|[\\s-]?[Pp]\\s?=?\\s?(?=[0-6][.,]\\d))'
/** The hand of a thread may be said before it. */
const LEFT_BEFORE =
  /(?<!\p{L})(?:(?:лев\p{L}{1,3}|left(?:[- ]?hand(?:ed)?)?|LH|chap|чап)\s(?:\p{L}{1,15}\s)?(?:резьб\p{L}{1,2}|thread|rezba\p{L}{0,2})|(?:резьб\p{L}{1,2}|thread|rezba\p{L}{0,2})\s(?:лев\p{L}{1,3}|left|LH|chap|чап))\s$/iu
const METRIC = new RegExp(
  `(?<![\\p{L}-](?<!\\d\\s?[xX])|(?<![oо][тt][вb])\\.)([Mm])\\s?${NUMBER}(?:(?:${BY}|-(?=[0-2][.,]\\d)|${STEP})${NUMBER}(?:${BY}\\d{1,3}(?![.,]?\\d))?)?(?:\\s?-\\s?|\\s)?${LEFT}(?:\\s?-?\\s?(${FIT})(?!(?![xX]\\d)[\\p{L}\\d]|\\.\\d))?${LEFT}`,
  'gu',
)
/** The length behind a pitch: M10x1.25x40. */
const THIRD = /([x×*X]\s?\d[\d.,]*)\s?[x×*X]\s?\d{1,3}\s?-?$/u
/** Words of fasteners and holes beside which a bare M8 is a thread. */
const FASTENER =
  /резьб|rezba|резба|thread|болт|bolt|гайк|gayk|гайка|(?<!\p{L})nuts?(?!\p{L})|винт|vint|screw|шпильк|shpilk|stud|шуруп|shurup|саморез|шайб|shayb|washer|(?<!\p{L})отв(?:\.|\s|ерст)|(?<!\p{L})holes?(?!\p{L})|teshik|тешик|метчик|tapped|coarse|(?<!\p{L})fine(?!\p{L})|vtulk|nippel|ниппел|бобышк|krepyoj|(?<!\p{L})tap(?!\p{L})|пробк|probka|plug|штуцер|shtutser|fitting|фитинг|фланец|хомут|fastener|крепеж|крепёж|insert|втулк|заклеп|rivet/iu
const FASTENER_BEFORE =
  /(?:болт|bolt|гайк|gayk|nut|винт|vint|screw|шпильк|shpilk|stud|резьб|rezb|thread)\p{L}{0,4}(?:\s\p{L}{2,13}(?:ая|ые|ый|ой|ых|ую)){0,2}(?:\s[mм]\d{1,2}(?:\s(?:и|va|ва|and)|,))?\s*$/iu
const FASTENER_BEHIND =
  /^\s(?:\p{L}{2,14}\s)?(?:болт|bolt|гайк|gayk|nuts?(?!\p{L})|винт|vint|screw|шпильк|shpilk|studs?(?!\p{L})|резьб|rezba|thread)/iu
const HOLES_BEHIND =
  /^\s?(?:teshik|тешик|[оo][тt][вb](?!\p{L})|[оo][тt][вb]ерст|holes?(?!\p{L})|places?(?!\p{L})|шт|pcs)/iu
/** What follows an M and a figure that is no thread: litres of an engine, tonnes of steel … */
const NO_THREAD =
  /^\s?(?:\d[.,]\d\s?(?:л|l)(?!\p{L})|competition|gtr|кузов|серии|series|километр|км|чип|chip|processor|\d{3,4}\s?(?:л\.?с|hp))/iu
const CARS =
  /(?<!\p{L})(?:bmw|бмв|audi|aito|аито|seres|серес|gac(?!\p{L})|трасс\p{L}|шоссе|macbook|samsung|цемент(?!ац|ир|ов)|бетон|кирпич|раствор|cement|concrete|sement(?!at))/iu
/** Largest diameter that a bare M is believed for; M100 and more are strengths of brick and concrete. */
const LARGEST_BARE = 72
const LARGEST = 600

function metricHits({ latin, text, place, signs }: TechnicalText): Hit<string>[] {
  let otherTrade: boolean | undefined
  return flatMap(matchesIf(signs & SIGNS.metric, /[Mm]\s?\d/, METRIC, latin), (match): Hit<string>[] => {
    const [whole, letter, size = '', second, leftBefore, fit, leftAfter] = match
    const at = match.index
    // 38ХМ 200 шт: a grade and a count
    if (/\d\s?[xX]$/.test(before(latin, at, 3)) && latin[at + 1] === ' ') return []
    // М1м 8х1, Л63м 6х1: the state of a metal behind its mark, and the size of a tube
    if (latin[at + 1] === ' ' && /\p{L}\d{1,3}$/u.test(before(latin, at, 5))) return []
    const diameter = decimal(size)
    const pitches = metricPitches(diameter)
    if (!(diameter > 0) || diameter > LARGEST || (!pitches && diameter <= 100)) return []
    const bareEnd = at + 1 + whole.slice(1).search(/\d/) + size.length
    const notes: Note[] = []
    // M8 x 3 teshik: three of them
    const counts = second !== undefined && HOLES_BEHIND.test(latin.slice(at + whole.trimEnd().length))
    const pitch = second === undefined || counts ? undefined : pitchOf(decimal(second), diameter, notes)
    // 4×M8: so many holes
    const isCounted = /(?:^|[^\d.,])\d{1,2}\s?[xX×*]\s?$/.test(before(latin, at, 6))
    const specific = (pitch !== undefined && notes.length === 0) || fit !== undefined || isCounted
    // М3.Н6 is copper under nickel
    const rest = latin.slice(bareEnd, bareEnd + 3)
    if (
      second === undefined &&
      /^(?:[\p{L}\p{N}]|[.,]\d|-?[A-Z]|\.[HXЦO](?:[\d.\s]|$))/u.test(rest) &&
      fit === undefined &&
      leftBefore === undefined
    )
      return []
    if (place === 'text' && !specific) {
      const around = text.slice(Math.max(0, at - 60), bareEnd + 30)
      const isSaid = () =>
        FASTENER.test(around) ||
        standsAlone(latin, at, bareEnd) ||
        isListed(text, at, bareEnd) ||
        fastenerByStandard(around) !== undefined
      if (diameter > LARGEST_BARE || !isSaid()) return []
      // a small m is a metre, unless a fastener stands right before it
      if (letter === 'm' && !isOfFastener(text, at, bareEnd)) return []
      otherTrade ??= CARS.test(text)
      if (otherTrade || NO_THREAD.test(text.slice(bareEnd, bareEnd + 16))) return []
    }
    if (place === 'text' && !mayStart(latin, at, specific)) return []
    const hand = LEFT_BEFORE.exec(before(text, at, 40))
    const left = leftBefore ?? leftAfter ?? hand?.[0]
    const value = `M${plain(diameter)}${pitch === undefined ? '' : `x${plain(pitch)}`}${fit === undefined ? '' : `-${fit}`}${left === undefined ? '' : '-LH'}`
    const start = at - (hand?.[0].length ?? 0)
    // M10x60: in a text the length is read by itself
    const isBolt =
      place === 'text' && fit === undefined && left === undefined && second !== undefined && pitch === undefined
    const written = place === 'text' && pitch !== undefined ? whole.trimEnd().replace(THIRD, '$1') : whole
    return [{ value, start, end: isBolt ? bareEnd : at + written.trimEnd().replace(/-$/, '').length, notes }]
  })
}

/** `шпилька резьбовая м16`, `резьба м6 и м8`, `m10 gayka`. */
function isOfFastener(text: string, at: number, end: number): boolean {
  return (
    FASTENER_BEFORE.test(before(text, at, LONGEST_NAME)) || FASTENER_BEHIND.test(text.slice(end, end + LONGEST_NAME))
  )
}

const LONGEST_NAME = 40

/** An item of a list by itself: `…, M6, …`, or what a hole is for: `под М6`; a car is named beside its M5. */
function standsAlone(latin: string, at: number, end: number): boolean {
  if (/(?:^|[^\p{L}])(?:[нh][аa]|п[оo]д|pod)\s$/u.test(before(latin, at, 5)))
    return !/^\s?(?:\d|\p{L})/u.test(latin.slice(end, end + 2))
  return /(?:^|[,;|(]\s?|\s-\s)$/.test(before(latin, at, 3)) && /^(?:$|\s?[,;|)]|\s-\s)/.test(latin.slice(end, end + 3))
}

/** `4М8`, `4×M8`: a count; `2М12x1,25`: a variant of a bolt; letters and points before M make it another code. */
function mayStart(latin: string, at: number, specific: boolean): boolean {
  const previous = before(latin, at, 3)
  if (/\d$/.test(previous)) return specific || /(?:^|[^\d.,])\d{1,2}$/.test(previous)
  return !/[_#]$/.test(previous)
}

/**
 * The second number is a pitch where ISO 261 lists it for the diameter, or where no bolt is that short; else it is the
 * length of the bolt: `M8x20`.
 */
function pitchOf(value: number, diameter: number, notes: Note[]): number | undefined {
  const known = metricPitches(diameter)
  if (known?.all.includes(value)) return value
  const longest = known?.coarse ?? known?.all[0] ?? 8
  if (value > 8 || (Number.isInteger(value) && value > longest && value >= diameter / 2)) {
    notes.push({ code: 'thread.length', expected: `${plain(value)} read as the length, not the pitch` })
    return undefined
  }
  if (!known) return value
  notes.push({
    code: 'thread.pitch',
    expected: `a pitch of ISO 261 for M${plain(diameter)}, e.g. ${known.all.join(', ')} mm`,
  })
  return value
}

/** `резьба метрическая 10х1,25`, `thread 10 x 1.5`: the word instead of the letter. */
const METRIC_WORDS = new RegExp(
  `(?<!\\p{L})(?:резьб\\p{L}{1,3}|rezba\\p{L}{0,2}|thread)\\s(?:метрич\\p{L}{2,6}\\s)?${NUMBER}\\s?[xх×*]\\s?${NUMBER}(?!\\d|[.,]\\d|\\s?[xх×*])`,
  'giu',
)

/** `МК20х1,5`: the taper metric thread of GOST 25229. */
const TAPER = new RegExp(`(?<![\\p{L}\\p{N}])MK\\s?${NUMBER}${BY}${NUMBER}(?![\\p{L}\\d]|[.,]\\d)`, 'gu')

function saidHits(source: TechnicalText): Hit<string>[] {
  const { text, latin, signs } = source
  if ((signs & (SIGNS.pipeWord | SIGNS.taper | SIGNS.threadWord)) === 0) return []
  const pipes = saidPipes(source)
  const tapers = matchesIf(signs & SIGNS.taper, /MK/, TAPER, latin).map((match) => {
    const value = `MK${plain(decimal(match[1]!))}x${plain(decimal(match[2]!))}`
    return { value, start: match.index, end: match.index + match[0].length, notes: [] }
  })
  const metric = matchesIf(signs & SIGNS.threadWord, /резьб|rezba|thread/i, METRIC_WORDS, text).flatMap(
    (match): Hit<string>[] => {
      const [diameter, pitch] = [decimal(match[1]!), decimal(match[2]!)]
      if (!metricPitches(diameter)?.all.includes(pitch)) return []
      const value = `M${plain(diameter)}x${plain(pitch)}`
      const notes = [{ code: 'thread.renamed', expected: `${match[0]} read as ${value}` }]
      return [{ value, start: match.index, end: match.index + match[0].length, notes }]
    },
  )
  return [...pipes, ...tapers, ...metric]
}

const SIZE = '(#\\s?\\d{1,2}|[Nn]o\\.?\\s?\\d{1,2}|\\d\\s?[- ]\\s?\\d{1,2}/\\d{1,2}|\\d{1,2}/\\d{1,2}|\\d{1,2})'
const TPI = '(\\d{1,2}(?:[.,]5)?|11 1/2)'
const SERIES = '(UNC|UNF|UNEF|UNS|NPTF|NPT)'
const INCH = new RegExp(
  `(?<![\\p{L}\\p{N}.,/#-])${SIZE}${MARK}(?:\\s?-\\s?${TPI})?\\s?-?\\s?${SERIES}(?![\\p{L}])(?:\\s?-?\\s?([123][AB])(?![\\p{L}\\d]))?(?:\\s?-?\\s?(LH))?|(?<!\\p{L})${SERIES}\\s?${SIZE}${MARK}(?:-${TPI})?(?:\\s?-?\\s?([123][AB])(?![\\p{L}\\d]))?(?![\\p{L}\\d]|[.,/]\\d)`,
  'gu',
)

function inchHits({ latin, signs }: TechnicalText): Hit<string>[] {
  return flatMap(matchesIf(signs & SIGNS.inchSeries, /UN|NPT/, INCH, latin), (match): Hit<string>[] => {
    const series = (match[3] ?? match[6])!
    const size = (match[1] ?? match[7])!.replace(/^(?:#\s?|[Nn]o\.?\s?)/, '#').replace(/\s?[- ]\s?/, ' ')
    const written = (match[2] ?? match[8])?.replace('11 1/2', '11.5').replace(',', '.')
    const grade = match[4] ?? match[9]
    const known = threadsPerInch(size, series === 'NPTF' ? 'NPT' : series)
    if (known === undefined && written === undefined) return []
    const notes =
      written !== undefined && known !== undefined && known !== Number(written) && series !== 'UNS'
        ? [{ code: 'thread.pitch', expected: `${known} threads an inch for ${size} ${series}` }]
        : []
    const value = `${size}${written === undefined ? '' : `-${written}`} ${series}${grade === undefined ? '' : `-${grade}`}${match[5] === undefined ? '' : '-LH'}`
    return [{ value, start: match.index, end: match.index + match[0].trimEnd().length, notes }]
  })
}

const TRAPEZOIDAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(Tr|TR|Tp|Tpaп|Yп|S)\\.?\\s?${NUMBER}${BY}${NUMBER}(?:\\s?\\(?P\\s?${NUMBER}\\)?)?${LEFT}(?:\\s?-\\s?(\\d{1,2}[a-hA-H](?:/\\d{1,2}[a-hA-H])?)(?!\\p{L}|\\d))?${LEFT}`,
  'gu',
)

function trapezoidalHits({ latin, text, place, signs }: TechnicalText): Hit<string>[] {
  return matchesIf(signs & SIGNS.trapezoidal, /(?:[rRpпS]\.?)\s?\d/, TRAPEZOIDAL, latin).flatMap(
    (match): Hit<string>[] => {
      const [whole, written = '', size = '', lead = '', start, leftBefore, fit, leftAfter] = match
      const diameter = decimal(size)
      const buttress = /^(?:S|Yп)$/.test(written)
      const pitch = decimal(start ?? lead)
      if (!(diameter >= 6) || pitch <= 0 || pitch > diameter / 2) return []
      // S80x10 may be a sheet, Tp a word cut short
      const certain = /^(?:Tr|TR|Tpaп|Yп)$/.test(written)
      if (
        place === 'text' &&
        !certain &&
        !/резьб|rezba|thread|ходов|lead\s?screw/iu.test(text.slice(Math.max(0, match.index - 60), match.index + 60))
      )
        return []
      const known = buttress ? undefined : trapezoidalPitches(diameter)
      const notes =
        known && !known.includes(pitch)
          ? [
              {
                code: 'thread.pitch',
                expected: `a pitch of ISO 2904 for Tr${plain(diameter)}, e.g. ${known.join(', ')} mm`,
              },
            ]
          : []
      const left = leftBefore ?? leftAfter
      const value = `${buttress ? 'S' : 'Tr'}${plain(diameter)}x${plain(decimal(lead))}${start === undefined ? '' : `P${plain(pitch)}`}${fit === undefined ? '' : `-${fit}`}${left === undefined ? '' : '-LH'}`
      return [{ value, start: match.index, end: match.index + whole.trimEnd().length, notes }]
    },
  )
}

function plain(value: number): string {
  return String(value)
}
