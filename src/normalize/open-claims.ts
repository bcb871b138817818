import type { Clause, Sentence } from './clauses.js'
import { marksIn } from './stance-marks.js'
import { keyTest } from './word-marks.js'

/*
 * A clause that names a work without saying whose it is, beside a not, somebody else or another time, leaves it open: what no
 * rule of the stances understood there is no claim. A clause that speaks of `we` is one.
 */

/** A not, somebody else, another time, a condition, a going elsewhere. */
const isDoubtful = /* @__PURE__ */ keyTest(
  'не|нет|нету|без|ни|кроме|сосед*|партн*|заказчик*|клиент*|поставщик*|подряд*|субподряд*|сторон*|сестринск*|другой|другая|другие|других|другом|другого|смежник*|отдаём|отдаем|отдают|везём|возим|покупн*|покупа*|покупк*|получаем|привоз*|раньше|ранее|прежде|был|была|было|были|пока|планир*|если|скоро|' +
    'emas*|yoʻq*|hamkor*|sherik*|sherig*|mijoz*|buyurtmachi*|qoʻshni*|boshqa*|chetga|chetda|chetdan|ilgari|avval*|agar|hali|hozircha|qardosh|edi|edik|' +
    'no|not|never|without|nor|neither|except|dont|doesnt|cannot|cant|wont|isnt|partner*|customer*|client*|supplier*|contractor*|subcontract*|outsourc*|neighbour*|neighbor*|sister|elsewhere|another|until|used|formerly|previously|once|planned|plan|will|would|if|soon|bought|buy|sent|send|goes',
)
/** Uzbek negates by an ending: quymaymiz, qilinmagan. */
const NEVER = /.{2}ma(?:ymiz|ydi|gan\w*|dik)$/
/** Whose work it is: the maker's. */
const isOwnWord = /* @__PURE__ */ keyTest(
  'мы|сами|свой|своя|своё|свои|своих|своим|своими|своём|собственн*|наш*|нас|нами|есть|имеется|имеем|oʻz|oʻzimiz*|biz|bizda|bizniki|bizning|bor|we|our|ours|ourselves|own|us|inhouse',
)
/** We do: yasaymiz, точим, делаем. */
const WE_DO = /.(?:miz|em|im|am|um)$/

/**
 * Whether a clause names works without saying whose, with a doubt in it or in a clause right behind that names none itself.
 * O(words + mentions).
 */
export function isOpenClaim(
  { clauses }: Sentence,
  clause: Clause,
  mentions: readonly { readonly start: number }[],
): boolean {
  if (clause.words.some(({ key, isNumber }) => !isNumber && (isOwnWord(key) || WE_DO.test(key)))) return false
  if (marksIn(clause.words).some(({ value }) => value === 'own')) return false
  if (hasDoubt(clause)) return true
  const next = clauses[clauses.indexOf(clause) + 1]
  return next !== undefined && hasDoubt(next) && !mentions.some(({ start }) => start >= next.start && start < next.end)
}

function hasDoubt({ words }: Clause): boolean {
  return words.some(({ key }) => isDoubtful(key) || NEVER.test(key))
}
