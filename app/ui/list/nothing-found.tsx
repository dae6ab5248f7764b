import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'

export interface NothingWords {
  nothing: string
  nothingNext: string
  nothingTry: string
  nothingYet: string
  nothingYetNext: string
}

interface Props {
  /** Whether filters or words made the list empty. */
  narrowed: boolean
  words: NothingWords
  /** Where something is to be found. */
  href: string
}

/** An empty list: why, and where to go from here. */
export function NothingFound({ narrowed, words, href }: Props) {
  return (
    <Empty title={narrowed ? words.nothing : words.nothingYet}>
      <p>{narrowed ? words.nothingNext : words.nothingYetNext}</p>
      {narrowed ? (
        <p className="mt-4">
          <ButtonLink href={href}>{words.nothingTry}</ButtonLink>
        </p>
      ) : null}
    </Empty>
  )
}
