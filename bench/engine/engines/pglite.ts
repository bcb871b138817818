import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import type { Document, Query } from '../documents.js'
import type { Engine, Shape } from './engine.js'
import { versionOf } from './minisearch.js'

/** Rows of one INSERT. */
const ROWS = 500

/** PGlite: PostgreSQL in WASM; a GIN index over the words, GIN over the tags, B-trees over the numbers, pg_trgm for typos. */
export function pgliteEngine(): Engine {
  let db: PGlite
  return {
    name: 'PGlite',
    version: versionOf('@electric-sql/pglite'),
    shapes: ['text', 'filterText', 'filterTyped', 'filter'],
    notes: [],
    build: async (_, documents) => {
      db = await PGlite.create({ extensions: { pg_trgm } })
      await db.exec(`CREATE EXTENSION pg_trgm;
        CREATE TABLE makers (id text PRIMARY KEY, body text, words tsvector, processes text[], materials text[],
          certificates text[], it int, side real, capacity real)`)
      for (let i = 0; i < documents.length; i += ROWS) await insert(db, documents.slice(i, i + ROWS))
      await db.exec(`CREATE INDEX ON makers USING gin (words); CREATE INDEX ON makers USING gin (processes);
        CREATE INDEX ON makers USING gin (materials); CREATE INDEX ON makers USING gin (certificates);
        CREATE INDEX ON makers USING gin (body gin_trgm_ops); ANALYZE makers`)
    },
    search: async ({ query }, shape) => {
      const { sql, values } = statementOf(query, shape)
      const { rows } = await db.query<{ id: string }>(sql, values)
      return rows.map(({ id }) => id)
    },
    bytes: async () => {
      const { rows } = await db.query<{ size: number }>(`SELECT pg_total_relation_size('makers')::float8 AS size`)
      return rows[0]!.size
    },
    close: () => db.close(),
  }
}

async function insert(db: PGlite, documents: readonly Document[]): Promise<void> {
  await db.query(
    `INSERT INTO makers SELECT d->>'id', d->>'text', to_tsvector('simple', d->>'text'), tags(d->'processes'), tags(d->'materials'),
      tags(d->'certificates'), (d->>'it')::int, (d->>'side')::real, (d->>'capacity')::real
     FROM jsonb_array_elements($1::jsonb) d`.replaceAll(
      /tags\(([^)]*)\)/g,
      'ARRAY(SELECT jsonb_array_elements_text($1))',
    ),
    [JSON.stringify(documents)],
  )
}

function statementOf(query: Query, shape: Shape): { readonly sql: string; readonly values: unknown[] } {
  const values: unknown[] = []
  const given = (value: unknown): string => `$${values.push(value)}`
  const holds: string[] = []
  let order = ''
  if (shape === 'filterTyped') {
    const text = given(query.text)
    holds.push(`body %> ${text}`)
    order = `ORDER BY word_similarity(${text}, body) DESC, id`
  } else if (shape !== 'filter') {
    // any of the words, as the others do
    const words = `replace(plainto_tsquery('simple', ${given(query.text)})::text, '&', '|')::tsquery`
    holds.push(`words @@ ${words}`)
    order = `ORDER BY ts_rank(words, ${words}) DESC, id`
  }
  if (shape !== 'text') {
    if (query.processes.length > 0) holds.push(`processes @> ${given(query.processes)}`)
    if (query.material !== undefined) holds.push(`materials @> ${given([query.material])}`)
    if (query.certificates.length > 0) holds.push(`certificates @> ${given(query.certificates)}`)
    if (query.it !== undefined) holds.push(`it <= ${given(query.it)}`)
    if (query.side !== undefined) holds.push(`side >= ${given(query.side)}`)
    if (query.capacity !== undefined) holds.push(`capacity >= ${given(query.capacity)}`)
  }
  return {
    sql: `SELECT id FROM makers ${holds.length > 0 ? `WHERE ${holds.join(' AND ')}` : ''} ${order} LIMIT 10`,
    values,
  }
}
