import type { ReactNode } from 'react'
import { receivedText } from '#app/text/received-proposals.ts'
import { PageHead } from '../kit/page-head.tsx'
import { useWords } from '../words.ts'

interface Props {
  title: string
  scenario: { id: string; code: string | null; title: string }
  /** The page of all proposals, for the pages under it. */
  under?: boolean
  children?: ReactNode
}

/** The head of the pages on which received proposals are read. */
export function ReceivedHead({ title, scenario, under, children }: Props) {
  const words = useWords(receivedText)
  const crumbs = [
    { label: words.desk, href: '/agency' },
    { label: words.scenarios, href: '/agency/scenarios' },
    { label: scenario.title, href: `/agency/scenarios/${scenario.id}` },
    ...(under ? [{ label: words.title, href: `/agency/scenarios/${scenario.id}/proposals` }] : []),
  ]
  return (
    <PageHead crumbs={crumbs} title={title} lead={`${scenario.title} · ${scenario.code}`}>
      {children}
    </PageHead>
  )
}
