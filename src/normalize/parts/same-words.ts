import { WORD_CLASSES, WORD_PHRASES } from '../../catalog/data/part-words.js'
import { stemWord } from '../../text/stem.js'
import { type KeptPiece, ofPiece } from '../../text/tokenize.js'
import { transliterate } from '../../text/transliterate.js'
import { changed, type Lexeme, stemsOf } from '../words/lexemes.js'
import { termStems } from '../words/term-stems.js'
import { havingStem } from '../words/word-facts.js'

/*
 * Words that stand for each other in names of parts: `ёғ насоси қобиғи` is a `moy nasosi korpusi`, `EGR quvuri` a
 * `трубка EGR`. A buyer mixes the words of three languages freely; a catalog cannot list every mixture.
 */

interface SameWords {
  /** The stems of the classes that a stem is of. */
  readonly byStem: ReadonlyMap<string, readonly string[]>
  /** The same by the stems of two words, joined by a blank. */
  readonly byPair: ReadonlyMap<string, readonly string[]>
  readonly firsts: ReadonlySet<string>
}

let made: SameWords | undefined

/** Stemmed at the first name, not at import. */
function sameWords(): SameWords {
  made ??= build()
  return made
}

function build(): SameWords {
  const sets = new Map<string, Set<string>>()
  const add = (stem: string, others: readonly string[]) => {
    const own = sets.get(stem) ?? new Set<string>()
    sets.set(stem, own)
    for (const other of others) own.add(other)
  }
  for (const line of WORD_CLASSES.trim().split('\n')) {
    const stems = [...new Set(line.split(' ').flatMap(everyStem))]
    for (const stem of stems) add(stem, stems)
  }
  const byStem = new Map([...sets].map(([stem, others]) => [stem, [...others]]))
  const byPair = new Map<string, readonly string[]>()
  const firsts = new Set<string>()
  for (const line of WORD_PHRASES.trim().split('\n')) {
    const [phrase = '', word = ''] = line.split('=')
    const [first = '', second = ''] = phrase.split(' ')
    const stems = everyStem(word)
    const meant = [...new Set([...stems, ...stems.flatMap((stem) => byStem.get(stem) ?? [])])]
    for (const one of everyStem(first)) {
      firsts.add(one)
      for (const two of everyStem(second)) byPair.set(`${one} ${two}`, meant)
    }
  }
  return { byStem, byPair, firsts }
}

/** The stems that names of any language may hold a word under. */
function everyStem(word: string): readonly string[] {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word)
  return [...new Set([stemWord(word), ...termStems(word, isCyrillic ? 'ru' : 'en'), ...termStems(word, undefined)])]
}

/** `термостат в коробках`: where things are, in Russian, is no word of their name. */
const PACKED = /[ая](?:х|ми)$/iu

/** Nothing but this code decides which words these are. */
const RULES = {}

const othersOf = ofPiece((piece, _: typeof RULES): readonly string[] => {
  if (piece.kind !== 'word' || piece.text.length < 2) return []
  if (PACKED.test(piece.text)) return stemsOf(piece)
  const { byStem } = sameWords()
  const spelled = [...stemsOf(piece), ...(piece.script === 'latin' ? russianStems(piece.text) : [])]
  const own = [...spelled, ...spelled.flatMap(hardened), ...spelled.flatMap((stem) => nounsOf(stem, piece.script))]
  return [...new Set([...own, ...own.flatMap((stem) => byStem.get(stem) ?? [])])]
})

/** Stems of a word, of the words that stand for it, and of Russian typed in Latin: `pechatnaya plata`. O(stems). */
export function paraphrasesOf(piece: KeptPiece): readonly string[] {
  return othersOf(piece, RULES)
}

/** Whether two words are of one class: `klapan ventil` says one thing twice. O(stems). */
export function isSameWord(a: Lexeme, b: Lexeme): boolean {
  const others = paraphrasesOf(a.piece)
  return b.stems.some((stem) => others.includes(stem))
}

/** The stems of a Latin word as Russian, also where it is spelled as in passports: `pruzhina`. */
function russianStems(text: string): readonly string[] {
  const word = text.toLowerCase().replaceAll('zh', 'j').replaceAll('kh', 'x')
  return [stemWord(word), stemWord(transliterate(word, 'uz-Cyrl'), 'ru')]
}

/** `silindr blogi`, `nasos qobigʻi`: k and q soften before a possessive. */
function hardened(stem: string): readonly string[] {
  return stem.length > 3 && stem.endsWith('g') ? [`${stem.slice(0, -1)}k`] : []
}

/** Russian: шкив генераторный, картер моторный; `тросик`, `сеточка`. */
const OF_NOUN = /^(.{4,})(?:n|ov|ev|sk|ik)$/
const SMALL = /^(.{3,})[eo]chk$/

/** The noun that a Russian adjective is made of, or that a diminutive makes small; a stem that no name has does no harm. */
function nounsOf(stem: string, script: KeptPiece['script']): readonly string[] {
  if (script !== 'cyrillic') return []
  const noun = OF_NOUN.exec(stem)?.[1]
  const small = SMALL.exec(stem)?.[1]
  return [...(noun === undefined ? [] : [noun]), ...(small === undefined ? [] : [`${small}k`])]
}

/** Stems that were made of a word by its sound, and those of the words that stand for them. */
function withOthers(stems: readonly string[]): readonly string[] {
  const { byStem } = sameWords()
  return [...new Set([...stems, ...stems.flatMap((stem) => byStem.get(stem) ?? [])])]
}

const beginsPair = havingStem((stem, _: typeof RULES) => sameWords().firsts.has(stem))

/** Whether a word and the next one may be one together. */
export function mayBeginPair(word: Lexeme): boolean {
  return beginsPair(word, RULES)
}

/** Every word with the stems of what may stand for it, two words that are one joined. O(words). */
export function paraphrased(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const { byPair } = sameWords()
  const words: Lexeme[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const word = lexemes[i]!
    const next = lexemes[i + 1]
    const pair =
      next && mayBeginPair(word)
        ? word.stems.flatMap((one) => next.stems.flatMap((two) => byPair.get(`${one} ${two}`) ?? []))
        : []
    if (pair.length > 0) {
      words.push(changed(word, { end: next!.end, stems: pair }))
      i++
    } else
      words.push(
        changed(word, {
          stems: word.stems === stemsOf(word.piece) ? paraphrasesOf(word.piece) : withOthers(word.stems),
        }),
      )
  }
  return words
}
