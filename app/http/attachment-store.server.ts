import { attachmentsFolderOf } from '#app/services/attachment/attachments-folder.ts'
import { diskStore } from '#app/services/attachment/disk-store.server.ts'
import type { AttachmentStore } from '#app/services/attachment/store.ts'

/** Where the site keeps the content of attachments. */
export function siteAttachments(): AttachmentStore {
  return diskStore(attachmentsFolderOf(process.env))
}
