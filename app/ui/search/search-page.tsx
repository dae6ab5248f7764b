import type { TagLabel } from '#app/domain/catalogue/rows.ts'
import type { SearchResult } from '#app/domain/catalogue/search-result.ts'
import { searchText } from '#app/text/search.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { TagLinks } from '../list/tag-links.tsx'
import { useWords } from '../words.ts'
import { SearchHits } from './search-hits.tsx'

interface Props {
  q: string
  now: Date
  /** Characters that were used when more were typed. */
  cutTo: number | null
  result: SearchResult
  industries: TagLabel[]
}

/** One search over scenarios, companies and tags. */
export function SearchPage({ q, now, cutTo, result, industries }: Props) {
  const words = useWords(searchText)
  const found = result.tags.length + result.scenarios.total + result.companies.total > 0
  return (
    <>
      <PageHead title={words.title} />
      <form action="/search" className="pb-6">
        <SearchBox label={words.label} hint={words.hint} button={words.button} value={q} />
      </form>
      {cutTo ? (
        <div className="max-w-2xl pb-6">
          <Notice look="warning">{words.cut(String(cutTo))}</Notice>
        </div>
      ) : null}
      {q === '' ? (
        <Start industries={industries} />
      ) : found ? (
        <SearchHits q={q} now={now} result={result} />
      ) : (
        <Nothing q={q} />
      )}
    </>
  )
}

function Start({ industries }: { industries: TagLabel[] }) {
  const words = useWords(searchText)
  return (
    <div className="max-w-3xl">
      <h2>{words.start}</h2>
      <p className="prose pt-2 pb-8 text-ink-2">{words.startNext}</p>
      <h3 className="pb-3">{words.startTags}</h3>
      <TagLinks tags={industries} path="/scenarios" most={industries.length} />
    </div>
  )
}

function Nothing({ q }: { q: string }) {
  const words = useWords(searchText)
  return (
    <Empty title={words.nothing(Array.from(q).length > 40 ? `${Array.from(q).slice(0, 40).join('')}…` : q)}>
      <p>{words.nothingNext}</p>
      <p className="mt-4 flex flex-wrap justify-center gap-3">
        <ButtonLink href="/scenarios">{words.browseScenarios}</ButtonLink>
        <ButtonLink href="/capabilities">{words.browseCapabilities}</ButtonLink>
      </p>
    </Empty>
  )
}
