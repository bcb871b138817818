import type { Lang } from '../../model/basics.js'
import { foldKey } from '../../text/fold.js'
import { latinKey } from '../../text/latin-key.js'
import { stemWord } from '../../text/stem.js'
import { isFunctionWord } from '../../text/terms.js'
import { cut, type Piece } from '../../text/tokenize.js'
import type { ConceptKind } from './concept.js'

/** Stems of single words by language: names of a catalog repeat them. */
const known = new Map<Lang | undefined, Map<string, readonly string[]>>()
const WORDS = 40_000

/** Stems of the content words of a catalog's term. */
export function termStems(term: string, lang: Lang | undefined): string[] {
  const stems: string[] = []
  for (const word of term.split(' ')) stems.push(...wordStems(word, lang))
  return stems
}

/** The same of what stands between two blanks. */
export function wordStems(word: string, lang: Lang | undefined): readonly string[] {
  let memory = known.get(lang)
  if (!memory || memory.size > WORDS) {
    memory = new Map()
    known.set(lang, memory)
  }
  const stems = memory.get(word)
  if (stems) return stems
  const made = stemsOfWord(word, lang)
  memory.set(word, made)
  return made
}

/** Letters of one script: a piece of its own, as nearly all words of a catalog are. */
export const PLAIN_WORD = /^(?:[A-Za-z]+|[А-ЯЁЎҚҒҲа-яёўқғҳ]+)$/

function stemsOfWord(word: string, lang: Lang | undefined): string[] {
  if (PLAIN_WORD.test(word)) return isFunctionWord(latinKey(word.toLowerCase())) ? [] : [stemWord(word, lang)]
  const { pieces } = cut(word)
  const stems: string[] = []
  for (const { text, kind, key } of pieces) {
    if (kind === 'word') {
      // the letter of `O-ring` and `TPE-S` belongs to its name
      const isJoined = text.length === 1 && pieces.some((piece) => piece.text === '-')
      if (isJoined || !isFunctionWord(key)) stems.push(stemWord(text, lang))
    } else if (kind !== 'symbol') stems.push(kind === 'code' ? latinKey(key) : key)
  }
  return stems
}

/** Folded key of a catalog's term. O(length). */
export function termKey(term: string): string {
  return PLAIN_WORD.test(term) ? latinKey(term.toLowerCase()) : foldKey(term)
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
  const inner = /(?<!\p{L})(\p{L}{3,})\/(\p{L}{3,})/u.exec(name)
  if (!inner) return [name]
  return [name, name.replace(inner[0], inner[1]!), name.replace(inner[0], inner[2]!)]
}

/** An English gerund or participle; -ning is an Uzbek case. */
export const VERB_FORM = /(?<!n)ing$|ed$/

/** Whether a word is a form of a verb: but where a name has it, `plating` is no plate, `handling` no handle. */
export function isVerbForm({ script, key }: Pick<Piece, 'script' | 'key'>): boolean {
  return script === 'latin' && VERB_FORM.test(key)
}
