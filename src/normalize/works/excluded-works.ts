import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import type { Naming } from '../words/concept.js'
import { coordinated } from '../words/coordination.js'
import { isExcluded } from '../words/exclusion.js'
import { type Lexeme, lexemesOf, ofLexemes, signIn } from '../words/lexemes.js'
import { refusalOf, type Stretch } from '../words/refusal.js'
import { resolved } from '../words/resolve-concept.js'
import { allNamingsIn } from '../words/vocabulary.js'
import { type DeniedWork, deniedWorks } from './denied-works.js'

/*
 * Works that a buyer says are not wanted: `без мехобработки`, `no heat treatment`, `тиш жилвирлаш талаб қилинмайди`. They
 * are taken out of what the family of the part would need.
 */

/** A piece as it comes from the mold or the hammer is not machined. */
const RAW =
  /(?<!\p{L})(?:(?:чёрная|черная|сырая|необработанн\p{L}+)(?=\s+(?:отливка|поковка))|(?:отливка|поковка)-заготовка|(?:raw|rough|black|unmachined)(?=\s+(?:casting|forging)s?)|as[- ](?:cast|forged)|unmachined|(?:xomaki|ishlov berilmagan|хомаки|ишлов берилмаган)(?=\s+(?:quyma|pokovka|қуйма|поковка)))(?!\p{L})/iu
/** What one of its words has in it. */
const mayBeRaw = signIn(
  /ч[её]рная|сырая|необработанн|отливка|поковка|raw|rough|black|unmachined|cast|forged|xomaki|ishlov|хомаки|ишлов/iu,
)
/** Behind which a raw piece is machined after all. */
const MACHINED = /мехобработ|механическ|точен|точит|токар|фрез|machin|turn|mill|yoʻn|tokar|frez|йўн/iu
const MACHINING = 'machining'

/** What joins two works of which one is left out. */
const JOINING: ReadonlySet<string> = new Set(['i', 'ili', 'ni', 'va', 'yoki', 'and', 'or', 'nor', 'hamda'])

/** The names of works of a text, those of several words that share one apart, by whether they are wanted. */
export interface NamedWorks {
  readonly wanted: readonly Naming[]
  readonly excluded: readonly Naming[]
  /** Of those whose own word denies them: `boʻyalmasin`, `bo'yoqsiz`. */
  readonly denied: readonly DeniedWork[]
}

/** Kept with the lexemes: what is wanted and what is not is asked one after the other. O(namings). */
export const namedWorks = ofLexemes((lexemes, catalog: Catalog): NamedWorks => {
  const denied = deniedWorks(lexemes, catalog)
  const named = allNamingsIn(lexemes, catalog).filter(
    ({ kind, from, to }) => kind === 'process' && !denied.some((one) => from < one.to && one.from < to),
  )
  const namings = coordinated(lexemes, named, catalog)
  const isOut = excludedAmong(lexemes, namings)
  return { wanted: namings.filter((_, i) => !isOut[i]), excluded: namings.filter((_, i) => isOut[i]), denied }
})

/** Whether each of the names of works of a text is left out; of two joined by a word both are, where it is said once. */
function excludedAmong(lexemes: readonly Lexeme[], namings: readonly Naming[]): readonly boolean[] {
  const own = namings.map((naming) => isExcluded(lexemes, naming))
  return own.map((is, i) => {
    if (is) return true
    const [before, behind] = [namings[i - 1], namings[i + 1]]
    const { from, to } = namings[i]!
    // boʻyash shart emas, ruxlash ham
    if (before && own[i - 1] && ALSO.test(lexemes[to]?.key ?? '') && isEnd(lexemes[to + 1])) return true
    // без окраски и термообработки; термообработка и окраска не нужны
    if (before && own[i - 1] && before.to === from - 1 && JOINING.has(lexemes[from - 1]!.key))
      return isBefore(lexemes, before)
    return Boolean(
      behind && own[i + 1] && behind.from === to + 1 && JOINING.has(lexemes[to]!.key) && !isBefore(lexemes, behind),
    )
  })
}

const ALSO = /^(?:ham|toje|takje|either|neither)$/

function isEnd(lexeme: Lexeme | undefined): boolean {
  return lexeme === undefined || lexeme.isBreak
}

/** Whether the word that leaves out a name stands before it. */
function isBefore(lexemes: readonly Lexeme[], { from }: Naming): boolean {
  return isExcluded(lexemes.slice(0, from + 1), { from, to: from + 1 })
}

/** The works that a text says are not wanted, in order, with the words that say so. O(n). */
export function findExcludedProcesses(text: string, catalog: Catalog): Found<string>[] {
  const lexemes = lexemesOf(text)
  const raw = mayBeRaw(lexemes) ? RAW.exec(text) : null
  const found: Found<string>[] =
    raw && !MACHINED.test(text) && catalog.processes.has(MACHINING)
      ? [{ value: MACHINING, start: raw.index, end: raw.index + raw[0].length, notes: [] }]
      : []
  const add = (id: string, { from, to }: Stretch) =>
    found.push({ value: id, start: lexemes[from]!.start, end: lexemes[to - 1]!.end, notes: [] })
  const { excluded, denied } = namedWorks(lexemes, catalog)
  excluded.forEach((naming, i) => {
    const { id } = resolved(naming, [], catalog)
    const { from, to } = refusalOf(lexemes, naming) ?? naming
    // what leaves out two works is told with one of them
    const own = { from: Math.max(from, excluded[i - 1]?.to ?? 0), to: Math.min(to, excluded[i + 1]?.from ?? to) }
    if (id !== undefined) add(id, own)
  })
  for (const { id, ...stretch } of denied) add(id, stretch)
  return found.sort((a, b) => a.start - b.start)
}
