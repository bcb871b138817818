import type { Highs } from 'highs'

/** Loads HiGHS; rejects where the package or WebAssembly is not to be had. */
export type LoadHighs = () => Promise<Highs>

/**
 * Loads the package at run time. Its name is kept from bundlers: one of them would pull 3.5 MB of WebAssembly into every
 * page, or stop at the package's own look at `node:module`.
 */
export const loadInstalledHighs: LoadHighs = async () => {
  const name = 'highs'
  const loaded = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name)) as
    | typeof import('highs')
    | typeof import('highs')['default']
  const load = 'default' in loaded ? loaded.default : loaded
  return load()
}
