import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { createMatcher, memorySource } from '../../src/index.js'
import { regionalGroups } from '../../src/localize/regional-groups.js'
import { screenImports } from '../../src/localize/screen-imports.js'
import type { Matcher } from '../../src/matcher.js'
import type { CandidateSource } from '../../src/model/source.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const turning = { process: 'токарная обработка', materials: ['сталь 45', '40Х'], capacity: '100 000 шт/год' }
const casting = { process: 'литьё в песчаные формы', materials: ['СЧ20'], capacity: '500 000 шт/год' }
const coarse = { process: 'шлифование', materials: ['40Х'], tolerance: 'IT10' }
const row = (id: string, region: string, ...capabilities: readonly object[]) => ({
  id,
  name: `${id} MCHJ`,
  region,
  capabilities,
  certificates: ['ISO 9001'],
})

const BEFORE = [
  row('M', 'Toshkent', turning),
  row('N', 'Andijon', { ...turning, capacity: '60 000 шт/год', tolerance: 'IT11' }, coarse),
  row('O', 'Andijon', casting),
  row('P', 'Toshkent', { process: 'термообработка', materials: ['40Х'] }),
]
/** Nobody stays as it was: another place of the capability, another record of the same, gone, new. */
const AFTER = [
  row('M', 'Samarqand', casting, turning),
  row('N', 'Andijon', { ...turning, capacity: '60 000 шт/год', tolerance: 'IT11' }, casting, coarse),
  row(
    'P',
    'Toshkent',
    { process: 'термообработка', materials: ['СЧ20'] },
    { ...turning, capacity: '1 000 000 шт/год' },
  ),
  row('Q', 'Toshkent', { ...turning, tolerance: 'IT6' }, { process: 'термообработка', materials: ['40Х'] }, coarse),
]
const GONE = ['O']

const part = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  processes: ['токарная обработка'],
  material: '40Х',
  annualVolume: '80 000 шт/год',
  unitPrice: '3 USD',
  ...more,
})
const PARTS = [
  part('p0', 'ось сателлита'),
  part('p1', 'палец рессоры', { processes: ['токарная обработка', 'термообработка'] }),
  part('p2', 'втулка', { tolerance: 'IT7' }),
  part('p3', 'валик', { tolerance: 'IT7', certificates: ['IATF 16949'] }),
  part('p4', 'крышка', { processes: ['литьё в песчаные формы'], material: 'СЧ20' }),
]
const ROWS = [
  ['Тормозной диск, СЧ20', '870830', 90_000],
  ['Вал карданный, 40Х', '870899', 60_000],
  ['Палец рессоры, сталь 45, токарная обработка', '732090', 30_000],
  ['Втулка стальная 40Х', '870880', 20_000],
].map(([description, hsCode, value]) => ({
  date: '2025-02-01',
  description,
  hsCode,
  quantity: 9000,
  unit: 'шт',
  value,
  currency: 'USD',
  origin: 'KR',
}))

async function all<T>(walk: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of walk) found.push(one)
  return found
}

type List = Iterable<unknown> | AsyncIterable<unknown>
type Progress = () => void

/** Verbs that ask more than once, each told of a list and a callback that come between two of their questions. */
const VERBS: readonly (readonly [string, (matcher: Matcher, parts: List, onProgress: Progress) => Promise<unknown>])[] =
  [
    ['matchAll', (m, parts, onProgress) => all(m.matchAll(parts, { onProgress }))],
    ['allocate', (m, parts, onProgress) => m.allocate(parts, { onProgress, unknownCapacity: 'onRequest' })],
    ['investments', (m, parts, onProgress) => m.investments(parts, { onProgress })],
    ['partners', (m, parts, onProgress) => m.partners('N', { parts, onProgress })],
    ['opportunities', (m, parts, onProgress) => m.opportunities('N', parts, { onProgress })],
    ['consortia', (m) => m.consortia(PARTS[1])],
    ['relaxations', (m) => m.relaxations(PARTS[3])],
    ['advise', (m) => m.advise(PARTS[3], 'N')],
  ]

const text = (value: unknown) => JSON.stringify(value)

/** After so many turns of the event loop from now. */
async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((turn) => setImmediate(turn))
}

async function change(matcher: Pick<Matcher, 'update' | 'remove'>): Promise<void> {
  await Promise.all([matcher.update(AFTER), matcher.remove(GONE)])
}

describe.each(VERBS)('%s beside a matcher that changes', (_, ask) => {
  const nothing = () => {}
  const asBefore = ask(createMatcher({ manufacturers: BEFORE }), PARTS, nothing).then(text)

  it('is not of makers that say the same', async () => {
    const matcher = createMatcher({ manufacturers: BEFORE })
    await change(matcher)
    expect(text(await ask(matcher, PARTS, nothing))).not.toBe(await asBefore)
  })

  it('is of the state in which it was asked, whenever makers are updated, added and removed', async () => {
    for (let moment = 0; moment <= 14; moment++) {
      const matcher = createMatcher({ manufacturers: BEFORE })
      const asked = ask(matcher, PARTS, nothing)
      const changed = turns(moment).then(() => change(matcher))
      expect(text(await asked), `after ${moment} turns`).toBe(await asBefore)
      await changed
    }
  })

  it('however long its list takes, and from its own progress', async () => {
    for (let at = 0; at < PARTS.length; at++) {
      const matcher = createMatcher({ manufacturers: BEFORE })
      const list = async function* () {
        for (const [i, one] of PARTS.entries()) {
          // the first is waited for too: the state is that of the call
          if (i === at) await change(matcher)
          yield one
        }
      }
      expect(text(await ask(matcher, list(), nothing)), `before part ${at}`).toBe(await asBefore)
    }
    const matcher = createMatcher({ manufacturers: BEFORE })
    let changed: Promise<unknown> | undefined
    const onProgress = () => {
      changed ??= change(matcher)
    }
    expect(text(await ask(matcher, PARTS, onProgress))).toBe(await asBefore)
    await changed
    // the next question is of the state after
    const after = createMatcher({ manufacturers: BEFORE })
    await change(after)
    await change(matcher)
    expect(text(await ask(matcher, PARTS, nothing))).toBe(text(await ask(after, PARTS, nothing)))
  })
})

describe('what is asked of a matcher for customs rows', () => {
  it('is of one state, of all groups and regions', async () => {
    const screen = (matcher: Matcher, onProgress = () => {}) => screenImports(ROWS, { matcher, onProgress, limit: 2 })
    const [before, after] = [createMatcher({ manufacturers: BEFORE }), createMatcher({ manufacturers: BEFORE })]
    await change(after)
    const whole = text(await screen(before))
    const screening = await screen(before)
    const groups = text(await regionalGroups(screening, { matcher: before }))
    expect(text(await screen(after))).not.toBe(whole)
    for (let moment = 0; moment < 6; moment++) {
      const matcher = createMatcher({ manufacturers: BEFORE })
      let done = 0
      const changes: Promise<void>[] = []
      const onProgress = () => {
        if (done++ === moment) changes.push(change(matcher))
      }
      expect(text(await screen(matcher, onProgress)), `after ${moment} groups`).toBe(whole)
      await Promise.all(changes)
    }
    for (let moment = 0; moment < 12; moment += 2) {
      const matcher = createMatcher({ manufacturers: BEFORE })
      const asked = regionalGroups(screening, { matcher })
      const changed = turns(moment).then(() => change(matcher))
      expect(text(await asked), `after ${moment} turns`).toBe(groups)
      await changed
    }
  })
})

describe('matchAll', () => {
  it('begins its state when it is walked, and lets it go when the walk ends, by hand too', async () => {
    const matcher = createMatcher({ manufacturers: BEFORE })
    const walk = matcher.matchAll(PARTS)
    await change(matcher)
    const { value: first } = await walk.next()
    expect(text(first)).toBe(text(await matcher.match(PARTS[0])))
    await matcher.remove(['M', 'N', 'P', 'Q'])
    const { value: second } = await walk.next()
    expect(second!.considered.indexed).toBe(4)
    await walk.return()
    expect((await matcher.match(PARTS[0])).considered.indexed).toBe(0)
    const again = matcher.matchAll(PARTS)
    expect((await again.next()).value!.considered.indexed).toBe(0)
    await again.return()
  })
})

describe('a source of the host', () => {
  const read = (rows: readonly unknown[]) => rows.map((one) => normalizeManufacturer(one, defaultCatalog).value!)
  /** Records made anew at every question, as a database gives them. */
  const behind = (source: CandidateSource): CandidateSource => ({
    size: () => source.size(),
    get: (id) => source.get(id),
    retrieve: (need, options) => source.retrieve(need, options),
  })
  const changing = () => {
    const memory = memorySource(defaultCatalog, read(BEFORE))
    return { memory, put: () => memory.put(read(AFTER)), remove: () => memory.remove(GONE) }
  }

  it('that can be held is asked of one state', async () => {
    for (const [name, ask] of VERBS) {
      const whole = text(await ask(createMatcher({ manufacturers: behind(changing().memory) }), PARTS, () => {}))
      const { memory, put, remove } = changing()
      let released = 0
      const hold = async () => ({
        ...behind(memorySource(defaultCatalog, read(BEFORE))),
        release: async () => void released++,
      })
      const matcher = createMatcher({ manufacturers: { ...behind(memory), hold } })
      const list = async function* () {
        for (const [i, one] of PARTS.entries()) {
          if (i === 1) await Promise.all([put(), remove()])
          yield one
        }
      }
      expect(text(await ask(matcher, list(), () => {})), name).toBe(whole)
      if (!['opportunities', 'relaxations', 'advise'].includes(name)) expect(released, name).toBe(1)
    }
  })

  it('that cannot gets no allocation of two records of one maker', async () => {
    const parts = PARTS.slice(0, 3)
    const { memory, put } = changing()
    const matcher = createMatcher({ manufacturers: behind(memory) })
    expect((await matcher.allocate(parts)).lots.length).toBeGreaterThan(0)
    const list = async function* () {
      yield parts[0]
      await put()
      yield* parts.slice(1)
    }
    await expect(matcher.allocate(list())).rejects.toMatchObject({
      code: 'SOURCE',
      details: { manufacturer: 'M', index: 2 },
    })
    // one that changed between two allocations is none of it
    expect((await matcher.allocate(parts)).lots.length).toBeGreaterThan(0)
  })

  it('that is no source is refused', () => {
    const odd = { ...behind(changing().memory), hold: 'now' } as never
    expect(() => createMatcher({ manufacturers: odd })).toThrow(/manufacturers\.hold: received "now"/)
  })
})
