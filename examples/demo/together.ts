import { type Catalog, type ConsortiumResult, explain, type Lang } from 'hamkor'
import { pageWidth } from './show.js'
import { bar, paint, wrap } from './terminal.js'
import { WORDS } from './words.js'

/** Parts that no single maker covers, each with the makers that would together: who does what, and how much better. */
export function togetherBlock(results: readonly ConsortiumResult[], lang: Lang, catalog: Catalog): string {
  const blocks = results.flatMap((result) => {
    const [best] = result.consortia
    if (!best) return []
    const only = { ...result, consortia: [{ ...best, openQuestions: [] }], regions: [] }
    const [said = '', , , ...members] = explain(only, lang, catalog).split('\n')
    return [
      wrap(`${said} ${bar(best.score)}`, pageWidth(), ''),
      ...members.slice(0, best.members.length).map((line) => wrap(line, pageWidth(), '     ')),
    ]
  })
  return [paint('bold', WORDS[lang].together), ...blocks, ''].join('\n')
}
