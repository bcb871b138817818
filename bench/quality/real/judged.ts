import { readFileSync } from 'node:fs'
import { bootstrapInterval, cohenKappa, type Grades, type Judgments, ndcgAt, reciprocalRank } from 'hamkor/evaluate'
import { hamkor } from '../rankers/ours.js'
import type { Method } from '../rankers/ranker.js'
import { random } from '../rankers/simple.js'
import { TEXT_METHODS } from '../rankers/text-search.js'
import { CONCEPT_METHODS } from '../rankers/wu-palmer.js'
import { realMakers, realParts } from './rows.js'

const UNKNOWN = '?'
const K = 10

/** What the two readers said, and what holds after the third look. */
export interface JudgedSet {
  readonly pairs: number
  /** Grades 0–3 by part and maker; what nobody could decide is not in it. */
  readonly judgments: Judgments
  readonly unknown: number
  readonly agreement: {
    /** Share of pairs with the same label. */
    readonly same: number
    /** Over all five labels, and with quadratic weights over pairs that both graded. */
    readonly kappa: number | undefined
    readonly weightedKappa: number | undefined
  }
}

function rows(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
}

/** Reads the set. Throws where a reader skipped a pair, or two labels differ and nothing settles them. */
export function readJudged(): JudgedSet {
  const pairs = rows('pairs.tsv')
  const [a, b] = [rows('reader-a.tsv'), rows('reader-b.tsv')]
  const settled = new Map(rows('settled.tsv').map(([part, maker, grade]) => [`${part} ${maker}`, grade!]))
  const judgments: Record<string, Record<string, number>> = {}
  let unknown = 0
  pairs.forEach(([part, maker], at) => {
    for (const reader of [a, b])
      if (reader[at]?.[0] !== part || reader[at]?.[1] !== maker)
        throw new Error(`line ${at + 1}: not ${part}, ${maker}`)
    const [one, other] = [a[at]![2]!, b[at]![2]!]
    const grade = one === other ? one : settled.get(`${part} ${maker}`)
    if (grade === undefined) throw new Error(`${part}, ${maker}: ${one} or ${other} is not settled`)
    if (grade === UNKNOWN) unknown += 1
    else judgments[part!] = { ...judgments[part!], [maker!]: Number(grade) }
  })
  const labels = (reader: string[][]) => reader.map((row) => row[2]!)
  const both = pairs.flatMap((_, at) => {
    const said = [a[at]![2]!, b[at]![2]!] as const
    return said.includes(UNKNOWN) ? [] : [[Number(said[0]), Number(said[1])] as const]
  })
  return {
    pairs: pairs.length,
    judgments,
    unknown,
    agreement: {
      same: labels(a).filter((label, at) => label === b[at]![2]).length / pairs.length,
      kappa: cohenKappa(labels(a), labels(b)),
      weightedKappa: cohenKappa(
        both.map(([one]) => one),
        both.map(([, other]) => other),
        'quadratic',
      ),
    },
  }
}

/** One method on the judged pairs. */
export interface RealFigure {
  readonly method: string
  readonly parts: number
  /** Parts with a maker of grade 2 or more, over which `mrr` is. */
  readonly makeable: number
  readonly ndcg: NonNullable<ReturnType<typeof bootstrapInterval>>
  readonly mrr: NonNullable<ReturnType<typeof bootstrapInterval>>
}

/**
 * Every method over the judged pairs: its ranking of all makers with the unjudged ones taken out (a condensed list, Sakai
 * 2007), over the parts that somebody can make at least in part.
 */
export async function realFigures({ judgments }: JudgedSet): Promise<RealFigure[]> {
  const makers = realMakers()
  const parts = realParts().filter(({ id }) => Object.values(judgments[id] ?? {}).some((grade) => grade > 0))
  const ours: Method = { name: 'hamkor', make: hamkor }
  const figures: RealFigure[] = []
  for (const method of [ours, ...TEXT_METHODS, ...CONCEPT_METHODS, random(1)]) {
    const ranker = method.make(makers)
    const [ndcg, mrr]: [number[], number[]] = [[], []]
    for (const part of parts) {
      const grades: Grades = judgments[part.id]!
      const ranking = (await ranker.rank(part, makers.length)).filter((id) => Object.hasOwn(grades, id))
      ndcg.push(ndcgAt(ranking, grades, K)!)
      // no value where nobody can make it
      mrr.push(...[reciprocalRank(ranking, grades, 2)].filter((value) => value !== undefined))
    }
    figures.push({
      method: method.name,
      parts: parts.length,
      makeable: mrr.length,
      ndcg: bootstrapInterval(ndcg, { samples: 1000 })!,
      mrr: bootstrapInterval(mrr, { samples: 1000 })!,
    })
  }
  return figures
}

/** The set and the figures as text for bench/README.md. */
export function realText(set: JudgedSet, figures: readonly RealFigure[]): string {
  const count = (grade: number) =>
    Object.values(set.judgments)
      .flatMap((grades) => Object.values(grades))
      .filter((one) => one === grade).length
  const { same, kappa, weightedKappa } = set.agreement
  const cell = ({ mean, low, high }: RealFigure['ndcg']) => `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
  return [
    `Judged real set: ${set.pairs} pairs of the demo's parts and makers, ${[3, 2, 1, 0].map((grade) => `${count(grade)} × ${grade}`).join(', ')}, ${set.unknown} undecided; two readers gave the same label to ${(100 * same).toFixed(1)} % (Cohen's κ ${kappa?.toFixed(2)}, quadratic ${weightedKappa?.toFixed(2)}).`,
    '',
    `Only judged makers count: the others are taken out of each list (Sakai 2007). MRR is over the ${figures[0]?.makeable ?? 0} parts with a maker of grade ≥ 2. Random ranks everybody, and so all judged ones; an engine has no place for a maker whose row shares no word with the request, which costs it. Popularity is absent: nobody has recorded awards for these parts.`,
    '',
    '| method | parts | nDCG@10 of the judged | MRR (grade ≥ 2) |',
    '|---|--:|---|---|',
    ...figures.map(({ method, parts, ndcg, mrr }) => `| ${method} | ${parts} | ${cell(ndcg)} | ${cell(mrr)} |`),
  ].join('\n')
}
