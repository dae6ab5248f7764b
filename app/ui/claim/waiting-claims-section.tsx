import { dayText } from '#app/domain/time.ts'
import { claimText } from '#app/text/claim.ts'
import { DeskRow, DeskSection } from '../agency/desk-section.tsx'
import { useLocale, useWords } from '../words.ts'
import { claimAddress } from './addresses.ts'

interface Props {
  rows: { id: string; companyId: string; companyName: string; createdAt: Date }[]
}

/** On a company's desk: companies that the viewer says are theirs, until a curator answers. */
export function WaitingClaimsSection({ rows }: Props) {
  const words = useWords(claimText)
  const locale = useLocale()
  return (
    <DeskSection title={words.deskSection} rows={rows} keyOf={({ id }) => id}>
      {({ companyId, companyName, createdAt }) => (
        <DeskRow
          href={claimAddress(companyId)}
          title={companyName}
          about={words.waitingLead(dayText(createdAt, locale))}
          act={words.deskAct}
        />
      )}
    </DeskSection>
  )
}
