import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border px-4 py-1.5 text-[0.9375rem] font-semibold no-underline transition-colors'

/** What a button is for. One `primary` a screen; `supply` is a company's main deed. */
export const BUTTON_LOOKS = {
  primary: `${BASE} border-ink bg-ink text-paper hover:bg-ink-2`,
  supply: `${BASE} border-supply bg-supply text-paper hover:opacity-90`,
  match: `${BASE} border-match bg-match text-paper hover:opacity-90`,
  plain: `${BASE} border-line-strong bg-surface text-ink hover:border-ink`,
  danger: `${BASE} border-danger bg-surface text-danger hover:bg-danger-tint`,
  quiet: 'inline-flex min-h-11 items-center gap-1 text-[0.9375rem] link text-ink-2 hover:text-ink',
} as const
export type ButtonLook = keyof typeof BUTTON_LOOKS

export function Button({
  look = 'plain',
  className = '',
  type = 'submit',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type={type} className={`${BUTTON_LOOKS[look]} ${className}`} {...rest} />
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  look = 'plain',
  className = '',
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { look?: ButtonLook }) {
  return (
    <a className={`${BUTTON_LOOKS[look]} ${className}`} {...rest}>
      {children}
    </a>
  )
}
