import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { HamkorError } from '../errors.js'

/** Throws HamkorError `INPUT` unless `rows` is a list of lists; a hole is none. */
export function checkedRows(field: string, rows: unknown): void {
  if (Array.isArray(rows) && [...rows].every((row) => Array.isArray(row))) return
  throw new HamkorError('INPUT', `${field}: received ${typeof rows}; expected a list of rows, each a list of numbers`, {
    field,
  })
}

/** Largest real eigenvalue of a matrix and its eigenvector, scaled to sum 1. */
export interface PrincipalEigenpair {
  readonly value: number
  readonly vector: readonly number[]
}

/**
 * Principal eigenpair of a square matrix of positive numbers (Perron: it is real, simple and positive). O(n³).
 * Throws HamkorError `NUMBER` where an entry is not finite and positive: the decomposition does not end on NaN.
 */
export function principalEigenpair(rows: readonly (readonly number[])[]): PrincipalEigenpair {
  rows.forEach((row, i) => {
    row.forEach((entry, j) => {
      if (!(entry > 0 && Number.isFinite(entry))) {
        throw new HamkorError('NUMBER', `entry [${i}][${j}] is ${entry}; expected a finite number above 0`, { i, j })
      }
    })
  })
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(new Matrix(rows.map((row) => [...row])))
  let at = 0
  for (let i = 1; i < realEigenvalues.length; i++) if (realEigenvalues[i]! > realEigenvalues[at]!) at = i
  const column = eigenvectorMatrix.getColumn(at)
  const sum = column.reduce((total, entry) => total + entry, 0)
  return { value: realEigenvalues[at]!, vector: column.map((entry) => entry / sum) }
}

/** Columns of a rectangular matrix of finite numbers. O(entries). */
export function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return new Matrix(rows.map((row) => [...row])).transpose().to2DArray()
}

/**
 * Solves A·x = b for a symmetric positive definite A (Cholesky). O(n³).
 * Throws HamkorError `NUMBER` where an entry is not finite or A is not positive definite.
 */
export function solvePositiveDefinite(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const solution = positiveDefiniteSolution(a, b)
  if (!solution) throw new HamkorError('NUMBER', 'a system of equations is not positive definite', {})
  return solution
}

/** The same, undefined where A is not positive definite. */
export function positiveDefiniteSolution(
  a: readonly (readonly number[])[],
  b: readonly number[],
): number[] | undefined {
  const entries = [...a.flat(), ...b]
  if (!entries.every((entry) => Number.isFinite(entry))) {
    throw new HamkorError('NUMBER', 'a system of equations has an entry that is not finite', {})
  }
  // the lower half counts: products in another order differ in their last bits
  const symmetric = a.map((row, i) => row.map((entry, j) => (j <= i ? entry : a[j]![i]!)))
  const cholesky = new CholeskyDecomposition(new Matrix(symmetric))
  return cholesky.isPositiveDefinite() ? cholesky.solve(Matrix.columnVector([...b])).getColumn(0) : undefined
}
