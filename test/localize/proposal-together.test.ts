import { describe, expect, it } from 'vitest'
import { PROPOSAL_FORMULAS } from '../../src/localize/proposal-formulas.js'
import { proposeProject } from '../../src/localize/propose.js'
import { proposalHtml } from '../../src/localize/render-html.js'
import { proposalMarkdown } from '../../src/localize/render-markdown.js'
import { LANGS } from '../../src/model/basics.js'
import { type Figure, type Proposal, proposalSchema } from '../../src/model/proposal-schema.js'
import { allocationCase, consortiumCase, proposalCase, twoPartsCase } from './proposal-case.js'
import { at, walk } from './proposal-trace.js'

const CASES = [
  ['two parts of one maker', twoPartsCase],
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
        expect({ path, of, there: there !== undefined }).toEqual({ path, of, there: true })
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
    // the step that tells its capacity has enough
    expect(proposal.together!.bottleneck).toBeUndefined()
    expect(proposal.together!.support.map(({ kind }) => kind)).toEqual(['design', 'tooling', 'testing'])
    expect(proposal.plan!.value.tasks.filter(({ subject }) => subject.kind === 'questions')).toHaveLength(2)
    const html = proposalHtml(proposal, 'en')
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

describe('a proposal of several parts', () => {
  it('tells of every row of a maker which part it is of, as data', async () => {
    const { need, makers, gaps, plan, openQuestions } = proposeProject(await twoPartsCase())
    const disc = { part: 'BRK-001', partName: 'Front brake disc' }
    const drum = { part: 'BRK-002', partName: 'Rear brake drum' }
    expect(need.figures.filter(({ what }) => what === 'importValue')).toMatchObject([
      { ...disc, figure: { value: 2_688_000 } },
      { ...drum, figure: { value: 900_000 } },
    ])
    expect(makers).toMatchObject([disc, drum])
    expect(gaps).toEqual(expect.arrayContaining([expect.objectContaining(disc), expect.objectContaining(drum)]))
    const asked = openQuestions.filter(({ code }) => code === 'maker')
    expect(new Set(asked.map(({ part }) => part))).toEqual(new Set(['BRK-001', 'BRK-002']))
    const ofMaker = plan!.value.tasks.flatMap(({ subject }) => ('manufacturer' in subject ? [subject.parts] : []))
    expect(ofMaker.length).toBeGreaterThanOrEqual(gaps.length)
    const told = [[{ id: 'BRK-001', name: 'Front brake disc' }], [{ id: 'BRK-002', name: 'Rear brake drum' }]]
    for (const parts of ofMaker) expect(told).toContainEqual(parts)
  })

  it.each(LANGS)('leaves no two rows alike in %s', async (lang) => {
    for (const made of [twoPartsCase, allocationCase]) {
      const markdown = proposalMarkdown(proposeProject(await made()), lang)
      const sections = markdown.split(/^## .*$/m).map((section) => section.trim().split('\n\n'))
      const [need, makers, plan, questions] = [2, 4, 5, 16].map((n) => sections[n]!) as [
        string[],
        string[],
        string[],
        string[],
      ]
      const labels = (table: string) => table.split('\n').map((row) => row.split(' | ')[0])
      const titles = makers.filter((block) => block.startsWith('**'))
      for (const rows of [labels(need[0]!), labels(plan.at(-1)!), titles, questions[0]!.split('\n')]) {
        expect(rows.length).toBeGreaterThan(1)
        expect(rows).toEqual([...new Set(rows)])
      }
    }
    const page = proposalHtml(proposeProject(await twoPartsCase()), lang)
    for (const row of page.match(/<tr>.*?<\/tr>/g)!.filter((each) => /IT[67]/.test(each) && each.includes('KOVA')))
      expect(row).toMatch(/Front brake disc<|Rear brake drum</)
  })

  it('tells parts of one name apart by their ids', async () => {
    const input = await twoPartsCase()
    const parts = input.parts!.map((part) => ({ ...part, name: 'Brake' }))
    const page = proposalMarkdown(proposeProject({ ...input, parts }), 'en')
    expect(page).toContain('Brake (BRK-001)')
    expect(page).toContain('Brake (BRK-002)')
  })

  it('asks who makes a part that nobody is proposed for', async () => {
    const { matches, ...rest } = await twoPartsCase()
    const left = { code: 'missing.makers', part: 'BRK-002', partName: 'Rear brake drum' }
    const { consortium } = await consortiumCase()
    const { allocation } = await allocationCase()
    const lots = [{ ...allocation!.lots[0]!, part: rest.parts![0]! }]
    for (const way of [
      { matches: [matches![0]!] },
      { match: matches![0]! },
      { consortium: consortium! },
      { allocation: { lots } },
    ]) {
      const { openQuestions } = proposeProject({ ...rest, ...way })
      expect(openQuestions.filter(({ code }) => code === 'missing.makers')).toEqual([left])
    }
    const page = proposalMarkdown(proposeProject({ ...rest, matches: [matches![0]!] }), 'ru')
    expect(page).toContain('- Rear brake drum: Кто изготовит')
    expect(proposeProject({ ...rest, matches: matches! }).openQuestions.map(({ code }) => code)).not.toContain(
      'missing.makers',
    )
  })
})

describe('a proposal of one part', () => {
  it('has no word of parts in its rows', async () => {
    const { need, makers, gaps, plan, openQuestions } = proposeProject(await proposalCase())
    const rows = [...need.figures, ...gaps, ...openQuestions, ...plan!.value.tasks.map(({ subject }) => subject)]
    for (const row of rows) for (const key of ['part', 'parts', 'partName']) expect(row).not.toHaveProperty(key)
    for (const maker of makers) expect(maker).not.toHaveProperty('partName')
  })
})
