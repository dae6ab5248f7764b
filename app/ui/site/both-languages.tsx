import type { WrittenNode } from '#app/domain/site/written.ts'
import { siteText } from '#app/text/site.ts'
import { useWords } from '../words.ts'
import { Written } from './written.tsx'

/** A page in both languages, side by side, as it would look. */
export function BothLanguages({ title, zh, en }: { title: string; zh: WrittenNode[]; en: WrittenNode[] }) {
  const words = useWords(siteText)
  return (
    <section className="mb-8 rounded-lg border border-line-strong bg-surface px-5 py-4">
      <h2>{title}</h2>
      <div className="grid gap-x-10 gap-y-8 pt-3 lg:grid-cols-2">
        {[
          { label: words.bodyZh, written: zh, lang: 'zh-CN' },
          { label: words.bodyEn, written: en, lang: 'en' },
        ].map(({ label, written, lang }) => (
          <div key={lang} lang={lang}>
            <p className="text-[0.8125rem] tracking-widest text-ink-3">{label}</p>
            <Written written={written} />
          </div>
        ))}
      </div>
    </section>
  )
}
