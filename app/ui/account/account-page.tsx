import type { PlatformRole } from '#app/domain/viewer.ts'
import { accountText } from '#app/text/account.ts'
import { forecastText } from '#app/text/forecast.ts'
import { sealingText } from '#app/text/sealing.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { FOLLOWING } from '../forecast/addresses.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { FactList } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tag, Tags } from '../kit/tag.tsx'
import { useLocale, useWords } from '../words.ts'
import { type AnsweredMembership, MembershipRows } from './membership-rows.tsx'
import { Section } from './section.tsx'

interface Props {
  name: string
  email: string
  platformRoles: PlatformRole[]
  memberships: AnsweredMembership[]
  passwordChanged: boolean
  /** Something that they follow has moved on. */
  news: boolean
}

export function AccountPage({ name, email, platformRoles, memberships, passwordChanged, news }: Props) {
  const words = useWords(accountText)
  const { openingsTitle } = useWords(sealingText)
  const codes = useWords(vocabularyText)
  const { following, isNew } = useWords(forecastText)
  const roles = (
    <Tags>
      {platformRoles.map((role) => (
        <Tag key={role} look="match">
          {codes.platformRole[role]}
        </Tag>
      ))}
    </Tags>
  )
  const facts = [
    { label: words.name, value: name },
    { label: words.email, value: email },
    { label: words.language, value: <LanguageChoice /> },
    ...(platformRoles.length > 0 ? [{ label: words.platformRoles, value: roles }] : []),
  ]
  return (
    <>
      <PageHead title={words.account}>
        <ButtonLink href={FOLLOWING}>
          {following}
          {news ? <Tag look="need">{isNew}</Tag> : null}
        </ButtonLink>
      </PageHead>
      {passwordChanged ? (
        <div className="mb-6">
          <Notice look="success" live>
            <p>{words.passwordChanged}</p>
          </Notice>
        </div>
      ) : null}
      <Section title={words.person}>
        <FactList facts={facts} />
      </Section>
      <Section title={words.organisations}>
        {memberships.length > 0 ? (
          <MembershipRows memberships={memberships} />
        ) : (
          <Empty title={words.noOrganisations}>
            <p>{words.noOrganisationsNext}</p>
          </Empty>
        )}
        <ButtonLink look="quiet" href="/sign-up" className="mt-2">
          {words.registerOrganisation}
        </ButtonLink>
      </Section>
      <Section title={words.security}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/account/password">{words.changePassword}</ButtonLink>
          <ButtonLink href="/openings">{openingsTitle}</ButtonLink>
        </div>
        <form method="post" action="/account/sessions/end" className="mt-6 border-t border-line pt-6" data-once>
          <p className="prose mb-3 text-ink-2">{words.signOutEverywhereHint}</p>
          <Button look="danger">{words.signOutEverywhere}</Button>
        </form>
      </Section>
    </>
  )
}

function LanguageChoice() {
  const words = useWords(accountText)
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  return (
    <form method="post" action="/language" className="flex flex-wrap items-center gap-x-4">
      <span>{words.languageNow}</span>
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="to" value="/account" />
      <button type="submit" lang={other === 'zh' ? 'zh-CN' : 'en'} className="link">
        {words.languageChange}
      </button>
    </form>
  )
}
