import { homeText } from '#app/text/home.ts'
import { MeetingCircles } from '../charts/meeting-circles.tsx'
import { SearchBox } from '../list/search-box.tsx'
import { useWords } from '../words.ts'

/** What the site is for, the search, and the market in three numbers. */
export function Hero({ needs, pairs, offers }: { needs: number; pairs: number; offers: number }) {
  const words = useWords(homeText)
  return (
    <div className="grid items-center gap-x-16 gap-y-10 pt-10 pb-14 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)] lg:pt-16 lg:pb-20">
      <div>
        <p className="text-sm tracking-widest text-ink-3">{words.eyebrow}</p>
        <h1 className="mt-3 text-[2.5rem] leading-tight tracking-wide sm:text-[3.25rem]">
          <span className="block">{words.headline.first}</span>
          <span className="block">{words.headline.second}</span>
        </h1>
        <p className="mt-5 max-w-[30em] text-lg leading-8 text-ink-2">{words.lead}</p>
        <form action="/search" className="mt-8">
          <SearchBox label={words.search} hint={words.searchHint} button={words.searchButton} value="" />
        </form>
      </div>
      <MeetingCircles needs={needs} pairs={pairs} offers={offers} />
    </div>
  )
}
