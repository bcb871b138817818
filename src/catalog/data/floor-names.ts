import type { MoreNames } from './more-names.js'

/** Works as ustas, job lists of shops and exporters write them besides. Trade knowledge (EK), like `work-names.ts`. */
export const FLOOR_NAMES: MoreNames = {
  'sand-casting': ['', 'qum qolip', ''],
  'gravity-die-casting': ['', '', 'GDC|GDC casting'],
  'lost-foam-casting': ['', '', 'lost foam'],
  'pm-press-sinter': ['', 'kukun presslash', ''],
  'cold-heading': ['', 'bolt choʻkichlash', ''],
  'sheet-stamping': ['', '', 'presswork|pressing shop'],
  'blanking-piercing': ['', 'kesib olish shtamp|press bilan teshik ochish', ''],
  'deep-drawing': ['вытяжка металла', '', ''],
  'hot-stamping': ['прессзакалка|пресс-закалка', '', ''],
  bending: ['', '', 'CNC press brake'],
  'roll-forming': ['', 'profil yasash', ''],
  machining: ['', 'dastgohda ishlov', ''],
  boring: ['', 'ichki yoʻnish', 'bore machining'],
  'deep-hole-drilling': ['', '', 'deep hole boring'],
  tapping: ['', 'metchik bilan rezba', ''],
  deburring: ['слесарная зачистка', '', ''],
  'shot-blasting': ['', 'drob otish', ''],
  'two-shot-molding': ['', '', 'two-shot|double shot'],
  'plastic-compounding': ['производство гранулята', '', 'plastic granulation'],
  soldering: ['пайка плат', '', ''],
  'e-coating': ['электрофорез', '', 'cathodic dip painting|electrophoresis|electrophoretic painting'],
  'thermal-spraying': ['', 'metallni purkab qoplash', ''],
  'glass-tempering': ['', 'shisha chiniqtirish', ''],
  'reverse-engineering': ['', 'teskari injiniring', ''],
}
