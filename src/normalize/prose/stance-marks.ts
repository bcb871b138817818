import type { Word } from './clauses.js'
import { comeToUs, isSelfIn, isSide, partiesIn } from './other-parties.js'
import { sentAt } from './sent-away.js'
import { theirPlantAt } from './their-plants.js'
import { isSetUpLater, isToCome } from './to-come.js'
import { type MarkHit, wordMarks } from './word-marks.js'

/**
 * `before` denies what follows it · `around` what follows, else what stands before · `away` the same, and a clause of its
 * own speaks of the one before · `contractor` the same, whatever stands between · `whole` all of the clause · `others` says
 * that others do or need it · `bought` what is named right beside it · `back` denies what
 * stands before it · `by` what it overlaps, with what is joined to that · `theirs` no more than that: it is in the name of
 * somebody else · `own` the maker does.
 */
export type Mark =
  | 'gone'
  | 'before'
  | 'around'
  | 'away'
  | 'contractor'
  | 'whole'
  | 'others'
  | 'bought'
  | 'back'
  | 'by'
  | 'theirs'
  | 'own'

const NOT = 'do not|dont|does not|doesnt|cannot|can not|cant|no longer'
const DO =
  'do|make|offer|perform|provide|run|have|work|process|produce|accept|take|use|handle|manufacture|cast|machine|turn|mill|forge|weld|stamp|mold|mould|grind|paint|plate|galvanize|galvanise|harden|heat|anneal|cut|bend|coat|extrude|assemble|undertake'

const marks = /* @__PURE__ */ wordMarks<Mark>([
  [
    'никакой|никакая|никакого|никаких|никакую|anything but|all but|бывший|бывшая|бывшее|бывшие|бывшей|бывшего|прежний|прежняя|прежнее|собик|sobiq|former|short of|customers who|clients who|buyers who|customers that|clients that|without|except|except for|excluding|apart from|other than|lack|lacks|lacking|без|кроме|за исключением|исключая|neither|nothing is|ни|не|not',
    'before',
  ],
  [
    'никому не отдаём|никуда не отдаём|никуда не возим|никому не доверяем|hech kimga bermaymiz|hech qayerga bermaymiz|hech kimga topshirmaymiz|соседнем прессе|соседнем станке|соседнем пролёте|соседней линии|соседней машине|соседнем участке|соседней камере|qoʻshni dastgoh*|qoʻshni press*|берём в работу|берём в производство|берём в обработку|не только|not only|nafaqat|nothing but|без сторонн*|без субподряд*|без посредник*|без подрядчик*|without outsourc*|without subcontract*|without any outsourc*|chetga bermasdan|chetga bermay|hech qayerga yubormasdan|hech kimga bermasdan|never outsource*|never send|never refuse*|done by our own|done by us|performed by our own|performed by us|carried out by our own|made by us|by our own|by our people|для сосед*|для партнёр*|для партнер*|для заказчик*|для клиент*|для наших партн*|для наших заказ*|for our customers|for customers|for neighbouring|hamkorlarimiz bilan ishlaymiz|hamkorlar bilan ishlaymiz',
    'own',
  ],
  [
    'реализован*|продали|закрыли|ликвидировали|yopdik|yopganmiz|sotib yubor*|sotdik|sotildi|sotilgan|sotganmiz|sotib yuborildi|was sold|were sold|we sold|has been sold|yopildi|bor edi|stands empty|stand empty|stands idle|is idle|surildi|surilgan|не было никогда|ушёл в|передан в|отошёл|отошла|отошло|отошли',
    'gone',
  ],
  [
    'отказались|обещаем освоить|уже нет|перепродаём|перепродаются|qoʻlimizdan kelmaydi|under discussion|was considered|купим|приобретём|докупим|не освоил*|not here|never|никогда|hech qachon|rad etamiz|rad etiladi|we refuse|we decline|refused|функционировал*|работал до|работала до',
    'whole',
  ],
  ['nothing', 'around'],
  [
    'отказали|отказываем|ketib qolgan|ketib qolishgan|ketib qoldi|ketishgan|left this site|left the site|на сторону не|наружу не|уволились|разошлись|ушли|ketib qolishdi|have left|has left',
    'gone',
  ],
  ['спрашивают|просят нас|soʻrashadi|often asked|we are asked|people ask', 'others'],
  [
    'customer supplied|customers supply|supplied by customers|supplied by the customer|free issue|давальческие заготовки',
    'others',
  ],
  ['покупн*|покупаются|purchased|bought in|ready made|sotib olingan', 'bought'],
  [
    NOT.split('|')
      .flatMap((not) => DO.split('|').map((verb) => `${not} ${verb}`))
      .join('|'),
    'around',
  ],
  [
    'закончилась|закончилось|закончились|кончилась|кончилось|tugagan|tugatdik|are promised|promised for|под замком|под чехлом|в чехлах|ржавеет|ржавеют|стоит без дела|стоят без дела|в музее|на бумаге|на чертеже|обещаем|обещают|законтракт*|на таможне|плывёт|едет из|едут из|свернули|забросили|избавились|вышли из|в лом|неисправ*|на ремонте|не планируется|не планируем|на консервации|подписали договор|подписан договор|' +
      'nosoz*|buzuq|toʻxtagan|ichki ehtiyoj*|stanok olamiz|liniya olamiz|uskuna olamiz|dastgoh olamiz|pech olamiz|qogʻozda|qogʻozda turibdi|bojxonada|kelishi kerak|yetib kelishi|umidimiz*|umid qilamiz|shartnoma imzola*|buzib tashla*|muzeyda|zanglab|' +
      'on paper|on the drawing board|on its way|on the water|at sea|dismantled|torn out|rusting|retired|gathering dust|in a museum|went for scrap|no plans|got out of|left the business|waits for|is promised',
    'whole',
  ],
  [
    'не обещаем|не обещает|не связываемся|не лезем|не пытаемся|не умеем|не ведём|не возим|не держали|не заводили|не доросли|не наша тема|не наш конёк|не наше дело|не про нас|bizning soha*|bizning yoʻnalish emas|qoʻl urmaymiz|qoʻlimizga olmaymiz|ishimizga kirmaydi|bilmaymiz|uddalay olmaymiz|not our trade|not our game|not our thing|not something we|leave to others|no good at|we stay away|steer clear|stay out of|keep out of|keep away from|keep clear of|is beyond us|are beyond us|beyond our',
    'around',
  ],
  [
    'берём у|берём в|доверили|доверяем|поручили|поручаем|оставляем другим|оставили другим|отдали|отдано|заказываем у|делают другие|пусть делают|ishonib topshir*|boshqalar qiladi|boshqalarga qoldir*|topshirganmiz|topshirdik|berib qoʻyganmiz|qildirib olamiz|qildiramiz|oldiramiz|yasattiramiz|we let|entrusted to|handed over to|we hand|we pass',
    'away',
  ],
  [
    'негде|не наш профиль|не возьмёмся|не делаем|не делает|не выполня*|не производ*|не изготавл*|не изготовл*|не занимаемся|не занимается|не оказыва*|не работаем|не работает|не обрабатыва*|не перерабатыва*|не берёмся|не беремся|не берём|не берем|не принимаем|не льём|не льем|не отливаем|не куём|не куем|не точим|не фрезеруем|не штампуем|не варим|не свариваем|не шлифуем|не красим|не располага*|не имеем|не имеет|не предлага*|не осуществля*|не можем',
    'around',
  ],
  [
    'yoq|не у нас|не наш*|не нами|не мы|bizda emas|bizdan emas|not us|not ours|not with us|not at our|нету|yoʻqligi*|yoʻqlig*|нет|отсутству*|не было|не бывает|не бывало|не к нам|не по нашей части|не наше|не освоен*|не держим|no|not our business|not our line|not in our scope|out of our scope|out of scope|outside our scope|outside our range|not available|not offered|not performed|not done|not provided|not possible',
    'around',
  ],
  [
    'увы|к сожалению|жаль|мимо|afsus*|alas|sadly|unfortunately|чужой|чужая|чужое|чужие|не наш|не наша|не наши|не своя|не своё|не свои|не предлагать|не входит|не входят|не по нам',
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
    'отдан|отдана|отдано|отданы|подряд|подряде|гоняем|таскаем|увозим|по договору у|приглашаем|нанимаем|buyurtma qilamiz|tashqarida|eltamiz|elitamiz|olib boramiz|olib borib|olib borila*|tashiymiz|возим|везём|отвозим|увозим|обращайтесь',
    'away',
  ],
  [
    'happens in|happen in|takes place in|take place in|left to|we leave|elsewhere|we rely on|rely on|contracted out|takes place at|take place at|happens at|happen at|outside|at the customer*',
    'away',
  ],
  [
    'elsewhere|off site|offsite|next door|across the street|from the mill|goes out to|go out to|ordered from|from a subcontractor|to a subcontractor|stay out of it|sent to|is sent|are sent|carried out by|performed by|done by|outsourced|outsource|we outsource|subcontracted|we subcontract|subcontractors|by a subcontractor|by subcontractor*|by partners|by our partners|by a partner|at a partner|through a partner|through partners|via a partner|our partner*|our sister company|by a sister company|by our sister company|to partners|third party|third parties|externally|farmed out|sent out',
    'away',
  ],
  [
    'topshiramiz|topshiriladi|joʻnatiladi|joʻnatamiz|yuklatilgan|berilgan|boshqa zavod*|galvanika sexiga|sherik*|chetdagi|tanish sexlarga|yuboramiz|yuboriladi|hamkor korxona*|hamkorga|boʻyoqxonaga|hamkorimiz*|hamkorlarimiz*|subpudrat*|chetga|chetdan|chetda|tashqariga|tashqi pudrat*|hamkorlarga|boshqa korxonaga|boshqa korxonalarga|boshqalarga|autsors*',
    'away',
  ],
  [
    'там же|подрядчик*|у подрядчик*|субподрядчик*|сторонн*|смежник*|по кооперации у|pudratchi*|subpudratchi*|vendors|vendor|approved vendors|outside vendors|outside suppliers|a supplier|an outside shop|a neighbouring shop|across the road|down the road|up the road|round the corner|a partner shop|service centre|service center|sister plant|sister factory|customers job|customers business|customers task|customers responsibility|customers own|qoʻshni*|boshqa korxona*|boshqa sex*|boshqa ustaxona*|buyurtmachi beradi|buyurtmachi taqdim etadi',
    'contractor',
  ],
  [
    'to be commissioned|to be installed|to be launched|to be put into|due to start|is due in|are due in|намечен*|kutilmoqda|kutilyapti|oʻrnatilmoqda|qurilmoqda|qurilyapti|ochmoqchi*|olmoqchi*|планируем|планируется|планируются|планирует|запланир*|в планах|намерены|собираемся|осваиваем|осваивается|будет запущен*|будет открыт*|будут запущены|скоро|строим цех*|строим лини*|строим участ*|строим завод*|строим корпус*|строим печь|строится|в перспективе|хотим|придёт|прибудет|поступит|на следующий год|к следующему году',
    'whole',
  ],
  [
    'освоим|запустим|откроем|поставим|введём в строй|введём в эксплуатацию|на стадии запуска|на стадии монтажа|монтируем линию|монтируем печь|монтируем участок|монтируем цех|монтируем оборудование|монтируем пресс*|монтируем ванн*|монтируем камер*|монтируется|прорабатываем|мечтаем|думаем о|hope to|hopes to|we aim to|aims to|intend to|intends to|would like to|on order|arrives next|arrives in',
    'whole',
  ],
  [
    'ждём станок|ждём стан*|ждём лини*|ждём печ*|ждём пресс*|ждём оборудован*|have been empty|has been empty|are empty|is empty|next on the|on the shopping list|on our shopping list|on the wish list|we mean to|are going to|is going to|in our plans|in the plans|on our list for|planned|we plan|plan to|plans to|is planning|are planning|will be|will start|will launch|will open|soon|when we still|while we still|back when we|stood here|under construction|in the future|being set up|being built|being installed',
    'whole',
  ],
  [
    'сняли с производства|прекратили|в пути|остановлен*|закрыт|закрыта|закрыто|закрыты|прекращен*|продан|продана|больше нет|снят с производства|раньше|ранее|прежде|больше не|we stopped|was never|were never|discontinued|closed in|was closed|was dropped|dropped in|демонтировали|демонтирован*|stopped|not yet|has been ordered|used to|formerly|previously|in the past|ishga tushirmoqchi*|toʻxtatganmiz|toʻxtatilgan|yopilgan|sotilgan|ilgari|avvallari|oldin|until 19*|until 20*',
    'whole',
  ],
  [
    'учебн*|обучаем|обучени*|тўгараг*|kurs|kursi|kursini|kurslar*|oʻquv|training|apprentices|готов* освоить|готов* купить|готов* приобрести|voz kech*|отказались от|gave up|given up|tried and dropped|is a dream|will install|will buy|will add|will begin|abandoned|under construction|was never meant|were never meant|never meant|murojaat qilmang|yubormang|soʻramang|не заказывайте|не обращайтесь|не присылайте|do not send|dont send|not for hire|not for sale|ни разу не|shugʻullanma*',
    'whole',
  ],
  [
    'для собственных нужд|для своих нужд|только для себя|только под свои|только для своих|для внутренних нужд|oʻz ehtiyoj*|oʻz ehtiyoji|faqat oʻzimizning|faqat oʻzimiz uchun|for our own needs|for own needs|only for our own|only to mend|only to repair|only for internal|for internal use',
    'whole',
  ],
  [
    'закрыли|ликвидир*|законсервир*|простаива*|разобрали|распродали|списали|списан|списана|списаны|не запущен|не запущена|не запущены|не введён|не введена|теперь нет|когда то|was shut|were shut|shut in|shut down|ended|ceased|scrapped|sold off|mothballed|drained|слили|слита|слиты|вывезли|сдали в лом|сдали в металлолом|не приносить|не привозить|не присылать|do not bring|dont bring|please do not|olib kelmang|we have never|have never|has never|do not ask|dont ask',
    'whole',
  ],
  [
    'yoʻlga qoʻyilmagan|yoʻlga qoʻymagan*|oʻzlashtirma*|ishlamayapti|toʻxtab*|buzilgan|yopganmiz|avval bor edi|endigina|buyurtma qilingan|buyurtma qilganmiz|keyingi yil*|niyatimiz*|niyatdamiz|moʻljallayapmiz',
    'whole',
  ],
  [
    'kelasi yil*|yangi yilda|rejalashtir*|rejada|rejamiz*|kelajakda|kelgusi*|qurilmoqda|ishga tushiriladi|ishga tushadi|yoʻlga qoʻyiladi|yoʻlga qoʻyamiz',
    'whole',
  ],
  [
    'купим|приобретём|ищем|ищет|нужен|нужна|нужно|нужны|требуется|требуются|закупаем|закупает|закупка|закупки|покупаем|приобретаем|привозим|завозим|ввозим|заказываем|импортируем|импортирует',
    'others',
  ],
  [
    'получаем со стороны|получаем от|получаем готов*|поступает от|поступают от|приезжают|берём готов*|беру готов*',
    'others',
  ],
  ['arrive|arrives|we receive', 'others'],
  [
    'looking for|in search of|we need|needed|we buy|we purchase|bought|bought from|we seek|seeking|in need of|we import|imported',
    'others',
  ],
  [
    'заказчики привозят|keltiriladi|sends his|made by our customers|он же|они же|которые сами|приходят от|приходит от|привозит заказчик|привозят|докупаем|покупатели|он сам|они сами|сам заказчик|сами заказчики|заказчик|заказчики|клиент|клиенты|наш клиент|customers machine|customers do|customer does|comes from|come from|are resold|is resold|are bought|is bought|come from the customer|comes from the customer|buyurtmachining|mijozning|olib kelinadi|keladi|olib keladi|olib kelishadi|keltiradi|keltirib|sotib olinadi|tayyor holda|mijozning oʻzi|mijoz oʻzi|buyurtmachining oʻzi|ular oʻzlari|oʻzlari',
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

/** Uzbek says what it does not do by the ending of a verb: quymaymiz, yigʻilmaydi, oʻrganmaganmiz, qilmadik. */
const NEVER = /ma(?:ymiz|ydi|yapmiz|yapti|sdan|ganmiz|gan|dik|di)$/
/** Russian by a particle before it: не ведём, не собираются. */
const VERB = /(?:em|im|et|it|ut|at|yut|yat|(?:[eiua]|yu|ya)sya)$/
/** English by one behind an auxiliary: is not rolled, do not sew; painting is not. */
const AUXILIARY: ReadonlySet<string> = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were'])
/** Those who are served, where a clause begins with them: they do what it tells. */
const SERVED = /^(?:customers?|clients?|buyers?|zakazchiki?|klienti?|pokupateli?|mijozlar\w*|buyurtmachilar\w*)$/
const OURS = /^(?:our|the|nashi?|bizning)$/

/** `Toshkentdagi korxonada surtiladi`: at a place that is not the maker's own, or by those who are there. */
const ELSEWHERE = /^(?!o?zimiz|biz|shahri|viloyati|tumani|hudud|zavodi|sehi|bino|uchastka).{3,}dagi$/
const THEIR_PLANT =
  /^(?:korhona|seh|zavod|fabrika|ustahona|boyokhona|laboratoriya|usta|hamkor)(?:lar)?(?:si|i)?(?:n?d?a|ga|ka)?$/
const PASSIVE = /(?:il|in|lan|tir)adi$/
const THEY_DO = /(?:kiladi|bajaradi|beradi)$/

/** `toshkentlik ustalar qilib beradi`. */
const OF_TOWN = /.{4}lik$/
const MASTERS = /^usta(?:lar|si|lari)?$/

function isElsewhere(words: readonly Word[], i: number): boolean {
  const last = words.at(-1)!.key
  if (OF_TOWN.test(words[i]!.key) && MASTERS.test(words[i + 1]?.key ?? '')) return THEY_DO.test(last)
  return (
    ELSEWHERE.test(words[i]!.key) &&
    words.slice(i + 1, i + 3).some(({ key }) => THEIR_PLANT.test(key)) &&
    (last.endsWith('miz') || PASSIVE.test(last) || THEY_DO.test(last))
  )
}

const known = new WeakMap<readonly Word[], readonly MarkHit<Mark>[]>()

/** The marks of a clause, worked out once. O(words). */
export function marksIn(words: readonly Word[]): readonly MarkHit<Mark>[] {
  const hits = known.get(words) ?? findMarks(words)
  known.set(words, hits)
  return hits
}

/** `Toshkentda ruxlatamiz`: Uzbek has it done by an ending. */
const CAUSED =
  /^(?!ishlat|dumalat|yumalat).{3,}lat(?:amiz|ib|tiramiz|iladi)$|^(?:boyat|yasat|tiktir|kestir|egdir|yondir)(?:amiz|ib|tiramiz|iladi)$/
/** `Oshxona mebeli qilardik`: what was done formerly. */
const WAS_DONE = /.{3}rdik$/

/** `bo'yab topshiramiz`: what is handed over done is done here. */
const HANDS_OVER = /^(?:topshir(?:amiz|iladi)|jonat(?:amiz|iladi)|yubor(?:amiz|iladi))$/
const DONE = /.{3}[aiou]b$/
const GOING = /^(?:olib|borib|yuborib|jonatib|berib|kelib)$/

function isHandedOver(words: readonly Word[], { from }: MarkHit<Mark>): boolean {
  const before = words[from - 1]?.key ?? ''
  return HANDS_OVER.test(words[from]!.key) && DONE.test(before) && !GOING.test(before)
}

/** An Uzbek verb of what is done now. */
const PRESENT = /(?:[ail][nl]adi|aymiz|amiz)$/

function findMarks(words: readonly Word[]): readonly MarkHit<Mark>[] {
  const denials = words.flatMap(({ key }, i): MarkHit<Mark>[] => {
    if (CAUSED.test(key)) return [{ value: 'away', from: i, to: i + 1 }]
    if (NEVER.test(key)) return [{ value: 'around', from: i, to: i + 1 }]
    if (WAS_DONE.test(key) || isToCome(words, i)) return [{ value: 'whole', from: i, to: i + 1 }]
    if (isSetUpLater(words, i)) return [{ value: 'gone', from: i, to: i + 1 }]
    const away = sentAt(words, i)
    if (away) return [away]
    // na toblash, na ruxlash bor; Russian `на` is no such word
    if (words[i]!.text.toLowerCase() === 'na') return [{ value: 'before', from: i, to: i + 1 }]
    const theirs = theirPlantAt(words, i)
    if (theirs) return [{ value: 'theirs', ...theirs }]
    // termik ishlovdan tashqari
    if ((key === 'tashkari' || key === 'boshka') && words[i - 1]?.key.endsWith('dan'))
      return [{ value: 'back', from: i, to: i + 1 }]
    const next = words[i + 1]
    if (!next) return []
    if (isElsewhere(words, i)) return [{ value: 'contractor', from: i, to: words.length }]
    if (key === 'ne' && VERB.test(next.key)) return [{ value: 'around', from: i, to: i + 2 }]
    if (AUXILIARY.has(key) && next.key === 'not')
      return [{ value: 'around', from: i, to: Math.min(i + 3, words.length) }]
    if (key === 'no' && next.key === 'longer') return [{ value: 'around', from: i, to: i + 2 }]
    return []
  })
  const first = OURS.test(words[0]?.key ?? '') ? 1 : 0
  const isServed = SERVED.test(words[first]?.key ?? '')
  const others: MarkHit<Mark>[] =
    isServed && words.length > first + 1 && !isSelfIn(words) && !comeToUs(words)
      ? [{ value: 'others', from: 0, to: first + 1 }]
      : []
  const parties = partiesIn(words).map(({ from, to }): MarkHit<Mark> => ({ value: 'contractor', from, to }))
  const hits = marks.in(words).flatMap((hit): MarkHit<Mark>[] => {
    if (hit.value === 'others' && comeToUs(words)) return []
    if (isSide(words, hit.from)) return []
    if (isHandedOver(words, hit)) return []
    // не собираемся, не планируем
    // деталлар олдин фосфатланади: first, not formerly
    if (words[hit.from]!.key === 'oldin' && PRESENT.test(words.at(-1)!.key)) return []
    const isNot = (hit.value === 'whole' || hit.value === 'gone') && words[hit.from - 1]?.key === 'ne'
    return [isNot ? { value: 'around', from: hit.from - 1, to: hit.to } : hit]
  })
  // никому не отдаём: its not is part of what it claims
  const claims = hits.filter(({ value, from, to }) => value === 'own' && to - from > 1)
  const nots = denials.filter(({ from, to }) => !claims.some((claim) => claim.from <= from && to <= claim.to))
  return nots.length + others.length + parties.length > 0 ? [...others, ...hits, ...nots, ...parties] : hits
}
