import type { Catalog } from '../../model/catalog.js'
import { lineageOf } from '../words/grade-index.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { compoundAt } from './compound.js'
import type { MaterialHit } from './material-hit.js'

/* A polymer whose filler is said in words: `полипропилен, тальк 20 %`, `PA66 30% shisha tola`. */

/** Words for a filler, as folded keys, and its sign in designations. */
const FILLERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:steklo(?:napol|vol|$)|stekl(?:a|om)$|shisha|glas$|glasfi|fiberglas)/, 'GF'],
  [/^talk|^talc/, 'T'],
  [/^mineral/, 'M'],
]
const FIBER = /^(?:tola|fib)/
const AROUND = 7

/** The hits with those that a share of a filler makes a compound of. O(n). */
export function withFillers(
  hits: readonly MaterialHit[],
  lexemes: readonly Lexeme[],
  catalog: Catalog,
): readonly MaterialHit[] {
  if (hits.length === 0 || !lexemes.some(({ text }) => text === '%')) return hits
  const out: MaterialHit[] = []
  let filledTo = 0
  for (const hit of hits) {
    // the filler is no material beside it
    if (hit.from < filledTo) continue
    const filled = filledAt(hit, lexemes, catalog)
    if (filled) {
      out.push(...out.splice(0).filter(({ from }) => from < filled.from))
      filledTo = filled.to
    }
    out.push(filled ?? hit)
  }
  return out
}

function filledAt(hit: MaterialHit, lexemes: readonly Lexeme[], catalog: Catalog): MaterialHit | undefined {
  const [base] = hit.ids
  if (base === undefined || hit.ids.length > 1 || catalog.materials.get(base)?.kind !== 'family') return undefined
  if (!lineageOf(base, catalog).includes('thermoplastic')) return undefined
  const behind = shareIn(lexemes, hit.to, Math.min(lexemes.length, hit.to + AROUND))
  const share = behind ?? shareIn(lexemes, Math.max(0, hit.from - AROUND), hit.from)
  const id = share && compoundAt(lexemesOf(`${base.toUpperCase()}-${share.sign}`), 0, catalog)?.id
  if (!id || id === base) return undefined
  return { ...hit, kind: 'grade', ids: [id], from: Math.min(hit.from, share.from), to: Math.max(hit.to, share.to) }
}

/** A share in percent beside the word for a filler, with nothing parting them. */
function shareIn(
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
): { readonly sign: string; readonly from: number; readonly to: number } | undefined {
  for (let i = from; i + 1 < to; i++) {
    const { kind, text } = lexemes[i]!
    if (kind !== 'number' || !/^[1-6]\d$/.test(text) || lexemes[i + 1]!.text !== '%') continue
    for (const at of [i + 2, i + 3, i - 1, i - 2]) {
      const key = at >= from && at < to ? lexemes[at]!.key : undefined
      const filler = key === undefined ? undefined : FILLERS.find(([word]) => word.test(key))
      if (!filler) continue
      // glass fiber is two words
      const end = Math.max(i + 2, at + 1)
      const isFiber = end < lexemes.length && FIBER.test(lexemes[end]!.key)
      return { sign: `${filler[1]}${text}`, from: Math.min(i, at), to: isFiber ? end + 1 : end }
    }
  }
  return undefined
}
