import { type Asked, partWith } from '#app/domain/proposal/parts.ts'
import { proposalText } from '#app/text/proposal.ts'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { fieldAnchor, proposalPartAddress } from './addresses.ts'
import { labelOf } from './words.ts'

interface Props {
  id: string
  /** The controls that want something. */
  names: string[]
  asked: Asked
  /** Whether the reader can mend them. */
  changeable: boolean
  /** Sending was tried just now. */
  answered: boolean
}

/** What keeps a proposal from being sent, each a way to its control; nothing when it may be sent. */
export function Gaps({ id, names, asked, changeable, answered }: Props) {
  const words = useWords(proposalText)
  const locale = useLocale()
  if (names.length === 0) return null
  return (
    <div className="pb-5">
      <Notice look={answered ? 'danger' : 'warning'} live={answered}>
        <p>{words.gaps(String(names.length))}</p>
        {changeable ? (
          <p className="flex flex-wrap gap-x-4">
            {names.map((name) => {
              const part = partWith(name)
              const href = part && `${proposalPartAddress(id, part)}?check=1${fieldAnchor(name)}`
              return href ? (
                <a key={name} className="link inline-flex min-h-11 items-center" href={href}>
                  {labelOf(name, asked, locale)}
                </a>
              ) : null
            })}
          </p>
        ) : null}
      </Notice>
    </div>
  )
}
