import type { ReactNode } from 'react'
import type { CandidateTag, IndexState } from '#app/domain/catalogue/index-state.ts'
import { minuteText } from '#app/domain/time.ts'
import { adminText } from '#app/text/admin.ts'
import { indexText } from '#app/text/index-page.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { FactList, Facts } from '../kit/facts.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { type Column, Table } from '../kit/table.tsx'
import { useLocale, useWords } from '../words.ts'

interface Props {
  state: IndexState
  /** Whether the reader may open the administrator's pages. */
  administers: boolean
  mayRebuild: boolean
}

/** How the matching index stands: what it holds, what it learned from, how it is kept. */
export function IndexPage({ state, administers, mayRebuild }: Props) {
  const words = useWords(indexText)
  const { audit } = useWords(adminText)
  const home = administers ? { label: words.home, href: '/admin' } : { label: audit, href: '/admin/audit' }
  return (
    <>
      <PageHead crumbs={[home]} title={words.title} lead={words.lead}>
        <ButtonLink href="/curator/learning">{words.outcomes}</ButtonLink>
      </PageHead>
      <Contents state={state} />
      <Learning state={state} mayRebuild={mayRebuild} />
      <Running state={state} />
      <Candidates candidates={state.candidates} administers={administers} />
    </>
  )
}

function Contents({ state }: { state: IndexState }) {
  const words = useWords(indexText)
  const { profiles, capabilities, terms, tags, candidates, bytes, blocks, dead } = state
  return (
    <Section title={words.contents}>
      <Facts
        facts={[
          { label: words.needs, value: counted(profiles.needs) },
          { label: words.companies, value: counted(profiles.offers) },
          { label: words.capabilities, value: counted(capabilities) },
          { label: words.terms, value: counted(terms) },
          { label: words.tags, value: words.tagsWith(tags, candidates.length) },
          { label: words.memory, value: megabytes(bytes) },
          { label: words.blocks, value: counted(blocks) },
          { label: words.dead, value: counted(dead) },
        ]}
      />
    </Section>
  )
}

function Learning({ state, mayRebuild }: Pick<Props, 'state' | 'mayRebuild'>) {
  const words = useWords(indexText)
  const locale = useLocale()
  const { learned, profiles, rebuilding, failedAt } = state
  return (
    <Section title={words.learning} lead={words.learningHint}>
      <FactList
        facts={[
          { label: words.learnedFrom, value: words.learnedFromProfiles(learned.from) },
          { label: words.learnedAt, value: minuteText(learned.at, locale) },
          { label: words.changed, value: words.changedOf(learned.changed, profiles.needs + profiles.offers) },
        ]}
      />
      <div className="flex flex-col gap-4 pt-4">
        {failedAt ? <Notice look="danger">{words.failed(minuteText(failedAt, locale))}</Notice> : null}
        {rebuilding ? <UnderWay /> : mayRebuild ? <RebuildForm /> : null}
      </div>
    </Section>
  )
}

function UnderWay() {
  const words = useWords(indexText)
  return (
    <Notice look="match" live>
      <div className="flex flex-wrap items-center gap-x-6">
        <span>{words.rebuilding}</span>
        <a className="inline-flex min-h-11 items-center underline" href="/admin/index">
          {words.reload}
        </a>
      </div>
    </Notice>
  )
}

function RebuildForm() {
  const words = useWords(indexText)
  return (
    <form method="post" action="/admin/index/rebuilding" className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <Button look="primary">{words.rebuild}</Button>
      <span className="text-sm text-ink-3">{words.rebuildHint}</span>
    </form>
  )
}

function Running({ state }: { state: IndexState }) {
  const words = useWords(indexText)
  const locale = useLocale()
  const { start, snapshot, keepsSnapshots, refreshedAt, lagMs } = state
  const [when, took] = [minuteText(start.at, locale), seconds(start.tookMs)]
  const started = start.why ? words.startRebuilt(when, took, words.why[start.why]) : words.startRestored(when, took)
  const unsaved = keepsSnapshots ? words.snapshotNone : words.snapshotOff
  const saved = snapshot && words.snapshotAt(minuteText(snapshot.at, locale), megabytes(snapshot.bytes))
  return (
    <Section title={words.running}>
      <FactList
        facts={[
          { label: words.start, value: started },
          { label: words.snapshot, value: saved ?? unsaved },
          { label: words.refreshed, value: minuteText(refreshedAt, locale) },
          { label: words.lag, value: lagMs > 0 ? words.lagSeconds(seconds(lagMs)) : words.lagNone },
        ]}
      />
    </Section>
  )
}

function Candidates({ candidates, administers }: { candidates: CandidateTag[]; administers: boolean }) {
  const words = useWords(indexText)
  const columns: Column<CandidateTag>[] = [
    { key: 'word', label: words.word, head: true, cell: ({ word }) => word },
    { key: 'scenarios', label: words.needs, numeric: true, cell: ({ scenarios }) => counted(scenarios) },
    { key: 'companies', label: words.companies, numeric: true, cell: ({ companies }) => counted(companies) },
  ]
  return (
    <Section title={words.candidates} lead={candidates.length > 0 ? words.candidatesLead : words.candidatesNone}>
      {candidates.length > 0 ? (
        <Table caption={words.candidates} columns={columns} rows={candidates} keyOf={({ word }) => word} />
      ) : null}
      {candidates.length > 0 && administers ? (
        <ButtonLink look="quiet" href="/admin/taxonomy">
          {words.toTaxonomy}
        </ButtonLink>
      ) : null}
    </Section>
  )
}

function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="pt-8">
      <h2 className="pb-3">{title}</h2>
      {lead ? <p className="max-w-[44rem] pb-4 text-ink-2">{lead}</p> : null}
      {children}
    </section>
  )
}

function counted(n: number): string {
  return n.toLocaleString('en-US')
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
