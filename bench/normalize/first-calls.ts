import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { suggestTerms } from '../../src/normalize/suggest-terms.js'

/** CPU time of one call. */
export interface CallFigure {
  readonly call: string
  readonly milliseconds: number
}

/** What a user types, letter by letter; half of it with a mistake, which costs the most. */
const TYPED = ['тормоз диски', 'подшибник', 'токарнaя обраб', 'gear bracet', 'quyish', 'vtulka', '1.4301', 'литйё']

/** First calls of a process, which compile the catalog's words, and keystrokes after them. Asked before anything else is read. */
export function firstCalls(): readonly CallFigure[] {
  const firsts = [
    figure('first part read', () => normalizePart('Вал 40Х Ø45h6 L=320')),
    figure('first suggestion', () => suggestTerms('вал', defaultCatalog)),
    figure('first misspelled suggestion', () => suggestTerms('подшибник', defaultCatalog)),
  ]
  const strokes = TYPED.flatMap((text) => [...text].map((_, i) => text.slice(0, i + 1)))
  const times = strokes.map((text) => figure('', () => suggestTerms(text, defaultCatalog)).milliseconds)
  times.sort((a, b) => a - b)
  return [
    ...firsts,
    { call: 'a keystroke after them, median', milliseconds: times[times.length >> 1]! },
    { call: 'a keystroke after them, 95 of 100', milliseconds: times[Math.floor(times.length * 0.95)]! },
  ]
}

function figure(call: string, run: () => unknown): CallFigure {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return { call, milliseconds: (user + system) / 1000 }
}
