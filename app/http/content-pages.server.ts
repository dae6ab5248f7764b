import { type ContentPage, type PageBody, partsAsMarkdown } from '#app/domain/site/content-page.ts'
import type { Identity } from '#app/domain/site/identity.ts'
import { shownPage } from '#app/services/site/content-page.server.ts'
import { statementsText } from '#app/text/statements.ts'
import { identityOf } from '#db/stores/site/identity.ts'
import { callOf } from './call.server.ts'
import { localeOf } from './locale.server.ts'

/** What a page says until somebody writes its first version. */
export function builtInPage(page: ContentPage): PageBody {
  const key = `${page}Parts` as const
  return { bodyZh: partsAsMarkdown(statementsText.zh[key]), bodyEn: partsAsMarkdown(statementsText.en[key]) }
}

/** A content page as it is shown to whoever asks, in their language. */
export async function pageFor(request: Request, page: ContentPage) {
  const { db } = await callOf(request)
  return shownPage(db.read, page, builtInPage(page), await localeOf(request))
}

/** Who runs the site, for the foot of every page. */
export async function identityFor(request: Request): Promise<Identity> {
  const { db } = await callOf(request)
  return identityOf(db.read)
}
