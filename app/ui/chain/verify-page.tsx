import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { chainText } from '#app/text/chain.ts'
import { Form } from '../account/form.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { millisecondText } from './instant.ts'

/** What the check says, as the page shows it; `unread` for a file that is no receipt's. */
export type Said =
  | 'unread'
  | { known: false }
  | { known: true; same: boolean; at: Date; digest: string; hash: string; day: string; head: string | null }

interface Props {
  receipt: string
  said: Said | null
  answer?: { values: FormValues; errors: FieldErrors }
}

/** Lays a receipt beside the chain, for whoever holds it. */
export function VerifyPage({ receipt, said, answer }: Props) {
  const words = useWords(chainText)
  const labels = { receipt: words.receipt, digest: words.digest, file: words.file }
  return (
    <div className="max-w-3xl">
      <PageHead title={words.verify} lead={words.verifyLead}>
        <ButtonLink href="/chain">{words.title}</ButtonLink>
      </PageHead>
      {said ? <Result said={said} /> : null}
      <Form answer={answer} labels={labels} action="/verify">
        <TextField name="receipt" label={words.receipt} defaultValue={receipt} autoComplete="off" />
        <TextField name="digest" label={words.digest} hint={words.digestHint} autoComplete="off" />
        <TextArea name="file" label={words.file} rows={6} />
        <Button look="primary">{words.check}</Button>
      </Form>
    </div>
  )
}

function Result({ said }: { said: Said }) {
  const words = useWords(chainText)
  const locale = useLocale()
  if (said === 'unread') {
    return (
      <div className="pb-6">
        <Notice look="warning" title={words.noFile} live />
      </div>
    )
  }
  if (!said.known) {
    return (
      <div className="pb-6">
        <Notice look="warning" title={words.unknown} live>
          {words.unknownText}
        </Notice>
      </div>
    )
  }
  const { same, at, hash, day, head } = said
  return (
    <div className="pb-6">
      <Notice look={same ? 'success' : 'danger'} title={same ? words.same : words.differs} live>
        {same ? null : words.differsText}
      </Notice>
      <div className="pt-4">
        <FactList
          facts={[
            { label: words.at, value: millisecondText(at, locale) },
            { label: words.entry, value: <code className="break-all">{hash}</code> },
            { label: words.covered, value: head ? <CoveredBy day={day} head={head} /> : words.notYet(day) },
          ]}
        />
      </div>
    </div>
  )
}

function CoveredBy({ day, head }: { day: string; head: string }) {
  return (
    <>
      {day} <code className="break-all">{head}</code>
    </>
  )
}
