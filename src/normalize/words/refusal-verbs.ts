/*
 * Uzbek verbs that deny: `qilinmasin`, `bajarilmaydi` behind the noun of a work, and those of the work itself,
 * `boʻyalmasin`, `toblamang`, `payvandlanmasdan`. In folded keys.
 */

/** What -ma- may end in: let it not be done, is not, was not, do not, without doing. */
const DENYING = 'ma(?:sin(?:lar)?|y(?:di)?|gan|ng(?:iz)?|sdan|slik|s)'
/** A verb of doing at large: to do, make, carry out, use. */
const DOING = '(?:kil|et|bajar|oshir|kol+an|ishlat|otkaz|ber|man)'

/** The whole of such a verb: `qilinmasin`, `bajarilmaydi`, `qilmang`. */
export const NOT_DONE_WORDS = new RegExp(`^${DOING}(?:in|il|t)?${DENYING}$`)

/** Whether a key says of the noun before it that it is not to be done, or is not. */
export function isNotDone(key: string): boolean {
  return NOT_DONE_WORDS.test(key) && !/^ber/.test(key)
}

/** `ruxsat yoʻq`, `ruxsat etilmaydi`, `man etiladi`: two keys that forbid what stands before. */
export function isForbidden(key: string, behind: string): boolean {
  if (key === 'ruhsat') return behind === 'yok' || NOT_DONE_WORDS.test(behind)
  return key === 'man' && /^(?:et|kil)(?:il|in)(?:adi|gan)$/.test(behind)
}

const DENIED_VERB = new RegExp(`^(.{3,}?)${DENYING}$`)
/** A word of a shop of which the ending of denial is no verb's. */
const NO_VERB = /^(?:al|ol)mas$/

/** `boʻyoqsiz`, `weldless`: without. */
const WITHOUT = /^(\p{L}{3,})(?:siz|сиз|less)$/iu

/**
 * The nouns of the work that a word may deny: `boyash` of `boyalmasin`, `kuyish` of `kuyilmasin`, `boʻyoq` of `boʻyoqsiz`; none
 * of another word. O(length).
 */
export function deniedNouns({ text, key }: { readonly text: string; readonly key: string }): readonly string[] {
  const thing = WITHOUT.exec(text)?.[1]
  if (thing !== undefined) return [thing]
  const root = NO_VERB.test(key) ? undefined : DENIED_VERB.exec(key)?.[1]
  if (root === undefined) return []
  const passive = /^(.{2,}?)(i?)[ln]$/.exec(root)
  const roots = passive ? [root, passive[1]!] : [root]
  return roots.map((one) => (/[aeiou]$/.test(one) ? `${one}sh` : `${one}ish`))
}
