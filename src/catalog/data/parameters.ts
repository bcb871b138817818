import type { ParameterRow } from '../../model/catalog.js'
import { names, parameter } from './rows.js'

/**
 * Figures that buyers ask of a process and makers state: id, base unit, how one offered figure is meant (`atMost`: up to it;
 * `atLeast`: from it; `within`: a range), the processes it belongs to, names.
 */
export const PARAMETERS: readonly ParameterRow[] = [
  parameter('sheetThickness', 'mm', 'atMost', 'sheet-forming sheet-cutting thermal-cutting welding metal-bending', names('sheet thickness|thickness|plate thickness|wall thickness|cutting thickness', 'толщина листа|толщина|толщина металла|толщина стенки', 'list qalinligi|qalinlik|qalinligi|devor qalinligi', 'лист қалинлиги|қалинлик|қалинлиги|девор қалинлиги')),
  parameter('sheetWidth', 'mm', 'atMost', 'sheet-forming sheet-cutting rolling slitting', names('sheet width|coil width|strip width', 'ширина листа|ширина рулона|ширина полосы', 'list eni|rulon eni', 'лист эни|рулон эни')),
  parameter('bendLength', 'mm', 'atMost', 'metal-bending bending', names('bend length|bending length', 'длина гиба|длина гибки', 'bukish uzunligi', 'букиш узунлиги')),
  parameter('pressForce', 'kN', 'atMost', 'stamping forging powder-metallurgy sheet-stamping compression-molding-plastic rubber-compression-molding metal-bending', names('press force|press tonnage|press capacity|tonnage', 'усилие пресса|тоннаж пресса|усилие', 'press kuchi|press tonnaji', 'пресс кучи|пресс тоннажи')),
  parameter('clampingForce', 'kN', 'atMost', 'injection-molding high-pressure-die-casting rubber-injection-molding', names('clamping force|clamp force|locking force|clamp tonnage', 'усилие запирания|усилие смыкания', 'qisish kuchi|qolip yopish kuchi', 'қисиш кучи|қолип ёпиш кучи')),
  parameter('shotMass', 'kg', 'atMost', 'injection-molding high-pressure-die-casting', names('shot weight|shot mass|injection weight', 'масса впрыска|объём впрыска|вес впрыска', 'quyish massasi|vprisk massasi', 'қуйиш массаси|впрыск массаси')),
  parameter('castingMass', 'kg', 'atMost', 'casting', names('casting mass|casting weight|maximum casting weight', 'масса отливки|вес отливки|развес отливки', 'quyma massasi|quyma ogʻirligi', 'қуйма массаси|қуйма оғирлиги')),
  parameter('forgingMass', 'kg', 'atMost', 'forging', names('forging mass|forging weight', 'масса поковки|вес поковки', 'pokovka massasi', 'поковка массаси')),
  parameter('castingWall', 'mm', 'atLeast', 'casting', names('minimum wall thickness|casting wall', 'минимальная толщина стенки|толщина стенки отливки', 'quyma devor qalinligi|minimal devor qalinligi', 'қуйма девор қалинлиги|минимал девор қалинлиги')),
  parameter('barDiameter', 'mm', 'within', 'turning cold-heading machining', names('bar diameter|bar capacity|rod diameter', 'диаметр прутка|диаметр заготовки', 'chiviq diametri|prutok diametri', 'чивиқ диаметри|пруток диаметри')),
  parameter('turningDiameter', 'mm', 'atMost', 'turning', names('turning diameter|swing|maximum turning diameter', 'диаметр обработки|диаметр точения|диаметр над станиной', 'yoʻnish diametri|ishlov diametri', 'йўниш диаметри|ишлов диаметри')),
  parameter('turningLength', 'mm', 'atMost', 'turning', names('turning length|distance between centers|length between centers', 'длина точения|расстояние между центрами|РМЦ', 'yoʻnish uzunligi', 'йўниш узунлиги')),
  parameter('grindingDiameter', 'mm', 'atMost', 'grinding', names('grinding diameter', 'диаметр шлифования', 'silliqlash diametri', 'силлиқлаш диаметри')),
  parameter('gearModule', 'mm', 'within', 'gear-cutting', names('gear module|module', 'модуль зуба|модуль|модуль зацепления', 'tish moduli|modul', 'тиш модули|модуль')),
  parameter('gearDiameter', 'mm', 'atMost', 'gear-cutting', names('gear diameter', 'диаметр зубчатого колеса|диаметр шестерни', 'tishli gʻildirak diametri', 'тишли ғилдирак диаметри')),
  parameter('threadDiameter', 'mm', 'within', 'threading cold-heading thread-rolling', names('thread diameter|thread size', 'диаметр резьбы', 'rezba diametri', 'резьба диаметри')),
  parameter('furnaceLength', 'mm', 'atMost', 'heat-treatment', names('furnace length|furnace size', 'длина печи|размер печи', 'pech uzunligi|pech oʻlchami', 'печь узунлиги|печь ўлчами')),
  parameter('furnaceTemperature', '°C', 'atMost', 'heat-treatment', names('furnace temperature', 'температура печи', 'pech harorati', 'печь ҳарорати')),
  parameter('furnaceLoad', 'kg', 'atMost', 'heat-treatment', names('furnace load|charge weight', 'садка печи|масса садки', 'pech sigʻimi', 'печь сиғими')),
  parameter('hardness', 'HRC', 'atMost', 'heat-treatment hardening', names('hardness|hardness reached', 'твёрдость|твердость|достигаемая твёрдость', 'qattiqlik|qattiqligi', 'қаттиқлик|қаттиқлиги')),
  parameter('caseDepth', 'mm', 'within', 'surface-hardening thermochemical-treatment', names('case depth|hardening depth', 'глубина слоя|глубина закалки|глубина цементации', 'qatlam chuqurligi', 'қатлам чуқурлиги')),
  parameter('tubeDiameter', 'mm', 'within', 'tube-bending tube-making tube-drawing', names('tube diameter|pipe diameter', 'диаметр трубы', 'quvur diametri|truba diametri', 'қувур диаметри|труба диаметри')),
  parameter('wireDiameter', 'mm', 'within', 'wire-forming spring-coiling wire-drawing spring-making', names('wire diameter', 'диаметр проволоки', 'sim diametri', 'сим диаметри')),
  parameter('wireSection', 'mm2', 'within', 'cable-making wire-harness-assembly crimping', names('wire section|cross-section|wire cross-section', 'сечение провода|сечение жилы|сечение', 'sim kesimi|kesim yuzasi', 'сим кесими|кесим юзаси')),
  parameter('coatingThickness', 'µm', 'within', 'coating', names('coating thickness|layer thickness', 'толщина покрытия', 'qoplama qalinligi', 'қоплама қалинлиги')),
  parameter('bathLength', 'mm', 'atMost', 'coating', names('bath length|tank length|line length', 'длина ванны', 'vanna uzunligi', 'ванна узунлиги')),
  parameter('moldMass', 'kg', 'atMost', 'tool-die-making plastic-molding', names('mold mass|mold weight|mould weight', 'масса пресс-формы|вес пресс-формы', 'qolip massasi|qolip ogʻirligi', 'қолип массаси|қолип оғирлиги')),
  parameter('extrusionWidth', 'mm', 'atMost', 'extrusion', names('profile width|extrusion width|circumscribed circle', 'ширина профиля|описанная окружность', 'profil eni', 'профиль эни')),
  parameter('fabricWidth', 'mm', 'atMost', 'textile', names('fabric width', 'ширина ткани|ширина полотна', 'mato eni', 'мато эни')),
  parameter('axes', 'piece', 'atMost', 'milling cnc-machining', names('axes|number of axes', 'число осей|количество осей', 'oʻqlar soni', 'ўқлар сони')),
  parameter('shoreHardness', 'Shore A', 'within', 'rubber-processing', names('Shore hardness|shore A', 'твёрдость по Шору|Шор А', 'Shor boʻyicha qattiqlik|Shor A', 'Шор бўйича қаттиқлик|Шор А')),
]
