import { latinKey } from '../../text/latin-key.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'

/*
 * Words of asking, offering and ordering around a name, of where a thing comes from and by what standard: `кто делает
 * втулки?`, `kronshteyn sotib olamiz`, `bushing inquiry`. None of them is a thing that somebody makes.
 */

const RUSSIAN =
  'ребят ребята мужики друзья точит льет варит шьет где кто что как ли есть если кому когда куда мне нам вам вас нас наш наша нашей нашего ваш вашей ваша этот этой это такой такая такие тоже также еще ещё уже только именно около примерно ' +
  'возьму возьмем возьмём берем берём беру куплю купим купи заказ заказу заказа заказом заказчик заказчика делает делают делаете изготовит изготовят изготавливает производит производят выпускает поставит поставляет ' +
  'поставщик поставщика поставщики поставщиков производитель производителя производители изготовитель изготовителя завод завода заводы заводу цех фирма компания компании компанию предприятие предприятия предприятию ищу ищем ищет нужен нужна нужно нужны надо требуется требуются необходим необходима необходимо необходимы потребность потребности потребуется ' +
  'счет счета прошу просим просьба прислать пришлите цену цена цены ценой ценам прайс прайса ниже выше недорого дешево срочно срочный срочная желательно нормальная добрый доброе день утро вечер здравствуйте уважаемые уважаемый партнеры партнёры коллеги господа спасибо пожалуйста подскажите скажите интересует интересуют ' +
  'связи ростом рост производства производство изготовление изготовления выпуск выпуска хотим хочу хотели планируем планируется рассмотреть рассмотрим предложение предложения предложите коммерческое отдел отдела снабжения снабжение тендер тендера лот аукцион закупка закупки договор договору поставка поставки поставку доставка доставки оптом опт розница ' +
  'импортозамещение импортозамещения импорт импорта импортный импортного импортного локализация локализации может могут можете сможет сможете смогут эскиз эскиза эскизу закупаем закупает местный местного местные местных отечественный отечественного отечественные китайцев китайцам продаем производим крепеж аналог аналоги аналога аналогичный серийно серийный опытный образец образцу образца чертеж чертежу чертежи чертежам согласно спецификации спецификация исполнение тип вид фото прочие прочее другое разные новые новый новая качественный качество качества б/у бу сборе сборка комплектация наличии наличие вариант варианты возможность реально рассматриваем прорабатываем отдадим отдаем отдаём сторону аутсорс субподряд рамках отдать отдам отдаю готовы реализацию'
const ENGLISH =
  'inquiry enquiry enquiries quotation quote quotes rfq tender supplier suppliers vendor vendors manufacturer manufacturers producer producers who where can could you your make makes made making produce produces supply supplies source sourcing buy buying purchase purchasing order ordering offer offers price prices pricing subject ' +
  'looking local locally want replacement series serial tooling wanted required requirement requirements complete import imports importing imported export substitution localization localisation localize localized localise localised sample samples drawing drawings attached per please urgent urgently company our we us they them want wants need needs to be from same as photo see out stock high low good best quality sales monthly weekly quarterly annually yearly moulder molder machinist stamper forger plater foundry toolmaker doing any someone anyone replacement replacing similar equivalent dear partners partner sir sirs madam hello hi consider considering day morning regards thanks thank'
const UZBEK =
  'kerak керак kere кере keremi кереми kk кк bizniki бизники oʻzimizniki ўзимизники узимизники oʻzimizda ўзимизда edi эди bor бор bormi борми yoʻqmi йўқми kim ким kimda кимда qayerda қаерда qaerda qayerdan қаердан qancha қанча qanchadan қанчадан nechpul нечпул necha неча narx нарх narxi нархи narxini нархини buyurtma буюртма buyurtmasi буюртмаси buyurtmachi буюртмачи talab талаб ehtiyoj эҳтиёж taklif таклиф zavod завод zavodi заводи zavodga заводга sex цех korxona корхона korxonaga корхонага mijoz мижоз mijozning мижознинг hamkor ҳамкор hamkorlar ҳамкорлар hurmatli ҳурматли ' +
  'chizma чизма chizmasi чизмаси chizmaga чизмага rasm расм rasmga расмга rasmdagi расмдаги qarab қараб boʻyicha бўйича holda ҳолда holatda ҳолатда oʻrnini ўрнини oʻrniga ўрнига import импорт analogi аналоги namuna намуна namunaga намунага asosida асосида shartnoma шартнома sifatli сифатли arzon арзон arzonroq арзонроқ arzonrogʻi арзонроғи qimmat қиммат tez тез zarur зарур shart шарт mumkin мумкин mumkinmi мумкинми iltimos илтимос mavjud мавжуд ekan экан boʻladi бўлади boʻladimi бўладими boʻlsa бўлса ' +
  'seriyali серияли koʻrib кўриб chiqing чиқинг ga га ni ни ning нинг dan дан da да lari лари lar лар va ва ham ҳам bizga бизга menga менга biz биз men мен salom салом assalomu alaykum ассалому алайкум rahmat раҳмат salonga салонга traktorga тракторга mashinaga машинага avtobusga автобусга kombaynga комбайнга'
const ORIGINS =
  'china chinese korea korean russia russian turkey turkish germany german japan japanese india uzbekistan китай китая китайский корея кореи корейский россия россии турция турции турецкий турецкого германия германии япония японии узбекистан узбекистана xitoy хитой xitoydan хитойдан koreya корея koreyadan кореядан rossiya россиядан turkiya туркия oʻzbekiston ўзбекистон yaponiya япония'
const STANDARDS = 'гост gost ост ту din iso en astm jis dst дст gb sae tu гм gm oem oes'
const WORDS: ReadonlySet<string> = new Set(
  [RUSSIAN, ENGLISH, UZBEK, ORIGINS, STANDARDS].flatMap((list) => list.split(' ').map((word) => latinKey(word))),
)

/** Uzbek verbs of making, selling and sending; keys fold q to k and doubled letters. */
const VERB =
  /^(?:yasa|yasat|yasatir|tay[eo]rla|ishla|chikar|yetkaz|etkaz|kil|ol|ber|top|izla|sot|sotib|bos|yigʻ?il|tamirla|hisobla|yubor|yoz|ayt|kel|keltir|almashtir|mahaliylashtir|lokalizatsiya)(?:ib|b|y|ay|a|ing|inglar|sa|sangiz|ish|ishga|ishni|sh|shga|shni|ar|uvchi|uvchilar|vchi)?$/
/** How verbs end and no thing does. */
const ENDINGS =
  /^[\p{Ll}ʻʼ'‘’`]{2,}(?:moqchi(?:man|miz)?|мо[қк]чи(?:ман|миз)?|yapmiz|япмиз|[ay]miz|[ая]миз|ймиз|[ay]man|asiz(?:mi|lar)?|асиз(?:ми)?|[ay]di|[lrz]sin|[лрз]син|ади|йди|salar|салар|digan|диган|[^aeiou]gan|[^аеиоу]ган|sangiz|сангиз|(?<!кр)овать|ывать|ивать|[нвпчжш]ить|[зсл]ать|уем|[аяу]ем|[аяеи]йте|[вмнпрт]ьте)$/u

/** Nothing but this code decides which words these are. */
const RULES = {}
const isRequestPiece = ofPiece(
  ({ key, text }, _: typeof RULES): boolean =>
    WORDS.has(key) || (key.length > 3 && VERB.test(key)) || ENDINGS.test(text.toLowerCase()),
)

/** Whether a word only asks, offers or orders. O(1). */
export function isRequest({ piece }: Lexeme): boolean {
  return isRequestPiece(piece, RULES)
}
