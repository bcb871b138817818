import type { Word } from './clauses.js'
import { type MarkHit, wordMarks } from './word-marks.js'

/**
 * `before` denies what follows it · `around` what follows, else what stands before · `away` the same, and a clause of its
 * own speaks of the one before · `contractor` the same, whatever stands between · `whole` all of the clause · `others` says
 * that others do or need it · `own` the maker does.
 */
export type Mark = 'before' | 'around' | 'away' | 'contractor' | 'whole' | 'others' | 'own'

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
  [
    'нет|отсутству*|не было|не бывает|не бывало|не к нам|не по нашей части|не наше|не освоен*|не держим|no|not our business|not our line|not in our scope|out of our scope|out of scope|outside our scope|outside our range|not available|not offered|not performed|not done|not provided|not possible',
    'around',
  ],
  [
    'ishimiz emas|bizning ish emas|qilmaydi|bajarmaydi|ishlamaydi|quymaydi|qilinmaydi|bajarilmaydi|yoʻq|emas|mavjud emas|bizniki emas|ish emas|imkoniyati*|shartmas|kerakmas',
    'around',
  ],
  [
    'партнёр*|партнер*|сосед*|уходят|уходит|отправляем|размещаем|размещаются|отдаём|отдаем|отдаётся|отдается|отдаются|передаём|передаем|на сторону|на стороне|на субподряд*|на аутсорс*|аутсорс*|партнёр|партнёры|партнер|партнеры|у партнёр*|у партнер*|через партнёр*|через партнер*|партнёрам|партнерам|по кооперации',
    'away',
  ],
  [
    'goes out to|go out to|ordered from|from a subcontractor|to a subcontractor|stay out of it|sent to|is sent|are sent|carried out by|performed by|done by|outsourced|outsource|we outsource|subcontracted|we subcontract|subcontractors|by a subcontractor|by subcontractor*|by partners|by our partners|by a partner|at a partner|through a partner|through partners|via a partner|our partner*|our sister company|by a sister company|by our sister company|to partners|third party|third parties|externally|bought in|farmed out|sent out',
    'away',
  ],
  [
    'topshiramiz|topshiriladi|joʻnatiladi|joʻnatamiz|yuklatilgan|berilgan|boshqa zavod*|galvanika sexiga|sherik*|chetdagi|tanish sexlarga|yuboramiz|yuboriladi|hamkor korxona*|hamkorga|boʻyoqxonaga|hamkorimiz*|hamkorlarimiz*|subpudrat*|chetga|chetdan|chetda|tashqariga|tashqi pudrat*|hamkorlarga|boshqa korxonaga|boshqa korxonalarga|boshqalarga|autsors*',
    'away',
  ],
  [
    'там же|подрядчик*|у подрядчик*|субподрядчик*|сторонн*|смежник*|по кооперации у|pudratchi*|subpudratchi*|vendors|vendor|approved vendors|outside vendors|outside suppliers|a supplier|an outside shop|a neighbouring shop|a partner shop|service centre|service center',
    'contractor',
  ],
  [
    'планируем|планируется|планируются|планирует|запланир*|в планах|намерены|собираемся|осваиваем|осваивается|будет запущен*|будет открыт*|будут запущены|скоро|строим|строится|в перспективе|хотим|придёт|прибудет|поступит|на следующий год|к следующему году',
    'whole',
  ],
  [
    'planned|we plan|plan to|plans to|is planning|are planning|will be|will start|will launch|will open|soon|under construction|in the future|being set up|being built|being installed',
    'whole',
  ],
  [
    'сняли с производства|прекратили|в пути|остановлен*|закрыт*|прекращен*|продан|продана|больше нет|снят с производства|раньше|ранее|прежде|больше не|we stopped|was never|were never|discontinued|closed in|was closed|was dropped|dropped in|демонтировали|демонтирован*|stopped|not yet|has been ordered|used to|formerly|previously|in the past|ishga tushirmoqchi*|toʻxtatganmiz|toʻxtatilgan|yopilgan|sotilgan|ilgari|avvallari|oldin|until 19*|until 20*',
    'whole',
  ],
  [
    'kelasi yil*|yangi yilda|rejalashtir*|rejada|rejamiz*|kelajakda|kelgusi*|qurilmoqda|ochiladi|ochamiz|ishga tushiriladi|ishga tushadi|yoʻlga qoʻyiladi|yoʻlga qoʻyamiz',
    'whole',
  ],
  [
    'ищем|ищет|нужен|нужна|нужно|нужны|требуется|требуются|закупаем|закупает|закупка|закупки|покупаем|приобретаем|привозим|завозим|ввозим|заказываем|импортируем|импортирует',
    'others',
  ],
  [
    'looking for|in search of|we need|needed|we buy|we purchase|purchased|bought|bought from|we seek|seeking|in need of|we import|imported',
    'others',
  ],
  [
    'заказчики привозят|keltiriladi|sends his|made by our customers|он же|они же|которые сами|приходят от|приходит от|привозит заказчик|привозят|докупаем|покупатели|он сам|они сами|сам заказчик|сами заказчики|заказчик|заказчики|клиент|клиенты|наш клиент|customers machine|customers do|customer does|by the customer|comes from|come from|are resold|is resold|are bought|is bought|come from the customer|comes from the customer|buyurtmachining|mijozning|olib kelinadi|keladi|olib keladi|olib kelishadi|keltiradi|keltirib|sotib olinadi|tayyor holda|mijozning oʻzi|mijoz oʻzi|buyurtmachining oʻzi|ular oʻzlari|oʻzlari',
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

/** `Toshkentdagi korxonada surtiladi`: at a place that is not the maker's own. */
const ELSEWHERE = /^(?!o?zimiz|biz|shahri|viloyati|tumani|hudud).{3,}dagi$/
const THEIR_PLANT = /^(?:korhona|seh|zavod|fabrika|ustahona|boyokhona|laboratoriya)(?:si|i)?(?:da|ga)$/
const PASSIVE = /(?:il|in|lan|tir)adi$/

function isElsewhere(words: readonly Word[], i: number): boolean {
  return (
    ELSEWHERE.test(words[i]!.key) &&
    words.slice(i + 1, i + 3).some(({ key }) => THEIR_PLANT.test(key)) &&
    (words.at(-1)!.key.endsWith('miz') || PASSIVE.test(words.at(-1)!.key))
  )
}

/** The marks of a clause. O(words). */
export function marksIn(words: readonly Word[]): readonly MarkHit<Mark>[] {
  const denials = words.flatMap(({ key }, i): MarkHit<Mark>[] => {
    if (NEVER.test(key)) return [{ value: 'around', from: i, to: i + 1 }]
    const next = words[i + 1]
    if (!next) return []
    if (isElsewhere(words, i)) return [{ value: 'contractor', from: i, to: words.length }]
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
