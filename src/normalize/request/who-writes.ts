import { ofPiece } from '../../text/tokenize.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { type Blank, blankedBy } from './blanked.js'

/*
 * Names in a buyer's text that say nothing of what is bought: of firms, people, streets, addresses of mail, files. «Литмаш»
 * casts nothing here, and Токарев turns nothing.
 */

/** Legal forms before a name. */
const FORM = '(?:ООО|ОАО|ЗАО|ПАО|НАО|АО|ТОО|МЧЖ|АЖ|OOO|ИП|YaTT|ЯТТ)'
/** Legal forms behind a name. */
const FORM_BEHIND = '(?:MChJ|MCHJ|MChj|AJ|XK|QK|МЧЖ|АЖ|ХК|ҚК|MMC|LLC|JSC|LLP)'
/** What else is called by a quoted name, in Russian before it. */
const CALLED = String.raw`(?:[Зз]авод\p{L}{0,2}|[Кк]омбинат\p{L}{0,2}|[Кк]омпани\p{L}|[Фф]ирм\p{L}|[Фф]абрик\p{L}|[Пп]редприяти\p{L}|[Хх]олдинг\p{L}{0,2}|[Вв]ыставк\p{L}|[Гг]рупп\p{L} компаний|СП|ГУП|НПО|ТД|ПКФ|НПП|[Кк]омпания|company|Company|[Кк]орхона\p{L}{0,3}|[Kk]orxona\p{L}{0,3}|[Kk]ompaniya\p{L}{0,2})`
const QUOTED = String.raw`["«“„][^"«»“”„\n]{1,60}["»”“]`
/** A capital and letters, of a name in any language. */
const NAME = String.raw`\p{Lu}[\p{L}'’ʼʻ‘-]{0,30}`
const WORD_START = String.raw`(?<![\p{L}\d])`
const WORD_END = String.raw`(?![\p{L}\d])`
/** Legal forms of English, behind a name. */
const ENGLISH = String.raw`(?:Co\.?,?\s?(?:Ltd|LTD|Limited)|CO\.?,?\s?LTD|Pvt\.?,?\s?(?:Ltd|Limited)|Ltd|LTD|Inc|Corp|CORP|Corporation|GmbH|Industries|Holding|Group|Sp\. z o\.o|S\.p\.A|a\.s)`

const FIRMS = new RegExp(
  [
    String.raw`${WORD_START}(?:${FORM}|${CALLED})\s{0,3}${QUOTED}`,
    String.raw`${QUOTED}\s{0,3}(?:${NAME}\s)?${FORM_BEHIND}${WORD_END}`,
    String.raw`${WORD_START}${FORM}\s${NAME}`,
    String.raw`${WORD_START}${NAME}(?:\s[\p{L}'’ʼʻ‘-]{2,30}){0,3}\s${FORM_BEHIND}${WORD_END}`,
    String.raw`${WORD_START}(?:${NAME}\s(?:&\s)?){1,3},?\s?${ENGLISH}${WORD_END}\.?`,
  ].join('|'),
  'gu',
)
const FIRM_HINT = new RegExp(`${WORD_START}(?:${FORM}|${FORM_BEHIND}|${CALLED}|${ENGLISH})${WORD_END}`, 'u')

/** Addresses of mail and the web, accounts, names of files. */
const ADDRESSES =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<!\p{L})(?:https?:\/\/|www\.|t\.me\/)\S{1,200}|(?<![\w@])@\w{4,32}|(?<![\p{L}\d_.-])[\p{L}\d_.-]{1,80}\.(?:pdf|dwg|dxf|stp|step|igs|iges|xlsx?|docx?|jpe?g|png|zip|rar|sldprt|cdw|m3d|uz|ru|com)(?![\p{L}\d])/giu
const ADDRESS_HINT =
  /@|https?:|www\.|t\.me|\.(?:pdf|dwg|dxf|stp|step|igs|xls|doc|jpe?g|png|zip|rar|sld|cdw|m3d|uz|ru|com)/iu

/** What a letter ends with, and who signs it: up to a figure or a new line. */
const SIGNED =
  /(?<!\p{L})(?:с уважением|с ув\.|с наилучшими пожеланиями|(?:best |kind |warm )?regards|sincerely(?: yours)?|yours faithfully|hurmat bilan|ҳурмат билан|ehtirom bilan|эҳтиром билан)(?:[,.!:\s–—-]{1,4}(?=\p{L})|$)[^\d\n]{0,120}/giu
const SIGNED_HINT = /уваж|с ув\.|пожелан|regards|sincerely|faithfully|hurmat|ҳурмат|ehtirom|эҳтиром/iu

/** Who is named by a job, with initials, by an Uzbek or Russian surname; where one lives. */
const PEOPLE = new RegExp(
  [
    String.raw`${WORD_START}(?:г-н|г-жа|Mr|Mrs|Ms|[Мм]енеджер|[Дд]иректор|[Кк]онтакт(?:ное лицо)?|[Cc]ontact(?: person)?|[Aa]ttn|[Ии]сп|[Рр]азраб|[Пп]ров|[Уу]тв|Н\.\s?контр|Т\.\s?контр|[Mm]as['’ʼ‘ʻ]ul|[Мм]асъул|[Mm]enejer)\.?:?\s{1,2}${NAME}(?:\s\p{Lu}\p{Ll}{2,30}(?=\s?[,.;\n]|$))?`,
    String.raw`${WORD_START}\p{Lu}\p{Ll}{2,30}\s\p{Lu}\.\s?\p{Lu}\.`,
    String.raw`${WORD_START}\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\p{Ll}{2,30}`,
    String.raw`${WORD_START}\p{Lu}\p{Ll}{1,20}(?:[оеё]ва?|[oe]va?|yeva?)\s\p{Lu}\p{Ll}{2,20}(?=\s?[,.;:\n]|$)`,
    String.raw`${WORD_START}(?:ул|улица|пр-т|проспект|кўча|пер|мкр)\.?\s{1,2}${NAME}(?:\s${NAME})?`,
    String.raw`${WORD_START}${NAME}(?:\s${NAME})?\s(?:ko['’ʼ‘ʻ]chasi|кўчаси|Street|Road|Avenue)${WORD_END}`,
    String.raw`${WORD_START}(?:выставк\p{L}|конференци\p{L}|форум\p{L}?)\s${NAME}`,
  ].join('|'),
  'gu',
)
/** Two initials, a job, a surname, a street: without one of them no person is looked for. */
const PEOPLE_HINT =
  /\p{Lu}\.|г-н|г-жа|Mrs?(?!\p{L})|Ms(?!\p{L})|[Мм]енеджер|[Дд]иректор|онтакт|ontact|ttn|[Рр]азраб|[оеё]ва?\s\p{Lu}|[oe]va?\s\p{Lu}|ул|пр-т|просп|мкр|кўча|chasi|Street|Road|Avenue|menejer|Menejer|mas.ul|масъул|выставк|форум|конференц/u

/** The names of who writes, in the order in which they are looked for. */
const WRITERS: readonly Blank[] = [
  { hint: FIRM_HINT, pattern: FIRMS },
  { hint: ADDRESS_HINT, pattern: ADDRESSES },
  { hint: SIGNED_HINT, pattern: SIGNED },
  { hint: PEOPLE_HINT, pattern: PEOPLE },
]

/** The text with the names of who writes blanked out; offsets hold, and a text without any comes back itself. O(n). */
export function withoutWriters(text: string): string {
  const lexemes = lexemesOf(text)
  for (let at = 0; at < lexemes.length; at++) if (mayNameWriter(lexemes, at)) return blankedBy(text, WRITERS)
  return text
}

/** What a piece of a text says of who writes: by itself, or only with what stands behind it. */
type Mark = 'sure' | 'initial' | 'surname' | 'hyphened' | 'pointed' | 'none'

/** A word of an address, of a letter's end, of a job or a street; beginnings of the forms that have points inside. */
const SURE_WORD =
  /@|https?|www|уваж|^ув$|пожелан|regards|sincerely|faithfully|hurmat|ҳурмат|ehtirom|эҳтиром|^(?:Co|Pvt)$|^групп|енеджер|иректор|онтакт|ontact|ttn|азраб|^[НТ]$|контр|mas.ul|масъул|enejer|^M(?:r|rs|s)$|просп|кўча|^пер$|мкр|ʼchasi|street|road|avenue|выставк|форум|конференц/iu
/** A street, or a job in short, by itself: no word that goes on so, as that for a wire does. */
const STREET_OR_JOB = /(?:ул|[Ии]сп|[Пп]ров|[Уу]тв)(?![а-яё])|улица/
/** What the name of a file or of a site ends with. */
const EXTENSION = /^(?:pdf|dwg|dxf|stp|step|igs|xls|doc|jpe?g|png|zip|rar|sld|cdw|m3d|uz|ru|com|me)/i

const markOf = ofPiece(({ text }, sure: RegExp): Mark => {
  if (
    FIRM_HINT.test(text) ||
    ADDRESS_HINT.test(text) ||
    sure.test(text) ||
    STREET_OR_JOB.test(text) ||
    /\p{Lu}\.\p{Lu}/u.test(text)
  )
    return 'sure'
  if (/^\p{Lu}$/u.test(text)) return 'initial'
  if (/(?:[оеё]ва?|[oe]va?)$/u.test(text)) return 'surname'
  if (/^(?:г|пр)$/.test(text)) return 'hyphened'
  return /^(?:Sp|a)$/.test(text) ? 'pointed' : 'none'
})
const endsLikeFile = ofPiece(({ text }, extension: RegExp) => extension.test(text))

/** Whether a name of who writes may stand at a piece, so that the patterns are worth their time; most pieces are plain words. */
function mayNameWriter(lexemes: readonly Lexeme[], at: number): boolean {
  const { piece, text } = lexemes[at]!
  const next = lexemes[at + 1]
  if (text === '.') return next !== undefined && endsLikeFile(next.piece, EXTENSION)
  switch (markOf(piece, SURE_WORD)) {
    case 'sure':
      return true
    case 'initial':
    case 'pointed':
      return next?.text === '.'
    case 'surname':
      return next !== undefined && /^\p{Lu}/u.test(next.text)
    case 'hyphened':
      return next?.text === '-'
    default:
      return false
  }
}
