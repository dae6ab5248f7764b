import type { ReactNode } from 'react'
import type { ScenarioDocument } from '#app/domain/catalogue/scenario-document.ts'
import { dayText } from '#app/domain/time.ts'
import { scenarioText } from '#app/text/scenario.ts'
import { useLocale, useWords } from '../words.ts'

/** Where a scenario comes from and whom to ask. */
export function ScenarioFacts({ scenario }: { scenario: ScenarioDocument }) {
  const words = useWords(scenarioText)
  const locale = useLocale()
  const { list, code, openedAt, contact, contactVisibility, agencyName, jointAgencies } = scenario
  return (
    <dl className="text-[0.9375rem]">
      <Line label={words.agency}>{agencyName}</Line>
      {jointAgencies.length > 0 ? (
        <Line label={words.joint}>{jointAgencies.join(locale === 'zh' ? '、' : ', ')}</Line>
      ) : null}
      {code ? <Line label={words.code}>{code}</Line> : null}
      {list ? (
        <Line label={words.source}>
          <a className="link" href={`/lists/${list.code}`}>
            {list.title}
          </a>
          {list.position ? ` · ${words.position(String(list.position))}` : ''}
        </Line>
      ) : null}
      {openedAt ? <Line label={words.published}>{dayText(openedAt, locale)}</Line> : null}
      <Line label={words.contact}>
        {contact ? (
          <>
            {contact.name}
            {contact.phone ? (
              <>
                {' · '}
                <a className="link" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
                  {contact.phone}
                </a>
              </>
            ) : null}
          </>
        ) : (
          <span className="text-ink-3">
            {contactVisibility === 'curators' ? words.contactKept : words.contactHidden}
          </span>
        )}
      </Line>
    </dl>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6em_1fr] gap-x-3 border-b border-line py-2">
      <dt className="text-ink-3">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
