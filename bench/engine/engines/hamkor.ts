import { readFileSync } from 'node:fs'
import { defaultCatalog } from '../../../src/catalog/default.js'
import { builtinCriteria } from '../../../src/criteria/builtin.js'
import { planOf } from '../../../src/criteria/plan.js'
import { createMatcher, type Matcher } from '../../../src/matcher.js'
import type { Part } from '../../../src/model/part.js'
import type { MutableSource } from '../../../src/model/source.js'
import { weightedSum } from '../../../src/rank/weighted-sum.js'
import { answer } from '../../../src/retrieve/answer.js'
import { memorySource } from '../../../src/retrieve/memory-source.js'
import { checkedOptions } from '../../../src/retrieve/options.js'
import type { Engine, Question, Shape } from './engine.js'

const criteria = builtinCriteria()
const FILTER = ['process', 'material', 'precision', 'envelope', 'capacity', 'certificates']
const BY_TEXT = Object.fromEntries(criteria.map(({ id }) => [id, id === 'experience' ? 1 : 0]))
const BY_ALL = {}

/** hamkor itself: exact, every shape. `filterText` lets all constraints reject and orders by experience alone. */
export function hamkorEngine(): Engine {
  let source: MutableSource
  let matcher: Matcher
  const use = (made: MutableSource) => {
    source = made
    matcher = createMatcher({ manufacturers: made })
  }
  const matched = async (part: Part, weights: Readonly<Record<string, number>>, nearMissLimit: number) => {
    const plan = planOf(part, { catalog: defaultCatalog, criteria, method: weightedSum(), weights })
    return (await answer(plan, source, checkedOptions({ nearMissLimit }, { criteria, catalog: defaultCatalog })))
      .matches
  }
  return {
    name: 'hamkor',
    version: versionHere(),
    shapes: ['text', 'filterText', 'filter', 'all', 'nearMisses', 'raw'],
    notes: ['typos are set right while the request is read, so every shape has that tolerance'],
    build: async (makers) => use(memorySource(defaultCatalog, makers)),
    search: async (question, shape) => {
      const found =
        shape === 'raw'
          ? (await matcher.match(question.request.input, { nearMissLimit: 0 })).matches
          : await matched(
              partFor(question, shape),
              shape === 'filterText' ? BY_TEXT : BY_ALL,
              shape === 'nearMisses' ? 10 : 0,
            )
      return found.map((match) => match.manufacturer.id)
    },
    snapshot: () => matcher.snapshot(),
    load: async (bytes) => {
      matcher = await createMatcher.load(bytes)
    },
  }
}

function partFor({ part }: Question, shape: Shape): Part {
  if (shape === 'text') {
    const { routes: _, materials: __, concept: ___, ...rest } = part
    return { ...rest, routes: [], materials: [], certificates: [], parameters: [] }
  }
  if (shape === 'filterText') return { ...part, require: FILTER }
  if (shape === 'filter') return { ...part, terms: [] }
  return part
}

function versionHere(): string {
  const path = new URL('../../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
