// The end of the demo: what to localize first, by customs-like (synthetic) rows, the ten best investments and a proposal.
import { mkdirSync, writeFileSync } from 'node:fs'
import { explainMissing, type Matcher } from 'hamkor'
import { proposalHtml, proposeProject, screenImports } from 'hamkor/localize'
import { RATES, readCustoms } from '../data/read-customs.js'
import type { ImportLine } from '../data/read-imports.js'
import { paint, wrap } from './terminal.js'
import type { Lang } from './words.js'

const TITLES: Readonly<Record<Lang, { readonly first: string; readonly invest: string; readonly written: string }>> = {
  en: {
    first: 'To localize first, by 2,394 synthetic customs rows',
    invest: 'The ten best investments',
    written: 'Proposal for the first',
  },
  ru: {
    first: 'Что локализовать в первую очередь (2 394 вымышленные таможенные строки)',
    invest: 'Десять лучших вложений',
    written: 'Проектное предложение по первому',
  },
  uz: {
    first: 'Avval nimani mahalliylashtirish (2 394 ta toʻqilgan bojxona yozuvi)',
    invest: 'Eng foydali oʻnta sarmoya',
    written: 'Birinchisi boʻyicha loyiha taklifi',
  },
  'uz-Cyrl': {
    first: 'Аввал нимани маҳаллийлаштириш (2 394 та тўқилган божхона ёзуви)',
    invest: 'Энг фойдали ўнта сармоя',
    written: 'Биринчиси бўйича лойиҳа таклифи',
  },
}

/** Columns of the page. */
const COLUMNS = 110

/** The ten best investments, the three best candidates, and where the proposal for the first was written. */
export async function localizeBlock(matcher: Matcher, lines: readonly ImportLine[], lang: Lang): Promise<string> {
  const words = TITLES[lang]
  const map = await matcher.investments(lines, { limit: 10 })
  const investments = explainMissing({ ...map, regions: [], whiteSpace: [] }, lang, matcher.catalog)
  const { candidates } = await screenImports(readCustoms(), { matcher, currency: 'USD', rates: RATES, limit: 3 })
  const [first] = candidates
  return [
    paint('bold', words.invest),
    ...investments.split('\n').map((line) => wrap(line, COLUMNS, '   ')),
    '',
    paint('bold', words.first),
    ...candidates.map((candidate) => {
      const { rank, score, group } = candidate
      const value = group.annualValue ? `${grouped(Math.round(group.annualValue.amount / 1000) * 1000)} USD` : '?'
      const makers = makersOf(candidate).map(({ name }) => name)
      const who = makers.join(' + ') || '–'
      return wrap(`${rank}. ${group.name} · ${value} · ${score.toFixed(2)} · ${who}`, COLUMNS, '   ')
    }),
    ...(first && makersOf(first).length > 0 ? [`${words.written}: ${written(first, matcher, lang)}`] : []),
    '',
  ].join('\n')
}

/** Thousands parted by a space that does not break. */
function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')
}

type Candidate = Awaited<ReturnType<typeof screenImports>>['candidates'][number]

/** The consortium where makers do better together, else the best maker. */
function makersOf({ by, consortium, match }: Candidate) {
  if (by === 'consortium' && consortium) return consortium.members.map(({ manufacturer }) => manufacturer)
  return match.matches.slice(0, 1).map(({ manufacturer }) => manufacturer)
}

function written(candidate: Candidate, matcher: Matcher, lang: Lang): string {
  const { group, part, request, by, consortium, match } = candidate
  const [best] = match.matches
  const makers = by === 'consortium' && consortium ? { consortium } : best ? { match: best } : {}
  const proposal = proposeProject({
    id: request.id,
    title: group.name,
    applicant: makersOf(candidate)[0]!.name,
    date: '2026-11-26',
    catalog: matcher.catalog,
    parts: [part],
    ...makers,
    need: { source: 'examples/data/customs.csv (synthetic)', imports: group },
    plan: { start: '2027-01-11' },
  })
  const folder = new URL('../out/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const file = new URL(`demo-proposal.${lang}.html`, folder)
  writeFileSync(file, proposalHtml(proposal, lang))
  return `examples/out/demo-proposal.${lang}.html`
}
