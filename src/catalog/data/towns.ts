import type { PlaceRow } from '../../model/catalog.js'
import { transliterate } from '../../text/transliterate.js'
import { city } from './rows.js'

/**
 * The other towns and district centres of Uzbekistan by region, a line each: names in English, Russian and Uzbek (`,` between
 * several; a district is called by its centre too), latitude and longitude of the centre in degrees, rounded to kilometers
 * (EK). A name that two regions share stands with the better known one.
 */
const TOWNS: Readonly<Record<string, string>> = {
  andijan: `
Khanabad|Ханабад|Xonobod|40.8 72.99
Shahrikhan|Шахрихан|Shahrixon|40.71 72.06
Marhamat|Мархамат|Marhamat|40.5 72.32
Pakhtaabad|Пахтаабад|Paxtaobod|40.93 72.5
Kurgantepa|Кургантепа|Qoʻrgʻontepa|40.73 72.76
Khojaabad|Ходжаабад|Xoʻjaobod|40.67 72.56
Paytug,Izbaskan|Пайтуг,Избаскан|Poytugʻ,Izboskan|40.9 72.25
Kuyganyar|Куйганъяр|Kuyganyor|40.87 72.31
Balykchi|Балыкчи|Baliqchi|40.9 71.85
Bulakbashi|Булакбаши|Buloqboshi|40.62 72.5
Jalakuduk|Джалакудук,Ахунбабаев|Jalaquduq,Oxunboboyev|40.75 72.67
Altynkul|Алтынкуль|Oltinkoʻl|40.8 72.16
Ulugnar|Улугнор|Ulugʻnor|40.77 71.7`,
  bukhara: `
Gijduvan,Gizhduvan|Гиждуван|Gʻijduvon|40.1 64.68
Kagan|Каган|Kogon|39.72 64.55
Vabkent|Вабкент|Vobkent|40.03 64.52
Karakul|Каракуль|Qorakoʻl|39.5 63.85
Alat|Алат|Olot|39.41 63.8
Romitan|Ромитан|Romitan|39.93 64.38
Shafirkan|Шафиркан|Shofirkon|40.12 64.5
Gazli|Газли|Gazli|40.13 63.46
Galaasiya|Галаасия|Galaosiyo|39.86 64.45
Jandar|Джандар,Жондор|Jondor|39.73 64.18
Karaulbazar|Караулбазар|Qorovulbozor|39.5 64.8
Peshku|Пешку|Peshku|40.05 64.35`,
  fergana: `
Kuva|Кува|Quva|40.52 72.07
Rishtan|Риштан|Rishton|40.36 71.28
Besharyk|Бешарык|Beshariq|40.44 70.61
Altyaryk|Алтыарык|Oltiariq|40.39 71.47
Bagdad|Багдад|Bogʻdod|40.46 71.22
Buvayda|Бувайда|Buvayda|40.62 71.1
Furkat|Фуркат|Furqat|40.5 70.77
Tashlak|Ташлак|Toshloq|40.48 71.77
Uchkuprik|Учкуприк|Uchkoʻprik|40.53 71.05
Yazyavan|Язъяван|Yozyovon|40.65 71.73
Yaypan|Яйпан|Yaypan|40.38 70.82
Kushtepa|Куштепа|Qoʻshtepa|40.53 71.68
Vuadil|Вуадиль|Vodil|40.18 71.72
Sokh|Сох|Soʻx|39.96 71.13`,
  jizzakh: `
Dustlik|Дустлик|Doʻstlik|40.52 68.04
Gagarin,Mirzachul|Гагарин,Мирзачуль|Gagarin,Mirzachoʻl|40.66 68.17
Gallaaral|Галляарал|Gʻallaorol|40.03 67.58
Pakhtakor|Пахтакор|Paxtakor|40.32 67.95
Dashtabad|Даштабад|Dashtobod|40.13 68.49
Marjanbulak|Марджанбулак|Marjonbuloq|39.97 67.35
Zaamin,Zomin|Заамин|Zomin|39.96 68.4
Bakhmal|Бахмаль|Baxmal|39.73 67.65
Zafarabad|Зафарабад|Zafarobod|40.39 67.83
Arnasay|Арнасай|Arnasoy|40.53 67.85`,
  karakalpakstan: `
Beruni|Беруни|Beruniy|41.69 60.75
Turtkul|Турткуль|Toʻrtkoʻl|41.55 61
Khojeyli|Ходжейли|Xoʻjayli|42.4 59.45
Takhiatash|Тахиаташ|Taxiatosh|42.33 59.57
Chimbay|Чимбай|Chimboy|42.94 59.77
Muynak,Moynaq|Муйнак|Moʻynoq|43.77 59.02
Mangit|Мангит|Mangʻit|42.11 60.06
Bustan,Ellikkala|Бустан,Элликкала|Ellikqalʼa|41.84 60.93
Shumanay|Шуманай|Shumanay|42.63 58.92
Kegeyli|Кегейли|Kegeyli|42.78 59.61
Kanlykul|Канлыкуль|Qonlikoʻl|42.83 59
Karauzyak|Караузяк|Qoraoʻzak|43.03 60.01
Takhtakupir|Тахтакупыр|Taxtakoʻpir|43.03 60.29
Akmangit|Акмангит|Oqmangʻit|42.6 59.53`,
  kashkadarya: `
Shahrisabz,Shakhrisabz|Шахрисабз|Shahrisabz|39.05 66.83
Kitab|Китаб|Kitob|39.12 66.88
Kasan|Касан|Koson|39.04 65.58
Guzar|Гузар|Gʻuzor|38.62 66.25
Kamashi|Камаши|Qamashi|38.82 66.46
Mubarek|Мубарек|Muborak|39.26 65.15
Beshkent|Бешкент|Beshkent|38.82 65.65
Chirakchi|Чиракчи|Chiroqchi|39.03 66.57
Yakkabag|Яккабаг|Yakkabogʻ|38.97 66.68
Talimarjan|Талимарджан|Tallimarjon|38.29 65.55
Nishan|Нишан|Nishon|38.64 65.68
Dehkanabad|Дехканабад|Dehqonobod|38.35 66.49
Mirishkor|Миришкор|Mirishkor|38.85 65.28
Kasbi|Касби|Kasbi|38.93 65.4`,
  khorezm: `
Khiva|Хива|Xiva|41.38 60.36
Khazarasp|Хазарасп|Hazorasp|41.32 61.07
Gurlan|Гурлен,Гурлан|Gurlan|41.84 60.39
Khanka|Ханка|Xonqa|41.47 60.78
Shavat|Шават|Shovot|41.66 60.3
Bagat|Багат|Bogʻot|41.35 60.82
Yangiaryk|Янгиарык|Yangiariq|41.34 60.55
Yangibazar|Янгибазар|Yangibozor|41.72 60.55
Koshkupir|Кошкупыр|Qoʻshkoʻpir|41.53 60.35`,
  namangan: `
Chust|Чуст|Chust|41 71.24
Chartak|Чартак|Chortoq|41.07 71.82
Kasansay|Касансай|Kosonsoy|41.25 71.55
Pap|Пап|Pop|40.87 71.11
Turakurgan|Туракурган|Toʻraqoʻrgʻon|41 71.51
Uchkurgan|Учкурган|Uchqoʻrgʻon|41.11 72.08
Khakkulabad,Naryn|Хаккулабад,Нарын|Xaqqulobod,Norin|40.92 72.12
Mingbulak|Мингбулак|Mingbuloq|40.85 71.45
Uychi|Уйчи|Uychi|41.03 71.85
Yangikurgan|Янгикурган|Yangiqoʻrgʻon|41.19 71.73
Tashbulak|Ташбулак|Toshbuloq|40.92 71.57`,
  navoi: `
Uchkuduk|Учкудук|Uchquduq|42.16 63.56
Kyzyltepa|Кызылтепа|Qiziltepa|40.03 64.85
Nurata|Нурата|Nurota|40.56 65.69
Yangirabat,Khatirchi|Янгирабат,Хатырчи|Yangirabot,Xatirchi|40.03 65.96
Kanimekh|Канимех|Konimex|40.28 65.15
Karmana|Кармана|Karmana|40.14 65.36
Tamdybulak,Tamdy|Тамдыбулак,Тамды|Tomdibuloq,Tomdi|41.75 64.62
Muruntau|Мурунтау|Muruntov|41.5 64.57
Gazgan|Газган|Gʻozgʻon|40.59 65.49`,
  samarkand: `
Kattakurgan|Каттакурган|Kattaqoʻrgʻon|39.9 66.26
Urgut|Ургут|Urgut|39.4 67.24
Bulungur|Булунгур|Bulungʻur|39.76 67.27
Ishtikhan|Иштыхан|Ishtixon|39.97 66.49
Juma,Pastdargom|Джума,Пастдаргом|Juma,Pastdargʻom|39.72 66.66
Aktash,Narpay|Акташ,Нарпай|Oqtosh,Narpay|39.92 65.93
Payaryk|Пайарык|Payariq|39.99 66.84
Chelek|Челек|Chelak|39.92 66.86
Nurabad|Нурабад|Nurobod|39.61 66.28
Layish,Akdarya|Лаиш,Акдарья|Loyish,Oqdaryo|39.88 66.77
Taylak|Тайляк|Toyloq|39.6 67.1
Ziadin,Pakhtachi|Зиадин,Пахтачи|Ziyodin,Paxtachi|40.03 65.66
Koshrabad|Кошрабад|Qoʻshrabot|40.26 66.53`,
  sirdarya: `
Yangiyer|Янгиер|Yangiyer|40.27 68.82
Shirin|Ширин|Shirin|40.22 69.13
Bakht|Бахт|Baxt|40.7 68.67
Bayaut|Баяут|Boyovut|40.28 68.9
Khavast|Хаваст|Xovos|40.22 68.83
Saykhunabad|Сайхунабад|Sayxunobod|40.65 68.85
Sardoba|Сардоба|Sardoba|40.42 68.25
Mirzaabad|Мирзаабад|Mirzaobod|40.45 68.6`,
  surkhandarya: `
Denau|Денау|Denov|38.27 67.9
Baysun|Байсун|Boysun|38.21 67.2
Sherabad|Шерабад|Sherobod|37.67 67
Shurchi|Шурчи|Shoʻrchi|38 67.79
Jarkurgan|Джаркурган|Jarqoʻrgʻon|37.51 67.42
Kumkurgan|Кумкурган|Qumqoʻrgʻon|37.83 67.58
Shargun|Шаргунь|Shargʻun|38.46 67.97
Sariasiya|Сариасия|Sariosiyo|38.42 67.96
Uzun|Узун|Uzun|38.37 68.01
Angor|Ангор|Angor|37.47 67.15
Kizirik|Кизирик|Qiziriq|37.66 67.3
Muzrabad|Музрабад|Muzrabot|37.43 66.85
Altynsay|Алтынсай|Oltinsoy|38.18 67.77
Bandikhan|Бандихан|Bandixon|37.87 67.35`,
  'tashkent-region': `
Yangiyul|Янгиюль|Yangiyoʻl|41.11 69.05
Nurafshan|Нурафшан,Нурафшон,Тойтепа|Nurafshon,Toʻytepa|41.04 69.36
Chinaz|Чиназ|Chinoz|40.94 68.77
Parkent|Паркент|Parkent|41.29 69.68
Gazalkent,Bostanlik|Газалкент,Бостанлык|Gʻazalkent,Boʻstonliq|41.56 69.77
Buka|Бука|Boʻka|40.81 69.2
Keles|Келес|Keles|41.4 69.2
Pskent,Piskent|Пскент|Piskent|40.9 69.35
Akkurgan|Аккурган|Oqqoʻrgʻon|40.88 69.05
Eshanguzar|Эшангузар|Eshonguzar|41.23 69.15
Zangiata|Зангиата|Zangiota|41.19 69.15
Kibray|Кибрай|Qibray|41.39 69.47
Salar|Салар|Salar|41.37 69.37
Dustabad|Дустабад|Doʻstobod|40.95 68.93
Yangiabad|Янгиабад|Yangiobod|41.12 70.09
Iskandar|Искандар|Iskandar|41.55 69.7`,
}

/** Rows of the towns. O(table). */
export function townRows(): PlaceRow[] {
  return Object.entries(TOWNS).flatMap(([region, table]) =>
    table
      .trim()
      .split('\n')
      .map((line) => townRow(region, line)),
  )
}

function townRow(region: string, line: string): PlaceRow {
  const [en, ru, uz, centre] = line.split('|').map((cell) => cell.split(',')) as [string[], string[], string[], string[]]
  const [lat, lon] = centre[0]!.split(' ').map(Number) as [number, number]
  const cyrillic = uz.map((name) => transliterate(name, 'uz-Cyrl'))
  return city(en[0]!.toLowerCase(), region, { en, ru, uz, 'uz-Cyrl': cyrillic }, lat, lon, 'EK')
}
