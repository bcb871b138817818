import { countryCode } from '../../catalog/countries.js'
import { ok, type Read } from '../common/read.js'

/** ISO 3166-1 alpha-2, also of countries that the table has no names of. */
const CODE = /^[a-z]{2}$/i

/**
 * ISO 3166-1 alpha-2 code of a country by code or name, short or official (`Корея, Республика`, `Туркия Республикаси`);
 * what is no known name stays as it was written, noted `country.unknown`. O(n).
 */
export function readCountry(text: string): Read<string> {
  const written = text.trim()
  const code = countryCode(written) ?? (CODE.test(written) ? written.toUpperCase() : undefined)
  return code === undefined
    ? ok(written, [{ code: 'country.unknown', expected: 'a country, e.g. KR or Korea' }])
    : ok(code)
}
