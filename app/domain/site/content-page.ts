import { z } from 'zod'

/** The pages whose text an administrator writes; each stands at the address of its name. */
export const CONTENT_PAGES = ['about', 'privacy', 'accessibility'] as const
export type ContentPage = (typeof CONTENT_PAGES)[number]

/** The text of a page in both languages, as Markdown. */
export interface PageBody {
  bodyZh: string
  bodyEn: string
}

export const BODY_MAX = 20_000
export const NOTE_MAX = 200

const body = z.string({ error: 'required' }).trim().min(1, 'required').max(BODY_MAX, `tooLong:${BODY_MAX}`)

/** A page as it comes from its form. `seen` is the number of the version that was being changed, 0 for none. */
export const pageInput = z.object({
  bodyZh: body,
  bodyEn: body,
  note: z.string({ error: 'required' }).trim().min(1, 'required').max(NOTE_MAX, `tooLong:${NOTE_MAX}`),
  seen: z.coerce.number().int().min(0),
})

/** The page with this name, or null: names arrive in addresses. */
export function pageNamed(name: string | undefined): ContentPage | null {
  return CONTENT_PAGES.find((page) => page === name) ?? null
}

/** Parts with their lines as Markdown: a heading and a list each. */
export function partsAsMarkdown(parts: readonly { title: string; lines: readonly string[] }[]): string {
  return parts.map(({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`).join('\n\n')
}
