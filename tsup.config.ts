import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  clean: true,
  dts: process.env.HAMKOR_JS_ONLY ? false : { compilerOptions: { ignoreDeprecations: '6.0' } },
  // natural and the stemmers are development dependencies on purpose: their few files are inlined (THIRD_PARTY_NOTICES.md)
  noExternal: [/^natural\//, /^@orama\/stemmers/],
  external: ['zod', 'ml-matrix', 'fuse.js'],
  metafile: true,
})
