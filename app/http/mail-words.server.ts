import type { Compose, Matter } from '#app/services/mail/letter.ts'
import { mailText } from '#app/text/mail.ts'
import { noticeText } from '#app/text/notice.ts'

const SETTINGS = '/account/notices/settings'

interface Line {
  says: string
  href?: string
}

/** Puts a mail into words: plain text, and the same lines as simple HTML. */
export const composeMail: Compose = (matter, { name, locale, site }) => {
  const words = mailText[locale]
  const told = matter.kind === 'notice' || matter.kind === 'digest'
  const lines: Line[] = [
    { says: words.greeting(name) },
    ...linesOf(matter, locale).map(({ says, href }) => ({ says, href: href && site + href })),
    { says: words.foot },
    ...(told ? [{ says: words.footSettings, href: site + SETTINGS }] : []),
  ]
  const text = lines.map(({ says, href }) => (href ? `${says}\n${href}` : says)).join('\n\n')
  const html = lines.map(asParagraph).join('\n')
  return { subject: subjectOf(matter, locale), text: `${text}\n`, html: `<div lang="${locale}">\n${html}\n</div>\n` }
}

function subjectOf(matter: Matter, locale: 'zh' | 'en'): string {
  const words = mailText[locale]
  if ('path' in matter) return matter.kind === 'reset' ? words.resetSubject : words.confirmationSubject
  const [first] = matter.notices
  if (matter.kind === 'notice' && first) return noticeText[locale].says[first.kind](first.detail)
  return words.digestSubject(matter.notices.length)
}

function linesOf(matter: Matter, locale: 'zh' | 'en'): Line[] {
  if ('path' in matter) return [{ says: mailText[locale][matter.kind], href: matter.path }]
  const words = noticeText[locale]
  return matter.notices.flatMap(({ kind, detail, path }) => [
    { says: words.says[kind](detail), href: path },
    ...(kind === 'receipt' ? receiptLines(detail, words.receiptLines) : []),
  ])
}

function receiptLines(detail: Record<string, string | number | boolean>, labels: Record<string, string>): Line[] {
  return Object.entries(labels).map(([key, label]) => ({ says: `${label}: ${detail[key] ?? ''}` }))
}

function asParagraph({ says, href }: Line): string {
  const link = href ? `<br><a href="${escaped(href)}">${escaped(href)}</a>` : ''
  return `<p>${escaped(says)}${link}</p>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
