import type { ReactNode } from 'react'
import { overtakenText } from '#app/text/overtaken.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { publicAmendmentAddress } from './addresses.ts'

interface Props {
  id: string
  code: string | null
  amendments: { unconfirmed: number[]; sinceDraft: number[] }
  /** It is being written: what came since it was saved is to be read first. */
  writing: boolean
  /** The reader may send, and the deadline lies ahead. */
  mayConfirm: boolean
  /** It was confirmed a moment ago. */
  confirmed: boolean
}

/** What amendments mean for a company's own proposal, with the one button that confirms it. */
export function ProposalAmendments({ id, code, amendments, writing, mayConfirm, confirmed }: Props) {
  const words = useWords(overtakenText)
  const { unconfirmed, sinceDraft } = amendments
  const list = useNumbers()
  return (
    <div className="space-y-3 pb-6 empty:hidden">
      {confirmed && unconfirmed.length === 0 ? (
        <Notice look="success" live>
          {words.confirmed}
        </Notice>
      ) : null}
      {unconfirmed.length > 0 ? (
        <Notice look="need" title={words.overtaken(list(unconfirmed))}>
          {mayConfirm ? <p>{words.overtakenText}</p> : null}
          <ReadLinks code={code} numbers={unconfirmed}>
            {mayConfirm ? (
              <form method="post" action={`/company/proposals/${id}/reconfirmation`} data-once>
                <input type="hidden" name="upTo" value={Math.max(...unconfirmed)} />
                <Button look="supply">{words.confirm}</Button>
              </form>
            ) : null}
          </ReadLinks>
        </Notice>
      ) : null}
      {writing && sinceDraft.length > 0 && unconfirmed.length === 0 ? (
        <Notice look="need" title={words.sinceDraft}>
          <ReadLinks code={code} numbers={sinceDraft} />
        </Notice>
      ) : null}
    </div>
  )
}

function ReadLinks({ code, numbers, children }: { code: string | null; numbers: number[]; children?: ReactNode }) {
  const words = useWords(overtakenText)
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-1">
      {children}
      {numbers.map((number) => (
        <a
          key={number}
          className="link inline-flex min-h-11 items-center"
          href={publicAmendmentAddress(code ?? '', number)}
        >
          {words.readChange(String(number))}
        </a>
      ))}
    </div>
  )
}

/** Of a received proposal that it was not confirmed after these amendments; nothing when it was. */
export function UnconfirmedTag({ numbers }: { numbers: number[] }) {
  const words = useWords(overtakenText)
  const list = useNumbers()
  return numbers.length > 0 ? <Tag look="warning">{words.unconfirmed(list(numbers))}</Tag> : null
}

function useNumbers(): (numbers: number[]) => string {
  const comma = useLocale() === 'zh' ? '、' : ', '
  return (numbers) => numbers.join(comma)
}
