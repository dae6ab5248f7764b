import type { ListEntry } from '#app/domain/catalogue/entry.ts'
import { dayText } from '#app/domain/time.ts'
import { homeText } from '#app/text/home.ts'
import { ButtonLink } from '../kit/button.tsx'
import { useLocale, useWords } from '../words.ts'
import { HomeSection } from './home-section.tsx'

/** The list that was published last, and the ways in for those who publish and those who offer. */
export function NewestList({ list }: { list: ListEntry | null }) {
  const words = useWords(homeText)
  const locale = useLocale()
  return (
    <div className="grid content-start gap-12">
      {list ? (
        <HomeSection
          title={words.newest}
          lead={words.newestLead(dayText(list.publishedAt, locale), String(list.scenarios))}
        >
          <div className="border-y border-line-strong py-6">
            <p className="text-sm tracking-widest text-ink-3">{list.code}</p>
            <h3 className="mt-1 text-[1.375rem]">
              <a className="hover:underline" href={`/lists/${list.code}`}>
                {list.title}
              </a>
            </h3>
            <p className="mt-2 line-clamp-3 text-ink-2">{list.intro}</p>
            <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
              <ButtonLink look="primary" href={`/lists/${list.code}`}>
                {words.openList}
              </ButtonLink>
              <a className="link inline-flex min-h-11 items-center" href="/lists">
                {words.allLists}
              </a>
            </p>
          </div>
        </HomeSection>
      ) : null}
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
        <WayIn look="border-need" href="/sign-in?to=/agency" title={words.forAgency} note={words.forAgencyNote} />
        <WayIn look="border-supply" href="/sign-in?to=/company" title={words.forCompany} note={words.forCompanyNote} />
      </div>
    </div>
  )
}

function WayIn({ look, href, title, note }: { look: string; href: string; title: string; note: string }) {
  return (
    <div className={`border-l-[3px] pl-4 ${look}`}>
      <h3>
        <a href={href} className="inline-flex min-h-9 items-center hover:underline">
          {title} →
        </a>
      </h3>
      <p className="text-[0.9375rem] text-ink-2">{note}</p>
    </div>
  )
}
