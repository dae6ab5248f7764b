import { may } from '#app/domain/permission.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { ContentPage, PageBody } from '#app/domain/site/content-page.ts'
import type { SignedInCall } from '#app/services/call.ts'
import { remember } from '#db/stores/history.ts'
import { addPageVersion, currentPage } from '#db/stores/site/page-versions.ts'

/** A page as it was written, and the number of the version that it was written from. */
export interface WrittenPage extends PageBody {
  note: string
  seen: number
}

/** The number of the version; or, when somebody else saved meanwhile, theirs, and nothing was written. */
export type SavedPage = { ok: true; number: number } | { ok: false; newest: number }

/**
 * Saves the text of a page as its next version, which is shown at once. Saving what is shown already changes nothing.
 * @throws {Refusal} forbidden
 */
export async function savePage(
  { db, viewer, now }: SignedInCall,
  page: ContentPage,
  { bodyZh, bodyEn, note, seen }: WrittenPage,
): Promise<SavedPage> {
  if (!may(viewer, 'site.edit')) throw new Refusal('forbidden', 'site.edit')
  return db.write(async (tx): Promise<SavedPage> => {
    const newest = await currentPage(tx, page)
    if (newest?.bodyZh === bodyZh && newest.bodyEn === bodyEn) return { ok: true, number: newest.number }
    if ((newest?.number ?? 0) !== seen) return { ok: false, newest: newest?.number ?? 0 }
    const number = seen + 1
    await addPageVersion(tx, { page, number, bodyZh, bodyEn, note, personId: viewer.personId, at: now })
    const deed = { noun: 'site', subjectId: page, act: 'writePage', personId: viewer.personId, at: now } as const
    await remember(tx, { ...deed, reason: note, detail: { number } })
    return { ok: true, number }
  })
}
