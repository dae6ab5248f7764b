import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { AttachmentField } from '../attachment/attachment-field.tsx'

interface Props {
  companyId: string
  licence: { files: AttachedFile[]; canWrite: boolean } | null
  back: string
}

/** The business licence of a company, to be uploaded by its people and read by who verifies it. Agencies have none. */
export function Licence({ companyId, licence, back }: Props) {
  if (!licence) return null
  const place = { noun: 'company', id: companyId, field: 'licence' } as const
  return (
    <div className="max-w-2xl pb-8">
      <AttachmentField place={place} files={licence.files} canWrite={licence.canWrite} back={back} />
    </div>
  )
}
