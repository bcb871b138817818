/**
 * A thread of `matchAllInWorkers`: loads the shared snapshot once and answers part after part.
 *
 * @packageDocumentation
 */
import { parentPort, workerData } from 'node:worker_threads'
import { builtinCriteria } from '../criteria/builtin.js'
import { createMatcher, type MatcherSetup } from '../matcher.js'
import { refuse } from '../refuse.js'
import { checkedOptions } from '../retrieve/options.js'
import { sentError, type Task, type WorkerMessage, type WorkerStart } from './worker-messages.js'

type Setup = Omit<MatcherSetup, 'manufacturers'>

async function serve(): Promise<void> {
  const { snapshot, setupModule, options } = workerData as WorkerStart
  const setup = setupModule === undefined ? {} : await setupOf(setupModule)
  checkedOptions(options, setup.criteria ?? builtinCriteria())
  const matcher = await createMatcher.load(snapshot, setup)
  // one part at a time: what ends this thread is the first part that has no answer
  let last = Promise.resolve()
  parentPort!.on('message', ({ index, part }: Task) => {
    last = last.then(async () => {
      try {
        say({ kind: 'result', index, result: await matcher.match(part, options) })
      } catch (error) {
        say({ kind: 'failed', index, error: sentError(error) })
      }
    })
  })
  say({ kind: 'ready' })
}

async function setupOf(url: string): Promise<Setup> {
  const loaded = (await import(url)) as { readonly setup?: unknown }
  // a CommonJS module may be seen only as `default`
  const setup = loaded.setup ?? (loaded as { readonly default?: { readonly setup?: unknown } }).default?.setup
  if (typeof setup !== 'object' || setup === null)
    refuse('setupModule', url, 'a module that exports `setup`, an object')
  return setup as Setup
}

function say(message: WorkerMessage): void {
  parentPort!.postMessage(message)
}

serve().catch((error: unknown) => say({ kind: 'refused', error: sentError(error) }))
