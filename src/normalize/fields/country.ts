import { foldKey } from '../../text/fold.js'

/** Countries that parts come from, by ISO 3166-1 alpha-2: names in English, Russian and Uzbek (both scripts), and short forms. */
const NAMES: Readonly<Record<string, string>> = {
  KR: 'South Korea|Korea|Republic of Korea|ROK|Корея|Южная Корея|Республика Корея|Koreya|Janubiy Koreya|Жанубий Корея|KOR',
  CN: "China|PRC|People's Republic of China|Китай|КНР|Xitoy|Хитой|XXR|CHN",
  JP: 'Japan|Япония|Yaponiya|JPN',
  DE: 'Germany|Германия|ФРГ|Germaniya|DEU',
  US: 'USA|United States|United States of America|США|AQSH|АҚШ|Amerika|Америка',
  RU: 'Russia|Russian Federation|Россия|РФ|Российская Федерация|Rossiya|RUS',
  UZ: 'Uzbekistan|Узбекистан|Oʻzbekiston|Ўзбекистон|UZB',
  KZ: 'Kazakhstan|Казахстан|Qozogʻiston|Қозоғистон|KAZ',
  TR: 'Turkey|Türkiye|Turkiye|Турция|Turkiya|Туркия|TUR',
  IN: 'India|Индия|Hindiston|Ҳиндистон|IND',
  TH: 'Thailand|Таиланд|Тайланд|Tailand|THA',
  TW: 'Taiwan|Тайвань|Tayvan|Тайван|TWN',
  VN: 'Vietnam|Viet Nam|Вьетнам|Vyetnam|Ветнам|VNM',
  MY: 'Malaysia|Малайзия|Malayziya|MYS',
  ID: 'Indonesia|Индонезия|Indoneziya|IDN',
  IR: 'Iran|Иран|Eron|Эрон|IRN',
  BY: 'Belarus|Беларусь|Белоруссия|Belarus Respublikasi|BLR',
  UA: 'Ukraine|Украина|Ukraina|UKR',
  PL: 'Poland|Польша|Polsha|Польша|POL',
  CZ: 'Czechia|Czech Republic|Чехия|Chexiya|CZE',
  SK: 'Slovakia|Словакия|Slovakiya|SVK',
  HU: 'Hungary|Венгрия|Vengriya|HUN',
  RO: 'Romania|Румыния|Ruminiya|ROU',
  IT: 'Italy|Италия|Italiya|ITA',
  FR: 'France|Франция|Fransiya|FRA',
  ES: 'Spain|Испания|Ispaniya|ESP',
  GB: 'United Kingdom|Great Britain|UK|England|Великобритания|Англия|Buyuk Britaniya|Буюк Британия|Angliya|GBR',
  AT: 'Austria|Австрия|Avstriya|AUT',
  SE: 'Sweden|Швеция|Shvetsiya|SWE',
  NL: 'Netherlands|Holland|Нидерланды|Голландия|Niderlandiya|NLD',
  BE: 'Belgium|Бельгия|Belgiya|BEL',
  CH: 'Switzerland|Швейцария|Shveytsariya|CHE',
  MX: 'Mexico|Мексика|Meksika|MEX',
  BR: 'Brazil|Бразилия|Braziliya|BRA',
  AE: 'UAE|United Arab Emirates|ОАЭ|Эмираты|BAA|БАА',
  TM: 'Turkmenistan|Туркмения|Туркменистан|Turkmaniston|Туркманистон',
  TJ: 'Tajikistan|Таджикистан|Tojikiston|Тожикистон',
  KG: 'Kyrgyzstan|Киргизия|Кыргызстан|Qirgʻiziston|Қирғизистон',
}

let codes: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 alpha-2 code of a country by code or name; what is no known name stays as it was written. O(n). */
export function readCountry(text: string): string {
  const written = text.trim()
  if (/^[a-z]{2}$/i.test(written)) return written.toUpperCase()
  codes ??= new Map(
    Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [foldKey(name), code] as const)),
  )
  return codes.get(foldKey(written)) ?? written
}
