import { tokenize } from './tokenize.js'

export { codeKey } from './tokenize.js'

/** Equality key of a term: the token keys joined by one space, signs dropped. O(n). */
export function foldKey(text: string): string {
  let key = ''
  for (const token of tokenize(text)) {
    if (token.kind === 'symbol') continue
    key = key === '' ? token.key : `${key} ${token.key}`
  }
  return key
}
