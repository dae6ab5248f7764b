import type { AttachedFile } from '#app/domain/attachment/owners.ts'
import { attachmentText } from '#app/text/attachment.ts'
import { Section } from '../scenario/section.tsx'
import { useWords } from '../words.ts'
import { FileList } from './file-list.tsx'

/** What comes with a scenario, for its readers; nothing when there is nothing. */
export function AttachedFiles({ files }: { files: AttachedFile[] }) {
  const words = useWords(attachmentText)
  if (files.length === 0) return null
  return (
    <Section title={words.title}>
      <FileList files={files} label={words.listOf(words.title)} back={null} />
    </Section>
  )
}
