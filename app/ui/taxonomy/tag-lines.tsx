import type { TagLine } from '#app/domain/taxonomy/overview.ts'
import { calledIn } from '#app/domain/taxonomy/told-tag.ts'
import { taxonomyText } from '#app/text/taxonomy.ts'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

/** Tags as lines: name, the other language's name, and how many records carry them. */
export function TagLines({ tags }: { tags: TagLine[] }) {
  return (
    <ul>
      {tags.map((tag) => (
        <li key={tag.id} className="border-b border-line last:border-b-0">
          <Line tag={tag} />
        </li>
      ))}
    </ul>
  )
}

function Line({ tag }: { tag: TagLine }) {
  const words = useWords(taxonomyText)
  const locale = useLocale()
  const other = locale === 'zh' ? tag.nameEn : tag.name
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 py-1.5">
      <a className="link inline-flex min-h-8 min-w-[11em] items-center" href={`/admin/taxonomy/${tag.id}`}>
        {calledIn(locale, tag)}
      </a>
      <span className="min-w-0 basis-full text-[0.8125rem] text-ink-3 sm:flex-1 sm:basis-auto">{other}</span>
      {tag.state === 'active' ? null : <Tag>{words.states[tag.state]}</Tag>}
      <span className="text-[0.8125rem] text-ink-3">{words.aliasCount(tag.aliases)}</span>
      <Uses tag={tag} aligned />
    </div>
  )
}

/** Needs and offers that carry a tag, in their colours and in words. */
export function Uses({ tag: { uses }, aligned }: { tag: Pick<TagLine, 'uses'>; aligned?: boolean }) {
  const words = useWords(taxonomyText)
  const width = aligned ? 'sm:min-w-[5.5em] sm:text-right' : ''
  return (
    <span className="flex gap-4 text-[0.8125rem] tabular-nums">
      <span className={`${width} ${uses.scenarios ? 'text-need' : 'text-ink-3'}`}>
        {words.scenarios} {uses.scenarios}
      </span>
      <span className={`${width} ${uses.capabilities ? 'text-supply' : 'text-ink-3'}`}>
        {words.capabilities} {uses.capabilities}
      </span>
    </span>
  )
}
