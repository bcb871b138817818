/*
 * Words of works that stand for each other: `отлить`, `quyib berish`, `cast`. One class a line, its sign before the colon; a
 * word ends with `*` where what follows are its endings, and is written in the letters of either script. Folding makes one
 * key of both, so Uzbek stands here once. The longest beginning that fits a word says its classes; a word may be in several.
 */

/** How, and on what. */
export const QUALITIES = `
PRESSURE: bosim* давлен* pressure*
LOW: past низк* low
HIGH: yuqori высок* high*
VACUUM: вакуум* vaku* vacuum* vac
LASER: лазер* lazer* laser*
PLASMA: плазм* plazm* plasma*
GAS: gaz газ газов* газом газу gas ацетилен* atsetilen* пропан* propan* acetylene gazli
OXYGEN: kislorod* кислород* oxy* oxyfuel
FLAME: alanga* пламен* огнев* flame*
WATER: suv suvli вод* water*
ULTRASOUND: ultratovush* ультразвук* ultrason* уз usw ультразвуч* ultrazv* сонотрод* sonotrod* sonic
VIBRATION: вибр* vibr* tebran*
FRICTION: трен* ishqala* friction* фрикц* friksion*
ROBOT: робот* robot*
SPOT: nuqta* точеч* spot
SEAM: chokli шовн* seam
ROLLER: ролик* rolik* roller*
BUTT: стык* встык* stik butt upset flash оплавл*
CONTACT: контакт* kontakt* resistance сопротивл*
ARC: yoy дуг* yoyli arc
ARGON: аргон* argon*
FLUX: флюс* flyus* flus flux submerged
SEMI: yarim semi
AUTO: автомат* avtomat* automat* асф adf
HAND: qoʻl qoʻlda ручн* вручную manual* hand
ELECTRO: электр* elektr* electr*
GALVANO: гальван* galvanik* galvano* электролит* elektrolit* electrolyt* electroplat*
CHEMICAL: kimyo* хим* chemic* chem electroless ximiko*
HOT: issiq* горяч* qizdir* нагрет* hot
COLD: sovuq* холодн* cold вхолодн* х/к
WARM: iliq* тепл* тёпл* warm
VOLUME: hajm* объем* объём*
DEEP: chuqur* глубок* deep*
ROTARY: ротац* rotats* aylan* rotary rotation* ротор*
CENTRIFUGE: центроб* центроф* центриф* sentrob* sentrof* sentrif* centrifug*
LIQUID: suyuq* жидк* жидко* liquid*
WET: nam xom сырой сырые сырых сырому wet green
DECOR: декор* dekor* bezak* decorat*
HARD: qattiq* тверд* твёрд* hard
SOFT: yumshoq* мягк* soft
WEAR: износ* yeyil* wear*
RESIST: стойк* chidam* resist*
FLAT: yassi* tekis* плоск* flat*
SURFACE: sirt* yuza* поверхн* surface*
ROUND: doira* dumaloq* yumaloq* кругл* цилиндр* silindr* cylindr* round*
INTERNAL: ichki* внутр* intern* inner изнутри ichini
EXTERNAL: tashqi* наруж* внешн* extern* outer
CENTERLESS: markazsiz* бесцентр* centerless* centreless*
AXIS: oʻqli ос осев* осей axis axes axial координат* koordinat* oʻqda
COORDINATE: координат* koordinat* coordinat*
CNC: cnc чпу chpu nc rdb
CENTER: markaz* центр* center* centre* оц
PROGRESSIVE: ketma ket последоват* progress*
PRECISE: aniq* точн* прециз* precis*
FREE: erkin* свободн* free
CLOSED: yopiq* закрыт* closed*
RADIAL: радиал* radial*
LENGTHWISE: boʻylama* продоль* вдоль length* апр
MECHANICAL: механ* mexan* mech*
HEAT: термич* терм termik* термо termo heat* thermal*
ISOTHERMAL: изотерм* izoterm* beynit* бейнит* bainit* isotherm* изотермич*
NONDESTRUCTIVE: buzma* неразруш* destruct*
TIGHT: germet* гермет* tight* leak* sizib* sizdirm* утеч* tech течь теч* sizish*
STRESS: kuchlanish* напряж* stress*
TRANSFER: трансфер* transfer*
ARTIFICIAL: sunʼiy искусств* artific*
NATURAL: tabiiy* натурал* natural*
PERMANENT: doimiy* постоян* permanent*
SAND: qum* песч* песок* песк* земл* tuproq* пгс sand* опок* opok* loam
CLAY: loy* gil* глин* clay
LAYER: слой* слое* qatlam* layer* слоем
BURR: zausen* заусен* gʻudur* burr*
FLEXIBLE: гибк* egiluvchan* flexib*
RELIEF: рельеф* relef* relyef* projection*
NOBAKE: furan* фуран* хтс xts alphaset* альфасет* airset* холоднотверд* холоднотвёрд* nobake*
CRYSTAL: кристал* kristal* crystal*
SHELLED: оболоч* obolochk* qobiq* poʻchoq* кронинг* kroning* croning* плакиров* plakirlan*
NITROGEN: азот азота азоту азотом azot azotga azotli azotda nitrogen*
CARBON: углерод* uglerod*
MALLEABLE: ковкий ковкого ковкому kovkiy* bolgʻalanuvchan* malleab* кч kch
WEDGE: клин* klin* pona* wedge*
CROSSWISE: попереч* koʻndalang* crosswise
FLOAT: флоат* float
SLUSH: слаш* слеш* слэш* slash slush*
CORRUGATED: рифл* rif rifli rifl* knurl*
INDUCTION: индукц* индуктор* induksi* induktor* induction твч tvch yucht
NONFERROUS: цветн* rangli nonferrous
`

/** What is worked, and what it is made of. */
export const OBJECTS = `
TUBE: quvur* труб* truba* tube* tubing pipe* tubular трубн*
HOSE: шланг* shlang* рукав* rukav* hose hoses рвд rvd
WIRE: sim simi simni simli simga simdan simlar* провол* провод провода проводов проводом проводами проводу provolok* wire*
CABLE: кабел* kabel* cable*
LUG: наконечник* nakonechnik* uchlik* klemm* клемм* terminal* lug lugs
STRANDS: жил жила жилы tomir*
SHEET: лист* list* sheet* leaf
PLATE: плит* plita* plate plates plating
METAL: метал* metal*
STEEL: poʻlat* стал* steel*
IRON: чугун* choʻyan* iron
ALUMINIUM: алюм* alyum* alumin*
REEL: рулон* rulon* coil coils штрипс* shtrips* strip
BOBBIN: катуш* chulgʻam* gʻaltak* coil coils
RING: halqa* кольц* колец ring rings
BAR: chiviq* прут* bar bars rod rods арматур* armatur* rebar*
PROFILE: профил* profil* profile* section* швеллер* shveller* уголок уголк* ugolok* ugolk*
SPRING: prujina* пружин* spring springs
BOLT: болт* bolt* винт* vint* гайк* gayka* screw* burab burash*
TOOTH: tish* зуб зуба зубья зубьев зубч* tooth teeth gear*
KEYWAY: шпонпаз* shponpaz* шпоноч* keyway*
GEAR: шестер* shestern*
THREAD: резьб* rezba* thread*
SPLINE: шлиц* shlits* spline*
HOLE: teshik* отверст* hole*
FORM: qolip* форма формы форму форме форм формам forma mold molds mould moulds
DIE: shtamp shtampda shtampni shtampga shtampli штамп штампа штампе штампы штампах штампов die dies
PLASTIC: пласт* plast* plastic*
PLATES: пластин* plastina*
POLYMER: полимер* polimer* polymer* полиамид* poliamid* polyamid* нейлон* neylon* nylon*
THERMOPLAST: термопл* termopl* thermopl*
THERMOSET: реактопл* reaktopl* thermoset*
RUBBER: резин* rezin* каучук* kauchuk* rubber* рти rti epdm
TYRE: шин* shina* tyre* tire tires покрыш* pokrish* покришк*
GLASS: shisha* oyna* стекл* glass*
MIRROR: koʻzgu* зеркал* mirror*
CLOTH: mato mato* gazlama* ткан* fabric* textile*
LEATHER: charm* кож* leather* teri terini шкур* hide hides
CARPET: gilam* ковер* ковёр* ковр* carpet*
NOISE: shovqin* шум* noise
SPONGE: porolon* поролон* пенополиуретан* penopoliuretan* ппу ppu foam
EPS: penopl* пенопл* пенополист* penopolist* eps epp эпп полистир* polistir* polystyr*
CERAMIC: керам* keram* ceram* sopol* alumina
POWDER: kukun* порош* poroshok* powder*
WAX: mum* воск* wax
COMPOSITE: композит* kompozit* composit* стеклопласт* stekloplast* карбон* karbon*
FIBRE: tola* волок* fibre* fiber* tolalar*
PAPER: qogʻoz* бумаг* бумаж* paper*
LINING: накладк* nakladka* колодк* kolodka* lining* pad pads
CARDBOARD: картон* karton* paperboard cardboard
OIL: moy* масел масло масла масл* oil*
GREASE: surkov* смаз* lubric* grease*
LAMP: ламп* lampa* lamp* bulb* автоламп* avtolamp*
MAGNET: магнит* magnit* magnet*
BOARD: плат плата платы плату платой plata* pcb pcbs board boards
COMPOUND: компаунд* kompaund* compound*
PVC: пвх pvx pvc
PLASTISOL: пластизол* plastizol* plastisol*
BODY: kuzov* кузов* body
UNDERSIDE: tagi* днищ* underbod*
MODEL: модел* model* pattern*
CORE: стерж* sterjen* oʻzak* core cores
TOOLING: оснаст* osnast* tooling stapel* стапел*
FIXTURE: оснаст* osnast* приспособл* moslama* jig jigs fixture* кондуктор* konduktor*
TOOL: инструм* asbob* tool tools cutters
HARNESS: жгут* jgut* harness*
SEAT: oʻrindiq* сиден* кресл* kreslo* автокресл* avtokreslo* автосиден* seat*
FILTER: фильтр* filtr* filter*
BATTERY: аккумул* akkumul* батаре* batare* batter* акб akb
LITHIUM: литий* литиев* litiy* lithium li damper* shock absorber*
RIBBON: lenta* лент* tasma* webbing narrow
NEEDLE: igna* игл* needl*
NUT: гайк* gayka* nut nuts
NONWOVEN: неткан* notoʻqima* nonwoven*
WASTE: лом лома ломом lom lomni lomdan chiqindi* отход* вторич* вторсыр* vtorsir* scrap waste
ALLOY: qotishma* сплав сплавы сплавов сплава alloy*
PANEL: панел* panel*
INSULATOR: изолятор* izolyator*
EDGE: кромк* kromka* chet* qirra* край края edg*
SHELL: обечайк* obechayka*
INSERT: закладн* zakladno* qoʻyma* insert*
DRAWING: чертеж* chizma* chertej*
SAMPLE: образц* образец* namuna* sample*
PAINTS: лкм lkm lak лак лаки лаков
PRINTER: принтер* printer*
RESIN: фотополимер* fotopolimer* смол* smola* resin* photopolymer*
THREADS: пряж*
DAMPER: амортиз* amortiz*
SHOT: дроб drob дробью pitra* sochma* shot
FLAKE: ламел* lamel* flake
INGOT: чушк* chushka* ingot*
GASKET: прокладк* prokladka* qistirma* gasket*
KNIFE: пичоқ* pichoq* нож ножом ножев* knife
PROTOTYPE: прототип* prototip* prototyp*
MINERAL_WOOL: минват* minvat* базальт* bazalt* basalt* rockwool
SIZE: oʻlcham*
FILAMENT: филамент* filament* pla petg
FEEDSTOCK: фидсток* fidstok* feedstock*
PREFORM: преформ* preform* pet пэт
EPOXY: эпокси* epoksi* epoxy*
BRASS: латун* latun* brass*
SWITCHBOARD: щит щита щиты щитов щитки shchit* switchboard*
AGAIN: qayta
`

/** Numbers in words. */
export const NUMERALS = `
bir=#1 один=#1 одно=#1 ikki=#2 два=#2 two=#2 uch=#3 три=#3 three=#3 toʻrt=#4 четыре=#4 four=#4 besh=#5 пять=#5 five=#5
`

/** What says nothing of which work it is: who does it, on which machine, asked for how. */
export const IDLE = `
be to berish* beri* bering* berad* beram* beray* qilish* qilib qilin* qilam* qilad* usul* метод* способ* yordam* orqali
holda holat* tarzda dastgoh* станок* станк* стан стане стана станах stanok* stanogi* standa stanida stan stani stanlari установк* машин*
mashina* liniya* лини* печь печи pech pechda pechi furnace* line lines mill mills plant завод* zavod* цех* sex sexi sexida участ* услуг* xizmat* работ* ish ishi ishlar*
detal* детал* издел* buyum* заготов* zagotov* mahsulot* продук* part parts component* item* kerak talab* выполн* bajar* имеет* есть mavjud
операц* operats* технолог* texnolog* texnol* процесс* jarayon* equipment оборуд* комплекс* press пресс прессе pressda presda service* shop shops job* jobs works operation* process method* machine machines
процессы прессе прессовом detalini detallarni деталей валы vallar valni втулк* vtulka* installation we our mashinada агрегат* отделен* otdelen* ki ham uchun bilan yoʻli yoʻl путем путём помощью oʻzimiz* oʻz сами ourselves всё barcha*
`

/** What may stay unsaid of a name, or be said besides it, once nothing is called so with it. */
export const WEAK: ReadonlySet<string> = new Set(
  'METAL STEEL FORM WORK MAKE COAT LAYER CLAY ELECTRO AUTO METHOD CENTER VEHICLE'.split(' '),
)
