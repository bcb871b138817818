import { execFile, spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HamkorError } from '../../src/errors.js'
import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/node/file-system.js'
import { loadSnapshot, loadSnapshotWith, saveSnapshot, saveSnapshotWith } from '../../src/node/snapshot-file.js'
import { generation } from './generation.js'
import { killWhileSaving } from './killed-save.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-snapshot-'))
  mkdirSync(join(folder, 'kept'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Whether a process may have process numbers of its own here. */
function canUnshare(): boolean {
  return spawnSync('unshare', ['--pid', '--fork', process.execPath, '-e', '0']).status === 0
}

const OLD = generation(1, 5000)
const NEW = generation(2, 7000)

describe('a saved snapshot', () => {
  it('comes back byte for byte, in shared memory, whatever memory it was in', async () => {
    const path = join(folder, 'kept/makers.hamkor')
    await saveSnapshot(path, OLD)
    const read = await loadSnapshot(path)
    expect(read.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(Buffer.from(read).equals(OLD)).toBe(true)
    const shared = new Uint8Array(new SharedArrayBuffer(9000), 1000, NEW.length)
    shared.set(NEW)
    await saveSnapshot(path, shared)
    expect(readFileSync(path).equals(NEW)).toBe(true)
    expect(readdirSync(join(folder, 'kept'))).toEqual(['makers.hamkor'])
  })

  it('is saved by two at once, one of them whole', async () => {
    const path = join(folder, 'kept/makers.hamkor')
    await Promise.all([saveSnapshot(path, OLD), saveSnapshot(path, NEW), saveSnapshot(path, OLD)])
    expect([OLD.length, NEW.length]).toContain(statSync(path).size)
    expect(readdirSync(join(folder, 'kept'))).toEqual(['makers.hamkor'])
  })

  it.runIf(process.platform !== 'win32')(
    'has the permissions of the file it replaces, else those of any new file',
    async () => {
      const path = join(folder, 'kept/makers.hamkor')
      const mode = () => statSync(path).mode & 0o777
      const other = join(folder, 'other')
      writeFileSync(other, 'x')
      await saveSnapshot(path, OLD)
      expect(mode()).toBe(statSync(other).mode & 0o777)
      for (const given of [0o600, 0o664, 0o666]) {
        chmodSync(path, given)
        await saveSnapshot(path, NEW)
        expect(mode()).toBe(given)
      }
    },
  )

  it.each([
    ['nothing', 'truncated', () => new Uint8Array(0)],
    ['a text', 'foreign', () => new TextEncoder().encode('{"makers": []}')],
    ['the beginning of one', 'truncated', () => NEW.slice(0, 3000)],
    ['one and more', 'overlong', () => Uint8Array.of(...NEW, 0)],
  ])('is not replaced by what is no snapshot: %s', async (_, problem, bytes) => {
    const path = join(folder, 'kept/makers.hamkor')
    await saveSnapshot(path, OLD)
    await expect(saveSnapshot(path, bytes())).rejects.toMatchObject({ code: 'SNAPSHOT', details: { problem } })
    expect(readFileSync(path).equals(OLD)).toBe(true)
  })

  it('says what is wrong with a path', async () => {
    const missing = join(folder, 'nowhere/makers.hamkor')
    await expect(loadSnapshot(missing)).rejects.toMatchObject({
      code: 'FILE',
      details: { path: missing, step: 'read' },
      cause: { code: 'ENOENT' },
    })
    await expect(saveSnapshot(missing, OLD)).rejects.toMatchObject({
      code: 'FILE',
      details: { path: missing, step: 'write' },
    })
    await expect(saveSnapshot(join(folder, 'kept'), OLD)).rejects.toMatchObject({ details: { step: 'rename' } })
    expect(readdirSync(folder)).toEqual(['kept'])
  })

  describe('in a folder that several containers share', () => {
    const HOUR = 3_600_000
    const space = (name: string): FileSystem => ({ ...nodeFileSystem, processSpace: async () => name })
    const here = () => readdirSync(join(folder, 'kept')).sort()
    /** The name of the file that a save begins, and what ends the save. */
    const begun = async (files: FileSystem, path: string, bytes: Uint8Array) => {
      const before = here()
      let go = () => {}
      const waiting = new Promise<void>((resolve) => {
        go = resolve
      })
      const held: FileSystem = {
        ...files,
        rename: async (from, to) => {
          await waiting
          await files.rename(from, to)
        },
      }
      const saved = saveSnapshotWith(held, path, bytes)
      await vi.waitFor(() => expect(here().length).toBe(before.length + 1))
      const name = here().find((one) => !before.includes(one))!
      const end = () => {
        go()
        return saved
      }
      return { name, end }
    }

    it('no two saves have one temporary file, whatever their numbers of processes', async () => {
      const path = join(folder, 'kept/makers.hamkor')
      await saveSnapshot(path, OLD)
      const all = await Promise.all(['a', 'b', 'a', 'c'].map((name) => begunAfter(name)))
      async function begunAfter(name: string) {
        return { name, saved: saveSnapshotWith(space(name), path, name === 'c' ? OLD : NEW) }
      }
      await Promise.all(all.map(({ saved }) => saved))
      expect(readFileSync(path).equals(NEW) || readFileSync(path).equals(OLD)).toBe(true)
      const one = await begun(space('a'), path, NEW)
      const other = await begun(space('b'), path, NEW)
      expect(one.name).not.toBe(other.name)
      for (const { name } of [one, other])
        expect(name).toMatch(/^\.makers\.hamkor\.\d+-\d+-[0-9a-f]{12}-[0-9a-f]{16}\.tmp$/)
      await other.end()
      await one.end()
      expect(here()).toEqual(['makers.hamkor'])
    })

    it('a file of another container stays while its process here is gone, until nobody wrote to it for an hour', async () => {
      const path = join(folder, 'kept/makers.hamkor')
      await saveSnapshot(path, OLD)
      // as another container would name it: of a process that is none here, in numbers of its own
      const { name, end } = await begun(space('other'), path, NEW)
      const foreign = join(folder, 'kept', name.replace(/\.\d+-/, '.4194304-'))
      const nameless = join(folder, 'kept', name.replace(/-[0-9a-f]{12}-/, '-0-').replace(/\.\d+-/, '.4194304-'))
      await end()
      for (const stray of [foreign, nameless]) writeFileSync(stray, 'x')
      const look = async () => {
        await loadSnapshot(path)
        await saveSnapshot(path, NEW)
        await saveSnapshotWith(space('third'), path, OLD)
        return here().length
      }
      expect(await look()).toBe(3)
      const age = (stray: string, ms: number) => utimesSync(stray, new Date(), new Date(Date.now() - ms))
      age(foreign, HOUR * 0.9)
      age(nameless, HOUR * 0.9)
      expect(await look()).toBe(3)
      age(foreign, HOUR * 1.1)
      age(nameless, HOUR * 1.1)
      // reading takes nothing away that may be another's
      await loadSnapshot(path)
      expect(here().length).toBe(3)
      expect(await look()).toBe(1)
    })

    it('age is told by the clock of the folder, not of this machine', async () => {
      const path = join(folder, 'kept/makers.hamkor')
      const young = join(folder, 'kept', '.makers.hamkor.4194304-0-0-0123456789abcdef.tmp')
      writeFileSync(young, 'x')
      // a folder whose clock is two hours behind ours
      const behind = {
        ...space('a'),
        modified: async (file: string) => (await nodeFileSystem.modified(file)) - 2 * HOUR,
      }
      await saveSnapshotWith(behind, path, OLD)
      expect(here()).toEqual(['.makers.hamkor.4194304-0-0-0123456789abcdef.tmp', 'makers.hamkor'])
      // where nobody tells, nothing is taken away
      const silent: FileSystem = {
        ...space('a'),
        modified: () => Promise.reject(new Error('no')),
        processSpace: async () => undefined,
      }
      utimesSync(young, new Date(), new Date(0))
      await saveSnapshotWith(silent, path, NEW)
      expect(here()).toHaveLength(2)
      await saveSnapshot(path, NEW)
      expect(here()).toEqual(['makers.hamkor'])
    })

    it.runIf(process.platform === 'linux')(
      'a file of a killed process of this container goes at the next look',
      async () => {
        const path = join(folder, 'kept/makers.hamkor')
        await saveSnapshot(path, OLD)
        const { name, end } = await begun(nodeFileSystem, path, NEW)
        const dead = join(folder, 'kept', name.replace(/\.\d+-/, '.4194304-'))
        writeFileSync(dead, 'x')
        await loadSnapshot(path)
        // the one under way is left alone
        expect(here()).toEqual([name, 'makers.hamkor'])
        await end()
        expect(readFileSync(path).equals(NEW)).toBe(true)
      },
    )

    it.runIf(canUnshare())(
      'two of one process number save and read without a fault',
      async () => {
        const bundle = join(folder, 'child.mjs')
        const source = fileURLToPath(new URL('shared-folder-child.ts', import.meta.url))
        await build({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: bundle })
        const path = join(folder, 'kept/makers.hamkor')
        await saveSnapshot(path, OLD)
        const child = (...bytes: readonly number[]) => {
          const args = ['--pid', '--fork', process.execPath, bundle, path, '2500', ...bytes.map(String)]
          return new Promise<{ pid: number; faults: string[]; saves: number }>((resolve, reject) => {
            execFile('unshare', args, (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout))))
          })
        }
        const told = await Promise.all([child(1 << 20, 3 << 19, 5000), child(3 << 19, 1 << 20, 5000)])
        for (const { pid, faults, saves } of told) {
          expect(pid).toBe(1)
          expect(faults).toEqual([])
          expect(saves).toBeGreaterThan(3)
        }
        expect(here()).toEqual(['makers.hamkor'])
      },
      60_000,
    )
  })

  it('leaves alone what is not its own stray', async () => {
    const kept = join(folder, 'kept')
    const path = join(kept, 'makers.hamkor')
    const others = [
      '.makers.hamkor.tmp',
      '.makers.hamkor.1.tmp',
      '.other.hamkor.99-0-1.tmp',
      `.makers.hamkor.1-0-7.tmp`,
    ]
    for (const name of others) writeFileSync(join(kept, name), 'x')
    for (const name of others.slice(0, 3)) utimesSync(join(kept, name), new Date(), new Date(0))
    await saveSnapshot(path, OLD)
    expect(readdirSync(kept).sort()).toEqual([...others, 'makers.hamkor'].sort())
  })

  it('survives kill -9 at any moment', async () => {
    await killWhileSaving(folder, { rounds: 20 })
  }, 60_000)
})

type Fault = 'EIO' | 'ENOSPC' | 'short' | 'nothing'

/** A file system whose k-th call fails, once or from then on; `short` moves half, `nothing` moves no byte. */
function faulty(k: number, fault: Fault, lasting: 'once' | 'for ever'): FileSystem & { calls: () => number } {
  let calls = 0
  const hit = () => {
    calls += 1
    return lasting === 'once' ? calls === k : calls >= k
  }
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    if (hit() && (fault === 'EIO' || fault === 'ENOSPC')) throw Object.assign(new Error(fault), { code: fault })
    return work()
  }
  const move = async (work: (share: number) => Promise<number>): Promise<number> => {
    if (!hit()) return work(1)
    if (fault === 'nothing') return 0
    if (fault === 'short') return work(0.5)
    throw Object.assign(new Error(fault), { code: fault })
  }
  const part = (length: number, share: number) => Math.max(1, Math.floor(length * share))
  const wrapped = (file: OpenFile): OpenFile => ({
    size: () => call(() => file.size()),
    read: (into, { position, length }) => move((share) => file.read(into, { position, length: part(length, share) })),
    write: (from, { position, length }) => move((share) => file.write(from, { position, length: part(length, share) })),
    setMode: (mode) => call(() => file.setMode(mode)),
    sync: () => call(() => file.sync()),
    // whatever a close says, the system has let go of the file
    close: async () => {
      await file.close()
      await call(async () => undefined)
    },
  })
  return {
    calls: () => calls,
    mode: (path) => call(() => nodeFileSystem.mode(path)),
    open: (path, flags, mode) => call(async () => wrapped(await nodeFileSystem.open(path, flags, mode))),
    rename: (from, to) => call(() => nodeFileSystem.rename(from, to)),
    unlink: (path) => call(() => nodeFileSystem.unlink(path)),
    readdir: (path) => call(() => nodeFileSystem.readdir(path)),
    modified: (path) => call(() => nodeFileSystem.modified(path)),
    processSpace: () => nodeFileSystem.processSpace(),
  }
}

describe('when the k-th call of the file system fails', () => {
  const faults = (['EIO', 'ENOSPC', 'short', 'nothing'] as const).flatMap((fault) =>
    (['once', 'for ever'] as const).map((lasting) => ({ fault, lasting })),
  )

  it.each(faults)('$fault $lasting: the old or the new file is whole, and the error is typed', async (given) => {
    const path = join(folder, 'kept/makers.hamkor')
    let told = 0
    for (let k = 1; ; k++) {
      await saveSnapshot(path, OLD)
      const files = faulty(k, given.fault, given.lasting)
      const error = await saveSnapshotWith(files, path, NEW).catch((thrown: unknown) => thrown)
      const held = await loadSnapshot(path)
      const isNew = Buffer.from(held).equals(NEW)
      expect(isNew || Buffer.from(held).equals(OLD)).toBe(true)
      expect(readdirSync(join(folder, 'kept'))).toEqual(['makers.hamkor'])
      if (error === undefined) expect(isNew).toBe(true)
      else {
        told += 1
        expect(error).toBeInstanceOf(HamkorError)
        expect(error).toMatchObject({ code: 'FILE', details: { path } })
        const flushed = (error as HamkorError).details['step'] === 'flush folder'
        expect(isNew).toBe(flushed)
      }
      if (files.calls() < k) break
    }
    // readdir may fail unnoticed; open, write, sync, close, rename and three calls on the folder may not
    if (given.fault === 'EIO' || given.fault === 'ENOSPC') expect(told).toBeGreaterThanOrEqual(8)
    if (given.fault === 'short') expect(told).toBe(0)
    if (given.fault === 'nothing') expect(told).toBeGreaterThanOrEqual(1)
  })

  it.each(faults)('$fault $lasting: a reading gives the file or a typed error', async (given) => {
    const path = join(folder, 'kept/makers.hamkor')
    await saveSnapshot(path, OLD)
    for (let k = 1; ; k++) {
      const files = faulty(k, given.fault, given.lasting)
      const read = await loadSnapshotWith(files, path).catch((thrown: unknown) => thrown)
      if (read instanceof Uint8Array) expect(Buffer.from(read).equals(OLD.subarray(0, read.length))).toBe(true)
      else expect(read).toMatchObject({ code: 'FILE', details: { path, step: 'read' } })
      if (files.calls() < k) break
    }
  })
})
