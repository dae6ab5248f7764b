import type { AttachmentNoun, AttachmentState } from '../../app/domain/attachment/owners.ts'
import { id, index, instant, ref, table, text, whole } from '../columns.ts'

/**
 * 附件: a file of a record, which is named by noun, id and field. The content is stored once by `digest`, outside the
 * database. No foreign keys: files of a record that is gone are swept by the clock.
 */
export const attachment = table(
  'attachment',
  {
    id: id(),
    ownerNoun: text('owner_noun').$type<AttachmentNoun>().notNull(),
    ownerId: ref('owner_id').notNull(),
    field: text('field').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    bytes: whole('bytes').notNull(),
    /** SHA-256 of what is stored, in hex. */
    digest: text('digest').notNull(),
    state: text('state').$type<AttachmentState>().notNull(),
    /** Null where nobody may know who it was: a question keeps no asker. */
    createdById: ref('created_by_id'),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    index('attachment_owner').on(t.ownerNoun, t.ownerId, t.field, t.createdAt),
    index('attachment_digest').on(t.digest),
    index('attachment_state').on(t.state, t.createdAt),
    index('attachment_removed').on(t.removedAt),
    index('attachment_person').on(t.createdById, t.createdAt),
  ],
)
