/*
 * Words of doing by what is done, in the form of `work-words.ts`; behind a `+` an Uzbek root takes the endings of its verb. A plant
 * or a shop of something makes it, works on something work it, where nothing else is said to be done.
 */

/** What is done. */
export const ACTIONS = `
CAST: quyma* литье литьем литья литью литьё литьём litye литей* литой литая литые литого отлив* отлит* отоль* вылит* cast* pour* quy+ льём льют лить разлив*
MOLD: формов* формирован* отформ* shakllan* shakllash* qolipla* mold* mould* формуе* формую*
INJECT: инжек* inyeks* inject*
STAMP: shtampla* штамповк* штамповат* штампован* штамповоч* отштамп* stamp* штампуе* штампую*
PRESS: press* прессов* спрессов* отпрессов*
FORGE: bolgʻa* ковк* коват* кован* ковоч* кузнеч* откова* поковк* поковок forg* куём куют куются кузниц* кузнец* kuznits* молот молоте молотом молота молотах molot molotda molotli кую
BLANK: выруб* blank* virub* vyrub*
PIERCE: пробив* пробит* pierc* punch* tesh+ пробива*
DIECUT: высеч* высек* visech* штанс* штанц* shtans*
SMITH: temirchi* blacksmith*
DRAW: вытяж* вытян* choʻz* tort* draw* drawn тянем вытягив* vityaj* vytyaj* вытяг* протян*
VOLOCH: волоч* волок* kirya* choʻz* tort* тянут* draw* drawn тянем фильер* filyer* волоку
SPIN: давил* spin* spun
YARN: yigir* пряд* spin* spun пряж*
BEND: гиб гибка гибки гибке гибку гибкой гибоч* гнут* гнем согну* изогн* гнё* bend* bent fold* eg+ bukish* bukib bukil* изгиб* загиб* гибе гибом гибы гиба gibda gibka гибщик* гнуть folding
ROLL: прокат* juvala* roll* катаем катают катать катан*
NAKAT: накат* dumalat* nakat* roll* накатыв* катаем yumalat*
VALTS: вальц* вальцов* rolls rolling roll vals* валец* вальцу* vals valsda valsovka
RASKAT: раскат* yoyish* yoyib yoyil*
WIND: навив* навит* намот* намат* oʻrash* wind winds winding* wound coiling coiled oʻrab oʻral* oʻray* мотаем мотают мотаются мотать обмот* перемот* навива* наматыв*
TURN: токар* точен* точит* обточ* выточ* проточ* turning* turned turn lathe* yoʻn+ точим точат точатся обтачив* вытачив* протачив* toqar*
BORE: расточ* растач* boring* bored bore
WIDEN: kengay*
MILL: фрез* отфрез* milling* milled mill
DRILL: parma* сверл* просверл* высверл* drill* рассверл*
REAM: разверт* развёрт* razvyort* ream* разворачив* razvertk*
SINK: зенк* zenk* цеков* countersin* counterbor* potay* потай* csk cbore spotfac* spot цековк* sekovk*
BROACH: протяж* протяг* sidir* broach* протяги*
PLANE: строга* strog* randala* planing* planer* planed
SLOT: долб* slot* shaping* shaper* shaped oʻy+
SHAVE: шевинг* шевер* sheving* shever* shaving* shaved shaver*
GRIND: шлиф* отшлиф* прошлиф* jilvir* silliq* grind* ground
POLISH: полир* отполир* sayqal* jilo* silliq* polish* buff*
HONE: хонин* xoning* xonla* honing* honed hone hones
LAP: притир* притёр* lapp* lap
SUPERFINISH: суперфин* superfin* microfin* микрофин*
BURNISH: выглаж* burnish*
OBKAT: обкат* dumalat*
TUMBLE: галтов* galtov* tumbl* галту*
REMOVE: снят* сним* удал* убрать olish* olib olin* yoʻqot* remov* reliev* relief
CLEAN: tozala* зачист* очист* clean* fettl* зачища* очища*
BLAST: purka* blast*
PEEN: наклеп* наклёп* peen*
STRENGTHEN: упрочн* mustahkamla* strengthen* упрочня* puxtala*
EDM: эроз* eroz* edm erod* erosion*
DIP: окун* погруж* botir* dip*
SINKER: прошив* прошит* botir* sinking sinker*
CUT: cutters qirq* резка резки резке резку резкой резать режем разрез* порез* вырез* отрез* обрез* нарез* cut cuts cutting* cutter* раскро* kes+ раскраива* нарезк* рез реза резе резом режу
OPEN: och+
TAILOR: крои* кроен* раскро* bich* кроим кройк*
SAW: arrala* arrada пила пилой пилить пиление распил* sawing sawn saw пиле пилим пилят отпил* pila pilada pilali arra arrali
SHEAR: гильот* gilyot* guillotin* qaychi* shear* рубк* рубим рубить gilotin* гилотин*
SLIT: slit* роспуск* роспуск* распуск*
WELD: payvand* свар* svar* завар* привар* провар* варить варим weld*
BRAZE: kavshar* payka пайк* паян* спая* припа* пая* braz* solder* kovshar*
GLUE: yelim* yopishtir* клее* клей* клеит* приклеи* склеи* glu* bond* adhes* клеим вклеи* оклеи*
RIVET: клеп* клёп* заклеп* заклёп* parchin* rivet*
CLINCH: клинч* klinch* clinch*
PRESSFIT: запресс*
CRIMP: обжим* обжат* crimp* qis+ опресс*
FASTEN: birik* biriktir* mahkamla* крепл* соедин* birlashtir* ulash* join* fasten* qotir* крепим скрепл* свинчив* скручив*
ASSEMBLE: сборк* сбороч* сборщик* собра* собир* собер* assembl* yigʻ+ собираем yigʻuv*
MOUNT: монтаж* montaj* mount* oʻrnat*
FILL: заправ* toʻldir* fill* заправля*
COAT: qopla* покры* coat* нанес* нанос* plat plate plated plating surtish* surtil* yugurtir*
ZINC: rux* цинк* оцинк* sink* zinc* galvaniz* galvanis* galvanneal*
NICKEL: никел* nikel* nickel* ni
CHROME: хром* xrom* chrom*
COPPER: cu mislash* mis медн* медь медью омедн* copper*
TINPLATE: sn qalay* луж* олов* tin tinn* луди* облуд* ludi*
SILVER: ag kumush* серебр* посеребр* silver*
ANODIZE: анод* anod*
PHOSPHATE: фосфат* fosfat* phosphat*
OXIDE: оксид* oksid* oxid*
BLACKEN: qoray* чернен* воронен* воронит* voron* blacken* bluing chornen* chernen* чернён*
PASSIVATE: пассив* passiv*
ETCH: травл* травим протрав* etch* pickl* yedir* трави* travil*
PAINT: boʻya* boʻyoq* красим* красит* красят красить краска краски краске краску краской крашен* окрас* окраш* покрас* покраш* kraska* paint*
DYE: краше* boʻya* dye*
SPRAY: напыл* changla* spray* металлиз* metaliz* napil*
HARDEN: tobla* topla* закал* закалк* zakal* harden* quench* tough* калим калить калка калки калкой калкой калён*
TEMPER: boʻshat* отпуск отпуска отпустит* отпущ* otpusk temper* отпускае* отпускаю*
ANNEAL: yumshat* отжиг* отжеч* отожж* otjig* anneal*
NORMALIZE: нормализ* normal*
CARBURIZE: цемент* sement* carburi* науглер*
NITRIDE: азотир* азотац* azotla* azotir* azotat* nitrid*
CARBONITRIDE: нитроцем* nitrosem* carbonitrid*
NITROCARB: карбонитр* karbonitr* nitrocarb* нитрокарб* nitrokarb*
HEAD: высад* высаж* visad* vysad* choʻktir* heading headed header headers
AGE: eskirt* старен* состар* aging aged ageing
SINTER: pishir* спек* спеч* sinter* qovushtir*
MELT: erit* плавл* плавк* сплави* сплавл* выплав* расплав* melt* smelt* fus* плавим плавят
FIRE: kuydir* обжиг* обжеч* обожж* fired firing
PRINT: bosma* chop печат* напеч* pechat* print* bos+
MARK: yozish* yozib yozil* yozamiz markala* markalash* markirov* belgila* маркир* marking* marked клейм*
ENGRAVE: гравир* gravir* engrav*
TEST: sinov* sinash* sinal* испыт* провер* tekshir* test* inspect* nazorat* контрол* опресс* tekshiruv*
MEASURE: oʻlcha* измер* обмер* measur* metrolog*
ANALYSE: анализ* tahlil* analys*
LAMINATE: ламинир* laminat* дублир* dublir* триплекс*
WEAVE: toʻqi* ткач* ткат* соткат* тканый тканая тканое тканые weav* woven ткём ткут ткутся
KNIT: вяза* связат* trikot* трикот* knit* вяжем вяжут вяжутся
BRAID: плетен* плетё* плетём плетут оплет* оплёт* oplet* oplyot* braid*
SEW: шить шитье шитьё шитый шитая шьем шьём шьют шьются шьётся шьет сши* поши* sew* tik+ tikuv*
EMBROIDER: вышив* vishiv* kashta* embroid*
QUILT: стег* стеж* стёж* qavish* qavib qavil* quilt*
EXTRUDE: экструд* экструз* ekstru* extru* шприц* shprits*
CALENDER: каланд* kaland* calend*
VULCANIZE: вулкан* vulkan* свулкан* привулкан* vulcan* cured curing cure
FOAM: вспен* koʻpik* koʻpirt* foam* koʻpir*
BLOW: выдув* pufla* выдут* blow* blown
IMPREGNATE: пропит* shimdir* impregn*
STRAND: скрут* скруч* strand* twist* esh+ крутильн* свив*
ENAMEL: эмал* emal* enamel*
INSULATE: изолир* изоляц* izolyats* insulat*
MIX: aralash* смеш* смес* приготов* mix* blend* qorish qoram*
POT: залив* залит* potting potted
BALANCE: баланс* balans* muvozanat* balanc*
WASH: мойк* мыть промыв* wash* yuv+ моем
DEGREASE: обезжир* yogʻsizlan* degreas*
PACK: упаков* qadoq* packag* packing packed фасов* fasov*
SHARPEN: charxla* заточ* sharpen* resharpen* regrind* переточ* затачив*
RECYCLE: перераб* recycl*
SHRED: maydala* дробле* дробит* shred* crush* дробим drobil* дроби* drobi* дроблён*
DESIGN: проектир* конструкт* konstrukt* loyiha* разработ* design* engineer* chizish chizam* chizib
SCAN: скан* skan* scan*
MACHINE: machining* machined machinist*
WORK: work works ishlov* ishlash* ishla ishlan* обработ* обрабат* process* treat* working работ* ish ishi ishlar* обрабатыв*
SURFACE_WELD: наплав* naplav* hardfac* surfacing
FINISH: отделк* отделоч* pardoz* finishing
TAN: дублен* дубим дубят дубить дубил* oshla* tanned tanning tannery
REFINE: рафинир* рафинац* rafin* refin*
HOB: hobbing* hobbed hobber*
TAP: tapping tapped
SWAGE: swage swaged swaging
SHERARDIZE: шерард* sherard*
PULTRUDE: пултру* pultru*
GUM: гуммир* gummir*
PLEAT: гофрир* gofrla* pleat*
MAKE: tayyorla* ishlab изготов* изготавл* произв* выпуск* выпустит* manufact* making made build* produc* fabricat* chiqar* yasa* делаем делают делает делать сделать завод* zavod* фабрик* fabrik* комбинат* цех цеха цехе factory factories sex sexi sexida
`

/** What is done to many things in many ways: alone it says too little. */
export const VAGUE: ReadonlySet<string> = new Set(
  'CAST MOLD PRESS DRAW VOLOCH ROLL NAKAT RASKAT SPIN FILL MIX SPRAY OXIDE RECYCLE MELT COAT TEST FASTEN WORK MAKE SLOT OPEN DIP POT'.split(
    ' ',
  ),
)
