import { AXES } from '#app/domain/gaps/axis.ts'
import { standingOf } from '#app/domain/gaps/cell.ts'
import type { GapMap } from '#app/domain/gaps/gap-map.ts'
import { gapsAddress, gapsFileAddress } from '#app/domain/gaps/gaps-query.ts'
import { ButtonLink } from '../kit/button.tsx'
import { Empty } from '../kit/empty.tsx'
import { Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { PrintButton } from '../kit/print-button.tsx'
import { TabLinks } from '../kit/tab-links.tsx'
import { GapLegend } from './gap-legend.tsx'
import { GapSentence } from './gap-sentence.tsx'
import { GapSummary } from './gap-summary.tsx'
import { GapTable } from './gap-table.tsx'
import { GapTiles } from './gap-tiles.tsx'
import { useGapWords } from './gap-words.ts'
import { StandingMarks } from './standing-mark.tsx'

/** The gap map: its largest gaps in a sentence, one tag in numbers and tiles, and every tag in a table. */
export function GapPage({ map }: { map: GapMap }) {
  const words = useGapWords()
  return (
    <div className="print-wide">
      <StandingMarks />
      <PageHead crumbs={[{ label: words.matching, href: '/matching' }]} title={words.title} lead={words.lead}>
        <ButtonLink href={gapsFileAddress(map)}>{words.download}</ButtonLink>
        <PrintButton label={words.print} />
      </PageHead>
      {map.unknown === null ? null : (
        <div className="mb-5">
          <Notice look="warning" title={words.unknown(map.unknown)} live>
            <p>{words.unknownNext}</p>
          </Notice>
        </div>
      )}
      {standingOf(map.whole.total) === 'empty' ? (
        <Empty title={words.emptyTitle}>{words.emptyNext}</Empty>
      ) : (
        <>
          <GapSentence map={map} />
          <AxisSwitch map={map} />
          <div className="grid items-start gap-x-12 gap-y-5 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] print:grid-cols-[minmax(0,1fr)_18rem]">
            <GapSummary map={map} />
            <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
              <GapTiles map={map} />
            </div>
            <GapLegend axis={map.axis} />
          </div>
          <GapTable map={map} />
        </>
      )}
    </div>
  )
}

function AxisSwitch({ map: { axis: current, chosen } }: { map: GapMap }) {
  const words = useGapWords()
  return (
    <TabLinks
      look="part"
      label={words.axes}
      links={AXES.map((axis) => ({
        href: gapsAddress({ axis, tag: chosen?.id ?? null }),
        label: words.axis[axis],
        chosen: axis === current,
      }))}
    />
  )
}
