import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { findProcesses, NO_MATERIAL } from '../works/read-process.js'
import { signsOf, workOfVerb } from '../works/same-works.js'
import type { Clause, Sentence, Word } from './clauses.js'
import { isOther, isOutsider } from './other-parties.js'

/*
 * Works that a maker tells by verbs: what no name of the catalog spells, and what would be a noun elsewhere. The same word is
 * no work in a request, so that these rules read makers only.
 */

/** What a verb means that is said of more than one work; the others are told by the classes of their words. */
const BROAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cast: 'casting',
    pour: 'casting',
    machine: 'machining',
    mold: 'plastic-molding',
    mould: 'plastic-molding',
    stamp: 'stamping',
    galvanize: 'galvanizing',
    galvanise: 'galvanizing',
    weld: 'welding',
    mill: 'milling',
    turn: 'turning',
    grind: 'grinding',
    forge: 'forging',
    plate: 'electroplating',
    anodise: 'anodizing',
    carburise: 'carburizing',
    harden: 'hardening',
    normalise: 'normalizing',
    rivet: 'riveting',
    sew: 'sewing',
    drill: 'drilling',
  }),
)
/** Where a sentence speaks of rubber, to mold is another process. */
const RUBBER = /rubber|elastomer|(?<!\p{L})(?:NBR|EPDM|FKM|silicone)(?!\p{L})/iu
/** Words that are verbs too, but say no work: what is cut is a price, what is marked a day. */
const NO_WORK =
  /^(?:test|ship|pack|design|mark|measure|work|make|process|treat|build|run|coil|wire|tin|slot|print|spot|open|fil|mount|cut|join|laps)(?:s|ed|ing)?$/
/** Who works in English: what follows is a verb. */
const WE = /^(?:we|team|staff|workers|operators|crew|machinists|toolmakers|welders)$/
const IT =
  /^(?:team|crew|plant|shop|company|works|foundry|factory|firm|forge|workshop|enterprise|line|cell|mil|department|smithy|press|robot|lathe|laser)$/
const THEY = /^(?:lines|cels|robots|machines|lathes|presses|lasers|shops|plants|benders|hands)$/
/** Between them and the verb. */
const ADVERB =
  /^(?:also|can|could|may|would|now|only|mainly|mostly|stil|then|alone|both|either|neither|routinely|regularly|daily|do|does|not|dont|doesnt|canot|to|used|here|ourselves|each|al|\w{3,}ly)$/
/** Done to a thing: what follows is a participle. */
const BE = /^(?:are|is|get|gets|being|be|was|were|been|come|comes)$/
/** What stands behind what is done, where nothing says `is`. */
const BEHIND_DONE = /^(?:on|from|in|under|up|with|to|of)$/
const AND: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'then', 'as', 'well'])
/** Participles that do not end in -ed. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cut: 'cut',
    bent: 'bend',
    drawn: 'draw',
    ground: 'grind',
    sewn: 'sew',
    woven: 'weave',
    spun: 'spin',
    blown: 'blow',
    wound: 'wind',
    cast: 'cast',
    knit: 'knit',
    molten: 'melt',
  }),
)

/** An Uzbek shop that says what it does not: quymaymiz of quyamiz, payvandlamaymiz of payvandlaymiz. */
const DENIED = /^(.{2,})may(miz|di)$/
const VOWEL = /[aeiou]$/

/** A work that a maker tells; a broad one counts only where what is named beside it says which is meant. */
export interface Work extends Found<string> {
  readonly isBroad?: boolean
}

/**
 * The processes of a sentence that are found by name (`named`) and those that it tells by verbs: English ones behind who works
 * or what is done to a thing, Russian and Uzbek ones by their endings. Offsets of the text. O(n).
 */
export function withVerbs(sentence: Sentence, named: readonly Found<string>[], catalog: Catalog): readonly Work[] {
  const found: Work[] = []
  const misread = new Set<Found<string>>()
  const isFree = ({ start, end }: Word) => named.every((one) => one.end <= start || end <= one.start)
  const add = ({ start, end }: Word, value: string | undefined, isBroad = false) => {
    if (value !== undefined) found.push({ value, start, end, notes: [], ...(isBroad ? { isBroad } : {}) })
  }
  // штампуются is no штамп
  const addFinite = (word: Word) => {
    const over = named.find((one) => one.start < word.end && word.start < one.end)
    if (over && (over.start < word.start || over.end > word.end || !isThing(over, catalog))) return
    const value = BAKED.test(word.key) ? undefined : workOfVerb(word, catalog)
    if (over && value === undefined) return
    if (over) misread.add(over)
    if (value === undefined) add(word, broadWorkOf(word), true)
    else add(word, value)
  }
  // завод куёт, as `куём` says it
  const addTold = (word: Word) => {
    if (!isFree(word)) return
    const said = word.text.replace(/т$/u, 'м').replace(/di$/u, 'miz').replace(/ди$/u, 'миз')
    add(word, findProcesses(said, catalog, NO_MATERIAL)[0]?.value ?? workOfVerb(word, catalog))
  }
  let form: Form | undefined
  const isTold = isToldOfPlant(sentence)
  sentence.clauses.forEach((clause, c) => {
    const isListed = clause.opener === 'comma'
    if (!isListed) form = undefined
    clause.words.forEach((word, i) => {
      if (!LETTERS.test(word.text)) {
        if (isVerb(word)) addFinite(word)
        else if (isTold && THIRD.test(word.key)) addTold(word)
        return
      }
      const said = DENIED.exec(word.key)
      if (said) add(word, ofDenied(said, catalog))
      else if (UZBEK.test(word.key)) addFinite(word)
      else if (isTold && UZBEK_THIRD.test(word.key)) addTold(word)
      else {
        const own = formAt(clause, i, c, form)
        if (own === undefined) return
        form = own
        if (!isFree(word)) return
        const value = ofEnglish(word, own, sentence, catalog)
        if (CUT.test(word.key)) add(word, 'cutting', true)
        else if (value === undefined) add(word, broadWorkOf(word), true)
        else add(word, value)
      }
    })
  })
  return [...named.filter((one) => !misread.has(one)), ...found]
}

/** `Завод льёт чугун и куёт`, `korxona plastmassa quyadi`: the maker tells of itself as of the plant, first of all. */
function isToldOfPlant({ clauses }: Sentence): boolean {
  const words = clauses[0]?.words ?? []
  const at = words.findIndex(({ key }) => PLANT.test(key))
  if (at < 0 || at > FIRST_WORDS) return false
  return !words.some(({ key }, i) => i <= at + 1 && (isOther(key) || isOutsider(key)))
}

const PLANT =
  /^(?:zavod|predpriyatie|kompaniya|firma|seh|fabrika|masterskaya|kombinat|ooo|mchj|korhona|korhonamiz|zavodimiz|sehimiz|uchastok|liteyka)$/
const FIRST_WORDS = 4
const THIRD = /.(?:et|it|[aeiu]esya)$/
const UZBEK_THIRD = /.(?:[aiu]y|a)di$/

/** Baked is bread, paint, rubber; of metal powder another rule speaks. */
const BAKED = /^pishir/

/** Whether a name says how things are called that a toolmaker makes. */
function isThing({ value }: Found<string>, catalog: Catalog): boolean {
  return catalog.processesBelow('support').has(value)
}

const CUT = /^cuts?$/
/** Works by what is done where a verb alone says too little. */
const BY_SIGN: Readonly<Record<string, string>> = {
  VOLOCH: 'metal-drawing',
  DRAW: 'metal-drawing',
  ROLL: 'rolling',
  PRESS: 'stamping',
}

function broadWorkOf({ piece }: Word): string | undefined {
  for (const sign of signsOf([{ piece }])) if (BY_SIGN[sign] !== undefined) return BY_SIGN[sign]
  return undefined
}

const LETTERS = /[a-z]/i
/** Russian: варим, собираются, сварены; others weld too: варят. */
const FINITE = /(?:..em|..im|(?:[eiua]|yu|ya)sya|en[aoi]|an[aoi])$/
/** Of a shop or of what is done there: oʻraymiz, choʻzamiz, yoʻniladi. */
const UZBEK = /(?:amiz|aymiz|iladi|inadi|anadi|aladi)$/

function isVerb({ key }: Word): boolean {
  return FINITE.test(key) || UZBEK.test(key)
}

function ofDenied([, root = '', ending = '']: RegExpExecArray, catalog: Catalog): string | undefined {
  return findProcesses(`${root}${VOWEL.test(root) ? 'y' : 'a'}${ending}`, catalog, NO_MATERIAL)[0]?.value
}

/** How an English verb stands: we weld · it welds · is welded. */
type Form = 'base' | 'third' | 'done'

/** The form in which a word stands as a verb; undefined where it is none. */
function formAt({ words }: Clause, i: number, c: number, before: Form | undefined): Form | undefined {
  const form = formOf(words[i]!)
  if (form === undefined) return undefined
  let k = i - 1
  while (k >= 0 && ADVERB.test(words[k]!.key)) k--
  const last = words[k]?.key
  if (last === undefined) {
    // Draws copper rod; …, bent, welded and painted
    if (before !== undefined) return fits(form, before) ? before : undefined
    return c === 0 && i === 0 && form === 'third' && (words.length === 1 || isObject(words[1]!)) ? 'third' : undefined
  }
  if (BE.test(last)) return form === 'done' || IRREGULAR.has(words[i]!.key) ? 'done' : undefined
  // jerrycans blown from HDPE
  if (form === 'done' && BEHIND_DONE.test(words[i + 1]?.key ?? '') && !words[k]!.isFunction && !words[k]!.isNumber)
    return 'done'
  // our line grinds to a halt
  const next = words[i + 1]
  if (next && !AND.has(next.key) && !isObject(next) && !isHome(words, i + 1)) return undefined
  if (form !== 'third' && form !== 'done' && (WE.test(last) || THEY.test(last))) return 'base'
  if (form === 'third' && IT.test(last)) return 'third'
  if (AND.has(last) && before !== undefined) return fits(form, before) ? before : undefined
  return undefined
}

/** `we plate in house`, `we cast here`: no object is told. */
function isHome(words: readonly Word[], i: number): boolean {
  return /^(?:in house|on site|at home)$/.test(`${words[i]!.key} ${words[i + 1]?.key}`)
}

/** A participle may look like the verb: cut. */
function fits(form: Form, before: Form): boolean {
  return form === before || (form === 'base' && before === 'done')
}

/** What something is done to: no preposition and no number. */
function isObject(word: Word): boolean {
  return (
    !word.isNumber &&
    !word.isFunction &&
    !/^(?:up|down|out|ahead|away|from|for|of|to|into|at|on|by|per|with|in)$/.test(word.key)
  )
}

function formOf({ text }: Word): Form | undefined {
  const word = text.toLowerCase()
  if (word.length < 3 || /ing$/.test(word)) return undefined
  if (/ed$/.test(word) || (IRREGULAR.has(word) && IRREGULAR.get(word) !== word)) return 'done'
  return /[^s]s$/.test(word) ? 'third' : 'base'
}

function ofEnglish(word: Word, form: Form, { text }: Sentence, catalog: Catalog): string | undefined {
  if (NO_WORK.test(word.key)) return undefined
  const base = baseOf(word.text.toLowerCase(), form)
  const broad = base.map((one) => BROAD.get(one)).find((one) => one !== undefined)
  if (broad === 'plastic-molding' && RUBBER.test(text)) return 'rubber-molding'
  return broad ?? workOfVerb(word, catalog)
}

/** What a form may be of: stamps, planned, forged. */
function baseOf(word: string, form: Form): readonly string[] {
  if (form === 'third') return [word.slice(0, -1), word.replace(/es$/, '')]
  if (form === 'base') return [word]
  const root = word.replace(/ed$/, '')
  return [IRREGULAR.get(word) ?? root, `${root}e`, root.replace(/(.)\1$/, '$1')]
}
