import { keysOf, type Sentence } from './clauses.js'

/*
 * Two nots that make a claim: `нет стали, которую мы не варим`, `ни одна деталь не уходит без покраски`, `biz yoʻnmaydigan detal
 * yoʻq`, `nothing we cannot weld`. Russian `ни … не` alone denies.
 */
const TWICE = [
  /(?:^| )net (?:tak|ni odn|metal|stal|detal|rabot)[^ ]*(?: [^ ]+){0,6} (?:kotor[^ ]*|chtobi|chto)(?: [^ ]+){0,3} ne /,
  /(?:^| )(?:ni odn[^ ]*|ne (?:bivaet|vipuskaem|otdaem|otgrujaem|otpuskaem|vihodit|uhodit))(?: [^ ]+){0,8} bez /,
  /maydigan(?: [^ ]+){0,3} yok(?: |$)/,
  /siz(?: [^ ]+){0,3} (?:chikmaydi|bermaymiz|jonatmaymiz|ketmaydi)/,
  /(?:^| )(?:nothing|no|not a|never)(?: [^ ]+){0,8} (?:we (?:canot|cant|would not|wouldnt|do not|dont)|without) /,
] as const

const known = new WeakMap<Sentence, boolean>()

/** Whether a sentence says by two nots what it would say by none. O(words), once a sentence. */
export function isTwiceDenied(sentence: Sentence): boolean {
  const found = known.get(sentence)
  if (found !== undefined) return found
  const keys = `${keysOf(sentence.clauses.flatMap(({ words }) => words))} `
  const isTwice = TWICE.some((pattern) => pattern.test(keys))
  known.set(sentence, isTwice)
  return isTwice
}
