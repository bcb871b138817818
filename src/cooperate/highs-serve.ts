import type { Highs } from 'highs'
import type { SolverAnswer, SolverProgress, SolverTask } from '../model/mip.js'
import type { LoadHighs } from './highs-load.js'
import { runHighs } from './highs-run.js'

/** One end of a line between threads: a worker seen from outside, or its own scope seen from inside. */
export interface Port {
  post(message: unknown): void
  listen(onMessage: (message: unknown) => void): void
}

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: SolverProgress }
  | { readonly kind: 'answer'; readonly answer: SolverAnswer }
  | { readonly kind: 'failed'; readonly message: string }

/**
 * The worker's side: loads HiGHS once, says when it is ready, then answers one task after another. A host that makes its
 * own worker calls this in it with the loader its bundler knows.
 */
export function serveHighs(port: Port, load: LoadHighs): void {
  const say = (message: FromWorker) => port.post(message)
  const failed = (cause: unknown) =>
    say({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) })
  const loading: Promise<Highs> = load()
  loading.then(() => say({ kind: 'ready' }), failed)
  port.listen((task) => {
    loading
      .then((highs) => runHighs(highs, task as SolverTask, (progress) => say({ kind: 'progress', progress })))
      .then((answer) => say({ kind: 'answer', answer }), failed)
  })
}
