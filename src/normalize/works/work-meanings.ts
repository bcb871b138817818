import { latinKey } from '../../text/latin-key.js'
import { type KeptPiece, ofPiece } from '../../text/tokenize.js'
import { stemsOf } from '../words/lexemes.js'
import { FIRST_HALVES, JOINED_CLASSES } from './joined-words.js'
import { ACTIONS } from './work-actions.js'
import { IDLE, NUMERALS, OBJECTS, QUALITIES } from './work-words.js'

/** One meaning of a word: the classes that it stands for; none for a word that says nothing of the work. */
export type Meaning = readonly string[]

interface Words {
  /** Meanings by whole word, and by its beginning. */
  readonly whole: ReadonlyMap<string, readonly Meaning[]>
  readonly begun: ReadonlyMap<string, readonly Meaning[]>
  readonly halves: ReadonlyMap<string, string>
  readonly actions: ReadonlySet<string>
}

/** A beginning is no shorter, a second half neither. */
const SHORTEST = 3
const LONGEST_HALF = 12
/** What an Uzbek verb takes behind its root: oʻyish, oʻyib, oʻyilgan, oʻyamiz, oʻyadi, oʻygan, oʻyuv. */
const VERB_ENDINGS = ['ish*', 'ib', 'il*', 'am*', 'ad*', 'gan*', 'uv*']
let made: Words | undefined

/** Folded at the first phrase, not at import. */
function words(): Words {
  made ??= build()
  return made
}

function build(): Words {
  const whole = new Map<string, Meaning[]>()
  const begun = new Map<string, Meaning[]>()
  const put = (word: string, meaning: Meaning): void => {
    if (word.endsWith('+')) {
      for (const ending of VERB_ENDINGS) put(word.replace('+', ending), meaning)
      return
    }
    const isBegun = word.endsWith('*')
    const key = latinKey(word.replace('*', '').toLowerCase().replaceAll('ʻ', 'ʼ'))
    const map = isBegun ? begun : whole
    const list = map.get(key) ?? []
    map.set(key, list)
    if (!list.some((one) => one.join() === meaning.join())) list.push(meaning)
  }
  const actions = new Set<string>()
  for (const table of [ACTIONS, QUALITIES, OBJECTS]) {
    for (const line of table.trim().split('\n')) {
      const [sign = '', list = ''] = line.split(': ')
      if (table === ACTIONS) actions.add(sign)
      for (const word of list.split(' ')) put(word, [sign])
    }
  }
  for (const line of JOINED_CLASSES.trim().split('\n')) {
    const [word = '', signs = ''] = line.split('=')
    put(word, signs.split(' ').filter(Boolean))
  }
  for (const word of spaced(IDLE)) put(word, [])
  for (const pair of spaced(NUMERALS)) put(pair.split('=')[0]!, [pair.split('=')[1]!])
  const halves = new Map(
    spaced(FIRST_HALVES).map((pair) => {
      const [half = '', sign = ''] = pair.split('=')
      return [latinKey(half.toLowerCase()), sign] as const
    }),
  )
  return { whole, begun, halves, actions }
}

function spaced(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Whether a class is something done. */
export function isAction(sign: string): boolean {
  return words().actions.has(sign)
}

/** Nothing but this code decides what words mean. */
const RULES = {}

/** What a word may stand for in the name of a work; a word of no class for its own stems. O(length). */
const meaningsOf = ofPiece((piece, _: typeof RULES): readonly Meaning[] => {
  if (piece.kind === 'number') return [[`#${piece.key}`]]
  if (piece.kind === 'symbol') return [[]]
  // the key of a word is folded already, and folding it anew spells it otherwise: `yonish` as `enish`
  const key = piece.kind === 'word' ? piece.key : latinKey(piece.key)
  return listed(key) ?? stemsOf(piece).map((stem) => [`~${stem}`])
})

export function meanings(piece: KeptPiece): readonly Meaning[] {
  return meaningsOf(piece, RULES)
}

/** How a word ends that denies its beginning, or says only that it can be done. */
const NOT_DONE = /(?:siz|les|bop|ma(?:s|sin|sdan|slik|ng))$/

/** The longest beginning on the list, unless a first half of a joined word is longer. */
function listed(key: string): readonly Meaning[] | undefined {
  const { whole, begun } = words()
  const own = whole.get(key)
  if (own) return own
  let to = key.length
  while (to > 1 && !begun.has(key.slice(0, to))) to--
  // payvandsiz, weldless, quymas: what is not done; payvandbop: what may be
  if (NOT_DONE.test(key.slice(to))) return undefined
  return joined(key, to) ?? begun.get(key.slice(0, to))
}

/** `газосварка`: what either half says, the first one longer than `least`. */
function joined(key: string, least: number): readonly Meaning[] | undefined {
  const { halves } = words()
  for (let to = Math.min(key.length - SHORTEST, LONGEST_HALF); to >= SHORTEST && to >= least; to--) {
    const sign = halves.get(key.slice(0, to))
    const rest = sign === undefined ? undefined : listed(key.slice(to))
    if (rest) return rest.map((one) => [sign!, ...one])
  }
  return undefined
}
