import { defineConfig } from 'tsup'

export default defineConfig((cli) => ({
  entry: {
    index: 'src/index.ts',
    // the thread of allocations, started by its file name
    'highs-worker': 'src/cooperate/highs-worker.ts',
    evaluate: 'src/evaluate.ts',
    localize: 'src/localize.ts',
    node: 'src/node.ts',
    'hamkor-match-worker': 'src/node/hamkor-match-worker.ts',
  },
  format: ['esm', 'cjs'],
  // where a worker's file lies beside a CommonJS file
  shims: true,
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  // the quick build leaves the types of the full one
  clean: cli.dts !== false,
  // `tsup --no-dts` is the quick build that the demo and the tests use
  dts: cli.dts === false ? false : { compilerOptions: { ignoreDeprecations: '6.0' } },
  // natural and the stemmers are development dependencies on purpose: their few files are inlined (THIRD_PARTY_NOTICES.md)
  noExternal: [/^natural\//, /^@orama\/stemmers/],
  external: ['zod', 'ml-matrix', 'fuse.js', 'highs'],
  metafile: true,
  esbuildOptions: (options) => {
    // half of the catalog is Cyrillic: two bytes a letter, not a six-byte escape
    options.charset = 'utf8'
    // worker-file.ts looks for __filename first where there is no import.meta
    options.logOverride = { 'empty-import-meta': 'silent' }
  },
}))
