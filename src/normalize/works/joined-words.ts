/* Joined words in the classes of `work-words.ts` and `work-actions.ts`: what they say as a whole and by halves. */

/** Words of several classes at once. */
export const JOINED_CLASSES = `
карусел*=CAROUSEL TURN
karusel*=CAROUSEL TURN
гидрорез*=WATER CUT
гидроабраз*=WATER CUT
waterjet*=WATER CUT
бесцентровк*=CENTERLESS GRIND
вакуумформ*=VACUUM MOLD
vacform*=VACUUM MOLD
нержав*=STEEL
профтруб*=PROFILE TUBE
эмальпровод*=ENAMEL WIRE
emalprovod*=ENAMEL WIRE
роботосвар*=ROBOT WELD
химникел*=CHEMICAL NICKEL
ximnikel*=CHEMICAL NICKEL
электроникел*=ELECTRO NICKEL
рессор*=SHEET SPRING
ressor*=SHEET SPRING
полуавтомат*=SEMI AUTO
poluavtomat*=SEMI AUTO
yarimavtomat*=SEMI AUTO
полугоряч*=SEMI HOT
deburr*=BURR REMOVE
дробестру*=SHOT BLAST
drobestru*=SHOT BLAST
дробем*=SHOT BLAST
пескостру*=SAND BLAST
peskostru*=SAND BLAST
qumpurka*=SAND BLAST
sandblast*=SAND BLAST
shotblast*=SHOT BLAST
джут*=NATURAL FIBRE
jut=NATURAL FIBRE
jute=NATURAL FIBRE
kenaf*=NATURAL FIBRE
кенаф*=NATURAL FIBRE
льнян*=NATURAL FIBRE
тпа=THERMOPLAST AUTO
tpa=THERMOPLAST AUTO
tpada=THERMOPLAST AUTO
кожзам*=ARTIFICIAL LEATHER
austemper*=ISOTHERMAL HARDEN
hpdc=HIGH PRESSURE DIE CAST
lpdc=LOW PRESSURE DIE CAST
лпд=CAST PRESSURE
лнд=CAST LOW PRESSURE
прессформ*=FORM
пресспорош*=THERMOSET
фенопласт*=THERMOSET
карболит*=THERMOSET
сталеплав*=STEEL MELT
металлообраб*=METAL WORK
газорез*=GAS CUT
зуборез*=TOOTH CUT
зубошлиф*=TOOTH GRIND
плоскошлиф*=FLAT GRIND
круглошлиф*=ROUND GRIND
внутришлиф*=INTERNAL GRIND
виброснят*=VIBRATION REMOVE
кольцераскат*=RING RASKAT
эмальпров*=ENAMEL WIRE
эмалсим=ENAMEL WIRE
greensand*=WET SAND
sandcast*=SAND CAST
diecast*=DIE CAST
wireform*=WIRE BEND
льноволок*=NATURAL FIBRE
qochma*=CENTRIFUGE
qochirma*=CENTRIFUGE
`

/** First halves of joined words and the class that they are of: `газосварка`, `трёхосевой`. */
export const FIRST_HALVES = `
газо=GAS gazo=GAS термо=HEAT termo=HEAT вибро=VIBRATION vibro=VIBRATION лазеро=LASER электро=ELECTRO elektro=ELECTRO
electro=ELECTRO плазмо=PLASMA plazmo=PLASMA гидро=HYDRO gidro=HYDRO hydro=HYDRO пневмо=PNEUMATIC зубо=TOOTH zubo=TOOTH
резьбо=THREAD rezbo=THREAD трубо=TUBE trubo=TUBE листо=SHEET listo=SHEET профиле=PROFILE проволоко=WIRE прутко=BAR
пружино=SPRING кольце=RING плоско=FLAT plosko=FLAT кругло=ROUND kruglo=ROUND внутри=INTERNAL vnutri=INTERNAL
бесцентрово=CENTERLESS бесцентро=CENTERLESS горяче=HOT goryache=HOT холодно=COLD xolodno=COLD стекло=GLASS
металло=METAL metallo=METAL токарно=TURN фрезерно=MILL координатно=COORDINATE строгально=PLANE рото=ROTARY roto=ROTARY хим=CHEMICAL мех=MECHANICAL ленто=RIBBON лако=PAINT износо=WEAR трех=#3 трёх=#3 пяти=#5 четырех=#4
четырёх=#4 двух=#2 двухшнеко=#2 штампо=DIE гальвано=GALVANO galvano=GALVANO дробе=SHOT шумо=NOISE реверс=REVERSE
игло=NEEDLE igna=NEEDLE авто=VEHICLE бензо=GAS шлице=SPLINE шлицо=SPLINE клее=GLUE avto=VEHICLE вальце=VALTS
`
