import type { ListedPerson } from '#app/domain/account/listed.ts'
import { dayText } from '#app/domain/time.ts'
import { adminText } from '#app/text/admin.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { PageHead } from '../kit/page-head.tsx'
import { Pages } from '../kit/pages.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { pageHref, SearchForm } from './search-form.tsx'

interface Props {
  people: ListedPerson[]
  count: number
  text: string
  page: number
  pages: number
}

const PATH = '/admin/people'

/** Every account with a search over names and addresses. */
export function PeoplePage({ people, count, text, page, pages }: Props) {
  const words = useWords(adminText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/admin' }]}
        title={words.people}
        lead={count > 0 ? words.found(count) : words.noneFound}
      />
      <SearchForm path={PATH} text={text} label={words.searchLabel} words={words} />
      {people.length > 0 ? <PeopleTable people={people} /> : null}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(p) => pageHref(PATH, { q: text }, p)}
        label={words.pages}
        words={{ previous: words.previous, next: words.next, position: words.position(page, pages) }}
      />
    </>
  )
}

function PeopleTable({ people }: { people: ListedPerson[] }) {
  const words = useWords(adminText)
  const codes = useWords(vocabularyText)
  const locale = useLocale()
  const columns: Column<ListedPerson>[] = [
    {
      key: 'name',
      label: words.person,
      head: true,
      cell: (p) => (
        <a className="link inline-flex min-h-11 items-center" href={`${PATH}/${p.id}`}>
          {p.name}
        </a>
      ),
    },
    { key: 'email', label: words.email, cell: (p) => p.email },
    {
      key: 'roles',
      label: words.roles,
      cell: (p) =>
        p.roles.length > 0 ? (
          <Tags>
            {p.roles.map((r) => (
              <Tag key={r} look="match">
                {codes.platformRole[r]}
              </Tag>
            ))}
          </Tags>
        ) : null,
    },
    {
      key: 'state',
      label: words.state,
      cell: (p) => (p.disabledAt ? <Tag look="danger">{words.closed}</Tag> : words.open),
    },
    { key: 'since', label: words.since, cell: (p) => dayText(p.createdAt, locale) },
  ]
  return <Table caption={words.people} columns={columns} rows={people} keyOf={(p) => p.id} />
}
