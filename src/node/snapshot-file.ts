import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { threadId } from 'node:worker_threads'
import { HamkorError } from '../errors.js'
import { refuse } from '../refuse.js'
import { checkedStart } from '../retrieve/container.js'
import { type FileSystem, nodeFileSystem, type OpenFile } from './file-system.js'

/** Bytes asked of the system in one call; one call takes no more than 2 GB. */
const STRETCH = 64 * 2 ** 20

/**
 * Writes a snapshot so that at every moment, kill -9 and power loss included, the old or the new file is there whole:
 * a temporary file in the same folder, flushed to the disk, renamed over the old one, and the folder flushed (where the
 * system can: not on Windows). Others may save to the same folder, from other containers and machines too: each has a
 * temporary file of a name of its own. Those that a killed process left are removed: at once where its number is known to be
 * gone (on Linux, in the same container), else by the first save an hour after they were written last. A symbolic link is replaced; the
 * new file has the permissions of the old one. Rejects with HamkorError `SNAPSHOT` where the bytes do not begin as a whole
 * snapshot does, `FILE` naming the path, the system's error as `cause`; the old file is then as it was,
 * unless only the flush of the folder failed (`details.step` is `flush folder`): then the new one is in its place.
 */
export function saveSnapshot(path: string, bytes: Uint8Array): Promise<void> {
  return saveSnapshotWith(nodeFileSystem, path, bytes)
}

/**
 * Reads a snapshot into shared memory, ready for `createMatcher.load` and `matchAllInWorkers`, which verify it.
 * Temporary files beside it of a process that is known to be gone are removed. Rejects with HamkorError `FILE` naming the path.
 */
export function loadSnapshot(path: string): Promise<Uint8Array> {
  return loadSnapshotWith(nodeFileSystem, path)
}

/** A temporary file that nobody wrote to for so long is nobody's; milliseconds. A writer never rests that long. */
const ABANDONED = 3_600_000

/** Temporary files that this thread is writing. */
const writing = new Set<string>()

/** `saveSnapshot` on a file system of the caller's. */
export async function saveSnapshotWith(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const target = targetOf(path)
  // before anything is written: what is no snapshot would take the place of one
  if (!(bytes instanceof Uint8Array)) refuse('bytes', bytes, 'a snapshot as a Uint8Array')
  checkedStart(bytes)
  await removeStrays(files, target)
  const temporary = join(dirname(target), await temporaryName(files, target))
  writing.add(temporary)
  try {
    await step('write', target, () => writeWhole(files, { path: temporary, as: target, bytes }))
    await step('rename', target, () => files.rename(temporary, target))
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    writing.delete(temporary)
  }
  if (process.platform !== 'win32') await step('flush folder', target, () => flushFolder(files, dirname(target)))
}

/** `loadSnapshot` on a file system of the caller's. */
export async function loadSnapshotWith(files: FileSystem, path: string): Promise<Uint8Array> {
  const target = targetOf(path)
  await removeStrays(files, target)
  return step('read', target, async () => {
    const file = await files.open(target, 'r')
    return closing(file, async () => {
      const bytes = new Uint8Array(new SharedArrayBuffer(await file.size()))
      const read = await inStretches(bytes.length, (at) => file.read(bytes, at))
      return bytes.subarray(0, read)
    })
  })
}

function targetOf(path: string): string {
  if (typeof path !== 'string' || path === '') refuse('path', path, 'the path of a file')
  return resolve(path)
}

async function writeWhole(
  files: FileSystem,
  { path, as, bytes }: { readonly path: string; readonly as: string; readonly bytes: Uint8Array },
): Promise<void> {
  // never readable by more than the old one is, not even before it takes its place
  const mode = await files.mode(as)
  const file = await files.open(path, 'wx', mode)
  await closing(file, async () => {
    // now, by the clock that the others are measured by
    const now = await files.modified(path).catch(() => undefined)
    if (now !== undefined) await removeStrays(files, as, now - ABANDONED)
    if (mode !== undefined) await file.setMode(mode)
    const written = await inStretches(bytes.length, (at) => file.write(bytes, at))
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes were written`)
    await file.sync()
  })
}

async function flushFolder(files: FileSystem, path: string): Promise<void> {
  const folder = await files.open(path, 'r')
  await closing(folder, () => folder.sync())
}

/** Moves stretch after stretch until all is done or nothing more comes; a call may do less than it was asked. */
async function inStretches(
  length: number,
  move: (at: { readonly position: number; readonly length: number }) => Promise<number>,
): Promise<number> {
  let position = 0
  while (position < length) {
    const moved = await move({ position, length: Math.min(STRETCH, length - position) })
    if (moved === 0) break
    position += moved
  }
  return position
}

/** Closes the file whatever happens; what went wrong first is what is told. */
async function closing<T>(file: OpenFile, work: () => Promise<T>): Promise<T> {
  let result: T
  try {
    result = await work()
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
  await file.close()
  return result
}

async function step<T>(name: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new HamkorError('FILE', `could not ${name} for the snapshot ${path}: ${why}`, { path, step: name }, { cause })
  }
}

function strayPrefix(target: string): string {
  return `.${basename(target)}.`
}

/** Process, thread, where these numbers hold, and what nobody else can have: a number alone may be another container's too. */
async function temporaryName(files: FileSystem, target: string): Promise<string> {
  const space = (await ownSpace(files)) ?? '0'
  return `${strayPrefix(target)}${process.pid}-${threadId}-${space}-${randomBytes(8).toString('hex')}.tmp`
}

const TEMPORARY = /^(\d+)-(\d+)-([0-9a-f]+)(?:-[0-9a-f]{16})?\.tmp$/

async function ownSpace(files: FileSystem): Promise<string | undefined> {
  const space = await files.processSpace()
  return space === undefined ? undefined : createHash('sha256').update(space).digest('hex').slice(0, 12)
}

/**
 * Removes what killed processes left: files of processes that are gone, and, where it is given, what was written last
 * before `abandoned`. That it cannot (a folder that is read-only, say) is no reason to fail.
 */
async function removeStrays(files: FileSystem, target: string, abandoned?: number): Promise<void> {
  const folder = dirname(target)
  const prefix = strayPrefix(target)
  const names = await files.readdir(folder).catch(() => [])
  const space = await ownSpace(files)
  for (const name of names) {
    const made = name.startsWith(prefix) ? TEMPORARY.exec(name.slice(prefix.length)) : undefined
    const path = join(folder, name)
    if (!made || writing.has(path)) continue
    const [pid, thread] = [Number(made[1]), Number(made[2])]
    const isGone = made[3] === space && !isOtherAlive(pid, thread)
    if (isGone || (abandoned !== undefined && (await isOlder(files, path, abandoned)))) {
      await files.unlink(path).catch(() => undefined)
    }
  }
}

async function isOlder(files: FileSystem, path: string, than: number): Promise<boolean> {
  const modified = await files.modified(path).catch(() => undefined)
  return modified !== undefined && modified < than
}

/** Whether another process, or another thread of this one, may be writing yet. */
function isOtherAlive(pid: number, thread: number): boolean {
  if (pid === process.pid) return thread !== threadId
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // a process of another user may not be signaled, and lives
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
