import { writeContainer } from '../../src/retrieve/container.js'

/** A snapshot of that many bytes of one number, and its frame. */
export function generation(number: number, bytes: number): Uint8Array<ArrayBuffer> {
  return writeContainer('generation', [
    ['number', Uint8Array.of(number)],
    ['body', new Uint8Array(bytes).fill(number)],
  ])
}

/** Its number. */
export function numberOf(snapshot: Uint8Array): number {
  return snapshot.at(-1)!
}
