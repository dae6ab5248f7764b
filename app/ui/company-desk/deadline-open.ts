/** Whether a deadline is still ahead. */
export function deadlineOpen(closesAt: Date | null, now: Date): boolean {
  return closesAt !== null && closesAt > now
}
