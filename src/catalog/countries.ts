import type { Lang } from '../model/basics.js'
import { foldKey } from '../text/fold.js'
import { onFirstUse } from '../text/on-first-use.js'
import { transliterate } from '../text/transliterate.js'
import { countrySpellings } from './country-spellings.js'

/**
 * Countries that parts come from: ISO 3166-1 alpha-2, alpha-3 and numeric code | English | Russian | Uzbek name (and in
 * Cyrillic where the rule of letters does not give it) | other
 * names and the words that official names are made with (Турецкая Республика). Names of states (Республика, Kingdom of,
 * Respublikasi) need not be written here, and words may stand in any order (Корея, Республика).
 */
const TABLE = `
AE ARE 784|United Arab Emirates|ОАЭ|BAA|UAE;Emirates;Объединённые Арабские Эмираты;Эмираты;Birlashgan Arab Amirliklari;БАА
AM ARM 051|Armenia|Армения|Armaniston|
AR ARG 032|Argentina|Аргентина|Argentina|Argentine;Аргентинская
AT AUT 040|Austria|Австрия|Avstriya|Австрийская
AU AUS 036|Australia|Австралия|Avstraliya|Австралийский Союз
AZ AZE 031|Azerbaijan|Азербайджан|Ozarbayjon|Азербайджанская
BD BGD 050|Bangladesh|Бангладеш|Bangladesh|
BE BEL 056|Belgium|Бельгия|Belgiya|Бельгии
BG BGR 100|Bulgaria|Болгария|Bolgariya|
BR BRA 076|Brazil|Бразилия|Braziliya|Бразильская
BY BLR 112|Belarus|Беларусь|Belarus|Белоруссия;Белорусская;Belorussiya
CA CAN 124|Canada|Канада|Kanada|
CH CHE 756|Switzerland|Швейцария|Shveytsariya/Швейцария|Swiss;Швейцарская
CN CHN 156|China|Китай|Xitoy|PRC;КНР;XXR;Китайская Народная Республика;Mainland China
CZ CZE 203|Czechia|Чехия|Chexiya|Czech;Чешская;Chex
DE DEU 276|Germany|Германия|Germaniya|ФРГ;GFR;Deutschland
DK DNK 208|Denmark|Дания|Daniya|
EE EST 233|Estonia|Эстония|Estoniya|Эстонская
EG EGY 818|Egypt|Египет|Misr|Arab Republic of Egypt;Арабская Республика Египет;Misr Arab Respublikasi
ES ESP 724|Spain|Испания|Ispaniya|
FI FIN 246|Finland|Финляндия|Finlandiya/Финляндия|Финляндская
FR FRA 250|France|Франция|Fransiya/Франция|French;Французская
GB GBR 826|United Kingdom|Великобритания|Buyuk Britaniya|UK;Great Britain;England;Англия;Angliya;Britain;United Kingdom of Great Britain and Northern Ireland;Соединённое Королевство;Соединённое Королевство Великобритании и Северной Ирландии;Birlashgan Qirollik;Buyuk Britaniya va Shimoliy Irlandiya Birlashgan Qirolligi
GE GEO 268|Georgia|Грузия|Gruziya|
GR GRC 300|Greece|Греция|Gretsiya/Греция|Hellenic;Греческая
HK HKG 344|Hong Kong|Гонконг|Gonkong|Сянган;Hong Kong SAR
HR HRV 191|Croatia|Хорватия|Xorvatiya|
HU HUN 348|Hungary|Венгрия|Vengriya|Венгерская
ID IDN 360|Indonesia|Индонезия|Indoneziya|
IE IRL 372|Ireland|Ирландия|Irlandiya/Ирландия|
IL ISR 376|Israel|Израиль|Isroil|
IN IND 356|India|Индия|Hindiston|
IR IRN 364|Iran|Иран|Eron|
IT ITA 380|Italy|Италия|Italiya|Italian;Итальянская
JP JPN 392|Japan|Япония|Yaponiya|
KG KGZ 417|Kyrgyzstan|Кыргызстан|Qirgʻiziston|Kyrgyz;Киргизия;Кыргызская;Киргизская;Qirgʻiz
KP PRK 408|North Korea|КНДР|KXDR|Democratic People's Republic of Korea;Северная Корея;Корейская Народно-Демократическая Республика;Корея Народно-Демократическая Республика;Shimoliy Koreya;Koreya Xalq Demokratik Respublikasi
KR KOR 410|South Korea|Южная Корея|Janubiy Koreya|Korea;ROK;Корея;Koreya
KZ KAZ 398|Kazakhstan|Казахстан|Qozogʻiston|
LT LTU 440|Lithuania|Литва|Litva|Литовская
LV LVA 428|Latvia|Латвия|Latviya|Латвийская
MD MDA 498|Moldova|Молдова|Moldova|Молдавия
MX MEX 484|Mexico|Мексика|Meksika|United Mexican States;Мексиканские Соединённые Штаты;Соединённые Штаты Мексики;Meksika Qoʻshma Shtatlari
MY MYS 458|Malaysia|Малайзия|Malayziya|
NL NLD 528|Netherlands|Нидерланды|Niderlandiya|Holland;Голландия;Нидерландов
NO NOR 578|Norway|Норвегия|Norvegiya|
PH PHL 608|Philippines|Филиппины|Filippin|
PK PAK 586|Pakistan|Пакистан|Pokiston|
PL POL 616|Poland|Польша|Polsha/Польша|Польская
PT PRT 620|Portugal|Португалия|Portugaliya|Portuguese;Португальская
RO ROU 642|Romania|Румыния|Ruminiya|
RS SRB 688|Serbia|Сербия|Serbiya|
RU RUS 643|Russia|Россия|Rossiya|Russian;РФ;Российская
SA SAU 682|Saudi Arabia|Саудовская Аравия|Saudiya Arabistoni|KSA
SE SWE 752|Sweden|Швеция|Shvetsiya/Швеция|
SG SGP 702|Singapore|Сингапур|Singapur|
SI SVN 705|Slovenia|Словения|Sloveniya|
SK SVK 703|Slovakia|Словакия|Slovakiya|Slovak;Словацкая
TH THA 764|Thailand|Таиланд|Tailand|Тайланд
TJ TJK 762|Tajikistan|Таджикистан|Tojikiston|
TM TKM 795|Turkmenistan|Туркменистан|Turkmaniston|Туркмения
TR TUR 792|Türkiye|Турция|Turkiya|Turkey;Турецкая
TW TWN 158|Taiwan|Тайвань|Tayvan|Republic of China;Китайская Республика;Taiwan, Province of China;Тайвань, провинция Китая;Taiwan (China);Тайвань (Китай);Chinese Taipei
UA UKR 804|Ukraine|Украина|Ukraina|
US USA 840|United States|США|AQSH|United States of America;Соединённые Штаты;Соединённые Штаты Америки;Amerika Qoʻshma Shtatlari;Amerika;АҚШ
UZ UZB 860|Uzbekistan|Узбекистан|Oʻzbekiston|
VN VNM 704|Vietnam|Вьетнам|Vyetnam|Viet Nam;Ветнам
ZA ZAF 710|South Africa|ЮАР|Janubiy Afrika|Южно-Африканская;Южная Африка;JAR
`

/** Words of what a state is, folded; what is democratic is left out, since it tells one Korea from the other. */
const STATE_WORDS =
  "the of rep resp респ and republic kingdom federation federal federative people's peoples islamic socialist confederation state commonwealth principality hashemite республика королевство федерация федеративная народная исламская социалистическая конфедерация государство содружество княжество respublikasi respublika qirolligi qirollik qirol ligi federatsiyasi federativ xalq islom sotsialistik konfederatsiyasi davlati hamdoʻstligi knyazligi"

interface Countries {
  readonly codeOf: ReadonlyMap<string, string>
  readonly namesOf: ReadonlyMap<string, Readonly<Record<Lang, string>>>
  readonly stateWords: ReadonlySet<string>
}

const countries = onFirstUse((): Countries => {
  const codeOf = new Map<string, string>()
  const namesOf = new Map<string, Readonly<Record<Lang, string>>>()
  for (const row of TABLE.trim().split('\n')) {
    const [codes = '', en = '', ru = '', uz = '', others = ''] = row.split('|')
    const [code = '', ...more] = codes.split(' ')
    const [latin = '', cyrillic = transliterate(latin, 'uz-Cyrl')] = uz.split('/')
    namesOf.set(code, { en, ru, uz: latin, 'uz-Cyrl': cyrillic })
    const names = [code, ...more, en, ru, latin, cyrillic, ...others.split(';')]
    for (const name of names) if (name) codeOf.set(wordsOf(name).join(' '), code)
  }
  return { codeOf, namesOf, stateWords: new Set(wordsOf(STATE_WORDS)) }
})

/** Folded words, in an order that does not hang on that of the text. */
function wordsOf(text: string): readonly string[] {
  return foldKey(text).split(' ').sort()
}

/**
 * ISO 3166-1 alpha-2 code of a country by a code of it or by a name, short or official, also as tables have it (`Ю. Корея`,
 * `P.R.C.`, `Китай (КНР)`, `made in Japan`, `Японии`); undefined for no known name. O(n log n).
 */
export function countryCode(text: string): string | undefined {
  const written = codeOfName(text)
  if (written !== undefined) return written
  for (const spelling of countrySpellings(text)) {
    const codes = new Set(spelling.map(codeOfName))
    const [code] = codes
    if (codes.size === 1 && code !== undefined) return code
  }
  return undefined
}

function codeOfName(text: string): string | undefined {
  const { codeOf, stateWords } = countries()
  const words = wordsOf(text)
  return codeOf.get(words.join(' ')) ?? codeOf.get(words.filter((word) => !stateWords.has(word)).join(' '))
}

/** Name of a country in a language; undefined for what is no code of the table. */
export function countryName(code: string, lang: Lang): string | undefined {
  return countries().namesOf.get(code)?.[lang]
}
