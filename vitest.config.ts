import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      'hamkor/evaluate': fileURLToPath(new URL('src/evaluate.ts', import.meta.url)),
      'hamkor/localize': fileURLToPath(new URL('src/localize.ts', import.meta.url)),
      hamkor: fileURLToPath(new URL('src/index.ts', import.meta.url)),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seeded.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
  },
})
