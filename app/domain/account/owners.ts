import type { MemberRole } from '../viewer.ts'

/** Whether an organisation keeps an owner when this member gets another role, or none (null: leaves). */
export function keepsAnOwner(
  members: readonly { personId: string; role: MemberRole }[],
  personId: string,
  becomes: MemberRole | null,
): boolean {
  return becomes === 'owner' || members.some((m) => m.role === 'owner' && m.personId !== personId)
}
