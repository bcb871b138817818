/**
 * What needs Node: snapshots on disk.
 *
 * @packageDocumentation
 */
export { loadSnapshot, saveSnapshot } from './node/snapshot-file.js'
