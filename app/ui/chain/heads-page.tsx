import { chainText } from '#app/text/chain.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { Neighbours } from './neighbours.tsx'

interface Props {
  heads: { day: string; hash: string }[]
  page: number
  more: boolean
}

/** The heads of the chain, newest first, and how to check by them. */
export function HeadsPage({ heads, page, more }: Props) {
  const words = useWords(chainText)
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <ButtonLink href="/verify">{words.verify}</ButtonLink>
        <ButtonLink look="quiet" href="/chain/feed.atom">
          {words.atom}
        </ButtonLink>
        <ButtonLink look="quiet" href="/chain/feed.json">
          {words.json}
        </ButtonLink>
      </PageHead>
      <section className="pb-6">
        <h2 className="pb-2 text-lg">{words.how}</h2>
        <ul className="max-w-prose list-disc space-y-1 pl-5 text-ink-2">
          {words.howText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {heads.length > 0 ? (
        <Table
          caption={words.heads}
          rows={heads}
          keyOf={({ day }) => day}
          columns={[
            { key: 'day', label: words.day, head: true, cell: ({ day }) => day },
            { key: 'hash', label: words.head, cell: ({ hash }) => <code className="break-all">{hash}</code> },
          ]}
        />
      ) : (
        <Empty title={words.empty} />
      )}
      <Neighbours path="/chain" page={page} more={more} />
    </>
  )
}
