import { capabilitiesText } from '#app/text/capabilities.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

/** Whether the platform has checked that the company is who it says. */
export function VerifiedTag({ verified }: { verified: boolean }) {
  const words = useWords(capabilitiesText)
  return verified ? (
    <span className="text-[0.8125rem] text-supply">✓ {words.verified}</span>
  ) : (
    <Tag look="guess">{words.unverified}</Tag>
  )
}
