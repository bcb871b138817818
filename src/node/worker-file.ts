import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { HamkorError } from '../errors.js'

/** Where this code runs from: CommonJS has `__filename`, ESM its URL; bundled, both are the bundle's. */
const HERE = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url

/**
 * The file that a worker thread runs: the one given, else the one beside this code, else that of the installed package
 * (for a host that bundles hamkor into its own file). Throws HamkorError `WORKER` where there is none.
 */
export function workerFile(given: string | URL | undefined): URL {
  if (given !== undefined) {
    const url = fileUrl(given)
    if (url.protocol !== 'file:' || existsSync(fileURLToPath(url))) return url
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

/** A path or a URL as a URL. */
export function fileUrl(place: string | URL): URL {
  if (place instanceof URL) return place
  return /^(?:file|data|node):/.test(place) ? new URL(place) : pathToFileURL(place)
}
