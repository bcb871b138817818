import type { Port } from './highs-serve.js'

/** A thread that was started. */
export interface Thread extends Port {
  /** Calls back where the thread dies. */
  onFailure(report: (cause: Error) => void): void
  end(): void
}

interface NodeWorker {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): void
  on(event: 'error', listener: (cause: Error) => void): void
  on(event: 'exit', listener: (code: number) => void): void
  terminate(): Promise<number>
}

interface NodePort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): void
}

interface NodeThreads {
  readonly Worker: new (file: URL, options?: object) => NodeWorker
  readonly parentPort: NodePort | null
}

/** What a browser's worker and the scope inside it have in common with ours; spelled out, since no DOM types are used. */
interface WebWorker {
  postMessage(message: unknown): void
  addEventListener(
    type: string,
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void
  terminate?(): void
}

interface Scope {
  readonly process?: { getBuiltinModule?(id: string): unknown }
  readonly Worker?: new (url: URL, options: { readonly type: 'module' }) => WebWorker
}

const scope = globalThis as Scope

/** Asked for at run time, so that no bundler for browsers meets a `node:` import. Node 20.16 and up. */
function nodeThreads(): NodeThreads | undefined {
  return scope.process?.getBuiltinModule?.('node:worker_threads') as NodeThreads | undefined
}

/** Starts a thread of Node or of a browser; undefined where there are none. Throws where it may not be started. */
export function startThread(url: URL): Thread | undefined {
  const node = nodeThreads()
  if (node) return overNode(new node.Worker(url))
  return scope.Worker ? overWeb(new scope.Worker(url, { type: 'module' })) : undefined
}

function overNode(worker: NodeWorker): Thread {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage) => worker.on('message', onMessage),
    onFailure: (report) => {
      worker.on('error', report)
      worker.on('exit', (code) => report(new Error(`the thread ended with code ${code}`)))
    },
    end: () => void worker.terminate(),
  }
}

function overWeb(worker: WebWorker): Thread {
  return {
    ...webPort(worker),
    onFailure: (report) => {
      worker.addEventListener('error', ({ message }) => report(new Error(message ?? 'the thread could not be started')))
    },
    end: () => worker.terminate?.(),
  }
}

function webPort(worker: WebWorker): Port {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage) => worker.addEventListener('message', ({ data }) => onMessage(data)),
  }
}

/** The line to who started this thread; undefined on a main thread of Node. */
export function workerPort(): Port | undefined {
  const node = nodeThreads()
  if (!node) return webPort(globalThis as unknown as WebWorker)
  const { parentPort } = node
  if (!parentPort) return undefined
  return {
    post: (message) => parentPort.postMessage(message),
    listen: (onMessage) => parentPort.on('message', onMessage),
  }
}
