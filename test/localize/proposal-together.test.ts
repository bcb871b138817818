import { describe, expect, it } from 'vitest'
import { PROPOSAL_FORMULAS } from '../../src/localize/proposal-formulas.js'
import { proposeProject } from '../../src/localize/propose.js'
import { proposalHtml } from '../../src/localize/render-html.js'
import { proposalMarkdown } from '../../src/localize/render-markdown.js'
import { LANGS } from '../../src/model/basics.js'
import { type Figure, type Proposal, proposalSchema } from '../../src/model/proposal-schema.js'
import { allocationCase, consortiumCase } from './proposal-case.js'
import { at, walk } from './proposal-trace.js'

const CASES = [
  ['a consortium', consortiumCase],
  ['an allocation', allocationCase],
] as const

describe.each(CASES)('a proposal from %s of the matcher', (_name, made) => {
  it('traces every figure to an input that is there, or to a formula over things that are', async () => {
    const input = await made()
    const proposal = proposeProject(input)
    const { traced, loose } = walk(proposal)
    expect(loose).toEqual([])
    const known = new Set(PROPOSAL_FORMULAS.map(({ id }) => id))
    for (const { path, node } of traced) {
      const { from } = node
      if (from.kind === 'input') {
        expect({ path, is: node['values'] ?? node['value'] }).toEqual({ path, is: at(input, from.path) })
        continue
      }
      expect({ path, known: known.has(from.formula) }).toEqual({ path, known: true })
      for (const of of from.of) {
        const there = of.startsWith('input.') ? at(input, of.slice(6)) : at(proposal, of.slice(2))
        expect({ path, of, there: there !== undefined || of === 'input.sensitivity' }).toEqual({
          path,
          of,
          there: true,
        })
      }
    }
  })

  it('says how the score of each maker comes about: contributions add up, and are drawn', async () => {
    const proposal = proposeProject(await made())
    expect(proposal.makers.length).toBeGreaterThan(1)
    for (const { criteria, score } of proposal.makers) {
      const sum = (key: 'weight' | 'contribution') => criteria.reduce((total, row) => total + row[key].value!, 0)
      expect(sum('contribution')).toBeCloseTo(score.value!, 8)
      expect(sum('weight')).toBeCloseTo(1, 9)
    }
    const charts = proposal.makers.length
    const others = 6
    for (const lang of LANGS) {
      const html = proposalHtml(proposal, lang)
      expect(html.match(/<svg /g)).toHaveLength(charts + others)
      expect(html.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/undefined|NaN|\[object|>[^<]*\{[a-z]+\}/)
      expect(proposalMarkdown(proposal, lang)).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/)
    }
  })

  it('is plain JSON of the schema, and a hostile name is text', async () => {
    const proposal = proposeProject(await made())
    expect(proposalSchema.parse(JSON.parse(JSON.stringify(proposal)))).toEqual(proposal)
    const wild = proposalHtml(proposeProject(await made('"><img src=x onerror=alert(1)>')), 'en')
    const tags = (page: string) => [...new Set(page.match(/<\/?[a-z!][^\s>]*/gi))].sort()
    expect(tags(wild)).toEqual(tags(proposalHtml(proposal, 'en')))
  })
})

const shown = (figures: NonNullable<Proposal['together']>['figures']) =>
  Object.fromEntries(figures.map(({ what, figure }) => [what, figure.value]))

describe('a consortium', () => {
  it('is told with who does what, what limits it, who supports it and what to ask', async () => {
    const input = await consortiumCase()
    const { consortium } = input
    const proposal = proposeProject(input)
    expect(proposal.makers.map(({ role, processes }) => [role, processes])).toEqual(
      consortium!.members.map(({ steps }) => ['member', steps.map(({ process }) => process)]),
    )
    expect(shown(proposal.together!.figures)).toMatchObject({
      chainScore: consortium!.score,
      distance: consortium!.distanceKm,
    })
    expect(proposal.together!.bottleneck).toMatchObject({ process: 'assembly', free: { value: 415_000 } })
    expect(proposal.together!.support.map(({ kind }) => kind)).toEqual(['design', 'tooling', 'testing'])
    expect(proposal.plan!.value.tasks.filter(({ subject }) => subject.kind === 'questions')).toHaveLength(2)
    const html = proposalHtml(proposal, 'en')
    expect(html).toContain('415,000 pcs a year')
    expect(html).toContain('Tooling (mold making)')
  })

  it('takes the mean over the steps of a member, and the worst finding of them', async () => {
    const input = await consortiumCase()
    const proposal = proposeProject(input)
    const i = input.consortium!.members.findIndex(({ steps }) => steps.length > 1)
    const { steps } = input.consortium!.members[i]!
    let seen = 0
    for (const { criterion, contribution, standing } of proposal.makers[i]!.criteria) {
      const rows = steps.flatMap(({ assessments = [] }) => assessments.filter((row) => row.criterion === criterion))
      const sum = rows.reduce((total, row) => total + row.contribution, 0)
      expect((contribution as Figure).value).toBeCloseTo(sum / steps.length, 12)
      if (rows.some((row) => row.standing === 'open')) expect(standing).not.toBe('fits')
      seen++
    }
    expect(seen).toBeGreaterThan(3)
    // the way to the buyer is the chain's, not a member's
    expect(proposal.makers[i]!.criteria.map(({ criterion }) => criterion)).not.toContain('proximity')
  })

  it('asks who does a step that nobody serves', async () => {
    const input = await consortiumCase()
    const uncovered = [{ route: 0, step: 9, process: 'turning', reason: { code: 'process.none' as const } }]
    const proposal = proposeProject({ ...input, consortium: { ...input.consortium!, uncovered } })
    expect(proposal.openQuestions).toContainEqual({ code: 'uncovered', process: 'turning' })
    expect(proposalHtml(proposal, 'en')).toContain('Who does this step: turning')
  })
})

describe('an allocation', () => {
  it('is told with the value that it places, what it rests on, and what it leaves', async () => {
    const input = await allocationCase()
    const { allocation } = input
    const proposal = proposeProject(input)
    expect(proposal.makers.map(({ quantity }) => quantity!.value)).toEqual(
      allocation!.lots.map(({ quantity }) => quantity.value),
    )
    expect(shown(proposal.together!.figures)).toMatchObject({
      demanded: allocation!.value!.demanded,
      placed: allocation!.value!.placed,
    })
    expect(proposal.makers.some(({ capacity }) => capacity === 'assumed')).toBe(true)
    expect(proposal.risks.map(({ code }) => code)).toContain('capacity')
    expect(proposal.together!.unmet.length).toBe(allocation!.unmet!.length)
    expect(proposal.together!.unmet.length).toBeGreaterThan(0)
    const html = proposalHtml(proposal, 'en')
    expect(html).toContain('assumed capacity')
    expect(proposal.openQuestions.some(({ code }) => code === 'maker')).toBe(true)
    // one task for a maker, whatever number of lots it has
    const asked = proposal.plan!.value.tasks.filter(({ subject }) => subject.kind === 'questions')
    expect(asked.length).toBe(new Set(allocation!.lots.map(({ manufacturer }) => manufacturer.id)).size)
  })

  it('draws the first scores only where there are many', async () => {
    const input = await allocationCase()
    const lots = Array.from({ length: 12 }, () => input.allocation!.lots[0]!)
    const html = proposalHtml(proposeProject({ ...input, allocation: { lots } }), 'en')
    expect(html).toContain('Only the first 8 scores are drawn')
    expect(html.match(/<svg /g)).toHaveLength(8 + 6)
  })
})
