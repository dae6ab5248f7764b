import type { OrganisationState } from '#app/domain/viewer.ts'
import { companyDeskText } from '#app/text/company-desk.ts'
import { Notice } from '../kit/notice.tsx'
import { useWords } from '../words.ts'

/** What keeps the company, or this person, from some deeds; nothing when nothing does. */
export function StandingNotice({ state, mayWrite }: { state: OrganisationState; mayWrite: boolean }) {
  const words = useWords(companyDeskText)
  return (
    <div className="space-y-3 pb-6 empty:hidden">
      {state === 'awaiting' ? (
        <Notice look="warning" title={words.awaiting.title}>
          {words.awaiting.text}
        </Notice>
      ) : null}
      {state === 'refused' ? (
        <Notice look="danger" title={words.refused.title}>
          {words.refused.text}
        </Notice>
      ) : null}
      {mayWrite ? null : <Notice look="warning">{words.viewOnly}</Notice>}
    </div>
  )
}
