import type { Lang } from '../model/basics.js'
import { latinKey } from '../text/latin-key.js'
import { stemWord } from '../text/stem.js'
import { isFunctionWord } from '../text/terms.js'
import { type Piece, tokenize } from '../text/tokenize.js'
import type { ConceptKind } from './concept.js'

/** Stems of single words by language: names of a catalog repeat them. */
const wordStems = new Map<Lang | undefined, Map<string, readonly string[]>>()
const WORDS = 40_000

/** Stems of the content words of a catalog's term. */
export function termStems(term: string, lang: Lang | undefined): string[] {
  let memory = wordStems.get(lang)
  if (!memory || memory.size > WORDS) {
    memory = new Map()
    wordStems.set(lang, memory)
  }
  const stems: string[] = []
  for (const word of term.split(' ')) {
    let known = memory.get(word)
    if (!known) {
      known = stemsOfWord(word, lang)
      memory.set(word, known)
    }
    for (const stem of known) stems.push(stem)
  }
  return stems
}

function stemsOfWord(word: string, lang: Lang | undefined): string[] {
  return tokenize(word).flatMap((token, _, all) => {
    // the letter of `O-ring` and `TPE-S` belongs to its name
    const isJoined = token.text.length === 1 && all.some(({ text }) => text === '-')
    if (token.kind === 'symbol' || (token.kind === 'word' && !isJoined && isFunctionWord(token.key))) return []
    return [
      token.kind === 'word' ? stemWord(token.text, lang) : token.kind === 'code' ? latinKey(token.key) : token.key,
    ]
  })
}

/**
 * The ways to say a label: `Hood (bonnet)` is a hood and a bonnet, `Shock absorber / strut` either, `Intake / exhaust
 * valve` two kinds of valve, `Клапан впускной/выпускной` too.
 */
export function variants(name: string, kind: ConceptKind): readonly string[] {
  if (!/[(/]/.test(name)) return [name]
  const bracket = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(name)
  if (bracket) {
    const [, before = '', inside = '', after = ''] = bracket
    const plain = `${before.trim()} ${after.trim()}`.trim()
    // in a part's name brackets hold another name, elsewhere a remark
    const alone =
      kind === 'part' && !/[/,]|^\s*(?:set|kit|pair|комплект|пара|juft|жуфт|to.plam|тўплам)\s*$/iu.test(inside)
        ? [inside.trim()]
        : []
    return [...variants(plain, kind), ...alone, ...(kind === 'part' ? [] : [name])].filter((text) => text !== '')
  }
  const [left, right, ...more] = name.split(' / ')
  if (left !== undefined && right !== undefined && more.length === 0) {
    const words = right.split(' ')
    // a single word before a longer phrase qualifies its last word
    return words.length > 1 && !left.includes(' ') ? [right, `${left} ${words.at(-1)}`] : [left, right]
  }
  const inner = /([\p{L}]{3,})\/([\p{L}]{3,})/u.exec(name)
  if (!inner) return [name]
  return [name, name.replace(inner[0], inner[1]!), name.replace(inner[0], inner[2]!)]
}

/** An English gerund or participle; -ning is an Uzbek case. */
export const VERB_FORM = /(?<!n)ing$|ed$/

/** Whether a word is a form of a verb that is not among the `known` keys: `plating` is no plate, `handling` no handle. */
export function isVerbForm({ script, key }: Pick<Piece, 'script' | 'key'>, known: ReadonlySet<string>): boolean {
  return script === 'latin' && VERB_FORM.test(key) && !known.has(key)
}
