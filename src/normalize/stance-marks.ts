import type { Word } from './clauses.js'
import { type MarkHit, wordMarks } from './word-marks.js'

/**
 * `before` denies what follows it · `around` what follows, else what stands before · `away` the same, and a clause of its
 * own speaks of the one before · `whole` all of the clause · `others` says that others do or need it · `own` the maker does.
 */
export type Mark = 'before' | 'around' | 'away' | 'whole' | 'others' | 'own'

const NOT = 'do not|dont|does not|doesnt|cannot|can not|cant|no longer'
const DO =
  'do|make|offer|perform|provide|run|have|work|process|produce|accept|take|use|handle|manufacture|cast|machine|turn|mill|forge|weld|stamp|mold|mould|grind|paint|plate|galvanize|galvanise|harden|heat|anneal|cut|bend|coat|extrude|assemble|undertake'

const marks = /* @__PURE__ */ wordMarks<Mark>([
  [
    'without|except|except for|excluding|apart from|other than|без|кроме|за исключением|исключая|neither|nothing is|ни|не|not',
    'before',
  ],
  ['не только|not only|nafaqat', 'own'],
  [
    NOT.split('|')
      .flatMap((not) => DO.split('|').map((verb) => `${not} ${verb}`))
      .join('|'),
    'around',
  ],
  [
    'негде|не наш профиль|не возьмёмся|не делаем|не делает|не выполня*|не производ*|не изготавл*|не изготовл*|не занимаемся|не занимается|не оказыва*|не работаем|не работает|не обрабатыва*|не перерабатыва*|не берёмся|не беремся|не берём|не берем|не принимаем|не льём|не льем|не отливаем|не куём|не куем|не точим|не фрезеруем|не штампуем|не варим|не свариваем|не шлифуем|не красим|не располага*|не имеем|не имеет|не предлага*|не осуществля*|не можем',
    'around',
  ],
  ['нет|отсутству*|no|not available|not offered|not performed|not done|not provided|not possible', 'around'],
  [
    'qilmaydi|bajarmaydi|ishlamaydi|quymaydi|qilinmaydi|bajarilmaydi|yoʻq|emas|mavjud emas|bizniki emas|ish emas|imkoniyati*|shartmas|kerakmas',
    'around',
  ],
  [
    'партнёр*|партнер*|сосед*|уходят|уходит|отправляем|отдаём|отдаем|отдаётся|отдается|отдаются|передаём|передаем|на сторону|на стороне|подрядчик*|у подрядчик*|субподрядчик*|на субподряд*|на аутсорс*|аутсорс*|партнёр|партнёры|партнер|партнеры|у партнёр*|у партнер*|через партнёр*|через партнер*|партнёрам|партнерам|по кооперации',
    'away',
  ],
  [
    'goes out to|go out to|ordered from|from a subcontractor|to a subcontractor|stay out of it|sent to|is sent|are sent|carried out by|performed by|done by|outsourced|outsource|we outsource|subcontracted|we subcontract|subcontractors|by a subcontractor|by subcontractor*|by partners|by our partners|by a partner|at a partner|through a partner|through partners|via a partner|our partner*|our sister company|by a sister company|by our sister company|to partners|third party|third parties|externally|bought in|farmed out|sent out',
    'away',
  ],
  [
    'topshiramiz|topshiriladi|joʻnatiladi|joʻnatamiz|yuklatilgan|berilgan|boshqa zavod*|galvanika sexiga|sherik*|chetdagi|tanish sexlarga|yuboramiz|yuboriladi|pudratchi*|hamkor korxona*|hamkorimiz*|hamkorlarimiz*|subpudrat*|chetga|chetdan|chetda|tashqariga|hamkorlarga|boshqa korxonaga|boshqa korxonalarga|boshqalarga|autsors*',
    'away',
  ],
  [
    'планируем|планируется|планируются|планирует|запланир*|в планах|намерены|собираемся|осваиваем|осваивается|будет запущен*|будет открыт*|будут запущены|скоро|строим|строится|в перспективе',
    'whole',
  ],
  [
    'planned|we plan|plan to|plans to|is planning|are planning|will be|will start|will launch|will open|soon|under construction|in the future|being set up|being built|being installed',
    'whole',
  ],
  [
    'сняли с производства|прекратили|в пути|остановлен*|закрыт*|прекращен*|продан|продана|больше нет|снят с производства|раньше|ранее|прежде|больше не|we stopped|was never|were never|discontinued|closed in|was closed|stopped|not yet|has been ordered|used to|formerly|previously|in the past|ishga tushirmoqchi*|toʻxtatganmiz|toʻxtatilgan|yopilgan|sotilgan|ilgari|avvallari|oldin|until 19*|until 20*',
    'whole',
  ],
  [
    'rejalashtir*|rejada|rejamiz*|kelajakda|kelgusi*|qurilmoqda|ochiladi|ochamiz|ishga tushiriladi|ishga tushadi|yoʻlga qoʻyiladi|yoʻlga qoʻyamiz',
    'whole',
  ],
  [
    'ищем|ищет|нужен|нужна|нужно|нужны|требуется|требуются|закупаем|закупает|закупка|закупки|покупаем|приобретаем|заказываем|импортируем|импортирует',
    'others',
  ],
  [
    'looking for|in search of|we need|needed|we buy|we purchase|purchased|bought|bought from|we seek|seeking|in need of|we import|imported',
    'others',
  ],
  [
    'заказчики привозят|keltiriladi|sends his|made by our customers|он же|они же|которые сами|приходят от|приходит от|привозит заказчик|привозят|докупаем|покупатели|он сам|они сами|сам заказчик|сами заказчики|заказчик|заказчики|клиент|клиенты|наш клиент|customers machine|customers do|customer does|by the customer|comes from|come from|are resold|is resold|are bought|is bought|come from the customer|comes from the customer|buyurtmachining|mijozning|olib kelinadi|sotib olinadi|tayyor holda|mijozning oʻzi|mijoz oʻzi|buyurtmachining oʻzi|ular oʻzlari|oʻzlari',
    'others',
  ],
  [
    'kerak|sotib olamiz|izlayapmiz|izlaymiz|qidiryapmiz|qidiramiz|buyurtma beramiz|import qilamiz|xarid qilamiz',
    'others',
  ],
  [
    'делаем|выполняем|производим|изготавливаем|выпускаем|работаем|обрабатываем|предлагаем|оказываем|имеется|есть|we make|we offer|we run|we have|we produce|qilamiz|bajaramiz|ishlaymiz|chiqaramiz|quyamiz|tayyorlaymiz|bor|mavjud',
    'own',
  ],
])

/** Uzbek says what it does not do by the ending of a verb: quymaymiz, yigʻilmaydi. */
const NEVER = /ma(?:ymiz|ydi|yapmiz|yapti|sdan)$/
/** Russian by a particle before it: не ведём, не собираются. */
const VERB = /(?:em|im|et|it|ut|at|yut|yat|etsya|itsya|utsya|atsya|etsa|itsa|yutsya|yatsya)$/
/** English by one behind an auxiliary: is not rolled, do not sew. */
const AUXILIARY: ReadonlySet<string> = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were'])
/** Those who are served, where a clause begins with them: they do what it tells. */
const SERVED = /^(?:customers?|clients?|buyers?|zakazchiki?|klienti?|pokupateli?|mijozlar\w*|buyurtmachilar\w*)$/
const OURS = /^(?:our|nashi?|bizning)$/

/** The marks of a clause. O(words). */
export function marksIn(words: readonly Word[]): readonly MarkHit<Mark>[] {
  const denials = words.flatMap(({ key }, i): MarkHit<Mark>[] => {
    if (NEVER.test(key)) return [{ value: 'around', from: i, to: i + 1 }]
    const next = words[i + 1]
    if (!next) return []
    if (key === 'ne' && VERB.test(next.key)) return [{ value: 'around', from: i, to: i + 2 }]
    if (AUXILIARY.has(key) && next.key === 'not' && words[i + 2]) return [{ value: 'around', from: i, to: i + 3 }]
    return []
  })
  const first = OURS.test(words[0]?.key ?? '') ? 1 : 0
  const isServed = SERVED.test(words[first]?.key ?? '')
  const others: MarkHit<Mark>[] =
    isServed && words.length > first + 1 ? [{ value: 'others', from: 0, to: first + 1 }] : []
  const hits = marks.in(words)
  return denials.length + others.length > 0 ? [...others, ...hits, ...denials] : hits
}
