import { proposalText } from '#app/text/proposal.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

interface Props {
  fields: { name: string; label: string }[]
  /** Where they are mended; null for somebody who only reads. */
  editUrl: string | null
  /** Sending was tried just now. */
  answered: boolean
}

/** How many fields keep a proposal from being sent, each a way to the field; nothing when it may be sent. */
export function Gaps({ fields, editUrl, answered }: Props) {
  const words = useWords(proposalText)
  if (fields.length === 0) return null
  return (
    <div className="pb-5">
      <Notice look={answered ? 'danger' : 'warning'} live={answered}>
        <p>{words.gaps(String(fields.length))}</p>
        {editUrl ? (
          <p className="flex flex-wrap gap-x-4">
            {fields.map(({ name, label }) => (
              <a key={name} className="link inline-flex min-h-11 items-center" href={`${editUrl}#field-${name}`}>
                {label}
              </a>
            ))}
          </p>
        ) : null}
      </Notice>
    </div>
  )
}
