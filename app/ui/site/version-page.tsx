import type { ContentPage } from '#app/domain/site/content-page.ts'
import type { WrittenNode } from '#app/domain/site/written.ts'
import { minuteText } from '#app/domain/time.ts'
import { siteText } from '#app/text/site.ts'
import { Button } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { BothLanguages } from './both-languages.tsx'

interface Props {
  page: ContentPage
  number: number
  newest: number
  note: string
  at: Date
  zh: WrittenNode[]
  en: WrittenNode[]
}

/** An earlier version of a content page, which can be made the newest again. */
export function VersionPage({ page, number, newest, note, at, zh, en }: Props) {
  const words = useWords(siteText)
  const crumbs = [
    { label: words.pages, href: '/admin/pages' },
    { label: words.page[page], href: `/admin/pages/${page}` },
  ]
  return (
    <>
      <PageHead crumbs={crumbs} title={words.version(number)} lead={`${minuteText(at, useLocale())} · ${note}`}>
        {number === newest ? null : (
          <form method="post" data-once>
            <Button>{words.restore}</Button>
          </form>
        )}
      </PageHead>
      <BothLanguages title={words.page[page]} zh={zh} en={en} />
    </>
  )
}
