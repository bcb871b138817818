import {
  type Catalog,
  explainIssue,
  explainQuestion,
  explainReason,
  type IntakeReport,
  type Lang,
  type Match,
  type MatchResult,
  type NearMiss,
  type Standing,
} from 'hamkor'
import { GROUPS, type Group, importValue, tally } from './tally.js'
import { bar, cell, paint, type Style, width, wrap } from './terminal.js'
import { WORDS } from './words.js'

const SHADE: Readonly<Record<Standing, Style>> = { fits: 'green', open: 'yellow', misses: 'red' }
const GROUP_SHADE: Readonly<Record<Group, Style>> = {
  fits: 'green',
  open: 'yellow',
  near: 'red',
  none: 'dim',
  notUnderstood: 'dim',
}
/** Widths of the columns of a table of makers. */
const MAKER = 44
const SCORE = 14
const MARGIN = '       '

/** Columns of the page: those of the terminal, within what reads well. */
export function pageWidth(): number {
  return Math.max(80, Math.min(120, process.stdout.columns ?? 110))
}

/** A whole number in groups of three, as the language writes it. */
export function whole(value: number, lang: Lang): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : ' ')
}

/** A number of 0–1 with two decimals, as the language writes it. */
function decimals(value: number, lang: Lang): string {
  return lang === 'en' ? value.toFixed(2) : value.toFixed(2).replace('.', ',')
}

/** Title and what was read. */
export function heading(intake: IntakeReport, lines: number | undefined, lang: Lang): string {
  const words = WORDS[lang]
  const read = words.makers(intake.accepted, intake.issues.length)
  return `${paint('bold', words.title)}\n${lines === undefined ? read : `${read} · ${words.parts(lines)}`}\n`
}

/** How many parts have whom, and the import value behind them. */
export function summary(results: readonly MatchResult[], lang: Lang): string {
  const words = WORDS[lang]
  const { groups, total, withoutValue } = tally(results)
  const name = Math.max(...[words.group, words.total, ...GROUPS.map((group) => words[group])].map(width)) + 2
  const value = width(words.value) + 3
  const count = width(words.count) + 3
  const share = width(words.share) + 4
  const row = (title: string, parts: string, cost: string, of: string) =>
    cell(title, name) + cell(parts, count, 'right') + cell(cost, value, 'right') + cell(of, share, 'right')
  const shown = GROUPS.filter((group) => group !== 'notUnderstood' || groups.get(group)!.parts > 0)
  const rows = shown.map((group) => {
    const { parts, value: sum } = groups.get(group)!
    const part = total.value > 0 ? sum / total.value : 0
    const percent = `${Math.round(part * 100)} %`
    return `${paint(GROUP_SHADE[group], row(words[group], whole(parts, lang), whole(sum, lang), percent))}  ${bar(part)}`
  })
  return [
    paint('dim', row(words.group, words.count, words.value, words.share)),
    ...rows,
    paint('bold', row(words.total, whole(total.parts, lang), whole(total.value, lang), '').trimEnd()),
    ...(withoutValue > 0 ? [paint('dim', words.noValue(withoutValue))] : []),
    '',
  ].join('\n')
}

/** One part with its ranked makers, why they stand there, what to ask them, and who is near. */
export function closer(result: MatchResult, lang: Lang, catalog: Catalog): string {
  const words = WORDS[lang]
  const { part, matches, nearMisses, issues } = result
  const value = importValue(result)
  const worth = value === undefined ? '' : `  ${whole(value, lang)} USD`
  const title =
    paint('bold', wrap([part.id, part.name].filter(Boolean).join('  '), pageWidth() - width(worth), '    ')) +
    paint('dim', worth)
  const table = matches.flatMap((match, i) => [
    makerRow(match, i + 1, lang),
    ...reasons(match, i === 0 ? 3 : 1, lang, catalog),
  ])
  const header =
    cell(words.rank, 4, 'right') +
    `  ${cell(words.maker, MAKER)} ${cell(words.standing, 13)}${cell(words.score, SCORE)}${words.range}`
  return [
    title,
    ...(matches.length > 0 ? [paint('dim', header), ...table] : [`  ${words.nobody}`]),
    ...(nearMisses.length > 0
      ? [paint('dim', `  ${words.nearMisses}`), ...nearMisses.flatMap((miss) => near(miss, lang, catalog))]
      : []),
    ...issues.map((issue) => labelled(words.remark, explainIssue(issue, lang), 'dim')),
    '',
  ].join('\n')
}

function makerRow(match: Match, rank: number, lang: Lang): string {
  const [low, high] = match.range
  const score = `${decimals(match.score, lang)} ${bar(match.score)}`
  const standing = paint(SHADE[match.standing], cell(WORDS[lang].standings[match.standing], 13))
  const name = cell(match.manufacturer.name, MAKER)
  return `${cell(String(rank), 4, 'right')}  ${name} ${standing}${cell(score, SCORE)}${decimals(low, lang)}–${decimals(high, lang)}`
}

/** What speaks for a match, most weighty first, and what to ask. */
function reasons(match: Match, most: number, lang: Lang, catalog: Catalog): string[] {
  const words = WORDS[lang]
  const shown = match.criteria
    .filter(({ standing, contribution }) => standing === 'fits' && contribution > 0)
    .sort((a, b) => b.contribution - a.contribution)
    .slice(0, most)
  return [
    ...shown.map(({ reason }, i) => labelled(i === 0 ? words.because : '', explainReason(reason, lang, catalog))),
    ...match.openQuestions
      .slice(0, most)
      .map((question, i) => labelled(i === 0 ? words.ask : '', explainQuestion(question, lang, catalog), 'yellow')),
  ]
}

function near(miss: NearMiss, lang: Lang, catalog: Catalog): string[] {
  // two steps may miss for one reason
  const gaps = [...new Set(miss.gaps.map(({ reason }) => explainReason(reason, lang, catalog)))].join(' ')
  return [`      ${miss.manufacturer.name}`, labelled(WORDS[lang].gaps, gaps, 'red')]
}

/** A label in its column and a text beside it, wrapped. */
function labelled(label: string, text: string, style?: Style): string {
  const indent = `${MARGIN}${' '.repeat(14)}`
  const first = `${MARGIN}${cell(label, 13)} `
  const body = wrap(text, pageWidth() - width(indent), '')
    .split('\n')
    .join(`\n${indent}`)
  return (style ? paint(style, first) : paint('dim', first)) + body
}
