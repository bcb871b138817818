import { words } from './words.js'

/** Marketing that says nothing. */
export const BOILERPLATE = words(
  'We are a dynamically developing company with a team of professionals.|Quality is our first priority and the customer is always right.|Flexible prices and an individual approach to every customer.|Long-term partnership and on-time delivery are our principles.|More than 15 years on the market.|Modern technologies, European standards.|We are open to cooperation with foreign partners.|Wide range of products for all industries.|Our products are appreciated by customers at home and abroad.|Call our managers today.',
  'Мы динамично развивающаяся компания с командой профессионалов.|Качество превыше всего, клиент всегда прав.|Гибкая ценовая политика и индивидуальный подход к каждому клиенту.|Долгосрочное партнёрство и соблюдение сроков.|Более 15 лет на рынке.|Современные технологии, европейские стандарты.|Открыты к сотрудничеству с зарубежными партнёрами.|Широкий ассортимент продукции для всех отраслей.|Наша продукция пользуется заслуженным спросом.|Звоните нашим менеджерам прямо сейчас.',
  'Biz jadal rivojlanayotgan kompaniyamiz, jamoamiz malakali.|Sifat biz uchun birinchi o‘rinda, mijoz doim haq.|Moslashuvchan narxlar va har bir mijozga alohida yondashuv.|Uzoq muddatli hamkorlik va o‘z vaqtida yetkazish.|Bozorda 15 yildan ortiq.|Zamonaviy texnologiyalar, Yevropa standartlari.|Xorijiy hamkorlar bilan ishlashga tayyormiz.|Barcha sohalar uchun keng turdagi mahsulotlar.|Mahsulotlarimiz xaridorgir.|Hoziroq menejerlarimizga qo‘ng‘iroq qiling.',
)

/** Own manufacture, said in words. */
export const OWN = words(
  'own production facilities|the plant manufactures in house|our factory produces',
  'собственное производство|завод-изготовитель|выпускаем на своём заводе',
  'o‘z ishlab chiqarishimiz bor|ishlab chiqaruvchi zavod|zavodimizda ishlab chiqaramiz',
)

/** Trading, said in words. */
export const TRADE = words(
  'official distributor|import and wholesale of spare parts|trading company, goods from stock|authorised dealer of foreign plants',
  'официальный дистрибьютор|импорт и оптовая продажа запчастей|торговая компания, товар со склада|представитель зарубежных заводов',
  'rasmiy distribyutor|ehtiyot qismlar importi va ulgurji savdosi|savdo kompaniyasi, ombordan sotamiz|xorijiy zavodlar vakili',
)

/** A process the maker says it has not, `{}` standing for its name. */
export const DENIED = words(
  'no {} of our own, done by subcontractors|we do not do {}',
  '{} не выполняем, отдаём подрядчику|своего участка нет: {} по кооперации',
  '{} bizda yo‘q, pudratchiga beramiz|{} qilmaymiz',
)

/** Lead-in to a list of processes. */
export const WE_DO = words(
  'Processes: |We offer |Our shops: ',
  'Виды работ: |Выполняем: |Участки: ',
  'Ish turlari: |Bajaramiz: |Sexlar: ',
)

/** Lead-in to a list of products. */
export const WE_MAKE = words('Products: |We make ', 'Продукция: |Выпускаем: ', 'Mahsulotlar: |Ishlab chiqaramiz: ')

/** Lead-in to a list of goods on sale. */
export const WE_SELL = words('On sale: |We supply ', 'В продаже: |Поставляем: ', 'Sotuvda: |Yetkazib beramiz: ')

/** Lead-in to a list of materials. */
export const WE_RUN = words(
  'Materials: |We work ',
  'Материалы: |Работаем с материалами: ',
  'Materiallar: |Quyidagilar bilan ishlaymiz: ',
)

/** Remarks of a buyer that say nothing about the part. */
export const REMARKS = words(
  'sample on request|drawing available|packing per agreement|analogues are considered|urgent',
  'образец по запросу|чертёж есть|упаковка по согласованию|рассматриваются аналоги|срочно',
  'namuna so‘rov bo‘yicha|chizma bor|qadoq kelishuv bo‘yicha|analog ko‘rib chiqiladi|shoshilinch',
)

/** Car and position words around a part's name. */
export const CAR_WORDS = words(
  'for Cobalt|for Damas|for Onix|new model|LH|RH|assy',
  'для Cobalt|Дамас|на Onix|новая модель|левый|правый|в сборе',
  'Cobalt uchun|Damas|Onix uchun|yangi model|chap|o‘ng|yig‘ma',
)

/** Legal forms and tails of company names. */
export const LEGAL = words('LLC|JV|JSC', 'ООО|СП ООО|АО', 'MChJ|QK MChJ|AJ')
export const MAKER_TAILS = [
  'Metall',
  'Plast',
  'Detal',
  'Zavodi',
  'Texno',
  'Industrial',
  'Motors',
  'Sanoat',
  'Prom',
  'Engineering',
  'Invest',
  'Servis',
]
export const TRADER_TAILS = ['Trade', 'Savdo', 'Impex', 'Logistic', 'Market', 'Group', 'Invest', 'Servis', 'Parts']
/** Syllables of invented names. */
export const SYLLABLES = [
  'zar',
  'mir',
  'nur',
  'bek',
  'tosh',
  'sa',
  'lo',
  'vek',
  'tra',
  'ri',
  'on',
  'qa',
  'do',
  'fer',
  'mu',
  'gal',
  'shir',
  'ob',
  'ist',
  'ken',
  'ur',
  'dil',
  'ra',
  'vo',
  'pri',
  'sol',
]
