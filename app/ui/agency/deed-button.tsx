import { Button, type ButtonLook } from '../kit/button.tsx'

/** A deed that needs no words: one button that posts to the deed's own address. */
export function DeedButton({ action, look, children }: { action: string; look?: ButtonLook; children: string }) {
  return (
    <form method="post" action={action} data-once>
      <Button look={look}>{children}</Button>
    </form>
  )
}
