/** A kind of plant: what it always runs, what it may run, and what it works. */
export interface Archetype {
  readonly id: string
  /** How many of all makers are of the kind, relative. */
  readonly share: number
  /** Processes of every plant of the kind. */
  readonly core: readonly string[]
  /** Further processes with their probability. */
  readonly extra: readonly (readonly [process: string, probability: number])[]
  /** Material families; every plant runs one of them at least. */
  readonly families: readonly (readonly [family: string, probability: number])[]
  /** Largest dimension that goes in, mm: smallest plant, largest plant. */
  readonly size: readonly [number, number]
  /** Pieces a year of the smallest and the largest plant. */
  readonly capacity: readonly [number, number]
  /** Share of the profiles of the trade that belong to traders. */
  readonly traders: number
}

function extras(text: string): readonly (readonly [string, number])[] {
  return text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [name = '', percent = ''] = one.split(':')
      return [name, Number(percent) / 100] as const
    })
}

function plant(
  id: string,
  share: number,
  core: string,
  extra: string,
  families: string,
  size: readonly [number, number],
  capacity: readonly [number, number],
  traders: number,
): Archetype {
  return { id, share, core: core.split(' '), extra: extras(extra), families: extras(families), size, capacity, traders }
}

/** The kinds of plants of the world. Shares give large trades many plants and rare processes a handful. */
export const ARCHETYPES: readonly Archetype[] = [
  plant(
    'iron-foundry',
    7,
    'sand-cast',
    'turn:65 mill:65 centrifugal:12 temper:15 grind:15',
    'grey-iron:90 ductile-iron:65 cast-steel:25 bronze:12',
    [300, 900],
    [30e3, 900e3],
    0.15,
  ),
  plant(
    'al-die-caster',
    6,
    'hp-cast',
    'mill:75 turn:50 t6:20 powder:25 chrome:12 gravity-cast:20',
    'al-die:90 zinc:30 al-gravity:20',
    [200, 700],
    [60e3, 2e6],
    0.2,
  ),
  plant(
    'al-gravity-foundry',
    4,
    'gravity-cast',
    'lp-cast:50 t6:75 turn:70 mill:70 powder:45',
    'al-gravity:95 al-die:35',
    [250, 700],
    [40e3, 900e3],
    0.2,
  ),
  plant(
    'precision-foundry',
    1.2,
    'investment',
    'turn:60 mill:40 temper:30',
    'stainless:80 cast-steel:60',
    [100, 400],
    [20e3, 300e3],
    0.15,
  ),
  plant(
    'forge',
    5,
    'die-forge',
    'turn:75 mill:70 temper:75 induction:55 grind:40 zinc:20 broach:30',
    'carbon-bar:90 alloy-bar:85',
    [200, 800],
    [60e3, 1.5e6],
    0.15,
  ),
  plant(
    'gear-maker',
    4,
    'turn gear-cut',
    'carburize:70 grind:70 mill:50 induction:45 broach:30 hone:15 thread-roll:30',
    'alloy-bar:95 carbon-bar:60',
    [150, 600],
    [40e3, 800e3],
    0.1,
  ),
  plant(
    'machine-shop',
    9,
    'turn mill',
    'grind:45 hone:12 broach:8 anodize:15 induction:15 gear-cut:10 thread-roll:12 zinc:12 temper:12',
    'carbon-bar:85 alloy-bar:60 al-wrought:55 brass:40 stainless:50 bronze:25',
    [200, 900],
    [20e3, 900e3],
    0.2,
  ),
  plant(
    'shaft-maker',
    3,
    'turn grind',
    'induction:65 thread-roll:50 chrome:35 carburize:45 cold-head:20 gear-cut:35',
    'carbon-bar:90 alloy-bar:80',
    [300, 1100],
    [50e3, 1.2e6],
    0.1,
  ),
  plant(
    'fastener-plant',
    4,
    'cold-head thread-roll',
    'temper:75 zinc:75 turn:30',
    'carbon-bar:90 alloy-bar:75 stainless:25',
    [60, 200],
    [2e6, 60e6],
    0.5,
  ),
  plant(
    'spring-plant',
    2,
    'coil-spring',
    'temper:85 powder:70 leaf-spring:20',
    'spring-steel:95',
    [200, 700],
    [100e3, 2e6],
    0.3,
  ),
  plant(
    'ressora-plant',
    0.8,
    'leaf-spring',
    'temper:90 powder:40',
    'spring-steel:95',
    [1100, 2000],
    [20e3, 300e3],
    0.3,
  ),
  plant(
    'press-shop',
    12,
    'progressive',
    'zinc:55 arc-weld:60 spot-weld:50 e-coat:35 powder:40 deep-draw:45 bend:40 laser:35 roll-form:15 fine-blank:8',
    'mild-sheet:90 strong-sheet:70 stainless:35 brass:20',
    [200, 1400],
    [100e3, 8e6],
    0.25,
  ),
  plant(
    'panel-plant',
    2.5,
    'panel',
    'spot-weld:90 e-coat:65 deep-draw:50 progressive:45 hot-stamp:20 laser:40',
    'mild-sheet:95 strong-sheet:70 boron-sheet:25',
    [1200, 2400],
    [80e3, 1.2e6],
    0.1,
  ),
  plant(
    'roll-former',
    1.5,
    'roll-form',
    'arc-weld:60 e-coat:40 zinc:50 bend:40 hot-stamp:15 progressive:40',
    'strong-sheet:90 mild-sheet:80',
    [900, 3000],
    [80e3, 1.5e6],
    0.2,
  ),
  plant(
    'fabricator',
    7,
    'laser bend',
    'arc-weld:85 powder:65 zinc:35 tube-bend:35 progressive:20',
    'mild-sheet:85 strong-sheet:60 stainless:40 al-wrought:30',
    [800, 3000],
    [20e3, 700e3],
    0.2,
  ),
  plant(
    'tube-shop',
    4,
    'tube-bend arc-weld',
    'powder:55 progressive:55 bend:45 hydroform:12 e-coat:20',
    'stainless:70 carbon-bar:75 mild-sheet:50',
    [600, 2500],
    [40e3, 900e3],
    0.2,
  ),
  plant(
    'heat-exchanger',
    1.5,
    'braze',
    'inject:60 tube-bend:40',
    'al-wrought:95 pa:50',
    [400, 1000],
    [50e3, 600e3],
    0.4,
  ),
  plant(
    'profile-finisher',
    1.5,
    'bend anodize',
    'mill:40 powder:60 tube-bend:30',
    'al-wrought:95',
    [800, 2500],
    [40e3, 600e3],
    0.3,
  ),
  plant(
    'moulder',
    17,
    'inject',
    'paint-plastic:35 weld-plastic:40 chrome:15 blow:15 thermoform:8 extrude-plastic:10',
    'pp:85 pa:60 abs:70 pom:50 pe:40 pc:35 pbt:35',
    [150, 1800],
    [200e3, 20e6],
    0.3,
  ),
  plant(
    'blow-moulder',
    3,
    'blow',
    'weld-plastic:60 inject:45 thermoform:30',
    'pe:90 pp:75',
    [300, 1200],
    [60e3, 2e6],
    0.3,
  ),
  plant(
    'plastic-extruder',
    2,
    'extrude-plastic',
    'thermoform:30 inject:35',
    'pp:80 pe:70 abs:30',
    [800, 3000],
    [80e3, 2e6],
    0.35,
  ),
  plant(
    'rubber-plant',
    6,
    'press-rubber',
    'bond-rubber:60 extrude-rubber:45 progressive:25',
    'epdm:75 nbr:75 nr:70',
    [120, 800],
    [200e3, 10e6],
    0.4,
  ),
  plant('seal-plant', 2.5, 'extrude-rubber', 'press-rubber:50', 'epdm:95 nbr:40', [1500, 6000], [100e3, 3e6], 0.35),
  plant('glass-plant', 1.5, 'glass-temper', 'glass-laminate:65', 'glass:100', [900, 2200], [80e3, 1.5e6], 0.55),
  plant(
    'seat-plant',
    3,
    'sew',
    'foam:65 arc-weld:40 tube-bend:30 progressive:20 powder:30',
    'fabric:90 leatherette:65 pu:60 carbon-bar:40',
    [800, 1600],
    [50e3, 900e3],
    0.25,
  ),
  plant('trim-plant', 2, 'mould-carpet', 'needle:60 thermoform:30', 'felt:95 pe:20', [1000, 2600], [60e3, 900e3], 0.25),
  plant('felt-mill', 1.2, 'needle', 'mould-carpet:30 sew:25', 'felt:95 fabric:30', [1000, 2600], [80e3, 1.5e6], 0.25),
  plant('harness-plant', 4, 'harness', 'inject:20 progressive:15', 'copper:100', [800, 6000], [60e3, 1.2e6], 0.35),
  plant('winder', 1.5, 'wind', 'inject:55 smt:30 hp-cast:10', 'copper:100 pbt:40', [100, 400], [80e3, 1.5e6], 0.45),
  plant(
    'electronics',
    2,
    'smt',
    'inject:50 hp-cast:12 harness:25',
    'copper:50 pbt:50 abs:40',
    [150, 500],
    [50e3, 1e6],
    0.5,
  ),
  plant('sinter-plant', 1, 'sinter', 'mill:65 grind:60 turn:40', 'iron-powder:100', [60, 180], [200e3, 3e6], 0.2),
  plant(
    'friction-plant',
    1.5,
    'friction',
    'progressive:60 fine-blank:35',
    'friction-mix:100 mild-sheet:50',
    [150, 350],
    [100e3, 2e6],
    0.5,
  ),
  plant(
    'coater',
    3,
    'zinc powder',
    'e-coat:50 chrome:40 anodize:35 paint-plastic:20',
    'mild-sheet:60 carbon-bar:50',
    [300, 2000],
    [200e3, 9e6],
    0.1,
  ),
  plant(
    'heat-treater',
    1.5,
    'temper carburize',
    'induction:60 t6:25',
    'carbon-bar:80 alloy-bar:90',
    [300, 1200],
    [200e3, 6e6],
    0.05,
  ),
]
