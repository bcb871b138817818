import type { Catalog } from '../../model/catalog.js'
import { hasLetter } from '../../text/letters.js'
import type { Reading, TextReading } from './readings.js'

/* Where in a text the name of the part may stand: between figures and codes, behind greetings and labels. */

/** What may stand inside a name: `вал шлифованный`, `пружина стальная`. */
const WORDS: ReadonlySet<string> = new Set(['part', 'process', 'material'])

/** Words that lead to the name of a part and are none: "required: shaft". */
export const LEAD =
  /^(?:(?:(?:гр(?:афа)?|box|field)\.?\s?31|31-?\s?(?:графа|grafa)|31)\s*[:.–—-]+\s*|(?:привет[a-zа-яёўқғҳʻʼ]*|брат[a-zа-яёўқғҳʻʼ]*|уважаем[a-zа-яёўқғҳʻʼ]*|коллеги|господа|доброе утро|добрый вечер|дать|дайте|выслать|прислать|пришлите|сообщ[a-zа-яёўқғҳʻʼ]*|направ(?:ить|ьте)|предостав[a-zа-яёўқғҳʻʼ]*|коммерческое предложение|hurmatli|ҳурматли|do[ʻʼ'‘’`]stim|ука|uka|team|bearing in mind|прошу|просим|просьба|рассчитать|рассчитайте|расч[её]т|выставить|сч[её]т(?= на)|предложить|интересу[a-zа-яёўқғҳʻʼ]*|изготовить|изготовьте|заказ(?= на)|кп|на|срочно|оптом|ulgurji|улгуржи|продам|продаю|прода[её]тся|в наличии|добрый день|здравствуйте|please|kindly|(?:quote|quotation|inquiry|enquiry|prices?|offers?)(?: (?:for|of|on))?|pl[sz]|asap|aka|ака|hello|hi|dear sirs?|цена на|стоимость|narxi kerak|bizga|бизга|menga|менга|кере|(?:we are )?looking for (?:an? )?(?:local )?(?:suppliers?|manufacturers?|makers?|producers?) (?:of|for)|we need|we require|we are looking for|part name|item name|interested in|(?:по|согласно) (?:эскиз|чертеж|образц|фото|заявк)[a-zа-яёўқғҳʻʼ]*|(?:мне |нам |нашему заводу )?(?:требуются|требуется|нужны|нужен|нужна|нужно)|(?:кто|где|можете|сможете|мо[жг]ут?|может)(?: ли)?(?: вы)?(?: (?:может|можно|сможет|сможете|сделает|делает))?|kim|kimda|ким|кимда|machine(?! tool)|fabricate|(?:har|ҳар) (?:bir |бир )?[a-zа-яёўқғҳʻʼ]+(?:ga|га) \d+ ?(?:tadan|тадан|dona|дона)|salom|assalomu alaykum|ассалому алайкум|салом|sotiladi|сотилади|поставк[a-zа-яёўқғҳʻʼ]*|доставк[a-zа-яёўқғҳʻʼ]*|нуж[a-zа-яёўқғҳʻʼ]*|требу[a-zа-яёўқғҳʻʼ]*|куп(?:л[юе]|им|ит|ить)[a-zа-яёўқғҳʻʼ]*|закуп[a-zа-яёўқғҳʻʼ]*|ищем|запрос|заявка|наименование|название|need(?:s|ed)?|required?|requires|looking for|rfq|request(?: for)?|name|kerak|izla[a-zа-яёўқғҳʻʼ]*|nomi|керак|номи)(?:[\s:.,;–—-]+|$)|(?:goods|consignment|declaration|декларация|description(?: of goods)?|item|part(?: name)?|product(?: name)?|commodity|article|title|товар[a-zа-яёўқғҳʻʼ]*|продукци[a-zа-яёўқғҳʻʼ]*|описание|изделие|позиция|деталь|запчасть|предмет(?: закупки)?|заказ|order|tovar[a-zа-яёўқғҳʻʼ]*|mahsulot[a-zа-яёўқғҳʻʼ]*(?: nomi)?|маҳсулот[a-zа-яёўқғҳʻʼ]*(?: номи)?|buyum|буюм|detal|lot)\s*[:–—][\s–—-]*|(?:item|pos(?:ition)?|line|поз(?:иция)?|лот|lot|строка|п\/п|№)\.?\s*(?:№\s*)?\d{1,4}\s*[.:)–—-]\s*|(?:item|pos(?:ition)?|поз(?:иция)?|poz(?:itsiya)?)\.?\s*(?:№\s*)?\d{1,4}\s+(?=\p{L}{3})(?!(?:шт|pcs|dona|дона|pieces?|дет|компл|sets?|кг|тонн|мм)(?!\p{L}{4}))|\d{1,3}-?\s?(?:pozitsiya|позиция|band|банд)\s*[:–—-]\s*)+/iu

/** A piece of a text, by its offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Pieces between figures and codes, those with words. */
export function stretchesOf({ asked: text, readings }: TextReading, catalog: Catalog): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const add = (end: number) => {
    const own = text.slice(at, end)
    if (!hasLetter(own)) return
    const first = at + Math.max(0, own.search(/[\p{L}\p{N}]/u))
    const start = first + (LEAD.exec(text.slice(first, end))?.[0].length ?? 0)
    let last = end
    while (last > start && PARTS.test(text[last - 1]!)) last--
    if (hasLetter(text.slice(start, last))) stretches.push({ start, end: last })
  }
  for (const reading of readings) {
    if (isWord(reading, text, catalog)) continue
    if (reading.start > at) add(reading.start)
    at = Math.max(at, reading.end)
  }
  add(text.length)
  return stretches
}

/** What may stand between a name and what follows it. */
const PARTS = /[\s,;:(\-–—|/]/

/** Whether a reading may be a word of a name: no figure and no designation. */
export function isWord(reading: Reading, text: string, catalog: Catalog): boolean {
  const written = text.slice(reading.start, reading.end)
  // `лампа H7` is all of it a name
  if (!WORDS.has(reading.readAs) || (reading.readAs !== 'part' && /\d/.test(written))) return false
  // SPCC is a designation as DC04 is
  return !(
    reading.readAs === 'material' &&
    /^[A-Z]{3,6}(?:-[A-Z]{1,3})?$/.test(written) &&
    catalog.materials.get(reading.value.id)?.kind === 'grade'
  )
}

/** ПП as polypropylene: elsewhere it is the right front. */
export function isPolymer({ readAs, start, end }: Reading, text: string): boolean {
  return readAs === 'material' && /^ПП$/i.test(text.slice(start, end))
}

/** The stretch with blanks for what is no word of a name; offsets hold. */
export function nameWordsIn(reading: TextReading, stretch: Stretch, catalog: Catalog): string {
  const { text } = reading
  return blanked(reading, stretch, (r) => !isWord(r, text, catalog) || isPolymer(r, text))
}

/** A whole text with blanks for ПП where it is the polymer; offsets hold. */
export function withoutPolymer(reading: TextReading): string {
  return blanked(reading, { start: 0, end: reading.text.length }, (r) => isPolymer(r, reading.text))
}

/** The stretch with blanks for some of its readings; offsets hold. */
export function blanked(
  { asked: text, readings }: TextReading,
  { start, end }: Stretch,
  isBlank: (r: Reading) => boolean,
): string {
  let out = ''
  let at = start
  for (const reading of readings) {
    if (reading.start < at || reading.end > end || !isBlank(reading)) continue
    out += text.slice(at, reading.start) + ' '.repeat(reading.end - reading.start)
    at = reading.end
  }
  return out + text.slice(at, end)
}
