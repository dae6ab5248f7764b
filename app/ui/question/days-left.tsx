import { questionText } from '#app/text/question.ts'
import { Tag } from '../kit/tag.tsx'
import { useWords } from '../words.ts'

/** Working days that are left until an answer is due, or by how many it is overdue. */
export function DaysLeft({ days }: { days: number }) {
  const words = useWords(questionText).desk
  if (days < 0) return <Tag look="danger">{words.overdue(-days)}</Tag>
  return <Tag look={days <= 1 ? 'warning' : 'plain'}>{words.left(days)}</Tag>
}
