import type { PartRow } from '../../model/catalog.js'
import { names, part } from './rows.js'

const raw = (id: string, labels: ReturnType<typeof names>, hs6: string, routes: readonly string[], src = 'EK') =>
  part(id, 'raw-material', labels, hs6, routes, src, 'material')

/** Raw materials and semi-products that are traded as such: who *produces* them is asked. Fields as in `parts.ts`. */
export const RAW_MATERIALS: readonly PartRow[] = [
  raw('raw-pp', names('Polypropylene granulate|PP granules|PP resin|polypropylene resin', 'Полипропилен гранулированный|гранулы полипропилена|ПП гранулят', 'Polipropilen granulasi|PP granulasi|polipropilen granulalari', 'Полипропилен грануласи|ПП грануласи'), '390210 390230', ['polymer-production : pp', 'plastic-compounding : pp']),
  raw('raw-pe', names('Polyethylene granulate|PE granules|HDPE granules', 'Полиэтилен гранулированный|гранулы полиэтилена', 'Polietilen granulasi', 'Полиэтилен грануласи'), '390120 390110', ['polymer-production : pe']),
  raw('raw-compound', names('Plastic compound|polymer compound|PP compound|filled PP compound|talc-filled polypropylene|masterbatch', 'Полимерный компаунд|компаунд|компаунд полипропилена|композиция полипропилена|суперконцентрат|мастербатч', 'Polimer kompaund|kompaund|superkonsentrat', 'Полимер компаунд|суперконцентрат'), '390210 390230', ['plastic-compounding : pp']),
  raw('raw-pa', names('Polyamide granulate|PA granules|nylon resin', 'Полиамид гранулированный|гранулы полиамида', 'Poliamid granulasi', 'Полиамид грануласи'), '390810', ['polymer-production : pa', 'plastic-compounding : pa']),
  raw('raw-abs', names('ABS granulate|ABS resin', 'АБС гранулированный|гранулы АБС', 'ABS granulasi', 'ABS грануласи'), '390330', ['polymer-production : abs', 'plastic-compounding : abs']),
  raw('raw-pvc', names('PVC resin|PVC compound', 'ПВХ смола|ПВХ пластикат гранулированный', 'PVX granulasi', 'ПВХ грануласи'), '390410 390422', ['polymer-production : pvc', 'plastic-compounding : pvc']),
  raw('raw-crc', names('Cold-rolled steel coil|cold rolled coil|cold-rolled sheet|CRC|steel sheet coil', 'Рулон холоднокатаный|холоднокатаный рулон|прокат холоднокатаный|лист холоднокатаный', 'Sovuq prokat rulon|sovuq prokatlangan list', 'Совуқ прокат рулон|совуқ прокатланган лист'), '720917 720916', ['cold-rolling : steel-sheet']),
  raw('raw-hrc', names('Hot-rolled steel coil|hot rolled coil|HRC|hot-rolled sheet', 'Рулон горячекатаный|горячекатаный рулон|прокат горячекатаный|лист горячекатаный', 'Issiq prokat rulon|issiq prokatlangan list', 'Иссиқ прокат рулон|иссиқ прокатланган лист'), '720838 720839', ['hot-rolling : steel']),
  raw('raw-galvanized', names('Galvanized steel coil|galvanized coil|galvanized sheet coil|zinc-coated coil', 'Рулон оцинкованный|оцинкованный рулон|прокат оцинкованный', 'Ruxlangan rulon', 'Рухланган рулон'), '721049', ['hot-dip-galvanizing/primary : steel-sheet']),
  raw('raw-steel-bar', names('Steel bar|round bar|steel rod|bar steel', 'Пруток стальной|круг стальной|сортовой прокат|прокат круглый', 'Poʻlat chiviq|poʻlat doira', 'Пўлат чивиқ|пўлат доира'), '722830 721499', ['hot-rolling : steel']),
  raw('raw-wire-rod', names('Steel wire rod|wire rod', 'Катанка стальная|катанка', 'Poʻlat katanka|katanka', 'Пўлат катанка|катанка'), '721391', ['hot-rolling : steel']),
  raw('raw-steel-wire', names('Steel wire|spring wire', 'Проволока стальная|проволока пружинная', 'Poʻlat sim|prujina simi', 'Пўлат сим|пружина сими'), '721720 721710', ['wire-drawing : steel']),
  raw('raw-steel-tube', names('Steel tube|precision steel tube|welded steel tube|seamless steel tube|steel pipe', 'Труба стальная|труба прецизионная|труба электросварная|труба бесшовная', 'Poʻlat quvur|poʻlat truba', 'Пўлат қувур|пўлат труба'), '730630 730431', ['tube-welding-line : steel', 'tube-drawing : steel']),
  raw('raw-aluminum-ingot', names('Aluminum alloy ingot|aluminium alloy ingot|ADC12 ingot|secondary aluminum ingot', 'Чушка алюминиевая|алюминиевый сплав в чушках|чушки алюминиевые|слиток алюминиевый', 'Aluminiy quymasi|aluminiy chushka', 'Алюминий қуймаси|алюминий чушка'), '760120', ['alloy-ingot-making : aluminum']),
  raw('raw-aluminum-profile', names('Aluminum profile|aluminium profile|aluminum extrusion', 'Профиль алюминиевый|алюминиевый профиль прессованный', 'Aluminiy profil', 'Алюминий профил'), '760429', ['extrusion-metal : aluminum-wrought']),
  raw('raw-aluminum-sheet', names('Aluminum sheet|aluminium sheet|aluminum coil|aluminum foil', 'Лист алюминиевый|лента алюминиевая|фольга алюминиевая', 'Aluminiy list|aluminiy folga', 'Алюминий лист|алюминий фольга'), '760612 760720', ['cold-rolling : aluminum-wrought']),
  raw('raw-copper-rod', names('Copper wire rod|copper rod|copper cathode', 'Катанка медная|медная катанка|катод медный', 'Mis katanka|mis katod', 'Мис катанка|мис катод'), '740811 740311', ['nonferrous-smelting : cu', 'continuous-casting : cu']),
  raw('raw-copper-wire', names('Copper wire|enamelled copper wire|enameled wire|winding wire', 'Проволока медная|эмалированный провод|обмоточный провод', 'Mis sim|emallangan sim', 'Мис сим|эмалланган сим'), '740819 854411', ['wire-drawing : cu', 'enamelling-wire : cu']),
  raw('raw-zinc', names('Zinc ingot|zinc metal|zamak ingot', 'Цинк в чушках|чушка цинковая', 'Rux quymasi', 'Рух қуймаси'), '790111 790120', ['nonferrous-smelting : zn']),
  raw('raw-lead', names('Lead ingot|refined lead', 'Свинец в чушках|чушка свинцовая', 'Qoʻrgʻoshin quymasi', 'Қўрғошин қуймаси'), '780110', ['nonferrous-smelting : lead']),
  raw('raw-float-glass', names('Float glass|sheet glass', 'Стекло листовое|флоат-стекло листовое', 'Float shisha|list shisha', 'Флоат шиша|лист шиша'), '700529', ['float-glass : glass']),
  raw('raw-rubber-compound', names('Rubber compound|rubber mixture', 'Резиновая смесь сырая|сырая резина', 'Rezina aralashmasi|xom rezina', 'Резина аралашмаси|хом резина'), '400510', ['rubber-mixing : rubber']),
  raw('raw-fabric', names('Seat fabric|upholstery textile|polyester fabric', 'Ткань обивочная|ткань автомобильная|полотно трикотажное', 'Oʻrindiq matosi|qoplama mato', 'Ўриндиқ матоси|қоплама мато'), '540752 600632', ['weaving : fabric', 'knitting : fabric']),
  raw('raw-nonwoven', names('Nonwoven fabric|needle felt', 'Нетканое полотно|иглопробивное полотно', 'Notoʻqima mato', 'Нотўқима мато'), '560314', ['nonwoven-needling : nonwoven']),
  raw('raw-yarn', names('Cotton yarn|yarn', 'Пряжа хлопчатобумажная|пряжа', 'Paxta ipi|kalava ip', 'Пахта ипи|калава ип'), '520512', ['spinning-yarn : textile']),
  raw('raw-leather', names('Finished leather|automotive leather', 'Кожа выделанная|кожа автомобильная', 'Tayyor charm|ishlangan charm', 'Тайёр чарм|ишланган чарм'), '410792', ['leather-tanning : leather']),
  raw('raw-pvc-leather', names('Artificial leather|PVC leather|PU leather|leatherette', 'Кожа искусственная|искусственная кожа|винилискожа|дерматин', 'Sunʼiy charm|dermantin', 'Сунъий чарм|дермантин'), '590310', ['pvc-leather-coating : leather']),
  raw('raw-cast-iron', names('Pig iron|foundry iron', 'Чугун литейный в чушках|чугун передельный', 'Quyma choʻyan chushka', 'Қуйма чўян чушка'), '720110', ['metallurgy : iron']),
  raw('raw-paint', names('Automotive paint|coating paint|e-coat paint', 'Краска автомобильная|эмаль автомобильная|лакокрасочный материал', 'Avtomobil boʻyogʻi|lok-boʻyoq materiali', 'Автомобиль бўёғи|лок-бўёқ материали'), '320890 320990', ['paint-making : chemical']),
  raw('raw-engine-oil', names('Engine oil|motor oil|lubricant', 'Масло моторное|смазочное масло', 'Motor moyi|moylash materiali', 'Мотор мойи|мойлаш материали'), '271019', ['lubricant-blending : chemical']),
]
