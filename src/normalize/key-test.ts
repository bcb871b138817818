import { foldKey } from '../text/fold.js'
import { onFirstUse } from '../text/on-first-use.js'

/** Words, parted by `|`, as a test of folded keys; one that ends in `*` is the beginning of one. Made at first use. O(stems). */
export function keyTest(words: string): (key: string | undefined) => boolean {
  const compiled = onFirstUse(() => {
    const whole = new Set<string>()
    const stems: string[] = []
    for (const word of words.split('|')) {
      if (word.endsWith('*')) stems.push(foldKey(word.slice(0, -1)))
      else whole.add(foldKey(word))
    }
    return { whole, stems }
  })
  return (key) => {
    if (key === undefined) return false
    const { whole, stems } = compiled()
    return whole.has(key) || stems.some((stem) => key.startsWith(stem))
  }
}
