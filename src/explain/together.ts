import type { Money } from '../model/basics.js'
import type { Consortium, ConsortiumResult, Support } from '../model/consortium.js'
import type { OpenQuestion } from '../model/match.js'
import type { Opportunity, OpportunityResult, Partner, PartnerResult, SharedPart } from '../model/opportunity.js'
import { makerName, placeText, scoreOf } from './maker.js'
import { formatNumber, formatPercent } from './numbers.js'
import { agree, capitalize, fill, list, oneLine, type Plural } from './phrasebook.js'
import { adviceOf, phraseOf, questionOf } from './reason.js'
import { TOGETHER } from './together-words.js'
import { formatQuantity } from './units.js'
import type { Voice } from './values.js'

const INDENT = '   '
/** Questions and lines that a reader still takes in; the answer itself has them all. */
const SHOWN = 5

/** A paragraph, then each consortium: who does what, what limits it, what is missing, what to ask whom. O(answer). */
export function consortiaLines(answer: ConsortiumResult, voice: Voice): string[] {
  const words = TOGETHER[voice.lang]
  const [best] = answer.consortia
  const name = capitalize(oneLine(answer.part.name) || voice.book.wording.unnamed)
  const found = best ? counted(words.consortia, answer.consortia.length, voice) : words.noConsortium
  const missing = answer.uncovered.filter(({ route }) => !best || route === best.route)
  return [
    [
      fill(voice.book.wording.found, { part: name, found }),
      ...(best ? [fill(words.best, { makers: namesOf(best), score: scoreOf(best, voice.lang) })] : []),
      singleLine(answer, voice),
      ...(missing.length > 0 ? [fill(words.nobodyDoes, { steps: processes(missing, voice) })] : []),
      ...(answer.considered.answer === 'truncated' ? [voice.book.wording.truncated] : []),
    ].join(' '),
    ...answer.consortia.flatMap((consortium, i) => ['', ...consortiumLines(consortium, voice, i + 1)]),
    ...(answer.regions.length > 0 ? ['', `${words.inRegion}:`] : []),
    ...answer.regions.map(({ region, consortium }) => {
      const place = voice.namer.place(region) ?? oneLine(region)
      return `• ${place}: ${namesOf(consortium)}, ${scoreOf(consortium, voice.lang)}`
    }),
  ]
}

function singleLine({ bestSingle }: ConsortiumResult, voice: Voice): string {
  const words = TOGETHER[voice.lang]
  if (!bestSingle) return words.nobodySingle
  const maker = makerName(bestSingle.manufacturer)
  if (bestSingle.standing !== 'misses') {
    const form = bestSingle.lacks.length > 0 ? words.singleUnlisted : words.single
    const score = formatPercent(bestSingle.score, voice.lang)
    return fill(form, { maker, score, lacks: processNames(bestSingle.lacks, voice) })
  }
  if (bestSingle.lacks.length === 0) return fill(words.singleMisses, { maker })
  return fill(words.singleLacks, { maker, lacks: processNames(bestSingle.lacks, voice) })
}

/** One consortium. */
function consortiumLines(consortium: Consortium, voice: Voice, rank: number): string[] {
  const words = TOGETHER[voice.lang]
  const { wording } = voice.book
  const names = new Map(consortium.members.map(({ manufacturer }) => [manufacturer.id, makerName(manufacturer)]))
  const members = consortium.members.map(({ manufacturer, steps, alone }) => {
    const place = placeText(manufacturer, voice)
    const maker = `${makerName(manufacturer)}${place ? ` (${place})` : ''}`
    const does = fill(words.does, { maker, steps: processes(steps, voice) })
    const lacks = alone.lacks.length > 0 ? `; ${fill(words.lacks, { lacks: processNames(alone.lacks, voice) })}` : ''
    return `${INDENT}• ${does}${lacks}`
  })
  const gaps = consortium.gaps.map(
    (gap) => `${INDENT}✗ ${names.get(gap.manufacturer)}: ${phraseOf(gap.reason, voice)} → ${adviceOf(gap, voice)}`,
  )
  const questions = asked(consortium.openQuestions, (question) => {
    return `${names.get(question.manufacturer)}: ${capitalize(questionOf(question, voice))}`
  })
  return [
    `${rank}. ${namesOf(consortium)}: ${wording.standing[consortium.standing]}. ${scoreLine(consortium, voice)}${figures(consortium, names, voice)}`,
    ...members,
    ...consortium.uncovered.map(
      (step) => `${INDENT}? ${fill(words.nobodyDoes, { steps: voice.namer.process(step.process) })}`,
    ),
    ...gaps,
    ...consortium.support.map((support) => INDENT + supportLine(support, voice)),
    ...(questions.length > 0 ? [`${INDENT}${wording.ask}:`, ...questions] : []),
  ]
}

function scoreLine({ score, range: [from, to] }: Pick<Consortium, 'score' | 'range'>, { lang, book }: Voice): string {
  const [low, high] = [formatPercent(from, lang), formatPercent(to, lang)]
  const form = low === high ? book.wording.score : book.wording.scoreRange
  return fill(form, { score: formatPercent(score, lang), low, high })
}

function figures(
  { distanceKm, leadTime, bottleneck, legs }: Consortium,
  names: ReadonlyMap<string, string>,
  voice: Voice,
): string {
  const words = TOGETHER[voice.lang]
  const quantity = (value: number, unit: string) => formatQuantity(Math.round(value), unit, voice.lang)
  const said: string[] = []
  if (legs.some(({ km }) => km !== undefined)) said.push(fill(words.distance, { km: quantity(distanceKm, 'km') }))
  if (leadTime.days !== undefined) {
    const form = leadTime.unknown.length > 0 ? words.daysAtLeast : words.days
    said.push(fill(form, { days: quantity(leadTime.days, 'day') }))
  }
  if (bottleneck) {
    const { process, manufacturer, free, unit, share } = bottleneck
    said.push(
      fill(share === undefined ? words.bottleneck : words.bottleneckShare, {
        process: voice.namer.process(process),
        maker: names.get(manufacturer),
        free: quantity(free, `${unit}/year`),
        // rounded down: 99.6 % is not enough
        share: formatPercent(Math.floor((share ?? 0) * 100) / 100, voice.lang),
      }),
    )
  }
  return said.map((sentence) => ` ${sentence}`).join('')
}

function supportLine({ kind, process, members }: Support, voice: Voice): string {
  const words = TOGETHER[voice.lang]
  const named = members.map(({ manufacturer, standing }) =>
    standing === 'fits' ? makerName(manufacturer) : `${makerName(manufacturer)} (${words.ifConfirmed})`,
  )
  const label = voice.namer.process(process)
  const mark = members.length === 0 ? '✗' : members[0]!.standing === 'fits' ? '✓' : '?'
  return members.length === 0
    ? `${mark} ${words.support[kind]}: ${fill(words.noSupport, { process: label })}`
    : `${mark} ${words.support[kind]} (${label}): ${named.join(', ')}`
}

/** Who completes what a maker lacks. O(answer). */
export function partnersLines({ manufacturer, partners }: PartnerResult, voice: Voice): string[] {
  const words = TOGETHER[voice.lang]
  const maker = makerName(manufacturer)
  if (partners.length === 0) return [fill(words.noPartner, { maker })]
  return [
    fill(agree(words.partners, partners.length), { maker, n: formatNumber(partners.length, voice.lang) }),
    ...partners.flatMap((partner, i) => ['', ...partnerLines(partner, voice, i + 1)]),
  ]
}

function partnerLines(
  { manufacturer, parts, opened, score, distanceKm }: Partner,
  voice: Voice,
  rank: number,
): string[] {
  const words = TOGETHER[voice.lang]
  const only = parts.filter(({ gain }) => gain === 'opened').length
  const place = placeText(manufacturer, voice)
  const said = [
    counted(words.sharedParts, parts.length, voice),
    ...(only > 0 ? [counted(words.onlyTogether, only, voice)] : []),
    ...(opened.length > 0 ? [fill(words.imports, { value: moneyOf(opened, voice) })] : []),
    ...(distanceKm === undefined ? [] : [formatQuantity(Math.round(distanceKm), 'km', voice.lang)]),
  ]
  const title = `${rank}. ${makerName(manufacturer)}${place ? ` (${place})` : ''}: ${said.join(', ')}.`
  return [
    `${title} ${fill(voice.book.wording.score, { score: formatPercent(score, voice.lang) })}`,
    ...[...parts]
      .sort(openedFirst)
      .slice(0, SHOWN)
      .map((shared) => {
        const part = capitalize(oneLine(shared.part.name) || voice.book.wording.unnamed)
        const own = processNames(shared.own, voice)
        return `${INDENT}• ${fill(words.shares, { part, own, partners: processNames(shared.partners, voice) })}`
      }),
    ...(parts.length > SHOWN ? [`${INDENT}• ${counted(words.more, parts.length - SHOWN, voice)}`] : []),
  ]
}

function openedFirst(a: SharedPart, b: SharedPart): number {
  return Number(a.gain !== 'opened') - Number(b.gain !== 'opened') || a.index - b.index
}

/** What a maker could win. O(answer). */
export function opportunitiesLines(answer: OpportunityResult, voice: Voice): string[] {
  const words = TOGETHER[voice.lang]
  const { matched, parts } = answer.considered
  const near = answer.nearMisses.length
  const summary = [
    fill(agree(words.couldMake, matched), {
      maker: makerName(answer.manufacturer),
      n: formatNumber(matched, voice.lang),
      total: formatNumber(parts, voice.lang),
    }),
    ...(answer.value.length > 0
      ? [`${capitalize(fill(words.imports, { value: moneyOf(answer.value, voice) }))}.`]
      : []),
    ...(near > 0 ? [counted(words.comesNear, near, voice)] : []),
  ]
  const block = (one: Opportunity, i: number) => opportunityLines(one, voice, i + 1)
  return [
    summary.join(' '),
    '',
    ...answer.opportunities.flatMap(block),
    ...(near > 0 ? ['', `${voice.book.wording.nearMisses}:`] : []),
    ...answer.nearMisses.flatMap(block),
  ]
}

function opportunityLines(one: Opportunity, voice: Voice, rank: number): string[] {
  const { wording } = voice.book
  const name = capitalize(oneLine(one.part.name) || wording.unnamed)
  const value = one.value
    ? ` ${capitalize(fill(TOGETHER[voice.lang].imports, { value: moneyOf([one.value], voice) }))}.`
    : ''
  return [
    `${rank}. ${name}: ${wording.standing[one.standing]}. ${scoreLine(one, voice)}${value}`,
    ...one.gaps.map((gap) => `${INDENT}✗ ${phraseOf(gap.reason, voice)} → ${adviceOf(gap, voice)}`),
    ...asked(one.openQuestions, (question) => capitalize(questionOf(question, voice))),
  ]
}

/** The first questions, each wording once; what is not known of a step because the step itself is goes without saying. */
function asked<Q extends OpenQuestion>(questions: readonly Q[], text: (question: Q) => string): string[] {
  const texts = new Set(questions.flatMap((one) => (one.reason.code === 'step.none' ? [] : [text(one)])))
  return [...texts].slice(0, SHOWN).map((line) => `${INDENT}☐ ${line}`)
}

function namesOf({ members }: Consortium): string {
  return members.map(({ manufacturer }) => makerName(manufacturer)).join(' + ')
}

function processes(steps: readonly { readonly process: string }[], voice: Voice): string {
  return processNames(
    steps.map(({ process }) => process),
    voice,
  )
}

function processNames(ids: readonly string[], { namer, book }: Voice): string {
  return list([...new Set(ids.map((id) => namer.process(id)))], book.wording.and)
}

function counted(forms: Plural, n: number, { lang }: Voice): string {
  return fill(agree(forms, n), { n: formatNumber(n, lang) })
}

/** `1,200 USD and 300 EUR`, in whole units: these are sums of a year. */
function moneyOf(amounts: readonly Money[], { lang, book }: Voice): string {
  return list(
    amounts.map(({ amount, currency }) => `${formatNumber(Math.round(amount), lang)}\u00a0${oneLine(currency)}`),
    book.wording.and,
  )
}
