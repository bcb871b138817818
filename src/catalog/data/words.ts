import type { CommonWordRow, TradeWordRow } from '../../model/catalog.js'

const words = (weight: number, text: string): CommonWordRow[] => text.split(' ').map((word) => ({ word, weight }))

/** Words that nearly every product or profile has: fixed weights in experience instead of 1, whatever is indexed. */
export const COMMON_WORDS: readonly CommonWordRow[] = [
  ...words(0, 'part parts component components product products item spare деталь детали деталей изделие изделия запчасть запчасти продукция компонент узел узлы комплект комплектующие набор штука qism qismlar detal detallar butlovchi ehtiyot mahsulot mahsulotlar toʻplam dona қисм қисмлар деталь деталлар бутловчи эҳтиёт маҳсулот маҳсулотлар тўплам дона'),
  ...words(0, 'car cars auto automobile automotive vehicle автомобиль автомобиля автомобильный автомобильные авто машина avtomobil avtomobillar mashina avtomashina автомобил автомобиллар машина'),
  ...words(0, 'production manufacture manufacturing made factory plant company производство производитель завод предприятие фирма компания изготовление ishlab chiqarish zavod zavodi korxona korxonasi ишлаб чиқариш завод заводи корхона корхонаси'),
  // what a message or a paper says besides
  ...words(0, 'арт артикул art artikul article нужен нужна нужно нужны требуется требуются срочно просим прошу цена цены цену стоимость заявка запрос лот тел новый новая новые kerak керак narx narxi нарх нархи tel yangi янги need needed required please quote rfq phone asap salom салом привет здравствуйте hello'),
  ...words(0.1, 'front rear left right upper lower inner outer передний передняя переднее задний задняя заднее левый правый верхний нижний внутренний наружный old orqa oldingi orqangi chap oʻng ostki ustki ichki tashqi олд орқа олдинги орқанги чап ўнг остки устки ички ташқи'),
  ...words(0.2, 'steel metal plastic rubber сталь стальной металл металлический пластик пластиковый пластмассовый резиновый резина poʻlat metall plastik plastmassa rezina пўлат металл пластик пластмасса резина литой литая quyma қуйма'),
  ...words(0.2, 'cobalt gentra nexia damas tracker onix spark lacetti matiz malibu captiva labo isuzu kia chevrolet ravon uzauto'),
]

const phrases = (text: string): TradeWordRow[] => text.split('|').map((phrase) => ({ phrase, src: ['EK'] }))

/** Phrases that say a company trades, imports or distributes. Import substitution is not among them, on purpose. */
export const TRADE_WORDS: readonly TradeWordRow[] = [
  ...phrases('trading|trading company|trader|distributor|distribution|wholesale|wholesaler|reseller|dealer|importer|we import|import and sale|import of|sales of imported|supplier of imported|official representative|retail|representative of foreign plants|representative of foreign factories|representative of foreign manufacturers|authorised dealer|authorized dealer|authorised distributor|authorized distributor|exclusive distributor|sole agent|trading house|import and distribution|spare parts shop|spare parts store|resale'),
  ...phrases('торговля|торговый дом|торговая компания|оптовая торговля|оптом и в розницу|оптовая продажа|дистрибьютор|дистрибьюция|дистрибуция|импортёр|импортер|импортируем|импорт и продажа|импорт запчастей|импорт автозапчастей|дилер|официальный дилер|перепродажа|продажа запчастей|розничная торговля|поставка импортных|реализация импортных|представитель завода|посредник|импорт и реализация|импорт комплектующих|представитель зарубежных заводов|представитель иностранных заводов|представитель зарубежных производителей|представительство завода|представительство зарубежной компании|официальный представитель|региональный представитель|эксклюзивный представитель|эксклюзивный дистрибьютор|дилерский центр|торговая фирма|торговое предприятие|торгово-закупочная|оптово-розничная торговля|магазин автозапчастей|магазин запчастей|закупаем и продаём|импорт и дистрибуция'),
  ...phrases('savdo|savdo uyi|savdo kompaniyasi|savdo korxonasi|savdo firmasi|ulgurji savdo|chakana savdo|diler|distribyutor|importyor|import qilamiz|import qiluvchi|import va savdo|sotish|olib sotar|vositachi|xorijiy zavodlar vakili|xorijiy zavod vakili|xorijiy ishlab chiqaruvchilar vakili|chet el zavodlari vakili|rasmiy vakil|rasmiy diler|rasmiy distribyutor|eksklyuziv distribyutor|ehtiyot qismlar doʻkoni|import qilib sotish|vakolatxona'),
  ...phrases('савдо|савдо уйи|савдо компанияси|савдо корхонаси|савдо фирмаси|улгуржи савдо|чакана савдо|дистрибютор|импорт қиламиз|импорт қилувчи|импорт ва савдо|олиб сотар|воситачи|хорижий заводлар вакили|хорижий завод вакили|хорижий ишлаб чиқарувчилар вакили|чет эл заводлари вакили|расмий вакил|расмий дилер|расмий дистрибютор|эҳтиёт қисмлар дўкони|импорт қилиб сотиш|ваколатхона'),
  // others make what the firm sells
  ...phrases('we represent foundries|we represent|earn a commission|own no machines|partner factory|partner factories|partner plants|factories in China|vetted factories|own no production equipment|no production equipment|no own production|sourcing agent|sourcing company|sourcing office|we sell only|sell only|stockist|importer and stockist'),
  ...phrases('подбираем исполнителя|услуги посредника|комиссия от|своих станков и цехов у нас нет|завод-партнёр|заводы-партнёры|завод-партнер|фабрика-партнёр|фабрика-партнер|партнёрский завод|партнёрская фабрика|производство размещено на|размещаем производство|размещаем заказы на заводах|своих станков не держим|собственного производства нет|собственного производства не имеем|только продаём|работаем под заказ из Китая|привозим под заказ'),
  ...phrases('hamkor zavod|hamkor fabrika|oʻzimizda dastgoh yoʻq|oʻz ishlab chiqarishimiz yoʻq|faqat sotamiz|buyurtma asosida olib kelamiz|sotuv doʻkoni'),
  ...phrases('ҳамкор завод|ҳамкор фабрика|ўзимизда дастгоҳ йўқ|ўз ишлаб чиқаришимиз йўқ|фақат сотамиз'),
]
