import type { MoreNames } from './more-names.js'

/** Names of parts as purchasing desks and garages turn them: the place or the trade behind the thing, Uzbek for loans. Trade knowledge (EK). */
export const DESK_NAMES: MoreNames = {
  'mirror-inner': [
    'зеркало заднего вида салонное внутреннее',
    'orqa koʻrinish oynasi salon|salon orqa koʻrinish oynasi|ichki orqa koʻrinish oynasi|salon ichki oynasi orqa koʻrinish|orqani koʻrish oynasi salon',
    'cabin rear view mirror',
  ],
  circlip: ['', 'halqali stopor|stopor xalqa'],
  'floor-mat': ['', 'pol gilamchasi|pol gilamchalari|polik gilamchasi'],
  'raw-aluminum-ingot': ['', 'alyuminiy kulcha|aluminiy kulcha|alyuminiy quyma kulcha|kulcha alyuminiy'],
  'raw-zinc': ['', 'rux kulcha'],
  'raw-lead': ['', 'qoʻrgʻoshin kulcha'],
  pin: ['палец срезной|срезной палец', 'kesiluvchi barmoq', 'shaft shear pin|PTO shear pin|PTO shaft shear pin|shear pin'],
  'wheel-arch-liner': ['вкладыш арки колеса|вкладыш колёсной арки|защита арки колеса', 'gʻildirak arkasi vkladishi'],
  'valve-stem-seal': ['сальник маслосъёмный|сальник клапана маслосъёмный|сальник маслосъёмный клапана', ''],
  roller: ['ролик опорный комбайна|ролик опорный жатки|ролик гусеницы опорный', ''],
}

/** Works on tubes and in foam as shops of them say it. Trade knowledge (EK). */
export const DESK_WORKS: MoreNames = {
  cutting: ['резка труб|порезка труб|труборез|резка трубы', 'quvur kesish|truba kesish|trubani kesish|quvurni kesish', 'pipe cutting|tube cutting|cutting of pipes|cutting of tubes'],
  'tube-welding-line': ['линия сварки труб|трубосварочная линия', 'quvur payvandlash liniyasi', 'tube welding line|pipe welding line|tube mill line'],
}
