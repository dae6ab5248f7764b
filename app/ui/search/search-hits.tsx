import type { SearchResult, TagHit } from '#app/domain/catalogue/search-result.ts'
import { searchText } from '#app/text/search.ts'
import { ScenarioLine } from '../list/scenario-line.tsx'
import { useWords } from '../words.ts'
import { CompanyLine } from './company-line.tsx'

/** What a search found: tags first, then scenarios beside companies. */
export function SearchHits({ q, now, result }: { q: string; now: Date; result: SearchResult }) {
  const words = useWords(searchText)
  const { tags, scenarios, companies } = result
  const query = encodeURIComponent(q)
  return (
    <>
      {tags.length ? <TagHits tags={tags} /> : null}
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section className="min-w-0">
          <h2 className="border-b border-line-strong pb-2">{words.scenarios(String(scenarios.total))}</h2>
          {scenarios.total === 0 ? <p className="py-4 text-ink-3">{words.noScenarios}</p> : null}
          <ol>
            {scenarios.rows.map((row) => (
              <ScenarioLine key={row.code} row={row} now={now} brief />
            ))}
          </ol>
          {scenarios.total > scenarios.rows.length ? (
            <a className="link mt-3 inline-flex min-h-11 items-center" href={`/scenarios?q=${query}`}>
              {words.allScenarios(String(scenarios.total))}
            </a>
          ) : null}
        </section>
        <section className="min-w-0">
          <h2 className="border-b border-line-strong pb-2">{words.companies(String(companies.total))}</h2>
          {companies.total === 0 ? <p className="py-4 text-ink-3">{words.noCompanies}</p> : null}
          <ol>
            {companies.rows.map((hit) => (
              <CompanyLine key={hit.id} hit={hit} />
            ))}
          </ol>
          {companies.capabilities > 0 ? (
            <a className="link mt-3 inline-flex min-h-11 items-center" href={`/capabilities?q=${query}`}>
              {words.allCapabilities(String(companies.capabilities))}
            </a>
          ) : null}
        </section>
      </div>
    </>
  )
}

function TagHits({ tags }: { tags: TagHit[] }) {
  const words = useWords(searchText)
  return (
    <section className="pb-10">
      <h2 className="border-b border-line-strong pb-2">{words.tags}</h2>
      <ul className="grid gap-x-14 md:grid-cols-2">
        {tags.map(({ id, name, scenarios, capabilities }) => (
          <li key={id} data-row className="flex flex-wrap items-center gap-x-5 border-b border-line">
            <span className="min-w-0 flex-1 font-semibold">{name}</span>
            <a className="inline-flex min-h-11 items-center text-need hover:underline" href={`/scenarios?tag=${id}`}>
              {words.tagScenarios(String(scenarios))}
            </a>
            <a
              className="inline-flex min-h-11 items-center text-supply hover:underline"
              href={`/capabilities?tag=${id}`}
            >
              {words.tagCapabilities(String(capabilities))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
