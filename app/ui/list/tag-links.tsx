import type { TagLabel } from '#app/domain/catalogue/rows.ts'
import { Tag, Tags } from '../kit/tag.tsx'

/** Tags that lead to what else stands under them on a list page. */
export function TagLinks({ tags, path, most = 6 }: { tags: TagLabel[]; path: string; most?: number }) {
  if (tags.length === 0) return null
  return (
    <Tags>
      {tags.slice(0, most).map(({ id, name }) => (
        <Tag key={id || name} href={id ? `${path}?tag=${encodeURIComponent(id)}` : undefined}>
          {name}
        </Tag>
      ))}
    </Tags>
  )
}
