import { useLocation } from '@remix-run/react'
import { frameText } from '#app/text/frame.ts'
import { useLocale, useWords } from '../words.ts'

/** Changes the language and stays on the page. */
export function LanguageSwitch() {
  const words = useWords(frameText)
  const other = useLocale() === 'zh' ? 'en' : 'zh'
  const { pathname, search } = useLocation()
  return (
    <form method="post" action="/language">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="to" value={pathname + search} />
      <button
        type="submit"
        aria-label={words.switchLanguage}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        className="min-h-11 px-1 hover:text-ink"
      >
        {words.otherLanguage}
      </button>
    </form>
  )
}
