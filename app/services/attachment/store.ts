import type { Readable } from 'node:stream'

/** Where the content of files lies, each once, by its SHA-256 in hex. */
export interface AttachmentStore {
  /** Keeps the bytes for good and gives their digest; they are on the disk when it answers. @throws {NoRoom} */
  put(bytes: Uint8Array): Promise<string>
  open(digest: string): Promise<Readable>
  has(digest: string): Promise<boolean>
  /** Takes the content away unless, once it is out of reach, somebody turns out to want it after all. */
  remove(digest: string, stillWanted: () => Promise<boolean>): Promise<void>
  /** Lends the content as a file that another program can read. */
  asFile<Result>(digest: string, use: (path: string) => Promise<Result>): Promise<Result>
  /** The digests of everything that has lain here since before an instant. */
  keptSince(before: Date): AsyncIterable<string>
}

/** The disk is full. Nothing that was acknowledged is lost by it. */
export class NoRoom extends Error {
  constructor(cause: unknown) {
    super('no room left for attachments', { cause })
    this.name = 'NoRoom'
  }
}
