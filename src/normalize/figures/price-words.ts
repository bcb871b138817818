import { type Lexeme, ofWord } from './lexeme.js'

/*
 * Whether a number without a unit is money by the words before it: `цена 3 тыс.`, `yillik byudjet 5 mln`, `стоимость партии
 * 2 млн`. It has no currency, so it is no price either; a count it is not.
 */

const MONEY =
  /^(?:[sc]en(?:a|i|u|e|oy)|(?:sebe)?stoimost\w*|(?:tan?)?narh\w*|prays\w*|rasenk\w*|tarif\w*|stavk[aiu]|byujet\w*|bud[jg]et\w*|prices?|costs?|baho(?:si|da)?|kiymat\w*|sum(?:a|i|u|asi)|oplat\w*|(?:pred|po)oplat\w*|toʼlov\w*|avans\w*|viruchk\w*|oborot\w*|turnover|revenue|shtraf\w*|zarplat\w*|kapital\w*|capital|investi\w*|sarmoya\w*|aylanma\w*|kredit\w*|loan|fines?)$/
/** Of a price and of a quantity: only right before its number it is a price. */
const AIM = /^target\w*$/
/** How many: `target volume 20k`, `цена на 3 тыс.`. */
const OF_COUNT = /^(?:kty|kuantity|volumes?|kolichestv\w*|vo|obem\w*|hajm\w*|mikdor\w*|soni|dona|sht|pcs|na|for|uchun)$/

const says = ofWord(({ key }): 'money' | 'aim' | 'count' | null => {
  if (MONEY.test(key)) return 'money'
  if (AIM.test(key)) return 'aim'
  return OF_COUNT.test(key) ? 'count' : null
})

/** Lexemes between the word and the number. */
const REACH = 6

/** Whether a word of its clause before a number calls it money. O(1). */
export function isPriced(lexemes: readonly Lexeme[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const { kind, text, word } = lexemes[at]!
    if (kind === 'number' || ',;|?'.includes(text)) return false
    if (kind !== 'word') continue
    const said = says(word)
    if (said === 'money') return true
    if (said === 'aim') return lexemes.slice(at + 1, first).every((one) => one.kind === 'sign')
    if (said === 'count') return false
  }
  return false
}
