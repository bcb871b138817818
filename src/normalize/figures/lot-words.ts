import type { Word } from './lexeme.js'
import { phrases } from './phrases.js'

/** What says that an amount is that of a lot. */
export const LOT_WORDS = phrases<'lot'>([
  [
    'партия|партии|партию|партией|партиями|партиям|партий|размер партии|серия|серии|серией|сериями|лот|лота|лотами|тираж|тиражом|lot|lots|lot size|batch|batches|batch size|partiya|partiyasi|partiyada|партияси|партияда|partiyalar|moq|минимальный заказ|мин заказ|minimum order|min order|minimal buyurtma|минимал буюртма|seriya|серияси|заказ партией|run|runs|order quantity|order qty|order size|размер заказа|объем заказа|объём заказа|заказ от|buyurtma hajmi|буюртма ҳажми|buyurtma|буюртма|eoq|заказ|partiyalab|партиялаб|кратность|серийность|series|моз|партийность|call-off|call off|release qty|lot qty|batch qty|размер серии|объем серии|объём серии|buyurtma soni|буюртма сони|toʼda|тўда|тиражность|поставочная партия|передаточная партия|поставка по|поставки по|отгрузка по|отгрузки по|отгрузками по|поставками по|единовременно|запуск|партия запуска|release quantity|release size|po qty|po quantity|per order|each order|per release|per shipment|each shipment|shipment size|partiyalarda|партияларда|buyurtmada|буюртмада|bir galda|бир галда|lot quantity|lot qty|qty per lot|заказная партия|партией по|partiya hajmi|партия ҳажми|partiya miqdori|партия миқдори|за раз|за один раз|at a time|at once|bir yoʼla|бир йўла|одной поставкой|partiya oʼlchami|партия ўлчами|trial order|first order|initial order|pilot order|sample order|opening order|repeat order|отгружать по|отгружаем по|поставлять по|поставляем по|привозить по|возить по|брать по|берем по|берём по|забирать по|забираем по|закупаем по|закупать по|покупаем по|покупать по|заказываем по|заказывать по|call-offs|call offs|releases of|call-offs of|call offs of|drops of|minimum lot|min lot|minimum qty|min qty|minimum quantity|min quantity|минимальное количество|мин кол-во|минимальная партия|eng kam buyurtma|энг кам буюртма|minimal miqdor|минимал миқдор|bir martalik buyurtma|бир марталик буюртма|норма партии|величина партии',
    'lot',
  ],
])
/** `парт. 500 шт`: the English part has no point. */
export const SHORT_LOT = /^парт$/iu
/** In `in one order`. */
export const ONE_LOT = /^(?:order|release|shipment|delivery)$/

/** Whether a word, whatever stands beside it, may say that an amount is that of a lot. */
export function saysLot(word: Word): boolean {
  return LOT_WORDS.around(word).length > 0 || SHORT_LOT.test(word.text) || ONE_LOT.test(word.key)
}
