import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { CLAIM_REASON_MAX, type ClaimGround, type ClaimState } from '#app/domain/claim/claim.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { dayText } from '#app/domain/time.ts'
import { claimText } from '#app/text/claim.ts'
import { Form } from '../account/form.tsx'
import { PersonFields } from '../account/person-fields.tsx'
import { AttachmentField } from '../attachment/attachment-field.tsx'
import { Counter } from '../form/counter.tsx'
import { Button } from '../kit/button.tsx'
import { TextArea, TextField } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useLocale, useWords } from '../words.ts'
import { claimAddress } from './addresses.ts'

interface OwnClaim {
  id: string
  state: ClaimState
  ground: ClaimGround | null
  answer: string
  createdAt: Date
  papers: { files: AttachedFile[]; canWrite: boolean }
}

interface Props {
  company: { id: string; name: string }
  /** The newest claim of whoever looks; null when they made none. */
  claim: OwnClaim | null
  signedIn: boolean
  answer?: { values: FormValues; errors: FieldErrors }
}

/** Somebody says that a company is theirs, and reads here what came of it. */
export function ClaimPage({ company, claim, signedIn, answer }: Props) {
  const words = useWords(claimText)
  const open = claim?.state !== 'waiting' && claim?.state !== 'approved'
  return (
    <>
      <PageHead
        crumbs={[{ label: company.name, href: `/companies/${company.id}` }]}
        title={words.title(company.name)}
        lead={words.lead}
      />
      {claim ? <Standing claim={claim} companyId={company.id} /> : null}
      {open ? <ClaimForm companyId={company.id} signedIn={signedIn} answer={answer} /> : null}
    </>
  )
}

function Standing({ claim, companyId }: { claim: OwnClaim; companyId: string }) {
  const words = useWords(claimText)
  const locale = useLocale()
  const { id, state, ground, answer, createdAt, papers } = claim
  if (state === 'withdrawn') return null
  const looks = { waiting: 'warning', approved: 'success', refused: 'danger' } as const
  const why = [ground && ground !== 'other' ? words.ground[ground] : '', answer].filter(Boolean).join(words.colon)
  const title = `${words.yours}${words.colon}${words.state[state]}`
  return (
    <section className="max-w-2xl pb-8">
      <Notice look={looks[state]} title={title}>
        {state === 'waiting' ? <p>{words.waitingLead(dayText(createdAt, locale))}</p> : null}
        {why ? <p>{why}</p> : null}
        {state === 'refused' ? <p>{words.again}</p> : null}
        {state === 'approved' ? (
          <a className="link inline-flex min-h-11 items-center" href="/company">
            {words.approvedNext}
          </a>
        ) : null}
      </Notice>
      {state === 'waiting' ? (
        <>
          <div className="pt-6">
            <AttachmentField
              place={{ noun: 'claim', id, field: 'licence' }}
              files={papers.files}
              canWrite={papers.canWrite}
              back={claimAddress(companyId)}
            />
          </div>
          <form method="post" action={`/claims/${id}/withdrawal`} data-once className="pt-8">
            <Button look="danger">{words.withdraw}</Button>
          </form>
        </>
      ) : null}
    </section>
  )
}

function ClaimForm({ companyId, signedIn, answer }: { companyId: string } & Pick<Props, 'signedIn' | 'answer'>) {
  const words = useWords(claimText)
  const { field, hint } = words
  return (
    <>
      {signedIn ? null : (
        <p className="pb-5">
          <a
            className="link inline-flex min-h-11 items-center"
            href={`/sign-in?to=${encodeURIComponent(claimAddress(companyId))}`}
          >
            {words.hasAccount}
          </a>
        </p>
      )}
      <Form answer={answer} labels={field}>
        <TextField
          name="creditCode"
          label={field.creditCode}
          hint={hint.creditCode}
          autoComplete="off"
          spellCheck={false}
          className="max-w-xs"
        />
        <TextField
          name="post"
          label={field.post}
          hint={hint.post}
          autoComplete="organization-title"
          className="max-w-xs"
        />
        <TextArea name="reason" label={field.reason} hint={hint.reason} rows={4} />
        <Counter name="reason" max={CLAIM_REASON_MAX} />
        {signedIn ? null : (
          <>
            <h2 className="mb-4 border-t border-line pt-6 text-[1.0625rem]">{words.you}</h2>
            <PersonFields />
          </>
        )}
        <Button look="supply">{words.submit}</Button>
      </Form>
    </>
  )
}
