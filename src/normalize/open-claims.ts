import type { Clause, Sentence } from './clauses.js'
import { hasOutsider, isOwning, isSelfIn } from './other-parties.js'
import { marksIn } from './stance-marks.js'
import { keyTest } from './word-marks.js'

/*
 * A clause that names a work without saying whose it is, beside a not, somebody else or another time, leaves it open: what no
 * rule of the stances understood there is no claim. A clause that speaks of `we` is one.
 */

/** A not, somebody else who is no outsider by name, another time, a condition, a going elsewhere. */
const isDoubtful = /* @__PURE__ */ keyTest(
  'не|нет|нету|без|ни|кроме|сосед*|партн*|подряд*|субподряд*|сторон*|сестринск*|другой|другая|другие|других|другом|другого|отдаём|отдаем|отдают|везём|возим|покупн*|покупа*|покупк*|получаем|привоз*|раньше|ранее|прежде|был|была|было|были|пока|планир*|если|скоро|' +
    'emas*|yoʻq*|qoʻshni*|boshqa*|chetga|chetda|chetdan|ilgari|avval*|agar|hali|hozircha|qardosh|edi|edik|' +
    'no|not|never|without|nor|neither|except|dont|doesnt|cannot|cant|wont|isnt|subcontract*|outsourc*|sister|elsewhere|another|until|used|formerly|previously|once|planned|plan|will|would|if|soon|bought|buy|sent|send|goes',
)
/** Uzbek negates by an ending: quymaymiz, qilinmagan. */
const NEVER = /.{2}ma(?:ymiz|ydi|gan\w*|dik)$/
/** That the maker has it. */
const isHad = /* @__PURE__ */ keyTest('есть|имеется|имеем|bor|inhouse')

/**
 * Whether a clause names works without saying whose, with a doubt in it or in a clause right behind that names none itself.
 * O(words + mentions).
 */
export function isOpenClaim(
  { clauses }: Sentence,
  clause: Clause,
  mentions: readonly { readonly start: number }[],
): boolean {
  if (isSelfIn(clause.words) || clause.words.some(({ key }) => isOwning(key) || isHad(key))) return false
  if (marksIn(clause.words).some(({ value }) => value === 'own')) return false
  if (hasDoubt(clause)) return true
  const next = clauses[clauses.indexOf(clause) + 1]
  return next !== undefined && hasDoubt(next) && !mentions.some(({ start }) => start >= next.start && start < next.end)
}

function hasDoubt({ words }: Clause): boolean {
  return hasOutsider(words) || words.some(({ key }) => isDoubtful(key) || NEVER.test(key))
}
