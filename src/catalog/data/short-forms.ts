/*
 * Short forms of names of parts and what they stand for, as clerks, storekeepers and lists of car makers write them: an entry
 * each, the words behind the first blank. Trade knowledge (EK), written in November 2026.
 */

/** Latin ones that are no words. */
export const SHORT_ALWAYS =
  'brkt bracket|brkts brackets|hsg housing|brg bearing|brgs bearings|gskt gasket|cyl cylinder|reinf reinforcement|mldg moulding|xmbr crossmember|pnl panel|vlv valve|bmpr bumper|whl wheel|sprg spring|spr spring|absrbr absorber|fndr fender|snsr sensor|hrns harness|flg flange|wshr washer|fltr filter|strg steering|mtg mounting|mtng mounting|manif manifold|gnsh garnish|wstrip weatherstrip|crnkshft crankshaft|cmshft camshaft|trnsm transmission|bshg bushing|bsh bush|' +
  'susp suspension|exh exhaust|alt alternator|batt battery|inj injector|hydr hydraulic|shft shaft|pmp pump|ign ignition|bkt bracket|gbox gearbox|diff differential|carb carburetor|windscr windscreen|windsh windshield|hdlp headlamp|supp support|supt support|plngr plunger|sprkt sprocket|tnsnr tensioner|impl impeller|intk intake|thrttl throttle'

/** Latin ones that are words of something else in small letters. */
export const SHORT_IN_CAPITALS =
  'eng engine|rad radiator|wdo window|trans transmission|dr door|stab stabilizer|cond condenser|insul insulator|sw switch|comp compressor|lp lamp|flr floor|brk brake|conn connecting|grl grille|hdl handle|lvr lever|rgltr regulator|sens sensor|thermo thermostat|prop propeller|' +
  'tre tie rod end|bj ball joint|cmc clutch master cylinder|csc clutch slave cylinder|bmc brake master cylinder|arb stabilizer bar|vsi valve seat|vsg valve guide|vss valve stem seal|trb taper roller bearing|dgbb ball bearing|dmf flywheel|lca lower control arm|uca upper control arm|ip instrument panel|dab airbag module|pab airbag module|wp water pump|op oil pump|fp fuel pump|avr voltage regulator|dpf particulate filter|agr egr|ecm ecu|aps air spring|cvj cv joint|lof oil filter'

/** Latin or Cyrillic ones with a stroke in them. */
export const SHORT_WITH_STROKE =
  'w/p water pump|w/pump water pump|o/p oil pump|o/pump oil pump|f/p fuel pump|f/pump fuel pump|p/s power steering|m/c master cylinder|s/c slave cylinder|b/j ball joint|t/rod tie rod|h/l headlamp|h/lamp headlamp|t/lamp tail lamp|r/lamp tail lamp|f/lamp fog lamp|s/absorber shock absorber|s/belt seat belt|b/pad brake pad|b/disc brake disc|b/drum brake drum|f/tank fuel tank|f/filter fuel filter|o/filter oil filter|a/filter air filter|t/belt timing belt|t/chain timing chain|c/shaft camshaft|h/gasket head gasket|v/cover valve cover|g/box gearbox|w/strip weatherstrip|w/shield windshield|c/arm control arm|u/joint universal joint|u/j universal joint|h/rest headrest|t/gate tailgate|s/bar stabilizer bar|r/arm rocker arm|x/member crossmember|w/nut wheel nut|w/bolt wheel bolt|d/handle door handle|' +
  'эл/магн электромагнитный|эл/дв электродвигатель|эл/двиг электродвигатель|э/дв электродвигатель|эл/мотор электромотор|эл/клапан электромагнитный клапан|э/клапан электромагнитный клапан|эл/проводка электропроводка|эл/стеклоподъемник стеклоподъемник|к/вал коленвал|к/вала коленвал|р/вал распредвал|р/вала распредвал|п/ось полуось|п/оси полуось|с/блок сайлентблок|г/цилиндр гидроцилиндр|п/цилиндр пневмоцилиндр|в/фильтр воздушный фильтр|м/фильтр масляный фильтр|т/фильтр топливный фильтр|м/насос масляный насос|т/насос топливный насос|ш/палец шаровой палец|р/к ремкомплект|рем/к ремкомплект|б/бак топливный бак|т/бак топливный бак|г/усилитель гидроусилитель|г/усилителя гидроусилитель'

/** Russian ones before a point, the point not written. */
export const SHORT_BEFORE_POINT =
  'цил цилиндр|цилиндрич цилиндр|подш подшипник|подшип подшипник|двиг двигатель|пасс пассажирский|пассаж пассажирский|уплотн уплотнительный|гидр гидравлический|рад радиатор|рул рулевой|торм тормозной|топл топливный|масл масляный|возд воздушный|стар стартер|сид сиденье|порш поршень|шест шестерня|выхл выхлопной|крыш крышка|крон кронштейн|карб карбюратор|кард карданный|стаб стабилизатор|подв подвеска|нат натяжной|обв обводной|шар шаровый|зерк зеркало|лоб лобовой|отоп отопитель|конд кондиционер|датч датчик|давл давление|ламп лампа|пруж пружина|втул втулка|манж манжета|клап клапан|корп корпус|ремн ремень|выж выжимной|держ держатель|креп крепление|глуш глушитель|ступ ступица|супп суппорт|шлан шланг|шл шланг|патр патрубок|рыч рычаг|рез резиновый|диф дифференциал|дифф дифференциал|омыв омыватель|двер дверь|обш обшивка|накл накладка|усил усилитель|зам замок|руч ручка|петл петля|турб турбина|форс форсунка|конич конический'
