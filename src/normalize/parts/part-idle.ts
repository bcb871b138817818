import type { Catalog } from '../../model/catalog.js'
import { latinKey } from '../../text/latin-key.js'
import { onFirstUse } from '../../text/on-first-use.js'
import { ofPiece } from '../../text/tokenize.js'
import { type Lexeme, lexemesOf, matching, stemsOf as stemsOfPiece } from '../words/lexemes.js'
import { namingsIn } from '../words/vocabulary.js'
import { havingStem, isLoud, isQuiet } from '../words/word-facts.js'
import { isSilent, type PartIndex, partIndexOf } from './part-index.js'
import { isRequest } from './request-words.js'

/* Words beside the name of a part that say nothing of what it is: models, trade, looks, counts. */

/** Models and makes of the region's roads; they tell which car, not which part. */
const MODELS = new Set(
  (
    'маз камаз газ зил урал краз белаз паз лаз лиаз уаз ваз мтз маз-5440 ттз тошкент iveco volvo scania daf howo faw shacman foton hino yutong zhongtong sinotruk dongfeng mercedes ' +
    'ивеко вольво скания даф хово шакман фотон маз камас maz kamaz gaz zil ural kraz belaz mtz ttz uaz vaz belarus claas fendt massey ferguson deere holland case magnum arion axion ' +
    'беларус клаас кейс haval jac jetour geely changan exeed omoda chery tiggo toyota nissan kia rio accent elantra sonata camry джили хавал чери тойота ниссан хендай хундай ' +
    'automotive автомобильный автомобильные автомобильная автомобильное cobalt nexia gentra lacetti damas labo matiz spark tracker onix malibu captiva orlando tico monza equinox tahoe cobalt-2 chevrolet ravon daewoo uzauto isuzu man kia sonet hyundai lada vesta granta byd chery kobalt nexiya neksiya lasetti jentra treker oniks kaptiva epica aveo tico tiko тико sobol соболь saz саз lotos лотос akia sparkle ravon равон r2 r3 r4 nexia-3 лачетти lachetti кобалт kobalt-2 спарк-2 gentra-2 каптива-2 emgrand monjaro tucson sportage creta rav4 solaris логан logan дастер duster niva нива шевроле chevrolet дэу деу ман сузуки suzuki mazda мазда honda хонда bmw бмв audi ауди opel опель ford форд skoda шкода renault рено lexus лексус пежо peugeot юмз ymz yumz arion mtz-80 mtz-82 мтз-80 мтз-82 т-25 gazel-next gazel-biznes соболь bogdan богдан ютонг хигер higer zhongtong ankai анкай howo-7 gazel gazelle priora kalina авео эпика газель приора калина кобальт нексия жентра ласетти дамас лабо матиз спарк трекер оникс малибу каптива орландо исузу киа лада исудзу'
  ).split(' '),
)
/** What a delivery is, not what is delivered; see `request-words` for what asks for it. */
const TRADE = new Set(
  'new auto avto авто tel phone whatsapp telegram тел телефон vat ндс qqs ққс net gross total netto нетто brutto брутто общий общая umumiy умумий jami жами вес масса partiyaning партиянинг партии batch ogʻirligi оғирлиги invoice инвойс invoys contract контракт payment оплата toʻlov тўлов аванс avans balance остаток qolgani қолгани warranty гарантия kafolat кафолат мест cartons коробок pallets паллет oe original genuine aftermarket branded unbranded brand spare used boxed art artikul article model marka код артикул арт оригинал оригинальный yangi янги original оригинал черт эскиз xizmat xizmati хизмат хизмати услуга услуги service services ehtiyot эҳтиёт butlovchi бутловчи matl mtl wt surf dwg scale title pcs pc ea each units nos шт штук dona дона shoshilinch шошилинч zudlik зудлик'
    .split(' ')
    .map((word) => latinKey(word)),
)
/** How a thing looks or is made to fit; no word of them is a thing: `washer flat`, `rezina profil qora`. */
const LOOKS = new Set(
  (
    'black white grey gray red green blue yellow brown beige clear transparent natural matt matte glossy anthracite ' +
    'floating sliding flat plain hex hexagonal round square female male straight ' +
    'thick thin wide narrow long short heavy light duty series style type grade quality standard special custom universal adjustable flexible rigid soft hard double single twin dual commercial industrial ' +
    'гибкий гибкая гибкие гибкое выдвижной выдвижная съемный съемная съёмный съёмная складной складная регулируемый регулируемая разборный неразборный разборная неразборная наборный наборная составной составная двойной двойная двойные одинарный одинарная тройной тройная длинный длинная короткий короткая широкий широкая узкий узкая толстый толстая тонкий тонкая большой большая малый малая маленький маленькая мягкий мягкая жесткий жесткая жёсткий жёсткая прямой прямая изогнутый изогнутая угловой угловая косой косая сухой сухая мокрый мокрая цветной цветная прозрачный прозрачная матовый матовая импорт местный местная ' +
    'olti qirrali олти қиррали uzun узун qisqa қисқа katta катта kichik кичик yumshoq юмшоқ qattiq қаттиқ qalin қалин yupqa юпқа keng кенг dumaloq думалоқ yumaloq юмалоқ egilgan эгилган bukilgan букилган qoʻsh қўш bir-qavatli ikki-qavatli ' +
    'wet dry snap-in bolt-on weld-on clip-on press-fit push-fit high-flow low-profile big small large medium premium pro sport ' +
    'temp lami vent ext combed carded film-grade seamless telescopic micron microns mic mkm teeth wide zz rs mfi mfr pn dn litr litre liter liters litres ne nm tex den denier ' +
    'elektr электр mexanik механик avtomat автомат gidravlik гидравлик ' +
    'ral qora oq kulrang qizil koʻk yashil sariq jigarrang shaffof yaltiroq ' +
    'plain bare loose complete unpainted painted primed primered reman remanufactured rebuilt reconditioned refurbished aftermarket std forged moulded molded pressed stamped machined braided reinforced ' +
    'universal generic hollow solid finished unfinished semi-finished ready empty polished chromed ventilated oversize undersize repair local imported hd lhd rhd dohc sohc oval curved bent custom-made ' +
    'голый голая голое голые пустой пустая пустое пустые неокрашенный неокрашенная неокрашенное окрашенный окрашенная крашеный крашеная грунтованный грунтованная покраска покраску грунт грунте железо железный железная железное железные железка ' +
    'стандарт стандартный стандартная стандартное стандартные ремонтный ремонтная армированный армированная универсальный универсальная универсальные общий общая общее восстановленный восстановленная контрактный контрактная ' +
    'литой литая литое литые кованый кованая кованые штампованный штампованная сварной сварная сварное цельный цельная неоригинал дубликат оригинальная родной родная заводской заводская реставрированный плоский плоская круглый круглая ' +
    'черный черная чёрный чёрная белый белая серый серая хром хромированный хромированная новая новые бу усиленная импортный импортная отечественный отечественная китайский китайская полный полная комплектный ' +
    'oddiy одий оддий yalangʻoch яланғоч boʻyalmagan бўялмаган boʻyalgan бўялган standart стандарт boʻsh бўш silliq силлиқ umumiy умумий yigʻma йиғма yigʻilgan йиғилган toʻliq тўлиқ dublikat дубликат original koʻtara кўтара kuchaytirilgan кучайтирилган ' +
    'tozalangan тайёр tayyor payvand пайванд quyma қуйма shtamp штамп aylanma айланма yaxlit яхлит universal универсал arzon sifatli zavod заводской qora қора оқ кулранг'
  )
    .split(' ')
    .map((word) => latinKey(word.replaceAll('ʻ', 'ʼ'))),
)
/** Words that count things, before the name of the thing. */
const COUNTING =
  /^(?:комплект|к-?т|ком-?т|набор|пар[аы]|узел|детал[ьи]|запчаст[ьи]|част[ьи]|принадлежност[ьи]|комплектующие|издели[ея]|компонент[ы]?|parts?|components?|accessor(?:y|ies)|qism(?:lari|i)?|қисм(?:лари|и)?|set|kit|pair|samples?|образц(?:ы|ов|а)|to[ʼʻ]plami?|тўплами?|komplekti?|комплекти|nabori?|набори|jamlanma(?:si)?|жамланма(?:си)?|juft|жуфт|of|бухт(?:а|ы|у|е|ой|ах)?|бобин(?:а|ы|у|е|ах)?|мот(?:ок|к(?:и|ах|ов|е))|bu[xh]ta(?:da|dagi|si)?|бухта(?:да|даги|си))$/
export const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => lexemesOf(word).flatMap(({ stems }) => stems)))
/** The car as a whole and what says nothing new of a part: a starter of the engine is a starter. */
const neutral = /* @__PURE__ */ onFirstUse(() =>
  stemsOf(
    'двс двигатель мотор колесо автомобиль машина кузов салон система охлаждение подвеска основной электрический легковой новый бензиновый дизельный главный ' +
      'engine motor car vehicle wheel body cooling suspension main electric front rear steel aluminum ' +
      'dvigatel motor avtomobil gʻildirak kuzov sovitish osma asosiy elektr yengil двигатель автомобиль ғилдирак совитиш осма асосий',
  ),
)

const hasNeutral = havingStem((stem, _: typeof RULES) => neutral().has(stem))

/** Whether a word says where or on what, and of no other thing. */
export function isNeutral(lexeme: Lexeme): boolean {
  return hasNeutral(lexeme, RULES)
}
/** Alloys by their elements: SiMo, CrMo, CrNiMo. */
const ELEMENTS = /^(?:Si|Mo|Cr|Ni|Mn|Cu|Al|Mg|Zn|Ti|V){2,4}$/
/** `бампер ичидаги балка`: where a thing is says less than of what. */
const INSIDE = /\p{L}{3}(?:dagi|даги)$/iu
/** `Кобальта`, `Нексии`, `kobaltning`: a model in a case. */
const IN_CASE = /(?<=\p{L}{4})(?:[аыеу]|ning|нинг|niki|ники)$/u

/** Whether a word in small letters is a make or a model. */
function isMake(written: string): boolean {
  return MODELS.has(written) || MODELS.has(written.replace(IN_CASE, '')) || MODELS.has(written.replace(/ии$/, 'ия'))
}
const isCapitalized = matching(/^\p{Lu}\p{Ll}{2,}$/u)
/** Nothing but this code decides which words are idle by themselves. */
const RULES = {}
const isIdleName = ofPiece((piece, _: typeof RULES): boolean => {
  const { text, key } = piece
  const written = text.toLowerCase()
  return (
    isMake(written) ||
    COUNTING.test(written) ||
    TRADE.has(key) ||
    LOOKS.has(key) ||
    key.length < 2 ||
    ELEMENTS.test(text) ||
    INSIDE.test(text) ||
    // нексияга, двигателга: for which car, for what of it
    (/(?:ga|га)$/.test(written) &&
      (MODELS.has(written.slice(0, -2)) || stemsOfPiece(piece).some((stem) => neutral().has(stem))))
  )
})
const hasSilent = havingStem((stem, _: typeof RULES) => isSilent(stem))
/** Whether some name has a word. */
export const isOfNames = havingStem((stem, { numbers }: PartIndex) => numbers.stems.has(stem))

/** `karbyurator Tiko`: a word that begins with a capital behind one in small letters, and that no name has. */
function isProper(lexemes: readonly Lexeme[], i: number, index: PartIndex): boolean {
  const word = lexemes[i]!
  const before = lexemes[i - 1]
  if (before === undefined || word.kind !== 'word' || !isCapitalized(word)) return false
  return before.start <= word.start && isQuiet(before) && !isOfNames(word, index)
}

/** `BYD`, `UCP`: capitals among small letters that no name has are a make or a model. */
function isModel(lexeme: Lexeme, index: PartIndex): boolean {
  const { kind, text } = lexeme
  return kind === 'word' && text.length > 1 && isLoud(lexeme) && !isOfNames(lexeme, index)
}

/** Whether each word says nothing of what the thing is: models, materials, ways of making, counts. O(words). */
export function idleAmong(lexemes: readonly Lexeme[], catalog: Catalog): readonly boolean[] {
  const isList = lexemes.every(isLoud)
  const index = partIndexOf(catalog)
  const isIdle = lexemes.map(
    (lexeme, i) =>
      lexeme.kind !== 'word' ||
      isIdleName(lexeme.piece, RULES) ||
      isRequest(lexeme) ||
      (!isList && isModel(lexeme, index)) ||
      isProper(lexemes, i, index) ||
      hasSilent(lexeme, RULES),
  )
  if (!isIdle.includes(false)) return isIdle
  for (const { from, to } of namingsIn(lexemes, catalog, SAID_BESIDES)) isIdle.fill(true, from, to)
  return isIdle
}

/** What is said beside the name of a thing. */
const SAID_BESIDES = ['process', 'material', 'certificate', 'place'] as const

/** Words without the idle ones that they begin or end with; all of them where nothing else is said. O(words). */
export function withoutIdleEnds(words: readonly Lexeme[], isIdle: readonly boolean[]): readonly Lexeme[] {
  const first = isIdle.indexOf(false)
  return first < 0 ? words : words.slice(first, isIdle.lastIndexOf(false) + 1)
}

/** Whether a word tells which car or that it is of one, at the end of what a thing is for: `Kobalt uchun`, `yengil mashina uchun`. */
export function isOfCar(lexeme: Lexeme): boolean {
  return isMakeName(lexeme.piece, RULES) || isNeutral(lexeme)
}

const isMakeName = ofPiece(({ text }, _: typeof RULES): boolean => isMake(text.toLowerCase()))
const isCountWord = ofPiece(({ text }, _: typeof RULES): boolean => COUNTING.test(text.toLowerCase()))

/** Whether a word counts what follows `of`: a set of pads, a pair of bushes. */
export function isCount({ piece }: Lexeme): boolean {
  return isCountWord(piece, RULES)
}

/** Whether the words only say that parts of something come: `детали кузова`, `spare parts of the engine`. */
export function isHeading(lexemes: readonly Lexeme[], isIdle: readonly boolean[]): boolean {
  return lexemes.some(isCount) && lexemes.every((lexeme, i) => isIdle[i]! || isNeutral(lexeme))
}
