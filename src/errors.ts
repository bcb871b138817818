/**
 * Why hamkor threw: only programmers' and operators' mistakes do. What is wrong with *data* is an `Issue`.
 * - `INPUT`: an argument that is no record at all (null, a number) or an unusable option value
 * - `LIMIT`: a documented cap was passed; `details` names the limit, its maximum and what came
 * - `CATALOG`: a catalog extension that contradicts itself or what it extends
 * - `CRITERION`: a criterion threw or gave a non-finite number; `details.criterion` names it
 * - `RANKING`: a ranking method threw or gave what is no score; `details.method` names it
 * - `NUMBER`: a number that must be finite is not
 * - `SOURCE`: a candidate source failed or broke its contract
 * - `SNAPSHOT`: a snapshot is damaged, newer, or of another catalog
 * - `WORKER`: a worker thread could not be started, or ended before it answered
 * - `FILE`: a file could not be read or written; `details.path` names it, `cause` is the system's error
 */
export type HamkorErrorCode =
  | 'INPUT'
  | 'LIMIT'
  | 'CATALOG'
  | 'CRITERION'
  | 'RANKING'
  | 'NUMBER'
  | 'SOURCE'
  | 'SNAPSHOT'
  | 'WORKER'
  | 'FILE'

/** The one error class of the library; branch on `code`, show `message`. */
export class HamkorError extends Error {
  override readonly name = 'HamkorError'
  readonly code: HamkorErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: HamkorErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(`hamkor: ${message}`, options)
    this.code = code
    this.details = details
  }
}
