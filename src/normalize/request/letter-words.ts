import { lexemesOf, signIn } from '../words/lexemes.js'
import { type Blank, blankedBy } from './blanked.js'

/*
 * What a letter says of itself, of its papers and of a shipment under way: `Иловада 3 та чизма`, `ichki raqam 2-14`,
 * `25.01.2027 gacha qayta yuboring`, `delayed container MSKU7765410`. Nothing of it is bought.
 */

/** Papers that are counted: Uzbek behind its word for pieces, Russian in the genitive, English in the plural. */
const PAPERS: Blank = {
  hint: /чизма|жадвал|ҳужжат|расм|файл|илова|нусха|чертеж|эскиз|докумен|фото|страниц|вложени|экземпляр|chizma|jadval|hujjat|rasm|fayl|ilova|nusxa|drawing|spreadsheet|attachment|photo|picture|document|page|file|copies/iu,
  pattern:
    /(?<![\p{L}\d.,/-]|\d\s)\d{1,3}\s?(?:(?:-?(?:ta|та|dona|дона)\s)(?:чизма|chizma|jadval|жадвал|hujjat|ҳужжат|rasm|расм|fayl|файл|ilova|илова|nusxa|нусха)(?!\p{L}{5})\p{L}*|(?:чертеж(?:а|ей)|эскиз(?:а|ов)|документ(?:а|ов)|фото(?:графи[ийя])?|страниц[аы]?|вложени[яй]|экземпляр(?:а|ов)|файл(?:а|ов)|drawings|spreadsheets|attachments|photos|pictures|documents|pages|files|copies)(?!\p{L}))/giu,
}

/** The number of a telephone inside a house. */
const EXTENSION: Blank = {
  hint: /raqam|рақам|номер|тел|доб|extension|ext/iu,
  pattern:
    /(?<!\p{L})(?:(?:ichki|ички|внутренн\p{L}{2}|внутр?\.?|inner|internal)\s(?:raqam|рақам|номер|тел|telefon|extension|phone|number)\p{L}*|доб(?:авочный|ав)?\.?(?=\s?№?\s?\d{2,5}(?!\d))|ext(?:ension)?\.?(?=\s?\d{2,5}(?!\d)))(?:\s?[:№#.]?\s?\d{1,5}(?:-\d{1,5})?)?/giu,
}

const DATE = String.raw`\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d(?:\s?г\.?)?`
/** Until when an answer is awaited, with what asks for it beside the date. */
const ANSWER: Blank = {
  hint: /gacha|гача|ответ|предложени|reply|respon|answer|quot|offer/iu,
  pattern: new RegExp(
    [
      String.raw`${DATE}\s?-?(?:gacha|гача)\s(?:qayta|қайта|javob|жавоб|taklif|таклиф|narx|нарх)\p{L}*(?:\s(?:yubor|юбор|kut|кут|ber|бер)\p{L}*)?`,
      String.raw`(?<!\p{L})(?:javob|жавоб|taklif|таклиф)\p{L}*\s(?:\p{L}+\s){0,2}${DATE}\s?-?(?:gacha|гача)(?!\s(?:amal|амал))`,
      String.raw`(?<!\p{L})(?:ответ\p{L}*|предложени\p{L}*|КП)\s(?:жд\p{L}+|просим|присл\p{L}+|направ\p{L}+|дать|предостав\p{L}+)\s(?:\p{L}+\s){0,2}(?:до|не позднее)\s${DATE}`,
      String.raw`(?<!\p{L})(?:reply|respond|respons\p{L}*|answer|quotes?|offers?)\s(?:\p{L}+\s){0,2}(?:by|before|until|till)\s${DATE}`,
    ].join('|'),
    'giu',
  ),
}

/** A container that is on its way, with its number or with what became of it; boxes of a kind are bought. */
const SHIPMENT: Blank = {
  hint: /container|контейнер|konteyner/iu,
  pattern:
    /(?<!\p{L})(?:(?:delayed|late|missing|our|your|the)\s)*(?:containers?|контейнер\p{L}{0,3}|konteyner\p{L}{0,4})\s(?:(?:no\.?|№|#)\s?)?(?:[A-Z]{4}\s?\d{6,7}|задерж\p{L}+|застрял\p{L}*|прибы\p{L}+|прид[её]т|вышел|выш(?:ел|ли)|отправлен\p{L}*|в пути|на границе|(?:is|was|has been)?\s?(?:delayed|arriv\p{L}+|held|stuck|shipped)|kechik\p{L}+|yo['’ʻ‘ʼ]?lda|chegarada|кечик\p{L}+|йўлда|чегарада)|(?<!\p{L})delayed\s(?:containers?|shipments?)/giu,
}

/** What the cell of a drawing is called: `Осн. надпись: «Втулка»`. */
const CELL: Blank = {
  hint: /надпись|штамп|title block/iu,
  pattern: /(?<!\p{L})(?:осн(?:овная|\.)\s?надпись|штамп\sчертежа|title block)\s?[:–—-]?/giu,
}

const mayBeLetter = signIn(
  /чизма|жадвал|ҳужжат|расм|файл|илова|нусха|черт[её]ж|эскиз|докумен|фото|страниц|вложени|экземпляр|chizma|jadval|hujjat|rasm|fayl|ilova|nusxa|drawing|spreadsheet|attachment|photo|picture|document|page|file|cop(?:y|ies)|raqam|рақам|номер|^тел|^доб|^ext|gacha|гача|ответ|предложени|reply|respon|answer|quote|offer|container|контейнер|konteyner|^КП$|^надпись$|^чертежа$|^title$/iu,
)

/** The text with them blanked out; offsets hold, and a text without any comes back itself. O(n). */
export function withoutLetterWords(text: string): string {
  return mayBeLetter(lexemesOf(text)) ? blankedBy(text, [PAPERS, EXTENSION, ANSWER, SHIPMENT, CELL]) : text
}
