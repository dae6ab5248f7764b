import MarkdownIt, { type Token } from 'markdown-it'
import type { ContentPage, PageBody } from '#app/domain/site/content-page.ts'
import type { WrittenNode } from '#app/domain/site/written.ts'
import type { Reader } from '#db/handle.ts'
import { currentPage } from '#db/stores/site/page-versions.ts'

/** Raw HTML stays text, and only harmless addresses become links. */
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false })

/** Markdown as the tree of its elements; what was typed as HTML is text in it. */
export function writtenOf(body: string): WrittenNode[] {
  const root: WrittenNode[] = []
  const open = [root]
  for (const token of markdown.parse(body, {})) grow(open, token)
  return root
}

/** Adds what a token opens, says or closes to the innermost open element. */
function grow(open: WrittenNode[][], token: Token): void {
  const inside = open.at(-1)
  if (!inside || token.hidden) return
  if (token.nesting === 1) {
    const children: WrittenNode[] = []
    inside.push({ tag: token.tag, href: hrefOf(token), children })
    open.push(children)
  } else if (token.nesting === -1) open.pop()
  else if (token.type === 'inline') for (const child of token.children ?? []) grow(open, child)
  else if (token.type === 'text') inside.push(token.content)
  else if (token.type === 'softbreak') inside.push('\n')
  else inside.push({ tag: token.tag, href: null, children: token.content ? [token.content] : [] })
}

/**
 * A page as it is shown: its newest version, or what the site says of itself until somebody writes one.
 * @param builtIn what stands there before the first version
 */
export async function shownPage(reader: Reader, page: ContentPage, builtIn: PageBody, locale: 'zh' | 'en') {
  const stored = await currentPage(reader, page)
  const { bodyZh, bodyEn } = stored ?? builtIn
  return { written: writtenOf(locale === 'zh' ? bodyZh : bodyEn), updatedAt: stored?.at ?? null }
}

function hrefOf(token: Token): string | null {
  const href = token.attrGet('href')
  return href === null ? null : String(href)
}
