/**
 * What needs Node: snapshots on disk, and lists matched over worker threads.
 *
 * @packageDocumentation
 */
export { matchAllInWorkers, type WorkerOptions } from './node/match-all-in-workers.js'
export { loadSnapshot, saveSnapshot } from './node/snapshot-file.js'
export type { PartAnswer, WorkerCrash } from './node/worker-run.js'
