import type { Words } from '../types.js'

/** Words of a thing: alternatives parted by `|`, the plain name first. */
export function words(en: string, ru: string, uz: string): Words {
  return { en: en.split('|'), ru: ru.split('|'), uz: uz.split('|') }
}
