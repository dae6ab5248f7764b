import type { ReactNode } from 'react'
import { partNamed } from '#app/domain/scenario/parts.ts'
import { agencyText } from '#app/text/agency.ts'
import { scenarioFormText } from '#app/text/scenario-form.ts'
import { AlikeDone } from '../alike/double-notes.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { StateTag } from '../list/state-tag.tsx'
import { useWords } from '../words.ts'
import type { ScenarioPage } from './scenario-page.ts'

/** The head of a scenario's pages at the desk, with the word that the deed before left. */
export function ScenarioHead({ page, children }: { page: ScenarioPage; children?: ReactNode }) {
  const words = useWords(agencyText)
  const crumbs = [
    { label: words.desk, href: '/agency' },
    { label: words.scenarios, href: '/agency/scenarios' },
  ]
  return (
    <>
      <PageHead
        crumbs={crumbs}
        title={page.title || words.untitled}
        lead={
          <>
            <StateTag state={page.state} /> {page.code ? <span className="ml-2">{page.code}</span> : null}
          </>
        }
      >
        {children}
      </PageHead>
      <FlashNotice flash={page.flash} />
      <AlikeDone done={page.flash.alike} />
    </>
  )
}

function FlashNotice({ flash }: { flash: Record<string, string> }) {
  const { done } = useWords(agencyText)
  const { saved, part: parts } = useWords(scenarioFormText)
  const part = partNamed(flash.saved)
  const words = part ? saved(parts[part]) : done[flash.done as keyof typeof done]
  if (!words) return null
  return (
    <div className="pb-5">
      <Notice look="success" live>
        {words}
      </Notice>
    </div>
  )
}
