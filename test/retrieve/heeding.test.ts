import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/index.js'
import type { CandidateSource } from '../../src/model/source.js'
import { heeding } from '../../src/retrieve/heeding.js'

const MAKER = { id: 'a', name: 'a', processes: ['turning'] }
const REASON = new Error('enough')

/** Gives one thing, then never anything again; `isLeft` once it was told to let go. */
function stalled(first: unknown) {
  const told = { isLeft: false }
  let given = 0
  const list: AsyncIterable<unknown> = {
    [Symbol.asyncIterator]: () => ({
      next: () => (given++ === 0 ? Promise.resolve({ done: false, value: first }) : new Promise(() => {})),
      // nor does it ever finish letting go
      return: () => {
        told.isLeft = true
        return new Promise(() => {})
      },
    }),
  }
  return { list, told }
}

async function walked(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const one of list) all.push(one)
  return all
}

const matcher = createMatcher({ manufacturers: [MAKER] })
const verbs: Record<string, (list: AsyncIterable<unknown>, signal: AbortSignal) => Promise<unknown>> = {
  add: (list, signal) => matcher.add(list, { signal }),
  update: (list, signal) => matcher.update(list, { signal }),
  from: (list, signal) => createMatcher.from(list, { signal }),
  matchAll: (list, signal) => walked(matcher.matchAll(list, { signal })),
  allocate: (list, signal) => matcher.allocate(list, { signal }),
  opportunities: (list, signal) => matcher.opportunities('a', list, { signal }),
  partners: (list, signal) => matcher.partners('a', { parts: list, signal }),
  investments: (list, signal) => matcher.investments(list, { signal }),
}

describe.each(Object.entries(verbs))('%s', (name, verb) => {
  const isRows = name === 'add' || name === 'update' || name === 'from'
  const first = isRows ? { ...MAKER, id: name } : { id: 'p', name: 'shaft', processes: ['turning'] }

  it('hears an abort while its list waits, and tells the list to let go', async () => {
    const { list, told } = stalled(first)
    const stop = new AbortController()
    const running = verb(list, stop.signal)
    setTimeout(() => stop.abort(REASON), 20)
    await expect(running).rejects.toBe(REASON)
    expect(told.isLeft).toBe(true)
  })

  it('rejects where the abort came before, of an empty list too', async () => {
    await expect(verb(walkedOnce([]), AbortSignal.abort(REASON))).rejects.toBe(REASON)
  })
})

async function* walkedOnce(items: readonly unknown[]) {
  yield* items
}

describe('a host’s source that waits', () => {
  it('is left by an abort', async () => {
    const { list, told } = stalled([])
    const source = {
      size: async () => 1,
      get: async () => undefined,
      retrieve: () => list,
    } as unknown as CandidateSource
    const stop = new AbortController()
    const running = createMatcher({ manufacturers: source }).match('вал 40Х', { signal: stop.signal })
    setTimeout(() => stop.abort(REASON), 20)
    await expect(running).rejects.toBe(REASON)
    expect(told.isLeft).toBe(true)
  })
})

describe('a walk', () => {
  it('gives what for await gives: lists, promises in lists, lists over time', async () => {
    expect(await walked(heeding([1, Promise.resolve(2), undefined]))).toEqual([1, 2, undefined])
    expect(await walked(heeding(walkedOnce(['a', 'b'])))).toEqual(['a', 'b'])
    await expect(walked(heeding([Promise.reject(REASON)]))).rejects.toBe(REASON)
  })

  it('waits for a list that is left where it stands idle, and fails as it fails', async () => {
    let isLeft = false
    async function* list() {
      try {
        yield 1
      } finally {
        await Promise.resolve()
        isLeft = true
      }
    }
    for await (const _ of heeding(list())) break
    expect(isLeft).toBe(true)
    async function* bad() {
      try {
        yield 1
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: a list that cannot be left
        throw REASON
      }
    }
    const leave = async () => {
      for await (const _ of heeding(bad())) break
    }
    await expect(leave()).rejects.toBe(REASON)
  })

  it('leaves nothing on the signal when it is over', async () => {
    const { signal } = new AbortController()
    let heard = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      heard += 1
      add(...given)
    }
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      heard -= 1
      remove(...given)
    }
    await walked(heeding([1, 2, 3], signal))
    for await (const _ of heeding(walkedOnce([1, 2]), signal)) break
    await expect(walked(heeding([Promise.reject(REASON)], signal))).rejects.toBe(REASON)
    expect(heard).toBe(0)
  })

  it('of matchAll ends when it is left while its list waits', async () => {
    const { list } = stalled({ id: 'p', name: 'shaft', processes: ['turning'] })
    const results = matcher.matchAll(list)
    await results.next()
    const pending = results.next()
    expect(await results.return()).toEqual({ done: true, value: undefined })
    expect((await pending).done).toBe(true)
  })
})

describe('an option that cannot be used', () => {
  const where = { regions: ['Atlantis'] }
  const ids = { ids: ['a', 5 as unknown as string] }

  it.each([
    ['matchAll', () => walked(matcher.matchAll([], { where }))],
    ['allocate', () => matcher.allocate([], { where })],
    ['opportunities', () => matcher.opportunities('a', [], { where })],
    ['partners', () => matcher.partners('a', { parts: [], where })],
    ['investments', () => matcher.investments([], { where })],
  ])('is refused for an empty list too: %s', async (_, ask) => {
    await expect(ask()).rejects.toThrow('"Atlantis" is no region or town')
  })

  it('is named to the place in a list', async () => {
    await expect(matcher.match('вал', { where: ids })).rejects.toMatchObject({ details: { field: 'where.ids[1]' } })
  })

  it('a part of a list is named by its position', async () => {
    const list = [{ id: 'p', name: 'shaft' }, null]
    for (const ask of [
      () => walked(matcher.matchAll(list)),
      () => matcher.allocate(list),
      () => matcher.opportunities('a', list),
      () => matcher.partners('a', { parts: list }),
      () => matcher.investments(list),
    ]) {
      await expect(ask()).rejects.toMatchObject({ code: 'INPUT', details: { field: 'parts[1]' } })
    }
  })
})
