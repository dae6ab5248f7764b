import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { CLAIM_GROUNDS, type ClaimGround, type ClaimState } from '#app/domain/claim/claim.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { minuteText } from '#app/domain/time.ts'
import { claimText } from '#app/text/claim.ts'
import { Form } from '../account/form.tsx'
import { FileList } from '../attachment/file-list.tsx'
import { Button } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'

interface ListedClaim {
  id: string
  version: number
  createdAt: Date
  personName: string
  personEmail: string
  state: ClaimState
  creditCode: string
  post: string
  reason: string
  ground: ClaimGround | null
  answer: string
  own: boolean
  papers: AttachedFile[]
}

interface Props {
  company: { id: string; name: string; creditCode: string | null; intro: string }
  claims: ListedClaim[]
  /** The company has got members: nothing can be approved any more. */
  staffed: boolean
  decides: boolean
  sent?: { claimId: string; values: FormValues; errors: FieldErrors }
}

/** Everybody who claims one company, side by side, each with the curator's answer. */
export function CompanyClaimsPage({ company, claims, staffed, decides, sent }: Props) {
  const words = useWords(claimText)
  const waiting = claims.filter(({ state }) => state === 'waiting').length
  return (
    <>
      <PageHead
        crumbs={[{ label: words.queue, href: '/curator/claims' }]}
        title={company.name}
        lead={`${words.onRecord}${words.colon}${company.creditCode ?? words.none}`}
      />
      <div className="space-y-3 pb-6 empty:hidden">
        {waiting > 1 ? <Notice look="warning">{words.sideBySide(waiting)}</Notice> : null}
        {staffed && waiting > 0 ? <Notice look="warning">{words.staffed}</Notice> : null}
      </div>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
        {claims.map((claim) => (
          <section key={claim.id} aria-label={claim.personName} className="min-w-0 border-t-2 border-ink pt-4">
            <Facts claim={claim} onRecord={company.creditCode} />
            {claim.state === 'waiting' && decides && !claim.own ? (
              <VerdictForm claim={claim} staffed={staffed} sent={sent?.claimId === claim.id ? sent : undefined} />
            ) : null}
          </section>
        ))}
      </div>
    </>
  )
}

const LOOKS = { waiting: 'warning', approved: 'success', refused: 'danger', withdrawn: 'plain' } as const

function Facts({ claim, onRecord }: { claim: ListedClaim; onRecord: string | null }) {
  const words = useWords(claimText)
  const locale = useLocale()
  const { personName, personEmail, state, creditCode, post, reason, createdAt, ground, answer, papers } = claim
  const compared = onRecord === null ? '' : creditCode === onRecord ? words.same : words.differs
  const why = [ground && words.ground[ground], answer].filter(Boolean).join(words.colon)
  const facts = [
    {
      label: words.field.creditCode,
      value: (
        <>
          {creditCode} {compared ? <Tag look={creditCode === onRecord ? 'success' : 'danger'}>{compared}</Tag> : null}
        </>
      ),
    },
    { label: words.column.post, value: post },
    { label: words.column.reason, value: reason },
    { label: words.column.at, value: minuteText(createdAt, locale) },
    ...(why ? [{ label: words.groundLabel, value: why }] : []),
  ]
  return (
    <>
      <h2 className="flex flex-wrap items-baseline gap-x-3 pb-2 text-lg">
        {personName} <span className="text-sm font-normal text-ink-3">{personEmail}</span>
        <Tag look={LOOKS[state]}>{words.state[state]}</Tag>
      </h2>
      <FactList facts={facts} />
      <h3 className="pt-5 pb-2 text-[0.9375rem]">{words.papers}</h3>
      <FileList files={papers} label={`${words.papers} ${personName}`} back={null} />
    </>
  )
}

function VerdictForm({ claim, staffed, sent }: { claim: ListedClaim; staffed: boolean; sent: Props['sent'] }) {
  const words = useWords(claimText)
  const seen = (
    <>
      <input type="hidden" name="claim" value={claim.id} />
      <input type="hidden" name="version" value={claim.version} />
    </>
  )
  return (
    <div className="pt-6">
      {staffed ? null : (
        <form method="post" data-once className="pb-6">
          {seen}
          <Button look="primary" name="verdict" value="approve" aria-label={`${words.approve} ${claim.personName}`}>
            {words.approve}
          </Button>
        </form>
      )}
      <details open={sent !== undefined}>
        <summary className="min-h-11 py-2.5 font-semibold">{words.refuse}</summary>
        <div className="pt-2">
          <Form answer={sent && named(sent, claim.id)}>
            {seen}
            <SelectField
              name={`ground-${claim.id}`}
              label={words.groundLabel}
              none={words.groundNone}
              choices={CLAIM_GROUNDS.filter((value) => value !== 'claimedByOther').map((value) => ({
                value,
                label: words.ground[value],
              }))}
            />
            <TextArea name={`answer-${claim.id}`} label={words.answerLabel} rows={3} />
            <Button look="danger" name="verdict" value="refuse">
              {words.refuse}
            </Button>
          </Form>
        </div>
      </details>
    </div>
  )
}

/** What was sent, by the names that the fields have on this page: with the claim's id behind them. */
function named({ values, errors }: NonNullable<Props['sent']>, claimId: string) {
  const withId = <T,>(fields: Record<string, T>) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${claimId}`, value]))
  return { values: withId(values), errors: withId(errors) }
}
