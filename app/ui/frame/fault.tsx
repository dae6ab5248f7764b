import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import type { RefusalCode } from '#app/domain/refusal.ts'
import { frameText } from '#app/text/frame.ts'
import { refusalText } from '#app/text/refusal.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { useWords } from '../words.ts'

/** The page in place of one that was refused, not found or that failed. */
export function Fault() {
  const words = useWords(refusalText)
  const { siteName } = useWords(frameText)
  const { title, next } = words[codeOf(useRouteError())]
  return (
    <div className="pt-12">
      <title>{`${title} · ${siteName}`}</title>
      <Empty title={title}>
        <p className="mb-5">{next}</p>
        <p className="flex flex-wrap justify-center gap-3">
          <ButtonLink href="/">{words.home}</ButtonLink>
          <ButtonLink href="/search">{words.search}</ButtonLink>
        </p>
      </Empty>
    </div>
  )
}

function codeOf(error: unknown): RefusalCode | 'fault' {
  if (!isRouteErrorResponse(error)) return 'fault'
  const refusal = (error.data as { refusal?: RefusalCode } | null)?.refusal
  return refusal ?? (error.status === 404 ? 'not_found' : 'fault')
}
