import { beforeAll, describe, expect, it } from 'vitest'
import { PROPOSAL_FORMULAS } from '../../src/localize/proposal-formulas.js'
import type { ProposalInput } from '../../src/localize/proposal-input.js'
import { proposeProject } from '../../src/localize/propose.js'
import { proposalHtml } from '../../src/localize/render-html.js'
import { proposalMarkdown } from '../../src/localize/render-markdown.js'
import { LANGS } from '../../src/model/basics.js'
import { proposalJsonSchema } from '../../src/model/proposal-json-schema.js'
import { type Figure, type Proposal, proposalSchema } from '../../src/model/proposal-schema.js'
import { allocationCase, proposalCase } from './proposal-case.js'
import { at, walk } from './proposal-trace.js'

let input: ProposalInput
let proposal: Proposal

beforeAll(async () => {
  input = await proposalCase()
  proposal = proposeProject(input)
})

describe('every figure', () => {
  it('carries where it came from: no number of the document is loose', () => {
    const { traced, loose } = walk(proposal)
    expect(loose).toEqual([])
    expect(traced.length).toBeGreaterThan(150)
  })

  it('that is an input is the input at its path', () => {
    const { traced } = walk(proposal)
    const inputs = traced.filter(({ node }) => node.from.kind === 'input')
    expect(inputs.length).toBeGreaterThan(80)
    for (const { path, node } of inputs) {
      const wanted = at(input, (node.from as { path: string }).path)
      expect({ path, is: node['values'] ?? node['value'] }).toEqual({ path, is: wanted })
    }
  })

  it('that is computed names a formula of the list and things that exist', () => {
    const known = new Set(PROPOSAL_FORMULAS.map(({ id }) => id))
    const { traced } = walk(proposal)
    for (const { path, node } of traced) {
      if (node.from.kind !== 'formula') continue
      expect({ path, known: known.has(node.from.formula) }).toEqual({ path, known: true })
      for (const of of node.from.of) {
        const there = of.startsWith('input.') ? at(input, of.slice(6)) : at(proposal, of.slice(2))
        expect({ path, of, there: there !== undefined }).toEqual({ path, of, there: true })
      }
    }
    const used = new Set(traced.flatMap(({ node }) => (node.from.kind === 'formula' ? [node.from.formula] : [])))
    expect(proposal.formulas.map(({ id }) => id).sort()).toEqual([...used].sort())
  })

  it('of the modified rate of return names both of its rates, which are among the assumptions', () => {
    const rates = (own: object) => {
      const { finance } = proposeProject({ ...input, economics: { ...input.economics!, ...own } })
      const { from } = finance!.project['mirr']!
      const stated = finance!.assumptions.filter(({ what }) => /^(?:finance|reinvest)Rate$/.test(what))
      return [from.kind === 'formula' && from.of.slice(1), stated.map(({ figure }) => figure.value)]
    }
    expect(rates({ financeRate: 0.12, reinvestRate: 0.08 })).toEqual([
      ['input.economics.financeRate', 'input.economics.reinvestRate'],
      [0.12, 0.08],
    ])
    // what is not given is the discount rate
    expect(rates({ reinvestRate: 0.08 })).toEqual([
      ['input.economics.discountRate', 'input.economics.reinvestRate'],
      [0.14, 0.08],
    ])
    const page = proposalMarkdown(
      proposeProject({ ...input, economics: { ...input.economics!, financeRate: 0.12 } }),
      'ru',
    )
    expect(page).toMatch(/Ставка финансирования \\?\(MIRR\\?\) \| 12\s%/)
  })

  it('of an end of a range is the input where there is one, and else the usual step', () => {
    const ends = (sensitivity: ProposalInput['sensitivity']) => {
      const ranged = proposeProject({ ...input, ...(sensitivity && { sensitivity }) })
      const bar = ranged.sensitivity!.bars.find(({ variable }) => variable === 'price')!
      return [ranged.sensitivity!.step?.value, bar.low, bar.high]
    }
    const usual = { unit: 'share', from: { kind: 'formula', formula: 'range', of: ['$.sensitivity.step'] } }
    const own = (value: number, path: string) => ({ value, unit: 'share', from: { kind: 'input', path } })
    expect(ends(undefined)).toEqual([0.2, { value: -0.2, ...usual }, { value: 0.2, ...usual }])
    expect(ends([{ variable: 'volume' }, { variable: 'price', low: -0.35 }])).toEqual([
      0.2,
      own(-0.35, 'sensitivity[1].low'),
      { value: 0.2, ...usual },
    ])
    expect(ends([{ variable: 'price', low: -0.1, high: 0.3 }])).toEqual([
      undefined,
      own(-0.1, 'sensitivity[0].low'),
      own(0.3, 'sensitivity[0].high'),
    ])
  })

  it('of simple arithmetic is that arithmetic', () => {
    const { traced } = walk(proposal)
    const value = (path: string) => {
      const found = path.startsWith('input.') ? at(input, path.slice(6)) : at(proposal, path.slice(2))
      return typeof found === 'number' ? found : (found as Figure).value!
    }
    const rules: Readonly<Record<string, (a: number, b: number) => number>> = {
      product: (a, b) => a * b,
      difference: (a, b) => a - b,
      share: (a, b) => a / b,
      ownShare: (loans, investment) => 1 - loans / investment,
    }
    let seen = 0
    for (const { node } of traced) {
      const rule = node.from.kind === 'formula' ? rules[node.from.formula] : undefined
      if (!rule || node.from.kind !== 'formula') continue
      const [a, b] = node.from.of.map(value) as [number, number]
      expect(node['value']).toBeCloseTo(rule(a, b), 6)
      seen++
    }
    expect(seen).toBeGreaterThanOrEqual(5)
  })
})

describe('the document', () => {
  it('is plain JSON of its schema', () => {
    const copy: unknown = JSON.parse(JSON.stringify(proposal))
    expect(proposalSchema.parse(copy)).toEqual(proposal)
    expect(proposalJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false })
    expect(() => proposalSchema.parse({ ...(copy as object), formatVersion: '2' })).toThrow()
  })

  it('turns gaps into tasks, and what is unknown into questions', () => {
    expect(proposal.gaps.map(({ criterion }) => criterion)).toContain('precision')
    expect(proposal.plan?.value.tasks.some(({ subject }) => subject.kind === 'gap')).toBe(true)
    expect(proposal.plan?.value.tasks.some(({ id }) => id === 'financing')).toBe(true)
    expect(proposal.openQuestions).toContainEqual({ code: 'localization.origin', line: 'Front brake disc' })
    expect(proposal.localization).toMatchObject({ before: { value: null }, after: { value: null }, standing: 'fits' })
    expect(proposal.risks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['offtake', 'gaps', 'currency', 'own']),
    )
  })

  it('names what is missing instead of inventing it', () => {
    const bare = proposeProject({ id: 'x', title: 'X', date: '2026-11-26', parts: input.parts! })
    expect(bare.finance).toBeUndefined()
    expect(bare.openQuestions.map(({ code }) => code)).toEqual(
      ['applicant', 'makers', 'need', 'offtake', 'rawMaterials', 'localization', 'economics', 'plan', 'jobs'].map(
        (section) => `missing.${section}`,
      ),
    )
    expect(walk(bare).loose).toEqual([])
    for (const lang of LANGS) expect(proposalHtml(bare, lang)).not.toMatch(/undefined|NaN|\[object/)
  })

  it('takes one part by itself, and traces its figures there', () => {
    const { parts, ...rest } = input
    const alone = proposeProject({ ...rest, part: parts![0]! })
    const inList = JSON.stringify(proposal).replaceAll('parts[0]', 'part')
    expect(JSON.stringify(alone)).toBe(inList)
    expect(at({ ...rest, part: parts![0]! }, 'part.annualVolume.value')).toBe(240_000)
  })

  it('takes a consortium and an allocation', () => {
    const { manufacturer, openQuestions } = input.match!
    const member = { manufacturer, steps: [{ process: 'casting' }], standing: 'open' as const, score: 0.7 }
    const { match: _match, ...rest } = input
    const question = { ...openQuestions[0]!, manufacturer: 'kova' }
    const together = proposeProject({ ...rest, consortium: { members: [member], gaps: [], openQuestions: [question] } })
    expect(together.makers).toMatchObject([{ role: 'member', processes: ['casting'] }])
    expect(walk(together).loose).toEqual([])
    const lot = { part: input.parts![0]!, manufacturer, quantity: { value: 9000, unit: 'piece' as const }, share: 0.4 }
    const split = proposeProject({ ...rest, allocation: { lots: [{ ...lot, standing: 'fits', score: 0.8 }] } })
    expect(split.makers).toMatchObject([{ role: 'lot', quantity: { value: 9000, unit: 'piece/year' } }])
    expect(proposalMarkdown(split, 'en')).toContain('9,000 pcs a year')
  })

  it.each<[object, string]>([
    [{ parts: [] }, 'parts: received a list; expected at least one part'],
    [{ parts: undefined }, 'parts: received undefined; expected a list'],
    [{ part: { id: 'p', name: 'P' } }, 'part.'],
    [{ date: '26.11.2026' }, 'date: received "26.11.2026"; expected a date YYYY-MM-DD'],
    [{ economy: 1 }, 'proposal.economy: received 1; expected one of id'],
    [{ consortium: { members: [], gaps: [], openQuestions: [] } }, 'expected one of them'],
    [{ offtake: [{ buyer: 'x', kind: 'promise' }] }, 'offtake[0].kind: received "promise"'],
  ])('refuses %j and names the field', (wrong, message) => {
    expect(() => proposeProject({ ...input, ...wrong } as ProposalInput)).toThrow(message)
  })
})

describe('the page', () => {
  it.each(LANGS)('is whole in %s: every section, no slot left, the same every time', (lang) => {
    const html = proposalHtml(proposal, lang)
    expect(html).toBe(proposalHtml(JSON.parse(JSON.stringify(proposal)) as Proposal, lang))
    expect(html.match(/<section /g)).toHaveLength(17)
    expect(html.match(/<svg /g)).toHaveLength(7)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
    const words = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ')
    expect(words).not.toMatch(/\{[a-z]+\}/)
    const markdown = proposalMarkdown(proposal, lang)
    expect(markdown.match(/^## /gm)).toHaveLength(17)
    expect(markdown).not.toMatch(/\{[a-z]+\}|undefined|NaN/)
  })

  it('says the figures of the data', () => {
    const html = proposalHtml(proposal, 'en')
    const npv = Math.round(proposal.finance!.project['npv']!.value!)
    expect(html).toContain(`${String(npv).replace(/\B(?=(\d{3})+$)/g, ',')}\u00a0USD`)
    expect(html).toContain('2,688,000')
  })

  it('calls a certificate that the catalog does not know as the part calls it', async () => {
    const markdown = proposalMarkdown(proposeProject(await allocationCase()), 'en')
    expect(markdown).toContain('EN 10204 3.1')
    expect(markdown).not.toContain('en 10204')
  })

  it('calls lines and countries by name, in the language of the page', () => {
    const localization = {
      bom: {
        id: 'b1',
        name: 'Akkumulyator',
        price: 40,
        lines: [
          { id: 'l1', name: 'Korpus', unitCost: 5, origin: 'CN' },
          { id: 'l2', name: 'Modul', lines: [{ id: 'l3', name: 'Plastina', unitCost: 3 }] },
          { id: 'l4', unitCost: 1, origin: 'CN' },
        ],
      },
      changes: [{ line: 'l1', manufacturers: ['kova'] }, { line: 'l4' }],
      options: { formula: 'build-down' as const, currency: 'USD' },
    }
    const origins = {
      shares: [
        { name: 'KR', share: 0.7 },
        { name: 'Атлантида', share: 0.3 },
      ],
    }
    const need = { ...input.need!, imports: { ...input.need!.imports, origins } }
    const parts = [{ ...input.parts![0]!, origin: 'CN' }]
    const named = proposeProject({ ...input, parts, need, localization })
    expect(named.localization!.steps.map(({ line, name }) => [line, name])).toEqual([
      ['l1', 'Korpus'],
      ['l4', undefined],
    ])
    expect(named.openQuestions).toContainEqual({ code: 'localization.origin', line: 'l3', name: 'Plastina' })
    expect(proposalSchema.parse(JSON.parse(JSON.stringify(named)))).toEqual(named)
    const words = {
      en: ['South Korea', 'China'],
      ru: ['Южная Корея', 'Китай'],
      uz: ['Janubiy Koreya', 'Xitoy'],
      'uz-Cyrl': ['Жанубий Корея', 'Хитой'],
    }
    for (const lang of LANGS) {
      const page = proposalMarkdown(named, lang)
      for (const word of [...words[lang], 'Атлантида', 'Korpus', 'Plastina']) expect(page).toContain(word)
      expect(page).not.toMatch(/\| (?:l1|KR|CN) \||l3/)
    }
  })

  it('loads nothing', () => {
    const html = proposalHtml(proposal, 'en')
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import/i)
    expect(html.match(/https?:\/\/[^"' <]+/g)?.every((url) => url === 'http://www.w3.org/2000/svg') ?? true).toBe(true)
  })
})

describe('hostile names', () => {
  const hostile = [
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</title></style><svg onload=alert(1)>',
    '--><img src=x onerror=alert(1)>',
    '[click](javascript:alert(1)) | # *x* `y` <b>',
    '\u202Egpj.exe\u0000',
  ]

  it.each(hostile)('%j is text and no markup', async (name) => {
    const wild = proposeProject(await proposalCase(name))
    const tame = proposal
    for (const lang of ['en', 'uz-Cyrl'] as const) {
      const html = proposalHtml(wild, lang)
      const tags = (page: string) => [...new Set(page.match(/<\/?[a-z!][^\s>]*/gi))].sort()
      // the very same kinds of tags, and not one attribute that runs anything
      expect(tags(html)).toEqual(tags(proposalHtml(tame, lang)))
      expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+\s*=/i)
      expect(html.includes('\u202e') || html.includes('\u0000')).toBe(false)
      const markdown = proposalMarkdown(wild, lang)
      expect(markdown.replace(/\\[\s\S]/g, '')).not.toMatch(/<script|<img|<svg|\]\(/i)
    }
  })

  it('cannot break a table of Markdown', async () => {
    const markdown = proposalMarkdown(proposeProject(await proposalCase('a | b\n\n# c')), 'en')
    const tables = markdown.split('\n\n').filter((piece) => piece.startsWith('|'))
    for (const piece of tables) {
      const cells = piece.split('\n').map((row) => row.replace(/\\\|/g, '').split('|').length)
      expect(new Set(cells).size).toBe(1)
    }
    expect(markdown.match(/^## /gm)).toHaveLength(17)
  })
})
