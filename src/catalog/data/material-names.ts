import type { MoreNames } from './more-names.js'

/** What else buyers call the materials of `materials-*.ts`, with the shops' adjectives. Trade knowledge (EK), like those rows. */
export const MATERIAL_NAMES: MoreNames = {
  pf: ['фенопласт|карболит|бакелит|фенольная пластмасса|бакелитовый|бакелитовая|фенолформальдегид|фенольная смола', 'fenoplast|karbolit|bakelit|bakelitli|fenol plastmassa', 'PF|phenolic|bakelite|phenolic resin|phenolic plastic|phenolic moulding compound'],
  'gl-tempered': ['стекло закалённое|безопасное закалённое стекло|сталинитовое стекло', 'toblangan oyna|toblangan xavfsiz shisha', 'tempered glass|tempered safety glass|toughened safety glass|heat-strengthened glass'],
  'gl-laminated': ['стекло многослойное|стекло триплекс|ламинированное стекло|безосколочное стекло', 'koʻp qatlamli shisha|koʻp qatlamli oyna|laminatsiyalangan shisha', 'laminated safety glass|laminated windscreen glass|triplex glass|triplex'],
  'tx-pet-woven': ['полиэстер|ткань полиэстер|ткань из полиэстера|полиэстеровая ткань|жаккард полиэстер|ткань полиэфирная|полиэстер ткань', 'poliester|poliester mato|polyester mato|poliester gazlama', 'polyester|polyester woven fabric|woven polyester|polyester textile|PES fabric'],
  'tx-pet-webbing': ['лента из полиэстера|лента полиэстер|стропа полиэстер|полиэстеровая лента', 'poliester lenta|poliester tasma|poliester kamar', 'polyester seat belt webbing|PET webbing|polyester tape|PES webbing'],
  'tx-cotton': ['хлопковый|хлопчатобумажный|хлопковая ткань|хлопчатобумажная ткань|хлопковая пряжа|хлопчатобумажная пряжа|пряжа хлопковая|пряжа хлопчатобумажная|100 % хлопок', 'paxta tola|paxta mato|paxtali', 'cotton|cotton fabric|cotton yarn|combed cotton|cotton fibre|cotton fiber'],
  'lt-pvc': ['экокожа ПВХ|ПВХ-кожа|ПВХ кожа|кожа ПВХ|винил-кожа', 'PVX ekokoja|PVX teri', 'PVC artificial leather|PVC synthetic leather|PVC eco leather|vinyl upholstery'],
  'lt-pu': ['ПУ-кожа|ПУ кожа|экокожа ПУ|экокожа полиуретановая', 'PU charm|PU teri', 'PU synthetic leather|PU artificial leather|polyurethane leather'],
  pc: ['ПК прозрачный|поликарбонат литой', 'polikarbonat shaffof', 'PC clear|PC transparent|PC optical grade|polycarbonate clear'],
  nbr: ['резина МБС нитрильная|маслобензостойкая нитрильная резина|нитрил-бутадиеновый каучук', 'nitrilli rezina', 'nitrile|acrylonitrile butadiene rubber'],
  fkm: ['фтор-каучук|витон', 'viton', 'fluoro rubber|viton rubber|FKM rubber'],
  cu: ['медная жила|медные жилы|жила медная', 'misdan', 'copper conductor|copper conductors'],
  'steel-spring': ['стальная пружинная|пружинная стальная|сталь пружинная', 'prujinali poʻlat|ressora poʻlati', 'spring wire steel|hard drawn spring wire|oil tempered spring wire'],
  'oil-engine': ['масло моторное|моторное масло синтетическое|моторное масло полусинтетическое|масло для двигателя', 'dvigatel moyi|motor moy', 'motor oil|engine lubricant|diesel engine oil'],
  'coolant-eg': ['этиленгликоль|этиленгликолевый|антифриз этиленгликолевый|охлаждающая жидкость|жидкость охлаждающая', 'etilenglikol|sovitish suyuqligi|sovutish suyuqligi', 'ethylene glycol|antifreeze|engine coolant|glycol coolant|antifreeze coolant'],
  'brake-fluid': ['жидкость тормозная|тормозная жидкость ДОТ-4', 'tormoz moyi', 'brake fluid|DOT 4 brake fluid|DOT 3 brake fluid'],
  'paint-base': ['краска автомобильная базовая|эмаль базовая|базовая эмаль автомобильная|автомобильная базовая краска|базовое покрытие', 'avtomobil baza boʻyogʻi|bazaviy boʻyoq', 'basecoat|base paint|automotive base paint|waterborne basecoat|solvent basecoat'],
  'fr-nao': ['НАО|безасбестовый|безасбестовая|органическая смесь безасбестовая', 'asbestsiz', 'non asbestos organic|organic friction compound|ceramic NAO'],
  'filter-paper': ['фильтробумага|фильтр-бумага|бумага для фильтров|гофрированная фильтровальная бумага', 'filtr qogʻoz|filtrlash qogʻozi', 'pleated filter paper|filter media paper|cellulose filter paper'],
  'lt-bovine': ['натуральная кожа КРС|кожа КРС', 'qoramol charmi', 'cowhide|genuine cow leather'],
  pp: ['полипропиленовый|полипропилена', 'polipropilenli', 'polypropylene homopolymer'],
}
