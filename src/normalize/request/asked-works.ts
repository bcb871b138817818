import { canonicalize } from '../../text/canonical.js'
import { lexemesOf, signIn } from '../words/lexemes.js'

/*
 * Whether a work that a request names is asked for: not what the buyer or another does, what is not to be counted, what the
 * machine that a thing is for does, or what a paper tells of.
 */

/** Units of text that are looked at on one side of a work. */
const REACH = 64
/** What ends a saying. */
const END = /[,;|()\n]|\.(?=\s|$)|\s[–—/-]\s/u
/** The same at the end of what stands before. */
const LAST_END = /^.*(?:[,;|()\n]|\.\s|\s[–—/]\s)/su

/** Behind a work, in its own clause: by whom, or that it is not of the order. */
const OTHERS = new RegExp(
  [
    // ru
    String.raw`(?:^|\s)(?:сами|у себя|своими силами|нашими силами|собственными силами|силами (?:заказчика|покупателя|другого)|(?:остаётся |остается |будет |оста[её]тся )?за (?:нами|заказчиком|покупателем)|у нас(?! (?:нет|нету|не\s|встал|сломал))|на нашем|в нашем|нашем цех\p{L}*|по месту у нас|берём на себя|берем на себя|на своём|на своем)(?!\p{L})`,
    String.raw`^[\s:–—-]*(?:наш[аеи]?|своя|сво[её])\s*$`,
    String.raw`(?:^|\s)не\s+(?:включа|(?:счита|вход|учит|закладыва|котирова|расценива)\p{L})`,
    String.raw`(?:^|\s)(?:делает|делают|выполняет|выполняют|сделает|выполнит|красит|варит|цинкует)\s+(?:друг|сторонн|заказчик|наш|сам|соседн|партн)`,
    // TIG payvandga tayyor
    String.raw`^(?:ga|га)?\s(?:tayyor|та\p{L}\p{M}?\p{L}\p{M}?р)(?!\p{L})`,
    // what is tested by the buyer
    String.raw`^(?:ni|ни)?\s*(?:tekshiramiz|текширамиз|проверим|проверяем)(?!\p{L})`,
    String.raw`(?:^|\s)у\s+(?:другого|других|стороннего)\s`,
    String.raw`^\s+(?:уже|ранее)\s`,
    // en
    String.raw`(?:^|\s)by\s+(?:us|others?|(?:the )?(?:customer|buyer|client)|another|our|a third)(?![\p{L}])`,
    String.raw`(?:^|\s)(?:ourselves|(?:at|in|on|with) our(?: own)?\s|on our side|in our)`,
    String.raw`(?:^|\s)(?:(?:is|are|will be|to be|not|done|being|we)\s+)+(?:do |done |carried out |performed |made |it )?(?:in|in-)\s?house`,
    String.raw`(?:^|\s)(?:is|are|not|to be|will be)\s+(?:not\s+)?(?:be\s+)?(?:included|quoted separately|excluded|in (?:the )?scope|part of)`,
    String.raw`(?:^|\s)(?:quoted|priced|ordered|bought|purchased|contracted|sourced|handled)\s+separately`,
    String.raw`^\s+(?:excluded|excl|out of scope|separately|is ours|already\s)`,
    // uz
    String.raw`(?:^|\s)(?:bizda|bizdan|biznikida|o.?zimizda|o.?zimizdan|o.?zimiz|bizga|(?:bizning\s(?:sex|zavod|korxona|ustaxona)|bizning tomon|buyurtmachi)\p{L}*)(?![\p{L}])(?!\s+(?:yo|kerak|zarur|bormi))`,
    String.raw`(?:^|\s)(?:бизда|биздан|бизникида|ўзимизда|ўзимиздан|ўзимиз|(?:бизнинг\s(?:цех|завод|корхона|устахона)|бизнинг томон|буюртмачи)\p{L}*)(?![\p{L}])(?!\s+(?:йў|керак|зарур|борми))`,
    String.raw`(?:^|\s)(?:hisobga\s+olinma|hisoblanma|hisoblamang|(?:narx|baho)\p{L}*\s+kirma|kirmaydi|kiritilma|kiritmang|qo.?shilma|qo.?shmang)`,
    String.raw`(?:^|\s)(?:ҳисобга\s+олинма|ҳисобланма|ҳисобламанг|(?:нарх|баҳо)\p{L}*\s+кирма|кирмайди|киритилма|киритманг|қўшилма|қўшманг)`,
    String.raw`(?:^|\s)(?:boshqa|бошқа)\s+(?:zavod|korxona|sex|pudratchi|firma|завод|корхона|цех|пудратчи|фирма)`,
  ].join('|'),
  'iu',
)
/** Something of every one of these; where a character stands for none or several, a word may be another. */
const tellsWhose = signIn(
  /сами|силами|себя|нами|заказчик|покупател|нас(?![а-яё])|наш|месту|бер[её]м|сво[яеё]|не$|дела[ею]т|выполн|красит|варит|цинкует|tayyor|^та.{2,4}р|tekshiramiz|текширамиз|провер|друг|сторонн|уже|ранее|by$|^our|ours|our$|house|included|quoted|excl|scope|^part$|separately|already|biz|zimiz|биз|зимиз|buyurtmachi|буюртмачи|hisob|ҳисоб|kirma|кирма|kirit|кирит|shilma|шилма|shmang|шманг|boshqa|бошқа/iu,
)

function mayTellWhose(text: string): boolean {
  return tellsWhose(lexemesOf(text)) || !canonicalize(text).inPlace
}

/** Words that give the work back to the maker. */
const MAKERS =
  /(?:^|\s)(?:you|your|supplier|must|should|вы|вами|у вас|вас|поставщик\p{L}*|исполнител\p{L}*|siz\p{L}*|сиз\p{L}*)(?!\p{L})/iu

/** Right before a work: it is left out, or whose shop is named. */
const LEFT_OUT =
  /(?:(?:не\s+(?:считать|считайте|включать|включайте|учитывать|учитывайте|закладывать|котировать|предлагать))|без\s+уч[её]та|за\s+вычетом|(?:do not|don.t|please do not|not to|never)\s+(?:quote|include|count|price|offer|cost)|excl\.?|exclude|excluding|other than|not incl(?:uding|\.)?|we\s+(?:will\s+)?do(?:\s+the)?|our(?:\s+own)?|сами|o.?zimiz|ўзимиз|we(?:\s+will)?|previously|formerly|раньше|ранее|под|ready for|готов\p{L}{0,3} (?:к|под))\s+(?:\p{L}+\s+)?$/iu

/** Inside what says a work: `gʻilofini oʻzimiz tikamiz`. */
const SELVES = /\s(?:сами|o.?zimiz|ўзимиз|ourselves)(?:\s|$)/iu

/** A machine that does the work, behind it, in Russian in the case of what belongs to a thing. */
const MACHINE =
  /^(?:\p{L}*)?[\s-]+(?:станк(?:а|у|ов|ам)(?!\p{L})|стан(?:а|у|ов)(?!\p{L})|машин(?:ы|а|у|е)?(?!\p{L})|лини(?:и|ю|й)(?!\p{L})|камер(?:ы|у)?(?!\p{L})|печ(?:и|ей)(?!\p{L})|пресс(?:а|ов|у)?(?!\p{L})|автомат(?:а|ов|у)(?!\p{L})|участк(?:а|ов|у)(?!\p{L})|цех(?:а|ов|у)(?!\p{L})|установк(?:и|у)(?!\p{L})|агрегат(?:а|ов)(?!\p{L})|machines?(?!\p{L})|lines?(?!\p{L})|lathes?(?!\p{L})|press(?:es)?(?!\p{L})|mills?(?!\p{L})|booths?(?!\p{L})|furnaces?(?!\p{L})|cells?(?!\p{L})|robots?(?!\p{L})|shop(?!\p{L})|stanog\p{L}*|stanok\p{L}*|dastgoh\p{L}*|mashina\p{L}*|liniya\p{L}*|press\p{L}*|sexi?(?!\p{L})|дастгоҳ\p{L}*|станог\p{L}*|машина(?:си|лари)\p{L}*|линияси\p{L}*|пресси\p{L}*)/iu
/** A machine inside the name of the work itself. */
const OF_MACHINE =
  /(?:станк(?:а|у|ов)|стана|машины|линии|пресса|камеры|молота|цеха|участка|печи|термопластавтомат(?:а|ов)|lathes?|machines?|mills?|дастгоҳи|dastgohi|stanogi|станоги)$/iu
const FOR_BEFORE =
  /(?<!\p{L})(?:для|for)(?:\s+(?:a|an|the|our|нашей|нашего|нового|новой))?\s+(?:\p{L}+(?:ого|ой|ных|ей)\s+)?$/iu
const FOR_BEHIND = /^\p{L}*\s+(?:uchun|учун)(?!\p{L})/iu

/** What serves a work that the thing itself is not worked by: `форма для литья`, `электроды для сварки`, `die for stamping`. */
const SERVES =
  /(?<!\p{L})(?:(?:пресс-?)?форм[аыуе]?|оснастк[аиу]|штамп[аыу]?|кокил[ьяи]|приспособлени[еяй]|инструмент[аы]?|оборудовани[ея]|установк[аиу]|станк[аиу]|станок|машин[аыу]|лини[яию]|печ[ьи]|фрез[аыу]|резц?(?:ец|ы|ов)|электрод(?:ы|ов|а)?|проволок[аиу]|припо[йя]|флюс[а]?|паст[аыу]|эмульси[яию]|жидкост[ьи]|масл[оа]|краск[аиу]|песок|дробь?и?|стол|moulds?|molds?|dies?|tool(?:s|ing)?|fixtures?|jigs?|machines?|equipment|electrodes?|wire|flux|paste|oil|fluid|coolant|powder|ovens?|furnaces?|booths?)\s+(?:для|for)(?:\s+(?:the|a))?\s+$/iu
/** How the former ends, and a word of the latter: both are long patterns for the few texts that have them. */
const FOR_END = /(?:для|for)(?:\s+(?:the|a))?\s+$/iu
const UCHUN = /uchun|учун/iu
const SERVES_UZBEK =
  /^\p{L}*\s+(?:uchun|учун)\s+(?:qolip|forma|shtamp|dastgoh|stanok|uskuna|elektrod|sim|moy|pasta|moslama|қолип|форма|штамп|дастгоҳ|станок|ускуна|электрод|сим|мой|паста|мослама)/iu

/** What tells of a test is a paper. */
const PAPER_BEFORE =
  /(?<!\p{L})(?:протокол\p{L}*|отч[её]т\p{L}*|акт(?:ы|ом|а)?|сертификат\p{L}*|паспорт\p{L}*|результат\p{L}*|report|reports|records?|results? of)\s+(?:of\s+)?$/iu
const PAPER_BEHIND =
  /^\s+(?:reports?|certificates?|protocols?|records?|bayonnoma\p{L}*|баённома\p{L}*|hisobot\p{L}*|ҳисобот\p{L}*|dalolatnoma\p{L}*|далолатнома\p{L}*)(?!\p{L})/iu

/** A stretch of a text. */
interface At {
  readonly start: number
  readonly end: number
}

/**
 * Whether a request asks for a work where it names it. O(1).
 * @param hasThing a thing is named right before the work, whose machine may be told: `шпиндель токарного станка`
 */
export function isAsked(text: string, { start, end }: At, hasThing: boolean): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  // Мехобработка — на нашем заводе: a dash says of what
  const clause = untilEnd(text.slice(end, end + REACH).replace(DASH, ' '))
  const own = (before.includes('xcl.') ? before.replace('xcl.', 'xcl') : before).replace(LAST_END, '')
  const written = text.slice(start, end)
  // most works stand between two commas
  if (LETTER.test(clause) && mayTellWhose(text) && OTHERS.test(clause) && !MAKERS.test(own) && !MAKERS.test(clause))
    return false
  if (written.includes(' ') && SELVES.test(written)) return false
  if (LETTER.test(own) && LEFT_OUT.test(own) && !/^\s*(?:is|are)\s/.test(clause)) return false
  if ((SHOP.test(clause) || SHOP_BEFORE.test(own) || SHOP_INSIDE.test(written)) && !SOUGHT.test(text)) return false
  if ((FOR_END.test(own) && SERVES.test(own)) || (UCHUN.test(clause) && SERVES_UZBEK.test(clause))) return false
  return !isOfMachine(written, own, clause, hasThing)
}

const DASH = /^\s[–—-]\s/u
/** Whose shop it is: `токарный цех, корпус 3`, `Press Shop Engineer`, `presslash sexi`. */
const SHOP =
  /^(?:\p{L}*)?\s(?:цех(?!\p{L})|участок|отдел|лаборатория|department|dept|shop|manager|engineer|supervisor|foreman|sexi(?!\p{L})|цехи(?!\p{L})|bo.?limi|бўлими)/iu
const SHOP_BEFORE = /(?<!\p{L})(?:отдел|начальник|мастер|инженер|главный|цех|участок|завод)\s+(?:\p{L}+\s+)?$/iu
const SHOP_INSIDE = /\s(?:цех|участок|отдел|завод|sexi|shop|department)$/iu
/** Who looks for one asks for its work. */
const SOUGHT = /ищ[еу]|нуж|найт|найд|треб|иска|looking|need|search|find|kerak|izla|bormi|керак|изла|борми/iu
const LETTER = /\p{L}/u

function untilEnd(text: string): string {
  const end = END.exec(text)
  return end ? text.slice(0, end.index) : text
}

function isOfMachine(written: string, before: string, behind: string, hasThing: boolean): boolean {
  const machine = MACHINE.exec(behind)
  if (!machine && !OF_MACHINE.test(written)) return false
  if (FOR_BEFORE.test(before)) return true
  const rest = behind.slice(machine?.[0].length ?? 0)
  return FOR_BEHIND.test(rest) || (hasThing && /(?:а|ы|и|ов|ей)$/u.test(machine?.[0] ?? written))
}

/** Whether a test is named only by the paper that tells of it: `протокол испытаний`, `test report`. O(1). */
export function isPaper(text: string, { start, end }: At): boolean {
  return (
    PAPER_BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || PAPER_BEHIND.test(text.slice(end, end + REACH))
  )
}
