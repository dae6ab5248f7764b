import type { ReactNode } from 'react'
import { AUDIT_NOUNS } from '#app/domain/account/audit-filter.ts'
import { adminText } from '#app/text/admin.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { CONTROL } from '../kit/form/text-fields.tsx'
import { useWords } from '../words.ts'
import type { AuditProps } from './audit-page.tsx'

/** What narrows the trail; it stands in the address. */
export function AuditFilterForm({ asked }: Pick<AuditProps, 'asked'>) {
  const words = useWords(adminText)
  const narrowed = Object.values(asked).some((value) => value !== '')
  return (
    <form method="get" action="/admin/audit" className="no-print flex flex-wrap items-end gap-3 pb-5">
      <Part id="audit-noun" label={words.noun}>
        <select id="audit-noun" name="noun" defaultValue={asked.noun} className={CONTROL}>
          <option value="">{words.anyNoun}</option>
          {AUDIT_NOUNS.map((noun) => (
            <option key={noun} value={noun}>
              {words.nouns[noun]}
            </option>
          ))}
        </select>
      </Part>
      <Part id="audit-person" label={words.who}>
        <input id="audit-person" type="search" name="person" defaultValue={asked.person} className={CONTROL} />
      </Part>
      <Part id="audit-day" label={words.day}>
        <input id="audit-day" type="date" name="day" defaultValue={asked.day} className={CONTROL} />
      </Part>
      <Button>{words.search}</Button>
      {narrowed ? (
        <ButtonLink look="quiet" href="/admin/audit">
          {words.reset}
        </ButtonLink>
      ) : null}
    </form>
  )
}

function Part({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 basis-40">
      <label htmlFor={id} className="text-sm text-ink-3">
        {label}
      </label>
      {children}
    </div>
  )
}
