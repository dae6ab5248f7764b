import { Refusal } from '#app/domain/refusal.ts'
import type { ContentPage, PageBody } from '#app/domain/site/content-page.ts'
import type { Reader } from '#db/handle.ts'
import { currentPage, pageVersionOf, pageVersions } from '#db/stores/site/page-versions.ts'
import { writtenOf } from './content-page.server.ts'

/** Versions that the page of an administrator lists. */
const VERSIONS_MAX = 50

/** A page for whoever writes it: its text, the number of its version (0 while it is built in), and its versions. */
export async function pageForWriting(reader: Reader, page: ContentPage, builtIn: PageBody) {
  const stored = await currentPage(reader, page)
  return {
    number: stored?.number ?? 0,
    bodyZh: stored?.bodyZh ?? builtIn.bodyZh,
    bodyEn: stored?.bodyEn ?? builtIn.bodyEn,
    versions: await pageVersions(reader, page, VERSIONS_MAX),
  }
}

/**
 * One version of a page, as text and as it looked.
 * @throws {Refusal} not_found
 */
export async function pageVersionShown(reader: Reader, page: ContentPage, number: number) {
  const version = await pageVersionOf(reader, page, number)
  if (!version) throw new Refusal('not_found', `${page} ${number}`)
  const current = await currentPage(reader, page)
  const { bodyZh, bodyEn, note, at } = version
  return { number, bodyZh, bodyEn, note, at, ...inBothLanguages(version), newest: current?.number ?? number }
}

/** Both languages of a page as they would look. */
export function inBothLanguages({ bodyZh, bodyEn }: PageBody) {
  return { zh: writtenOf(bodyZh), en: writtenOf(bodyEn) }
}
