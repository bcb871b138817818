import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { HamkorError } from '../errors.js'
import { refuse } from '../refuse.js'

/** Where this code runs from: CommonJS has `__filename`, ESM its URL; bundled, both are the bundle's. */
const HERE = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url

/**
 * The file that a worker thread runs: the one given, else the one beside this code, else that of the installed package
 * (for a host that bundles hamkor into its own file). Throws HamkorError `WORKER` where there is none, `INPUT` where what
 * is given is no place of a file.
 */
export function workerFile(given: string | URL | undefined): URL {
  if (given !== undefined) {
    const url = fileUrl('workerFile', given)
    if (existsSync(fileURLToPath(url))) return url
    throw new HamkorError('WORKER', `workerFile: there is no file ${url.href}`, { workerFile: url.href })
  }
  const beside = new URL('./hamkor-match-worker.js', HERE)
  if (existsSync(fileURLToPath(beside))) return beside
  try {
    return pathToFileURL(createRequire(HERE).resolve('hamkor/node/worker'))
  } catch (cause) {
    const advice = 'pass `workerFile`, the path of the package’s dist/hamkor-match-worker.js or of a bundle of it'
    throw new HamkorError('WORKER', `the file that workers run is not beside ${HERE}: ${advice}`, {}, { cause })
  }
}

/** A path or a `file:` URL as a URL; throws HamkorError `INPUT` naming the option where it is neither. */
export function fileUrl(option: 'setupModule' | 'workerFile', place: string | URL): URL {
  const expected = 'a path or a file: URL'
  if (typeof place === 'string' && place !== '') {
    // one letter is a drive
    if (!/^[a-z][a-z\d+.-]+:/i.test(place)) return pathToFileURL(place)
    if (!URL.canParse(place)) refuse(option, place, expected)
  } else if (!(place instanceof URL)) refuse(option, place, expected)
  const url = new URL(place)
  if (url.protocol !== 'file:') refuse(option, url.href, expected)
  try {
    // a file of another host, or an encoded slash
    fileURLToPath(url)
  } catch {
    refuse(option, url.href, expected)
  }
  return url
}
