import type { AlikeCapability } from '#app/domain/alike/alike-row.ts'
import { alikeText } from '#app/text/alike.ts'
import { capabilityFormText } from '#app/text/capability-form.ts'
import { capabilityAddress } from '../company-desk/addresses.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'
import { AlikeBox } from './alike-box.tsx'

interface Props {
  rows: AlikeCapability[]
  companyId: string
  /** The capability that is written, where its author may merge it with one of the company's own. */
  capabilityId: string | null
}

/** The capabilities that say much the same as one that is written. */
export function AlikeCapabilities({ rows, companyId, capabilityId }: Props) {
  const words = useWords(alikeText)
  const { field, state, untitled } = useWords(capabilityFormText)
  const lines = rows.map((row) => {
    const own = row.companyId === companyId
    return {
      ...row,
      title: row.title || untitled,
      href: own ? capabilityAddress(row.id) : `/companies/${row.companyId}`,
      facts: (
        <>
          <span>{own ? words.ownCompany : row.companyName}</span>
          <Tag look={row.state === 'published' ? 'supply' : 'plain'}>{state[row.state]}</Tag>
        </>
      ),
      deeds:
        own && capabilityId ? (
          <ButtonLink look="quiet" href={`${capabilityAddress(capabilityId)}/merger?with=${row.id}`}>
            {words.merge}
          </ButtonLink>
        ) : null,
    }
  })
  return <AlikeBox title={words.box.capability(rows.length)} lead={words.box.lead} lines={lines} labels={field} />
}
