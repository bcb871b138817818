/*
 * How a profile says in running text that it sells what others make, and how it says that it makes things itself. The
 * catalog's trade words are phrases of the trade; here are the turns that no list of phrases holds.
 */

/** Says that the goods are others', whatever else it says. */
const OF_OTHERS: readonly RegExp[] = [
  // поставляем продукцию завода-изготовителя; поставки с заводов Китая; от ведущих производителей
  /(?<!\p{L})(?:поставл\p{L}+|поставк\p{L}+|поставщик\p{L}*|прода[её]м|продажа|реализ\p{L}+|привоз\p{L}+)(?:\s+(?!наш|собственн|сво[еи]|для(?!\p{L}))[\p{L}\d«»"-]+){0,4}\s+(?:(?:с|со|от|из|продукци\p{L}+)\s+(?!наш|собственн|сво[еи])(?:\p{L}+\s+)?(?:завод(?:а|ов)|фабрик|производител(?:я|ей))|(?:\p{L}+(?:их|ых|ого)\s+)(?:производител(?:я|ей)|брендов|марок))(?!\p{L})/iu,
  /(?<!\p{L})(?:supply|supplies|supplying|supplier of|sell|source|sourcing)(?:\s+(?!our\b|own\b|to\b|for\b)[\p{L}\d-]+){0,5}\s+(?:from|of|by)\s+(?:(?!our\b|own\b|to\b|for\b)[\p{L}-]+\s+){0,3}(?:factories|manufacturers|brands|makers|plants)(?!\p{L})/iu,
  /(?:olib kel|олиб кел)\p{L}*\s+(?:va\s+|ва\s+)?(?:sot|сот)\p{L}*/iu,
  /(?:ishlab chiqaruvchi|zavod|ишлаб чиқарувчи|завод)lar(?:i)?(?:dan|ning|idan)\s+(?:yetkaz|keltir|olib|mahsulot)\p{L}*/iu,
  /(?<!\p{L})(?:ассортимент|каталог)(?:\s+[\p{L}-]+){0,4}\s+(?:от\s+)?(?:[\p{L}-]+(?:их|ых)\s+)(?:брендов|марок|производителей)(?!\p{L})/iu,
  /(?<!\p{L})sourced (?:globally|worldwide|internationally|from abroad)(?!\p{L})/iu,
  /(?<!\p{L})не\s+произв(?:одим|одит)\p{L}*(?:\s*,)?\s*а\s+(?:прода|торг|поставл)\p{L}*/iu,
]

/** Goods come from abroad: so do the parts that a maker puts in. */
const FROM_ABROAD: readonly RegExp[] = [
  // Koreyadan … yetkazib beramiz
  /(?:xitoy|koreya|turkiya|yaponiya|germaniya|rossiya|eron|dubay)dan(?:\s+[\p{L}‘’'ʻ-]+){0,5}\s+(?:yetkaz|keltir|olib)\p{L}*/iu,
  /(?:хитой|корея|туркия|япония|германия|россия|эрон|дубай)дан(?:\s+[\p{L}-]+){0,5}\s+(?:етказ|келтир|олиб)\p{L}*/iu,
]

/** Says that it is a shop. */
const SHOP =
  /(?<!\p{L})(?:(?:интернет-?\s?|авто|мото)?магазин(?:ы|а|ов|е)?|торговая сеть|сеть магазинов|экспортно-импортная|импортно-экспортная)(?!\p{L})|(?<!\p{L})(?:online (?:store|shop)|web ?shop|auto ?parts (?:store|shop|market)|import[- ]export (?:company|firm)|export[- ]import (?:company|firm))(?!\p{L})|(?<!\p{L})(?:avto)?d[oʻ‘’'`u]{1,2}kon(?:i|lar|lari|imiz)?(?!\p{L})|(?<!\p{L})(?:авто)?дўкон(?:и|лар|лари|имиз)?(?!\p{L})|(?<!\p{L})(?:eksport-import|import-eksport|экспорт-импорт|импорт-экспорт)(?!\p{L})/iu

/** Says that others' plants make what it offers. */
const BROKER =
  /(?<!\p{L})(?:network|pool) of (?:[\p{L}\d]+ ){0,4}(?:facilities|factories|manufacturers|suppliers|plants|shops|vendors)(?!\p{L})|(?<!\p{L})one contract, one invoice|(?<!\p{L})(?:официально\s+)?представляем\s+(?:[\p{L}\d]+\s+){0,4}завод|производственн\p{L}+ площадк\p{L}+ в\s+\p{Lu}|(?<!\p{L})(?:всё|все) в одном окне|растамож|(?<!\p{L})(?:hamkor|ҳамкор)\s+(?:zavod|sex|korxona|завод|цех|корхона)(?:lar|лар)(?!ga|га)|(?:zavod|завод)(?:lari|лари)\s+(?:bilan|билан)\s+(?:toʻgʻri|тўғри|eksklyuziv|эксклюзив)|(?:eksklyuziv|эксклюзив)\s+(?:shartnoma|шартнома)|(?<!\p{L})(?:yagona darcha|ягона дарча)/iu

/** Says it as whoever sells does; a maker says some of it too, so that it counts only beside no word of making and no process. */
const SELLING: readonly RegExp[] = [
  /(?<!\p{L})(?:прода[её]м|опт и розница|оптом|в продаже|в наличии|низк\p{L}+ цен\p{L}+|доступн\p{L}+ цен\p{L}+|бесплатн\p{L}+ доставк\p{L}+|доставка по (?:городу|всей|узбекистану|республике))(?!\p{L})/iu,
  /(?<!\p{L})(?:we sell|in stock|for sale|best prices?|low prices?|free (?:delivery|shipping)|fast delivery)(?!\p{L})/iu,
  /(?<!\p{L})(?:sotamiz|sotuvda|sotiladi|arzon narx\p{L}*|narx\p{L}* arzon|yetkazib berish bepul|bepul yetkazib)(?!\p{L})/iu,
  /(?<!\p{L})(?:сотамиз|сотувда|сотилади|арзон нарх\p{L}*|нарх\p{L}* арзон|етказиб бериш бепул|бепул етказиб)(?!\p{L})/iu,
]

/** Says that it makes things, at work or by name: not `корейского производства`, not `не производим`. */
const MAKING =
  /(?<!\p{L})(?<!не )(?:производство(?!\s*[:–—-]|\s+(?:размещ|кита|коре|росси|турц|япон))|изготовление|выпуск|по производству|(?:фабрика|цех|комбинат|мастерская) по|производим|производит|изготавлива\p{L}+|изготовля\p{L}+|выпускаем|выпускает|производител(?:ем|ь)|делаем|собственного производства)(?!\p{L})|(?<!\p{L})(?:we (?:also )?(?:make|manufacture|produce|mou?ld|cast|forge|stamp|machine)|manufactur(?:e|ing|er)(?:s)?(?: and \p{L}+)? of|production of|(?:made|manufactured|produced) (?:in|at|by) our|\p{L}+ (?:manufacturer|producer))(?!\p{L})|ishlab chiqar(?:amiz|ish|adi|uvchi(?!lar))|(?<!(?:xitoy|koreya|turkiya|germaniya|rossiya|eron|yaponiya)da )ishlab chiqariladi|(?<!ishlab )chiqaramiz|(?:oʻz|o['‘’`ʼ]z)imiz(?:da|ning)? ishlab chiqar|(?<!\p{L})(?:tayyorlaymiz|yasaymiz|tikamiz|quyamiz|yigʻamiz|yig['‘’`ʼ]amiz|kesamiz|toblaymiz|shtamplaymiz|payvandlaymiz)|ишлаб чиқар(?:амиз|иш|ади|увчи(?!лар))|(?<!(?:хитой|корея|туркия|германия|россия|эрон|япония)да )ишлаб чиқарилади|(?<!ишлаб )чиқарамиз|(?<!\p{L})(?:тайёрлаймиз|ясаймиз|тикамиз|қуямиз|йиғамиз|кесамиз|тоблаймиз|штамплаймиз|пайвандлаймиз)/iu

/** A trade word that a maker uses of its own goods or of what it buys: how it sells, what it imports and exports. */
const OF_ANYONE =
  /^(?:sotish|сотиш|оптом|оптов|розничн|wholesale|retail|ulgurji|улгуржи|chakana|чакана|savdo$|савдо$|import$|импорт$|we import$|импортируем$|import qilamiz$|импорт қиламиз$|дил[ее]рск|sales of imported|distribution$)/iu

/**
 * What a text says of trade beyond the catalog's words: the goods are others', or it is a shop or a broker and does not say
 * that it makes anything. As written. O(text).
 */
export function shopSigns(text: string): readonly string[] {
  const signs = saysItMakes(text) ? OF_OTHERS : [...OF_OTHERS, ...FROM_ABROAD, SHOP, BROKER]
  return found(signs, text)
}

/** Whether a text says that others' plants make what its writer offers: then the machines in it are theirs. O(text). */
export function isBroker(text: string): boolean {
  return BROKER.test(text) && !saysItMakes(text)
}

/** How it says that it sells, where nothing in it says that it makes. As written. O(text). */
export function sellingSigns(text: string): readonly string[] {
  return saysItMakes(text) ? [] : found(SELLING, text)
}

function found(signs: readonly RegExp[], text: string): readonly string[] {
  return signs.flatMap((sign) => sign.exec(text)?.[0].trim() ?? [])
}

/** The claims that remain where a text says that its writer makes things: how it sells them is no trade. */
export function claimsBesideMaking(claims: readonly string[], text: string): readonly string[] {
  return saysItMakes(text) ? claims.filter((claim) => !OF_ANYONE.test(claim)) : claims
}

function saysItMakes(text: string): boolean {
  return MAKING.test(text) && !OF_OTHERS.some((sign) => sign.test(text))
}

/** `our trade`, `our cousins' trade`: what somebody does for a living. */
const CRAFT = /(?<!\p{L})(?:our|their|his|my|\p{L}+s['’]|\p{L}+['’]s)\s+trade(?!\p{L})/iu

/** Whether a word of trade means a craft in its text. O(text). */
export function isCraft(claim: string, text: string): boolean {
  return /^trade$/i.test(claim) && CRAFT.test(text)
}
