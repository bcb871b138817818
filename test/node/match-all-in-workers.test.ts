import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readMakers } from '../../examples/data/read-makers.js'
import { createMatcher } from '../../src/matcher.js'
import { matchAllInWorkers, type WorkerOptions } from '../../src/node/match-all-in-workers.js'
import type { PartAnswer, WorkerCrash } from '../../src/node/worker-run.js'

// a thread takes half a second to start, and much more on a busy machine
vi.setConfig({ testTimeout: 300_000 })

const PARTS = [
  'бампер передний, PP',
  'tormoz diski, СЧ20',
  'вал 40Х Ø45h6',
  'door weatherstrip EPDM',
  'капот DC04',
  'шестерня 20ХГНР',
]
const parts = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, name: PARTS[i % PARTS.length]!, lotSize: i + 1 }))
const part = (id: string, description?: string) => ({ id, name: PARTS[1]!, ...(description ? { description } : {}) })
const setupModule = fileURLToPath(new URL('setups/troubled.mjs', import.meta.url))
const matcher = createMatcher({ manufacturers: readMakers().slice(0, 40) })
let snapshot: Uint8Array
let folder = ''

beforeAll(async () => {
  snapshot = await matcher.snapshot()
  folder = mkdtempSync(join(tmpdir(), 'hamkor-workers-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function all(list: Iterable<unknown> | AsyncIterable<unknown>, options: WorkerOptions): Promise<PartAnswer[]> {
  const answers: PartAnswer[] = []
  for await (const answer of matchAllInWorkers(snapshot, list, options)) answers.push(answer)
  return answers
}

/** Threads are the only things here that keep message ports open. */
function threads(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length
}

/** Waits until there are no more threads than before: after an abort they go by themselves. */
function gone(before: number): Promise<void> {
  return vi.waitFor(() => expect(threads()).toBe(before), { timeout: 10_000 })
}

/** What an answer says: the best maker, or the error's code. */
function said(answer: PartAnswer): string {
  return 'result' in answer ? (answer.result.matches[0]?.manufacturer.id ?? 'nobody') : answer.error.code
}

describe('a list matched in workers', () => {
  it('has the answers of matchAll, in the order of the list', async () => {
    const before = threads()
    const progress: number[] = []
    const options = { limit: 3, nearMissLimit: 2, weights: { proximity: 0.2 } }
    const answers = await all(parts, {
      ...options,
      workers: 2,
      onProgress: ({ done, total }) => progress.push(done, total!),
    })
    const expected = []
    for await (const result of matcher.matchAll(parts, options)) expected.push(result)
    expect(answers.map((answer) => answer.index)).toEqual(parts.map((_, i) => i))
    expect(answers.map((answer) => 'result' in answer && answer.result)).toEqual(expected)
    expect(progress).toEqual(parts.flatMap((_, i) => [i + 1, parts.length]))
    expect(threads()).toBe(before)
  })

  it('loses nothing when threads end: a part is tried again, and given up the second time', async () => {
    const list = [part('a'), part('ends'), null, part('endsOnce', join(folder, 'once')), part('throws')]
    const rest = [{ id: 'f', name: () => 'x' }, part('rejects'), part('b'), part('c'), part('d'), part('e'), part('f')]
    async function* slowly() {
      for (const one of [...list, ...rest]) {
        await new Promise((resolve) => setImmediate(resolve))
        yield one
      }
    }
    const crashes: WorkerCrash[] = []
    const onCrash = (crash: WorkerCrash) => crashes.push(crash)
    const answers = await all(slowly(), { workers: 1, order: 'asCompleted', setupModule, onCrash })
    answers.sort((x, y) => x.index - y.index)
    const best = said(answers[0]!)
    const ended = answers.map(said)
    expect(answers.map((answer) => answer.index)).toEqual([...list, ...rest].map((_, i) => i))
    // the rejection may end its thread while the next part runs
    expect([...ended.slice(0, 6), ...ended.slice(7)]).toEqual([
      ...[best, 'WORKER', 'INPUT', best, 'CRITERION', 'INPUT'],
      ...[best, best, best, best, best],
    ])
    expect(answers[1]).toMatchObject({ part: { id: 'ends' }, error: { details: { index: 1 } } })
    expect(answers[4]).toMatchObject({ part: { id: 'throws' }, error: { details: { criterion: 'troubled' } } })
    const byExit = crashes.filter(({ error }) => String(error).includes('exit code 7'))
    expect(byExit.map(({ index, then }) => `${index} ${then}`)).toEqual(['1 retried', '1 givenUp', '3 retried'])
    const byError = crashes.filter((crash) => !byExit.includes(crash))
    expect(byError.length).toBeGreaterThanOrEqual(1)
    for (const { error } of byError) expect(String(error)).toBe('Error: awaited by nobody')
  })

  it('stops at once when aborted, though a thread never ends', async () => {
    const before = threads()
    const controller = new AbortController()
    const list = [part('a'), part('neverEnds'), part('b')]
    const run = matchAllInWorkers(snapshot, list, { workers: 1, setupModule, signal: controller.signal })
    expect((await run.next()).value).toMatchObject({ index: 0 })
    const next = run.next()
    controller.abort(new Error('enough'))
    await expect(next).rejects.toThrow('enough')
    await gone(before)
    const late = matchAllInWorkers(snapshot, list, { signal: controller.signal })
    await expect(late.next()).rejects.toThrow('enough')
  })

  it('stops within 50 ms of an abort, whatever its threads are at', async () => {
    const before = threads()
    const list = Array.from({ length: 4000 }, (_, i) => part(`p${i}`))
    let least = Number.POSITIVE_INFINITY
    // the clock of a busy machine: the best of some
    for (let attempt = 0; attempt < 8 && least > 50; attempt++) {
      const controller = new AbortController()
      const run = matchAllInWorkers(snapshot, list, { workers: 2, signal: controller.signal })
      await run.next()
      const next = (async () => {
        for (;;) if ((await run.next()).done) return
      })()
      await new Promise((resolve) => setTimeout(resolve, 5))
      const from = performance.now()
      controller.abort(new Error('enough'))
      await expect(next).rejects.toThrow('enough')
      least = Math.min(least, performance.now() - from)
    }
    expect(least).toBeLessThanOrEqual(50)
    await gone(before)
  })

  it('does not wait for a list that is slow to let go when aborted', async () => {
    const before = threads()
    const controller = new AbortController()
    let letGo = () => {}
    async function* slow() {
      yield part('a')
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
    }
    const run = matchAllInWorkers(snapshot, slow(), { workers: 1, signal: controller.signal })
    expect((await run.next()).value).toMatchObject({ index: 0 })
    const next = run.next()
    controller.abort(new Error('enough'))
    await expect(next).rejects.toThrow('enough')
    await gone(before)
    letGo()
  })

  it('reads an endless list no further than it must, and lets go of it when left', async () => {
    let taken = 0
    let isLeft = false
    function* endless() {
      try {
        for (;;) yield part(`p${taken++}`)
      } finally {
        isLeft = true
      }
    }
    const before = threads()
    for await (const { index } of matchAllInWorkers(snapshot, endless(), { workers: 1 })) if (index === 4) break
    expect(isLeft).toBe(true)
    expect(taken).toBeLessThanOrEqual(5 + 32 + 1)
    expect(threads()).toBe(before)
  })

  it('can be left while its list waits', async () => {
    const before = threads()
    const stalled = async function* () {
      yield part('a')
      await new Promise(() => {})
    }
    for await (const _ of matchAllInWorkers(snapshot, stalled(), { workers: 1 })) break
    const run = matchAllInWorkers(snapshot, stalled(), { workers: 1 })
    await run.next()
    const next = run.next()
    expect((await run.return()).done).toBe(true)
    expect((await next).done).toBe(true)
    await gone(before)
  })

  it('names a part that cannot be used by its position, and is told of an empty list what would be of any', async () => {
    const answers = await all([part('a'), null, { id: 'f', name: () => 'x' }], { workers: 1 })
    expect(answers.map((one) => 'error' in one && one.error.details['field'])).toEqual([false, 'parts[1]', 'parts[2]'])
    expect(await all([], { workers: 1 })).toEqual([])
    const damaged = snapshot.slice()
    damaged[damaged.length >> 1]! ^= 1
    const none = matchAllInWorkers(damaged, [], { workers: 1 })
    await expect(none.next()).rejects.toMatchObject({ code: 'SNAPSHOT' })
    await expect(all([], { workers: 1, limit: -1 })).rejects.toThrow('limit: received -1')
    await expect(all([], { workers: 1, where: { regions: ['Atlantis'] } })).rejects.toThrow('Atlantis')
  })

  it('fails as the list fails', async () => {
    const failing = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the list broke')) }),
    }
    await expect(all(failing, { workers: 1 })).rejects.toThrow('the list broke')
  })
})

describe('what cannot be used', () => {
  const bytes = () => snapshot.slice()
  const none: Uint8Array = new Uint8Array(10)

  it.each([
    ['workers: received 0', { workers: 0 }],
    ['order: received "best"', { order: 'best' as 'input' }],
  ])('is refused at once: %s', (message, options) => {
    expect(() => matchAllInWorkers(none, [], options)).toThrow(message)
  })

  it('is refused at once: no bytes, no list', () => {
    expect(() => matchAllInWorkers('x' as unknown as Uint8Array, [])).toThrow('snapshot: received "x"')
    expect(() => matchAllInWorkers(none, 7 as unknown as [])).toThrow('parts: received 7')
  })

  it('is refused by the first worker: a damaged snapshot', async () => {
    const damaged = bytes()
    damaged[damaged.length >> 1]! ^= 1
    const run = matchAllInWorkers(damaged, parts, { workers: 1 })
    await expect(run.next()).rejects.toMatchObject({ code: 'SNAPSHOT', details: { problem: 'altered' } })
  })

  it('is refused by the first worker: an unknown option, a module without a set-up', async () => {
    const unknown = { workers: 1, limt: 5 } as WorkerOptions
    await expect(all(parts, unknown)).rejects.toMatchObject({ code: 'INPUT', message: expect.stringContaining('limt') })
    const empty = fileURLToPath(new URL('setups/empty.mjs', import.meta.url))
    await expect(all(parts, { workers: 1, setupModule: empty })).rejects.toMatchObject({ code: 'INPUT' })
  })

  it.each([5, '', 'https://example.com/setup.mjs', 'data:text/javascript,', new URL('node:fs'), {}])(
    'is refused at once: a place that is no file, %s',
    (place) => {
      for (const option of ['setupModule', 'workerFile'] as const) {
        const ask = () => matchAllInWorkers(none, [], { [option]: place as string })
        expect(ask).toThrow(`${option}: received`)
      }
    },
  )

  it('takes a file: URL as a text, and names a module that throws', async () => {
    const url = (name: string) => new URL(`setups/${name}`, import.meta.url).href
    expect((await all(parts.slice(0, 1), { workers: 1, setupModule: url('troubled.mjs') })).map(said)).toHaveLength(1)
    const broken = all(parts, { workers: 1, setupModule: url('broken.mjs') })
    await expect(broken).rejects.toMatchObject({
      code: 'INPUT',
      message: expect.stringMatching(/setupModule: .*broken\.mjs.*: no key in the environment/),
      details: { field: 'setupModule', module: url('broken.mjs') },
    })
  })

  it('is refused at once: a worker file that is not there', () => {
    const gone = { workerFile: join(folder, 'gone.js') }
    expect(() => matchAllInWorkers(none, [], gone)).toThrow('workerFile: there is no file')
  })
})
