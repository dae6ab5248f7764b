import type { RegisteredOrganisation } from '#app/domain/account/listed.ts'
import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { dayText, minuteText } from '#app/domain/time.ts'
import { GROUND_WORDS_MAX, VERIFICATION_GROUNDS, type VerificationAnswer } from '#app/domain/verification/verdict.ts'
import { organisationText } from '#app/text/organisation.ts'
import { answerSentence, verificationText } from '#app/text/verification.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { Form } from '../account/form.tsx'
import { STATE_LOOKS } from '../account/membership-rows.tsx'
import { Section } from '../account/section.tsx'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FactList } from '../kit/facts.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { TextArea } from '../kit/form/text-fields.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag } from '../kit/tag.tsx'
import { verificationAddress } from '../verification/addresses.ts'
import { Licence } from '../verification/licence.tsx'
import { useLocale, useWords } from '../words.ts'
import { Trail } from './trail.tsx'

interface Props {
  organisation: RegisteredOrganisation
  owners: { name: string; email: string }[]
  /** What it was answered the last time that it was not verified. */
  earlier: VerificationAnswer | null
  licence: { files: AttachedFile[]; canWrite: boolean } | null
  trail: Parameters<typeof Trail>[0]['steps']
  settles: boolean
  /** Nobody belongs to it who could write: the first owner is to be invited. */
  invites: boolean
  answer?: { values: FormValues; errors: FieldErrors }
}

/** One organisation as it was registered, the two verdicts, and what happened before. */
export function OrganisationPage(props: Props) {
  const { organisation, trail, settles, invites } = props
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  return (
    <>
      <PageHead
        crumbs={[{ label: words.queueTitle, href: '/curator/organisations' }]}
        eyebrow={codes.organisationKind[organisation.kind]}
        title={organisation.name}
        lead={<Tag look={STATE_LOOKS[organisation.state]}>{codes.organisationState[organisation.state]}</Tag>}
      />
      <FactList facts={useFacts(props)} />
      {props.licence ? (
        <div className="pt-8">
          <Licence companyId={organisation.id} licence={props.licence} back={verificationAddress(organisation.id)} />
        </div>
      ) : null}
      {invites ? (
        <div className="pt-8">
          <p className="max-w-[38em] pb-4 text-ink-2">{words.inviteFirstLead}</p>
          <ButtonLink look="primary" href={`/curator/organisations/${organisation.id}/invitation`}>
            {words.inviteFirst}
          </ButtonLink>
        </div>
      ) : null}
      {settles ? <Verdicts {...props} /> : null}
      <div className={settles ? '' : 'pt-10'}>
        <Section title={words.trail}>
          <Trail steps={trail} />
        </Section>
      </div>
    </>
  )
}

function useFacts({ organisation: o, owners, earlier }: Props) {
  const words = useWords(organisationText)
  const codes = useWords(vocabularyText)
  const verification = useWords(verificationText)
  const locale = useLocale()
  const facts = [
    { label: words.creditCode, value: o.creditCode ?? '--' },
    { label: words.district, value: o.district ? codes.district[o.district] : words.wholeCity },
    { label: words.owners, value: owners.map((p) => `${p.name} ${p.email}`).join('\n') || '--' },
    { label: words.intro, value: o.intro || '--' },
    { label: words.registered, value: minuteText(o.createdAt, locale) },
  ]
  if (o.verifiedAt) facts.push({ label: words.verifiedAt, value: minuteText(o.verifiedAt, locale) })
  if (o.reverifyAskedAt) {
    const day = dayText(o.reverifyAskedAt, locale)
    facts.push({ label: verification.reverifyTitle, value: verification.reverifyAsked(day) })
  }
  if (earlier && o.state !== 'verified') facts.push({ label: words.earlier, value: answerSentence(locale, earlier) })
  return facts
}

function Verdicts({ organisation: { id, version, state }, answer }: Props) {
  const words = useWords(organisationText)
  const verification = useWords(verificationText)
  const seen = <input type="hidden" name="version" value={version} />
  return (
    <div className="grid items-start gap-x-14 gap-y-8 py-8 lg:grid-cols-[15rem_1fr]">
      <form method="post" action={`${verificationAddress(id)}/verification`} data-once>
        {seen}
        <Button look="primary">{state === 'verified' ? verification.reverify : words.verify}</Button>
      </form>
      <Form answer={answer}>
        {seen}
        <SelectField
          name="ground"
          label={verification.groundLabel}
          none={verification.groundNone}
          choices={VERIFICATION_GROUNDS.map((value) => ({ value, label: verification.ground[value] }))}
        />
        <TextArea
          name="reason"
          label={verification.reasonLabel}
          hint={verification.reasonHint}
          rows={3}
          maxLength={GROUND_WORDS_MAX}
          required
        />
        <div className="flex flex-wrap gap-3">
          <Button name="verdict" value="askMore">
            {verification.askMore}
          </Button>
          <Button look="danger" name="verdict" value="refuse">
            {words.refuse}
          </Button>
        </div>
      </Form>
    </div>
  )
}
