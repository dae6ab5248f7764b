import type { AttachmentPlace } from './owners.ts'

/** Where a file is handed out. */
export function attachmentAddress({ id, name }: { id: string; name: string }): string {
  return `/attachments/${id}/${encodeURIComponent(name)}`
}

/** The page of a record's files, to which they are also sent; `back` is the page that sent them. */
export function attachmentsAddress({ noun, id, field }: AttachmentPlace, back?: string): string {
  const address = `/attachments/${noun}/${id}/${field}`
  return back ? `${address}?to=${encodeURIComponent(back)}` : address
}

/** Where a file is taken away. */
export function removalAddress(id: string, back: string): string {
  return `/attachments/${id}/removal?to=${encodeURIComponent(back)}`
}
