import type { Standing } from '#app/domain/proposal/standing.ts'
import { deadlineText } from '#app/domain/time.ts'
import { proposalText } from '#app/text/proposal.ts'
import { Notice } from '../kit/notice.tsx'
import { useLocale, useWords } from '../words.ts'
import { Reason } from './reason.tsx'

interface Props {
  standing: Standing
  withdrawn: boolean
  closesAt: Date | null
  agencyName: string
  reason: string | null
}

const LOOKS = {
  writing: 'supply',
  late: 'warning',
  notOpen: 'warning',
  sealed: 'supply',
  waiting: 'supply',
  opened: 'need',
  selected: 'match',
  notSelected: 'need',
} as const satisfies Record<Standing, string>

/** How the proposal stands, in a sentence, with the agency's reason once there is one. */
export function StandingNotice({ standing, withdrawn, closesAt, agencyName, reason }: Props) {
  const words = useWords(proposalText)
  const locale = useLocale()
  const deadline = closesAt ? deadlineText(closesAt, locale) : ''
  if (standing === 'writing' && !withdrawn) return null
  const said: Record<Standing, { title: string; text?: string }> = {
    writing: { title: words.withdrawnTitle, text: words.withdrawnText },
    late: { title: words.tooLate.title, text: words.tooLate.text(deadline) },
    notOpen: words.notOpen,
    sealed: { title: words.sealedTitle, text: words.sealedText(deadline) },
    waiting: { title: words.waitingTitle, text: words.waitingText },
    opened: { title: words.openedTitle, text: words.openedText },
    selected: { title: words.selectedTitle },
    notSelected: { title: words.notSelectedTitle },
  }
  return (
    <div className="pb-6">
      <Notice look={LOOKS[standing]} title={said[standing].title}>
        {said[standing].text}
      </Notice>
      <Reason agencyName={agencyName} reason={reason} />
    </div>
  )
}
