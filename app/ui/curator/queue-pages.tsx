import { curatorText } from '#app/text/curator.ts'
import { Pages } from '../kit/pages.tsx'
import { useWords } from '../words.ts'

interface Props {
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** The way through the pages of a desk's list. */
export function QueuePages({ page, pages, hrefOf }: Props) {
  const { pagesLabel, previous, next, position } = useWords(curatorText)
  const words = { previous, next, position: position(page, pages) }
  return <Pages page={page} pages={pages} hrefOf={hrefOf} label={pagesLabel} words={words} />
}
