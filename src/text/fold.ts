import { cut } from './tokenize.js'

export { codeKey } from './tokenize.js'

/** Equality key of a term: the token keys joined by one space, signs dropped. O(n). */
export function foldKey(text: string): string {
  let key = ''
  for (const piece of cut(text).pieces) {
    if (piece.kind === 'symbol') continue
    key = key === '' ? piece.key : `${key} ${piece.key}`
  }
  return key
}
