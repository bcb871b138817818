// The whole road on real input: an import list in, ranked and explained local makers out.
//   npm run demo · npm run demo -- --lang ru · npm run demo -- --part "…free text…"
import { createMatcher, type MatchResult } from 'hamkor'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'
import { allocationBlock } from './demo/allocation.js'
import { localizeBlock } from './demo/localize.js'
import { readOptions, USAGE } from './demo/options.js'
import { closer, heading, summary } from './demo/show.js'
import { paint } from './demo/terminal.js'
import { togetherBlock } from './demo/together.js'
import { type Lang, WORDS } from './demo/words.js'

/** The lines that are shown in full: one of each kind of work. */
const CLOSER = [
  'BRK-001',
  'ENG-001',
  'SUS-003',
  'DRV-009',
  'BDY-001',
  'PLS-001',
  'EXH-001',
  'SEA-002',
  'ELC-001',
  'GLS-001',
  'RUB-005',
  'FST-001',
  'MAT-001',
]

/** Lines that nobody on the list covers alone. */
const TOGETHER = ['ELC-006', 'CLG-002', 'SUS-010']

async function wholeList(lang: Lang): Promise<void> {
  const matcher = createMatcher({ manufacturers: readMakers() })
  const lines = readImports()
  const results: MatchResult[] = []
  for await (const result of matcher.matchAll(lines, { limit: 3, nearMissLimit: 2 })) results.push(result)

  console.log(heading(matcher.intake, results.length, lang))
  console.log(summary(results, lang))
  console.log(`${paint('bold', WORDS[lang].closer)}\n`)
  for (const id of CLOSER) {
    const result = results.find(({ part }) => part.id === id)
    if (result) console.log(closer(result, lang, matcher.catalog))
  }
  const shared = lines.filter(({ id }) => TOGETHER.includes(id ?? ''))
  const consortia = await Promise.all(shared.map((line) => matcher.consortia(line, { limit: 1 })))
  console.log(togetherBlock(consortia, lang, matcher.catalog))
  const allocation = await matcher.allocate(lines, { limits: { makersPerPart: { most: 3 }, shareOfMaker: 0.15 } })
  console.log(allocationBlock(allocation, lang, matcher.catalog))
  console.log(await localizeBlock(matcher, lines, lang))
  console.log(paint('dim', WORDS[lang].howTo))
}

async function onePart(text: string, lang: Lang): Promise<void> {
  const matcher = createMatcher({ manufacturers: readMakers() })
  const result = await matcher.match(text, { limit: 5, nearMissLimit: 3 })
  console.log(heading(matcher.intake, undefined, lang))
  console.log(closer(result, lang, matcher.catalog))
}

// `npm run demo | head` closes the pipe before we are through
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const options = readOptions(process.argv.slice(2))
if (options instanceof Error) {
  console.error(`demo: ${options.message}\n\n${USAGE}`)
  process.exitCode = 2
} else if (options === 'help') console.log(USAGE)
else if (options.part === undefined) await wholeList(options.lang)
else await onePart(options.part, options.lang)
