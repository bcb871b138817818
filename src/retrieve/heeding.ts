/** A walk over a list that may come over time. */
export interface Heeded<T> extends AsyncIterableIterator<T, undefined> {
  /** Nothing more comes, as if the list were done: a wait for the next one ends. */
  interrupt(): void
  return(): Promise<IteratorReturnResult<undefined>>
}

const DONE = { done: true, value: undefined } as const

/**
 * Walks a list so that an abort is heard while its source waits: the step under way rejects with the signal's reason at
 * once, and the source is told to let go without being waited for, as where `return()` comes while it waits.
 */
export function heeding<T>(items: Iterable<T> | AsyncIterable<T>, signal?: AbortSignal): Heeded<T> {
  const ask = askerOf(items)
  let waiting: { resolve(given: IteratorResult<T, undefined>): void; reject(reason: unknown): void } | undefined
  let isStopped = false
  let isOver = false

  const end = () => {
    isOver = true
    waiting = undefined
    signal?.removeEventListener('abort', hear)
  }
  function hear() {
    if (isOver) return
    const step = waiting
    end()
    letGo(ask)
    step?.reject(signal!.reason)
  }
  signal?.addEventListener('abort', hear, { once: true })

  const leave = () => {
    const step = waiting
    end()
    letGo(ask)
    step?.resolve(DONE)
  }

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: () =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          hear()
          return reject(signal.reason)
        }
        if (isStopped && !isOver) leave()
        if (isOver) return resolve(DONE)
        waiting = { resolve, reject }
        ask.next().then(
          (given) => {
            if (isOver) return
            waiting = undefined
            if (given.done) end()
            resolve(given)
          },
          (error) => {
            if (isOver) return
            end()
            reject(error)
          },
        )
      }),
    interrupt() {
      isStopped = true
      if (waiting) leave()
    },
    async return() {
      if (waiting) leave()
      if (isOver) return DONE
      end()
      await ask.return()
      return DONE
    },
  }
}

/** The generator, but its `return()` calls `stop` first: it would wait for the step under way. */
export function stoppable<T>(generator: AsyncGenerator<T, void, undefined>, stop: () => void) {
  const giveUp = generator.return.bind(generator)
  return Object.assign(generator, {
    return: (value: void | PromiseLike<void>) => {
      stop()
      return giveUp(value)
    },
  })
}

/** A list as `for await` walks it. */
interface Asker<T> {
  next(): Promise<IteratorResult<T, undefined>>
  return(): Promise<unknown>
}

function askerOf<T>(items: Iterable<T> | AsyncIterable<T>): Asker<T> {
  if (Symbol.asyncIterator in items) {
    const source = items[Symbol.asyncIterator]()
    return {
      next: async () => (await source.next()) as IteratorResult<T, undefined>,
      return: async () => source.return?.(),
    }
  }
  const source = items[Symbol.iterator]()
  return {
    next: async () => {
      const { done, value } = source.next()
      // a promise in a list is waited for
      return done ? DONE : { done: false, value: await value }
    },
    return: async () => source.return?.(),
  }
}

function letGo(ask: Asker<unknown>): void {
  ask.return().catch(() => undefined)
}
