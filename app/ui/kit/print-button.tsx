import { Button } from './button.tsx'

/** Prints the page, where there is room for the button. */
export function PrintButton({ label }: { label: string }) {
  return (
    <span className="hidden lg:block">
      <Button type="button" data-print>
        {label}
      </Button>
    </span>
  )
}
