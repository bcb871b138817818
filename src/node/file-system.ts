import { type FileHandle, open, readdir, readFile, readlink, rename, stat, unlink } from 'node:fs/promises'

/** What saving and loading ask of the file system: a test puts one in that fails at the k-th call. */
export interface FileSystem {
  /** Permission bits of the file there; undefined where there is none. */
  mode(path: string): Promise<number | undefined>
  /** A new file has the permissions given from its first moment, less those that the process withholds. */
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  readdir(path: string): Promise<string[]>
  /** When a file was written last, in milliseconds by the clock of whoever keeps it. */
  modified(path: string): Promise<number>
  /**
   * Where numbers of processes mean one process each: equal for two processes only if they share it (on Linux the boot of
   * the kernel and the namespace, which each container has its own of). Undefined where nobody tells.
   */
  processSpace(): Promise<string | undefined>
}

/** The part of a file handle that is used. */
export interface OpenFile {
  /** Size in bytes. */
  size(): Promise<number>
  /** Reads at `position` into a stretch of `into`; gives how many bytes came, 0 at the end. */
  read(into: Uint8Array, at: FileStretch): Promise<number>
  /** Writes a stretch of `from` at `position`; gives how many bytes went, perhaps fewer than asked. */
  write(from: Uint8Array, at: FileStretch): Promise<number>
  /** Gives the file these permissions. */
  setMode(mode: number): Promise<void>
  /** Waits until what was written is on the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** A stretch of an array that lies at the same position in the file. */
export interface FileStretch {
  readonly position: number
  readonly length: number
}

/** The machine's own file system. */
export const nodeFileSystem: FileSystem = {
  mode: modeOf,
  open: async (path, flags, mode) => opened(await open(path, flags, mode)),
  rename,
  unlink,
  readdir: (path) => readdir(path),
  modified: async (path) => (await stat(path)).mtimeMs,
  processSpace,
}

async function processSpace(): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`
  } catch {
    return undefined
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path)
    return found.isFile() ? found.mode & 0o777 : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function opened(handle: FileHandle): OpenFile {
  return {
    size: async () => (await handle.stat()).size,
    read: async (into, { position, length }) => (await handle.read(into, position, length, position)).bytesRead,
    write: async (from, { position, length }) => (await handle.write(from, position, length, position)).bytesWritten,
    setMode: (mode) => handle.chmod(mode),
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}
