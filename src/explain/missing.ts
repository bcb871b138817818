import type {
  Advice,
  Change,
  ChangeSet,
  Investment,
  InvestmentMap,
  Relaxation,
  RelaxationResult,
  TypicalDays,
} from '../model/advice.js'
import type { Money, ReasonValue } from '../model/basics.js'
import type { Robustness } from '../model/robustness.js'
import { labelOf, makerName, placeText } from './maker.js'
import { MISSING_WORDS, type MissingWords } from './missing-words.js'
import { formatFine, formatNumber, formatPercent, formatShare } from './numbers.js'
import { agree, capitalize, fill, list, oneLine } from './phrasebook.js'
import { adviceOf } from './reason.js'
import { type Voice, valueText } from './values.js'

const INDENT = '   '

/** What one maker is missing: every set of changes with its time and what comes of it. O(changes). */
export function adviceLines(advice: Advice, voice: Voice): string[] {
  const words = MISSING_WORDS[voice.lang]
  const names = { maker: makerName(advice.manufacturer), part: partName(advice.part.name, voice) }
  const { changeSets, unadvised, standing } = advice
  if (standing !== 'misses' && changeSets.length === 0) return [fill(words.nothingMissing, names)]
  const criteria = list(
    unadvised.map((id) => labelOf(id, voice)),
    voice.book.wording.and,
  )
  return [
    fill(agree(words.ways, changeSets.length), { ...names, n: String(changeSets.length) }),
    ...(changeSets.length === 0 ? [words.noWay] : []),
    ...(unadvised.length > 0 ? [fill(words.unadvised, { criteria })] : []),
    ...changeSets.flatMap((set, i) => changeSetLines(set, i + 1, voice)),
  ]
}

/** What smaller demands would open. O(sets). */
export function relaxationLines({ part, matchingNow, sets }: RelaxationResult, voice: Voice): string[] {
  const words = MISSING_WORDS[voice.lang]
  const head = { part: partName(part.name, voice), n: formatNumber(matchingNow, voice.lang) }
  return [
    fill(agree(words.matchingNow, matchingNow), head),
    ...(sets.length === 0 ? [words.noRelaxation] : []),
    ...sets.map(({ relaxations, opens, fits }, i) => {
      const asked = relaxations.map((one) => relaxationText(one, words, voice))
      const fitting =
        fits.length > 0 ? ` (${fill(agree(words.shownToFit, fits.length), { n: String(fits.length) })})` : ''
      const opened = fill(agree(words.opens, opens.length), { n: formatNumber(opens.length, voice.lang) })
      return `${i + 1}. ${capitalize(list(asked, voice.book.wording.and))} → ${opened}${fitting}`
    }),
  ]
}

/** The map of investments: at makers, in regions, and where nobody is near. O(entries). */
export function investmentLines(map: InvestmentMap, voice: Voice): string[] {
  const words = MISSING_WORDS[voice.lang]
  const { lang, namer } = voice
  const [parts, served] = [formatNumber(map.parts, lang), formatNumber(map.served, lang)]
  const worth = (count: number, value: readonly Money[]) =>
    [fill(agree(words.parts, count), { n: formatNumber(count, lang) }), moneyText(value, words, voice)]
      .filter(Boolean)
      .join(', ')
  const entry = (investment: Investment, i: number) =>
    `${i + 1}. ${whereText(investment, words, voice)}: ${changeText(investment.change, voice)} → ${worth(investment.opens.length, investment.value)}`
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ['', `${title}:`, ...lines] : [])
  return [
    fill(words.servedNow, { parts, served }),
    ...(map.makers.length === 0 ? [words.nowhere] : []),
    ...section(words.atMakers, map.makers.map(entry)),
    ...section(words.inRegions, map.regions.map(entry)),
    ...section(
      words.whiteSpace,
      map.whiteSpace.map(
        ({ process, parts: some, value }) => `• ${capitalize(namer.process(process))}: ${worth(some.length, value)}`,
      ),
    ),
  ]
}

/** How sure the order of an answer is. O(matches + criteria). */
export function robustnessLines({ matches, how, error, firstStays = {} }: Robustness, voice: Voice): string[] {
  const words = MISSING_WORDS[voice.lang]
  const percent = (share: number) => formatShare(share, voice.lang)
  const intervals = Object.entries(firstStays).filter(([, { low, high }]) => low > 0 || high < 1)
  return [
    ...matches.map(({ manufacturer, ranks: [first = 0] }, i) => {
      const maker = makerName(manufacturer)
      return `${i + 1}. ${first > 0 ? fill(words.first, { maker, n: percent(first) }) : fill(words.never, { maker })}`
    }),
    ...(how === 'sampled' && error > 0 ? [fill(words.sampled, { error: formatFine(error, voice.lang) })] : []),
    ...(intervals.length > 0 ? [`${words.alwaysFirst}:`] : []),
    ...intervals.map(([id, { low, high }]) => {
      const range = { low: percent(low).replace(/\s?%$/, ''), high: percent(high), criterion: labelOf(id, voice) }
      return `${INDENT}${fill(words.staysFirst, range)}`
    }),
  ]
}

function changeSetLines({ changes, days, after }: ChangeSet, rank: number, voice: Voice): string[] {
  const words = MISSING_WORDS[voice.lang]
  const { wording } = voice.book
  const outcome = fill(words.after, {
    standing: wording.standing[after.standing],
    score: formatPercent(after.score, voice.lang),
  })
  const time = daysText(days, words, voice)
  return [
    `${rank}. ${capitalize([time, outcome].filter(Boolean).join('; '))}`,
    ...changes.map((change) => `${INDENT}• ${changeText(change, voice)}`),
  ]
}

/** `Precision (turning): a better machine that holds IT7 (equipment, 90–240 days)`. */
function changeText(change: Change, voice: Voice): string {
  const { criterion, process, capability, days, effort } = change
  const words = MISSING_WORDS[voice.lang]
  const isNew = criterion === 'process' && process !== undefined && capability === undefined
  const what = isNew ? fill(words.setUp, { process: voice.namer.process(process) }) : adviceOf(change, voice)
  const where = process !== undefined && criterion !== 'process' ? ` (${voice.namer.process(process)})` : ''
  const time = daysText(days, words, voice)
  const cost = [voice.book.wording.effort[effort], time].filter(Boolean).join(', ')
  return `${labelOf(criterion, voice)}${where}: ${what} (${cost})`
}

function relaxationText({ criterion, process, from, to }: Relaxation, words: MissingWords, voice: Voice): string {
  const said = (value: ReasonValue) => valueText(value, voice, criterion) ?? ''
  if (!to) return fill(criterion === 'process' ? words.elsewhere : words.dropped, { from: from && said(from) })
  if (!from || criterion === 'material') {
    const text = fill(words.alsoAllowed, { to: said(to) })
    return process === undefined ? text : `${text} (${voice.namer.process(process)})`
  }
  return fill(words.insteadOf, { from: said(from), to: said(to) })
}

function whereText({ manufacturer, region, candidates = [] }: Investment, words: MissingWords, voice: Voice): string {
  if (manufacturer) {
    const place = placeText(manufacturer, voice)
    return place ? `${makerName(manufacturer)} (${place})` : makerName(manufacturer)
  }
  const named = region === undefined ? '–' : (voice.namer.place(region) ?? oneLine(region))
  return fill(agree(words.inRegion, candidates.length), { region: named, n: String(candidates.length) })
}

function moneyText(value: readonly Money[], words: MissingWords, { lang, book }: Voice): string {
  if (value.length === 0) return ''
  const sums = value.map(({ amount, currency }) => `${formatNumber(Math.round(amount), lang)}\u00a0${currency}`)
  return fill(words.aYear, { value: list(sums, book.wording.and) })
}

function daysText(days: TypicalDays | undefined, words: MissingWords, { lang }: Voice): string {
  if (!days) return ''
  const { low, high } = days
  return fill(agree(words.days, high), { low: formatNumber(low, lang), high: formatNumber(high, lang) })
}

function partName(name: string, { book }: Voice): string {
  return oneLine(name) || book.wording.unnamed
}
