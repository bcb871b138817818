/**
 * A thread of `matchAllInWorkers`: loads the shared snapshot once and answers part after part.
 *
 * @packageDocumentation
 */
import { parentPort, workerData } from 'node:worker_threads'
import { builtinCriteria } from '../criteria/builtin.js'
import { HamkorError } from '../errors.js'
import { createMatcher, type MatcherSetup } from '../matcher.js'
import { isPartInput, refusePart } from '../normalize/normalize-part.js'
import { refuse } from '../refuse.js'
import { checkedOptions } from '../retrieve/options.js'
import { sentError, type Task, type WorkerMessage, type WorkerStart } from './worker-messages.js'

type Setup = Omit<MatcherSetup, 'manufacturers'>

async function serve(): Promise<void> {
  const { snapshot, setupModule, options } = workerData as WorkerStart
  const setup = setupModule === undefined ? {} : await setupOf(setupModule)
  const matcher = await createMatcher.load(snapshot, setup)
  checkedOptions(options, { criteria: setup.criteria ?? builtinCriteria(), catalog: matcher.catalog })
  // one part at a time: what ends this thread is the first part that has no answer
  let last = Promise.resolve()
  parentPort!.on('message', ({ index, part }: Task) => {
    last = last.then(async () => {
      try {
        if (!isPartInput(part)) refusePart(`parts[${index}]`, part)
        say({ kind: 'result', index, result: await matcher.match(part, options) })
      } catch (error) {
        say({ kind: 'failed', index, error: sentError(error) })
      }
    })
  })
  say({ kind: 'ready' })
}

async function setupOf(url: string): Promise<Setup> {
  const loaded = await loadedFrom(url)
  // a CommonJS module may be seen only as `default`
  const setup = loaded.setup ?? (loaded as { readonly default?: { readonly setup?: unknown } }).default?.setup
  if (typeof setup !== 'object' || setup === null)
    refuse('setupModule', url, 'a module that exports `setup`, an object')
  return setup as Setup
}

async function loadedFrom(url: string): Promise<{ readonly setup?: unknown }> {
  try {
    return (await import(url)) as { readonly setup?: unknown }
  } catch (cause) {
    const { message: why, stack } = cause instanceof Error ? cause : new Error(String(cause))
    const details = { field: 'setupModule', module: url, stack }
    throw new HamkorError('INPUT', `setupModule: ${url} could not be loaded: ${why}`, details, { cause })
  }
}

function say(message: WorkerMessage): void {
  parentPort!.postMessage(message)
}

serve().catch((error: unknown) => say({ kind: 'refused', error: sentError(error) }))
