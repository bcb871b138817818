import type { IntakeIssue, IntakeReport } from '../model/matcher.js'

/** What became of all rows of a matcher, also of those that several calls bring at once. */
export interface Ledger {
  /** As it stands; the same object until something changes. */
  readonly report: IntakeReport
  /** Writes down what became of some rows. O(issues of these rows). */
  add(batch: IntakeReport): void
  /** Runs when whatever came before has ended: between looking for an id and storing it, nobody else may store it. */
  alone<T>(work: () => Promise<T>): Promise<T>
}

/** Starts with what was read when the matcher was made. */
export function ledgerFrom(first: IntakeReport): Ledger {
  const issues: IntakeIssue[] = [...first.issues]
  let { accepted } = first
  let report: IntakeReport | undefined = first
  let last: Promise<unknown> = Promise.resolve()
  return {
    get report() {
      report ??= { accepted, issues: [...issues] }
      return report
    },
    add(batch) {
      accepted += batch.accepted
      for (const issue of batch.issues) issues.push(issue)
      report = undefined
    },
    alone(work) {
      const run = last.then(work)
      last = run.catch(() => undefined)
      return run
    },
  }
}
