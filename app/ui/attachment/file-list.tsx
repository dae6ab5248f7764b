import { attachmentAddress, removalAddress } from '#app/domain/attachment/addresses.ts'
import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { sizeWords } from '#app/domain/attachment/size.ts'
import { attachmentText } from '#app/text/attachment.ts'
import { Button } from '../kit/button.tsx'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

interface Props {
  files: AttachedFile[]
  label: string
  /** Where removing leads back to; null where nothing may be removed. */
  back: string | null
}

/** Files, one a row: name, size, and what can be done with it. */
export function FileList({ files, label, back }: Props) {
  const words = useWords(attachmentText)
  if (files.length === 0) return <p className="border-y border-line py-3 text-ink-3">{words.none}</p>
  return (
    <ul aria-label={label} className="border-t border-line">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
          <span className="min-w-0 py-2.5">
            {file.state === 'clean' ? (
              <a className="link" href={attachmentAddress(file)} download>
                {file.name}
              </a>
            ) : (
              <span className="text-ink-2">{file.name}</span>
            )}
            <span className="ml-3 text-sm whitespace-nowrap text-ink-3 tabular-nums">{sizeWords(file.bytes)}</span>
            {file.state === 'clean' ? null : (
              <span className="ml-3">
                <Tag look={file.state === 'held' ? 'warning' : 'danger'}>{words.state[file.state]}</Tag>
              </span>
            )}
          </span>
          {back === null ? null : (
            <form method="post" action={removalAddress(file.id, back)} data-once>
              <Button look="quiet" aria-label={words.removeNamed(file.name)}>
                {words.remove}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
