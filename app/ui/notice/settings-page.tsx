import type { FieldErrors, FormValues } from '#app/domain/form.ts'
import { mailingOf, type NoticeChoices } from '#app/domain/notice/choices.ts'
import { MAILINGS, NOTICE_KIND_LIST } from '#app/domain/notice/kinds.ts'
import { noticeText } from '#app/text/notice.ts'
import { Form } from '../account/form.tsx'
import { Section } from '../account/section.tsx'
import { Button } from '../kit/button.tsx'
import { SelectField } from '../kit/form/choice-fields.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'
import { CONFIRMATION, NOTICE_SETTINGS, NOTICES } from './addresses.ts'

interface Props {
  email: string
  locale: 'zh' | 'en'
  choices: NoticeChoices
  /** How it stands with mail to this person. */
  standing: 'noServer' | 'demoPerson' | 'confirmed' | 'unconfirmed'
  said: 'saved' | 'confirmationSent' | null
  answer?: { values: FormValues; errors: FieldErrors }
}

/** How somebody is told of what, and whether mail can reach them at all. */
export function SettingsPage({ email, locale, choices, standing, said, answer }: Props) {
  const words = useWords(noticeText)
  return (
    <>
      <PageHead crumbs={[{ label: words.title, href: NOTICES }]} title={words.settings} lead={words.settingsLead} />
      <div className="grid gap-4 pb-6">
        {said ? (
          <Notice look="success" live>
            <p>{words[said]}</p>
          </Notice>
        ) : null}
        <Standing email={email} standing={standing} />
      </div>
      <Form
        answer={answer}
        labels={Object.fromEntries(NOTICE_KIND_LIST.map((kind) => [`kind.${kind}`, words.kinds[kind]]))}
        action={NOTICE_SETTINGS}
      >
        <Section title={words.settings}>
          <SelectField
            name="locale"
            label={words.language}
            defaultValue={locale}
            choices={(['zh', 'en'] as const).map((value) => ({ value, label: words.languages[value] }))}
          />
          {NOTICE_KIND_LIST.map((kind) => (
            <SelectField
              key={kind}
              name={`kind.${kind}`}
              label={words.kinds[kind]}
              defaultValue={mailingOf(kind, choices)}
              choices={MAILINGS.map((value) => ({ value, label: words.mailing[value] }))}
            />
          ))}
          <Button look="primary">{words.save}</Button>
        </Section>
      </Form>
    </>
  )
}

function Standing({ email, standing }: Pick<Props, 'email' | 'standing'>) {
  const words = useWords(noticeText)
  if (standing === 'confirmed')
    return (
      <Notice look="match">
        <p>{words.confirmed(email)}</p>
      </Notice>
    )
  if (standing !== 'unconfirmed')
    return (
      <Notice look="warning">
        <p>{words[standing]}</p>
      </Notice>
    )
  return (
    <Notice look="warning">
      <p className="mb-2">{words.unconfirmed(email)}</p>
      <form method="post" action={CONFIRMATION} data-once>
        <Button>{words.sendConfirmation}</Button>
      </form>
    </Notice>
  )
}
