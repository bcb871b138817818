import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  files: string[]
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}
const notices = readFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.md'), 'utf8')

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? sources(path) : path.endsWith('.ts') ? [path] : []
  })
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const inlined = [
  ...new Set(
    sources(join(ROOT, 'src'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bfrom '([^'.][^']*)'/g)].map((match) => match[1]!))
      .filter((specifier) => !specifier.startsWith('node:') && !(packageOf(specifier) in manifest.dependencies)),
  ),
]

describe('THIRD_PARTY_NOTICES.md', () => {
  it('is shipped', () => {
    expect(manifest.files).toContain('THIRD_PARTY_NOTICES.md')
  })

  it('names every inlined package in the version that is inlined', () => {
    expect(inlined.length).toBeGreaterThan(0)
    for (const name of new Set(inlined.map(packageOf))) {
      const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string
      }
      expect(notices).toContain(`## ${name} ${version}`)
      expect(manifest.devDependencies[name], `${name} is pinned`).toBe(version)
    }
  })

  it('names every inlined file with its holder', async () => {
    const { metafile } = await build({
      stdin: { contents: inlined.map((name) => `export * from '${name}'`).join('\n'), resolveDir: ROOT },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      logLevel: 'silent',
      absWorkingDir: dirname(join(ROOT, 'package.json')),
    })
    const files = Object.keys(metafile.inputs).filter((path) => path.startsWith('node_modules/'))
    expect(files.length).toBeGreaterThanOrEqual(inlined.length)
    for (const path of files) {
      const name = packageOf(path.slice('node_modules/'.length))
      expect(notices).toContain(path.slice(`node_modules/${name}/`.length))
      const holder = readFileSync(join(ROOT, path), 'utf8').match(/Copyright \(c\) [^\r\n]*/)?.[0]
      if (holder) expect(notices).toContain(holder)
    }
  })

  it('carries the license texts', () => {
    expect(notices).toContain('The above copyright notice and this permission notice shall be included in')
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')
    expect(notices).toContain('Neither the name of the Snowball project')
  })
})
