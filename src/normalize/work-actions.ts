/* Words of doing by what is done, in the form of `work-words.ts`. */

/** What is done. */
export const ACTIONS = `
CAST: quyish* quyib quyil* quyma* quyam* quyad* литье литьем литья литью литьё литьём litye литей* литой литая литые литого отлив* отлит* вылит* cast* pour*
MOLD: формов* формирован* отформ* shakllan* shakllash* qolipla* mold* mould*
INJECT: инжек* inyeks* inject*
STAMP: shtampla* штамповк* штамповат* штампован* штамповоч* отштамп* stamp*
PRESS: press* прессов* спрессов* отпрессов*
FORGE: bolgʻa* ковк* коват* кован* ковоч* кузнеч* откова* поковк* поковок forg*
BLANK: выруб* blank*
PIERCE: пробив* пробит* teshish* teshib teshil* pierc* punch*
DIECUT: высеч* высек* visech*
SMITH: temirchi* blacksmith*
DRAW: вытяж* вытян* choʻz* tort* draw* drawn
VOLOCH: волоч* волок* kirya* choʻz* tort* тянут* draw* drawn
SPIN: давил* spin* spun
YARN: yigir* пряд* spin* spun пряж*
BEND: egish* egib egil* egam* egad* bukish* bukib bukil* гиб гибка гибки гибке гибку гибкой гибоч* гнут* гнем согну* изогн* гнё* bend* bent fold*
ROLL: прокат* juvala* roll*
NAKAT: накат* dumalat* nakat* roll*
VALTS: вальц* вальцов* rolls rolling roll
RASKAT: раскат* yoyish* yoyib yoyil*
WIND: навив* навит* намот* намат* oʻrash* oʻrab oʻral* wind* wound coiling coiled
TURN: yoʻnish* yoʻnib yoʻnil* yoʻnam* токар* точен* точит* обточ* выточ* проточ* turning* turned turn lathe*
BORE: расточ* растач* boring* bored bore
WIDEN: kengay*
MILL: фрез* отфрез* milling* milled mill
DRILL: parma* сверл* просверл* высверл* drill*
REAM: разверт* развёрт* razvyort* ream*
SINK: зенк* zenk* цеков* countersin* counterbor*
BROACH: протяж* протяг* sidir* broach*
PLANE: строга* strog* randala* planing* planer* planed
SLOT: долб* oʻyish* oʻyib oʻyil* slot* shaping* shaper* shaped
SHAVE: шевинг* шевер* sheving* shever* shaving* shaved shaver*
GRIND: шлиф* отшлиф* прошлиф* jilvir* silliq* grind* ground
POLISH: полир* отполир* sayqal* jilo* silliq* polish* buff*
HONE: хонин* xoning* xonla* honing* honed
LAP: притир* притёр* lapp*
SUPERFINISH: суперфин* superfin* microfin* микрофин*
BURNISH: выглаж* burnish*
OBKAT: обкат* dumalat*
TUMBLE: галтов* galtov* tumbl*
REMOVE: снят* сним* удал* убрать olish* olib olin* yoʻqot* remov* reliev* relief
CLEAN: tozala* зачист* очист* clean* fettl*
BLAST: purka* blast*
PEEN: наклеп* наклёп* peen*
STRENGTHEN: упрочн* mustahkamla* strengthen*
EDM: эроз* eroz* edm erod* erosion*
SINKER: прошив* прошит* botir* sinking sinker*
CUT: kesish* kesib kesil* kesam* kesad* qirq* резка резки резке резку резкой резать режем разрез* порез* вырез* отрез* обрез* нарез* cut cuts cutting* cutter* раскро*
OPEN: ochish* ochib ochil* ochad*
TAILOR: bich* крои* кроен* раскро*
SAW: arrala* arrada пила пилой пилить пиление распил* sawing sawn saw
SHEAR: гильот* gilyot* guillotin* qaychi* shear* рубк*
SLIT: slit* роспуск*
WELD: payvand* свар* svar* завар* привар* провар* варить варим weld*
BRAZE: kavshar* payka пайк* паян* спая* припа* пая* braz* solder*
GLUE: yelim* yopishtir* клее* клей* клеит* приклеи* склеи* glu* bond* adhes*
RIVET: клеп* клёп* заклеп* заклёп* parchin* rivet*
CLINCH: клинч* klinch* clinch*
PRESSFIT: запресс*
CRIMP: обжим* обжат* qisib qisish* crimp*
FASTEN: birik* biriktir* mahkamla* крепл* соедин* birlashtir* ulash* join* fasten*
ASSEMBLE: yigʻish* yigʻib yigʻil* yigʻam* сборк* сбороч* сборщик* собра* собир* собер* assembl*
MOUNT: монтаж* montaj* mount*
FILL: заправ* toʻldir* fill*
COAT: qopla* покры* coat* нанес* нанос* plat plate plated plating surtish* surtil*
ZINC: rux* цинк* оцинк* sink* zinc* galvaniz* galvanis* galvanneal*
NICKEL: никел* nikel* nickel* ni
CHROME: хром* xrom* chrom*
COPPER: mislash* mis медн* медь медью омедн* copper*
TINPLATE: qalay* луж* олов* tin tinn*
SILVER: kumush* серебр* посеребр* silver*
ANODIZE: анод* anod*
PHOSPHATE: фосфат* fosfat* phosphat*
OXIDE: оксид* oksid* oxid*
BLACKEN: qoray* чернен* воронен* воронит* voron* blacken* bluing
PASSIVATE: пассив* passiv*
ETCH: травл* протрав* etch* pickl* yedir*
PAINT: boʻya* boʻyoq* красим* красит* красят красить краска краски краске краску краской крашен* окрас* окраш* покрас* покраш* kraska* paint*
DYE: краше* boʻya* dye*
SPRAY: напыл* changla* spray* металлиз* metaliz*
HARDEN: tobla* topla* закал* закалк* zakal* harden* quench* tough*
TEMPER: boʻshat* отпуск отпуска отпустит* отпущ* otpusk temper*
ANNEAL: yumshat* отжиг* отжеч* отожж* otjig* anneal*
NORMALIZE: нормализ* normal*
CARBURIZE: цемент* sement* carburi* науглер*
NITRIDE: азотир* azot* nitrid*
AGE: eskirt* старен* состар* aging aged ageing
SINTER: pishir* спек* спеч* sinter*
MELT: erit* плавл* плавк* сплави* сплавл* выплав* расплав* melt* smelt* fus*
FIRE: kuydir* обжиг* обжеч* обожж* fired firing
PRINT: bosma* bosish* bosib bosil* chop печат* напеч* pechat* print*
MARK: markala* markalash* markirov* belgila* маркир* marking* marked клейм*
ENGRAVE: гравир* gravir* engrav*
TEST: sinov* sinash* sinal* испыт* провер* tekshir* test* inspect* nazorat* контрол*
MEASURE: oʻlcha* измер* обмер* measur* metrolog*
ANALYSE: анализ* tahlil* analys*
LAMINATE: ламинир* laminat* дублир* dublir* триплекс*
WEAVE: toʻqi* ткач* ткат* соткат* тканый тканая тканое тканые weav* woven
KNIT: вяза* связат* trikot* трикот* knit*
BRAID: оплет* оплёт* oplet* oplyot* braid*
SEW: tikish* tikib tikil* tikam* шить шитье шитьё шитый шитая шьем шьём шьют шьет сши* поши* sew*
EMBROIDER: вышив* vishiv* kashta* embroid*
QUILT: стег* стеж* стёж* qavish* qavib qavil* quilt*
EXTRUDE: экструд* экструз* ekstru* extru* шприц* shprits*
CALENDER: каланд* kaland* calend*
VULCANIZE: вулкан* vulkan* свулкан* привулкан* vulcan* cured curing cure
FOAM: вспен* koʻpi* koʻpirt* foam*
BLOW: выдув* pufla* выдут* blow* blown
IMPREGNATE: пропит* shimdir* impregn*
STRAND: скрут* скруч* eshish* eshib eshil* strand* twist*
ENAMEL: эмал* emal* enamel*
INSULATE: изолир* изоляц* izolyats* insulat*
MIX: aralash* смеш* смес* приготов* mix* blend*
POT: залив* залит* potting potted
BALANCE: баланс* balans* muvozanat* balanc*
WASH: yuvish* yuvib yuvil* мойк* мыть промыв* wash*
DEGREASE: обезжир* yogʻsizlan* degreas*
PACK: упаков* qadoq* packag* packing packed
SHARPEN: charxla* заточ* sharpen*
RECYCLE: перераб* recycl*
SHRED: maydala* дробле* дробит* regrind* shred* crush*
DESIGN: проектир* конструкт* konstrukt* loyiha* разработ* design* engineer*
SCAN: скан* skan* scan*
MACHINE: machining* machined machinist*
WORK: ishlov* ishlash* ishla ishlan* обработ* обрабат* process* treat* working
MAKE: tayyorla* yasash* yasab yasal* yasay* chiqarish* chiqaril* ishlab изготов* изготавл* произв* выпуск* выпустит* manufact* making made build* produc* fabricat*
`
