import type { Catalog } from '../../model/catalog.js'
import type { Detected } from '../../text/language.js'
import type { Note } from '../common/read.js'
import { type Lexeme, stemsOf } from '../words/lexemes.js'
import { type Candidate, candidatesIn } from './part-candidates.js'
import { idleAmong } from './part-idle.js'
import type { PartIndex } from './part-index.js'
import type { Position } from './positions.js'

/** What a name is read with. */
export interface Setting {
  /** Places that its words tell. */
  readonly positions: ReadonlySet<Position>
  /** Every lexeme of the name, those of place too. */
  readonly all: readonly Lexeme[]
  readonly index: PartIndex
  readonly catalog: Catalog
  readonly lang: Detected['lang']
  /** All of it that decides what a stretch of words names: language and places. */
  readonly manner: string
}

/** The words of a name that say what the thing is. */
export interface Head {
  readonly lexemes: readonly Lexeme[]
  readonly candidate: Candidate
  readonly notes: Note[]
}

/** What words next to each other are as a name, wherever they stand. */
interface Facts {
  candidates: readonly Candidate[] | undefined
  isIdle: readonly boolean[] | undefined
  /** Heads by the way they were looked for; null for none. */
  heads: Map<string, Candidate | null> | undefined
}

/** Words that may be a name, with what is worked out of them once. */
export class NameWords {
  readonly lexemes: readonly Lexeme[]
  private readonly setting: Setting
  private readonly facts: Facts

  constructor(lexemes: readonly Lexeme[], setting: Setting, facts = noFacts()) {
    this.lexemes = lexemes
    this.setting = setting
    this.facts = facts
  }

  /** Stretches of the words that are names. */
  get candidates(): readonly Candidate[] {
    this.facts.candidates ??= candidatesIn(this.lexemes, this.setting.index)
    return this.facts.candidates
  }

  /** Whether each of the words says nothing of what the thing is. */
  get isIdle(): readonly boolean[] {
    this.facts.isIdle ??= idleAmong(this.lexemes, this.setting.catalog)
    return this.facts.isIdle
  }

  /** The head that was found before in this way: null for none, undefined where it was not looked for. */
  headBy(way: string): Candidate | null | undefined {
    return this.facts.heads?.get(way)
  }

  keepHead(way: string, head: Candidate | undefined): Candidate | undefined {
    this.facts.heads ??= new Map()
    this.facts.heads.set(way, head ?? null)
    return head
  }
}

function noFacts(): Facts {
  return { candidates: undefined, isIdle: undefined, heads: undefined }
}

/** Stretches kept for a catalog; then it begins anew. */
const KEPT = 4096
/** Longer ones hardly repeat. UTF-16 units. */
const LONGEST = 64
const memories = new WeakMap<PartIndex, Map<string, Facts>>()

/**
 * Words as they are written. What is worked out of them serves every text that has them: the things of a list repeat more
 * than its lines do. O(words).
 */
export function nameWords(lexemes: readonly Lexeme[], setting: Setting): NameWords {
  let key = ''
  // a letter may be a function word or belong to the word beside it: `O-ring`
  for (const { text, isFunction, piece, stems } of lexemes) {
    // a word taken for another by its sound is not what it is elsewhere
    if (stems !== stemsOf(piece)) return new NameWords(lexemes, setting)
    key += isFunction ? `${text}\n` : `${text} `
  }
  if (key.length > LONGEST) return new NameWords(lexemes, setting)
  let memory = memories.get(setting.index)
  if (!memory) {
    memory = new Map()
    memories.set(setting.index, memory)
  }
  let facts = memory.get(key)
  if (!facts) {
    if (memory.size >= KEPT) memory.clear()
    facts = noFacts()
    memory.set(key, facts)
  }
  return new NameWords(lexemes, setting, facts)
}
