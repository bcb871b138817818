import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { extendCatalog } from '../../src/catalog/extend.js'
import { criticalPath } from '../../src/localize/critical-path.js'
import { developmentPlan } from '../../src/localize/development-plan.js'
import type { Gap } from '../../src/model/match.js'
import { STAGES, type TaskInput } from '../../src/model/plan.js'
import { addDays, dayNumber } from '../../src/text/dates.js'

const task = (id: string, durationDays: number, after = ''): TaskInput => ({ id, durationDays, after: [...after] })

describe('criticalPath', () => {
  it('solves the Reliable Construction project (Hillier & Lieberman, Introduction to Operations Research): 44 weeks', () => {
    const schedule = criticalPath([
      task('A', 2),
      task('B', 4, 'A'),
      task('C', 10, 'B'),
      task('D', 6, 'C'),
      task('E', 4, 'C'),
      task('F', 5, 'E'),
      task('G', 7, 'D'),
      task('H', 9, 'EG'),
      task('I', 7, 'C'),
      task('J', 8, 'FI'),
      task('K', 4, 'J'),
      task('L', 5, 'J'),
      task('M', 2, 'H'),
      task('N', 6, 'KL'),
    ])
    expect(schedule.durationDays).toBe(44)
    expect(schedule.criticalPath.join('')).toBe('ABCEFJLN')
    const table = schedule.tasks.map((t) => [
      t.id,
      t.earliestStart,
      t.earliestFinish,
      t.latestStart,
      t.latestFinish,
      t.slack,
    ])
    expect(table).toEqual([
      ['A', 0, 2, 0, 2, 0],
      ['B', 2, 6, 2, 6, 0],
      ['C', 6, 16, 6, 16, 0],
      ['D', 16, 22, 20, 26, 4],
      ['E', 16, 20, 16, 20, 0],
      ['F', 20, 25, 20, 25, 0],
      ['G', 22, 29, 26, 33, 4],
      ['H', 29, 38, 33, 42, 4],
      ['I', 16, 23, 18, 25, 2],
      ['J', 25, 33, 25, 33, 0],
      ['K', 33, 37, 34, 38, 1],
      ['L', 33, 38, 33, 38, 0],
      ['M', 38, 40, 42, 44, 4],
      ['N', 38, 44, 38, 44, 0],
    ])
  })

  it('solves the network of a course on scheduling: A–B–F–I–K–L–N, 41', () => {
    const schedule = criticalPath([
      task('A', 2),
      task('B', 10, 'A'),
      task('C', 13, 'A'),
      task('D', 12, 'A'),
      task('E', 12, 'B'),
      task('F', 7, 'B'),
      task('G', 10, 'D'),
      task('H', 16, 'D'),
      task('I', 6, 'F'),
      task('J', 12, 'CG'),
      task('K', 5, 'I'),
      task('L', 8, 'EK'),
      task('M', 5, 'H'),
      task('N', 3, 'JLM'),
    ])
    expect([schedule.durationDays, schedule.criticalPath.join('')]).toEqual([41, 'ABFIKLN'])
  })

  it('is the longest path, and slack is what a task may really slip (brute force)', () => {
    const networks = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.array(fc.nat(6), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 7,
    })
    fc.assert(
      fc.property(networks, (rows) => {
        const tasks = rows.map(([durationDays, before], i): TaskInput => {
          const after = i === 0 ? [] : [...new Set(before.map((b) => `t${b % i}`))]
          return { id: `t${i}`, durationDays, after }
        })
        const longest = (list: readonly TaskInput[], id: string): number => {
          const { durationDays, after } = list.find((t) => t.id === id)!
          return durationDays + Math.max(0, ...after.map((before) => longest(list, before)))
        }
        const total = (list: readonly TaskInput[]) => Math.max(...list.map(({ id }) => longest(list, id)))
        const schedule = criticalPath(tasks)
        expect(schedule.durationDays).toBe(total(tasks))
        for (const { id, slack } of schedule.tasks) {
          const longer = (by: number) =>
            total(tasks.map((t) => (t.id === id ? { ...t, durationDays: t.durationDays + by } : t)))
          expect(longer(slack)).toBe(schedule.durationDays)
          expect(longer(slack + 1)).toBe(schedule.durationDays + 1)
        }
        const chain = schedule.criticalPath.map((id) => tasks.find((t) => t.id === id)!.durationDays)
        expect(chain.reduce((a, b) => a + b, 0)).toBe(schedule.durationDays)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('names a cycle and an unknown id', () => {
    expect(() => criticalPath([task('A', 1, 'C'), task('B', 1, 'A'), task('C', 1, 'B')])).toThrow(
      /A → B → C → A|B → C → A → B|C → A → B → C/,
    )
    expect(() => criticalPath([task('A', 1, 'Z')])).toThrow('tasks[0].after: received "Z"')
    expect(() => criticalPath([task('A', 1.5)])).toThrow('tasks[0].durationDays: received 1.5')
  })
})

describe('developmentPlan', () => {
  const gap = (criterion: string, effort: Gap['effort']): Gap => ({ criterion, effort, reason: { code: 'host.x' } })
  const question = { criterion: 'capacity', reason: { code: 'host.x' as const }, gain: 0.1 }
  const plan = developmentPlan({
    start: '2027-01-11',
    financing: 'loan',
    makers: [
      {
        manufacturer: 'kova',
        gaps: [gap('certificates', 'paper'), gap('process', 'equip')],
        openQuestions: [question],
      },
      { manufacturer: 'ikar', gaps: [gap('capacity', 'adjust')], openQuestions: [] },
    ],
  })
  const of = (id: string) => plan.tasks.find((each) => each.id === id)!

  it('turns every gap and every maker’s questions into a task before its gate', () => {
    expect(plan.tasks.filter(({ subject }) => subject.kind === 'stage').map(({ id }) => id)).toEqual([...STAGES])
    expect(of('gap-1-1')).toMatchObject({ stage: 'ppap', owner: 'certifier', cost: 'low', durationDays: 150 })
    expect(of('gap-1-2')).toMatchObject({
      stage: 'sample',
      owner: 'maker',
      cost: 'high',
      after: ['specification', 'questions-1'],
    })
    expect(of('gap-2-1')).toMatchObject({ stage: 'preSeries', subject: { manufacturer: 'ikar' } })
    expect(of('sample').after).toEqual(['tooling', 'gap-1-2'])
  })

  it('keeps the order of time: nothing starts before what it waits for is finished', () => {
    for (const each of plan.tasks) {
      for (const before of each.after) expect(of(before).earliestFinish).toBeLessThanOrEqual(each.earliestStart)
      expect(dayNumber(each.start)).toBe(dayNumber('2027-01-11')! + each.earliestStart)
      expect(each.finish >= each.start).toBe(true)
    }
    // idea 14, questions 21, specification 45, engineering 90 and financing 90, tooling 120, sample 45, PPAP 90, pre-series 60
    expect(plan.durationDays).toBe(14 + 21 + 45 + 90 + 120 + 45 + 90 + 60)
    expect(plan.finish).toBe(addDays('2027-01-11', plan.durationDays))
    expect(plan.criticalPath.at(-1)).toBe('series')
  })

  it('moves the end only by what the longest chain gains', () => {
    const longer = developmentPlan({
      start: '2027-01-11',
      makers: [{ manufacturer: 'kova', gaps: [gap('process', 'build')], openQuestions: [] }],
      tooling: 'none',
    })
    // a new process takes 240 to 600 days, 420 in the middle, from the specification on; then the sample
    expect(longer.durationDays).toBe(14 + 45 + 420 + 45 + 90 + 60)
    expect(longer.criticalPath).toContain('gap-1-1')
  })

  it('times a gap by the narrowest row of the catalog, and a host’s criterion by its effort', () => {
    const days = (one: Gap, catalog = defaultCatalog) =>
      developmentPlan({
        start: '2027-01-11',
        catalog,
        makers: [{ manufacturer: 'm', gaps: [one], openQuestions: [] }],
      }).tasks.find(({ id }) => id === 'gap-1-1')!.durationDays
    const casting = { ...gap('process', 'build'), process: 'sand-casting' }
    const iatf = { kind: 'certificate' as const, id: 'iatf16949' }
    expect(days(casting)).toBe((270 + 600) / 2)
    expect(days({ ...gap('certificates', 'paper'), reason: { code: 'certificates.missing', required: iatf } })).toBe(
      315,
    )
    expect(days(gap('approvedSupplier', 'adjust'))).toBe((30 + 90) / 2)
    const own = { change: 'approvedSupplier/adjust', low: 10, high: 20, src: ['EK'] }
    expect(days(gap('approvedSupplier', 'adjust'), extendCatalog(defaultCatalog, { changeTimes: [own] }))).toBe(15)
  })

  it('refuses a task of nobody, of no cost class, or with a word that is none of its own', () => {
    const own = { id: 'z', text: 'Move', stage: 'idea', owner: 'maker', cost: 'low', durationDays: 1 } as const
    const plan = (change: object) => () =>
      developmentPlan({ start: '2028-02-29', makers: [], tasks: [{ ...own, ...change }] })
    expect(plan({})().tasks[0]).toMatchObject({ start: '2028-02-29', finish: '2028-02-29' })
    expect(plan({ owner: 'nobody' })).toThrow('tasks[0].owner: received "nobody"')
    expect(plan({ cost: 'huge' })).toThrow('tasks[0].cost: received "huge"')
    expect(plan({ days: 3 })).toThrow('tasks[0].days: received 3')
  })

  it('takes the host’s own days and tasks', () => {
    const own = developmentPlan({
      start: '2027-01-11',
      makers: [],
      stageDays: { ppap: 200 },
      tasks: [
        {
          id: 'line',
          text: 'Move the line',
          stage: 'preSeries',
          owner: 'maker',
          cost: 'high',
          durationDays: 400,
          after: ['idea'],
        },
      ],
    })
    expect(own.tasks.find(({ id }) => id === 'ppap')!.durationDays).toBe(200)
    expect(own.criticalPath).toEqual([
      'idea',
      'specification',
      'engineering',
      'tooling',
      'sample',
      'ppap',
      'preSeries',
      'series',
    ])
    expect(() => developmentPlan({ start: '2027-02-30', makers: [] })).toThrow('start: received "2027-02-30"')
  })
})
