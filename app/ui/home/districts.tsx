import type { District } from '#app/domain/vocabulary.ts'
import { homeText } from '#app/text/home.ts'
import { vocabularyText } from '#app/text/vocabulary.ts'
import { DistrictTiles } from '../charts/district-tiles.tsx'
import { SeeData } from '../charts/see-data.tsx'
import { Table } from '../kit/table.tsx'
import { useWords } from '../words.ts'
import { HomeSection } from './home-section.tsx'

interface Props {
  counts: { district: District; count: number }[]
  wholeCity: number
}

/** Where in the city something is asked for: the tile map and its table. */
export function Districts({ counts, wholeCity }: Props) {
  const words = useWords(homeText)
  const { district: names } = useWords(vocabularyText)
  return (
    <HomeSection
      title={words.districts}
      lead={
        <>
          {words.districtsLead}
          {wholeCity ? (
            <>
              {' · '}
              <a className="link" href="/scenarios?open=yes&district=city">
                {words.wholeCity(String(wholeCity))}
              </a>
            </>
          ) : null}
        </>
      }
    >
      <DistrictTiles
        label={words.districts}
        counts={counts}
        hrefOf={(district) => `/scenarios?open=yes&district=${district}`}
      />
      <SeeData label={words.districtsTable}>
        <Table
          caption={words.districts}
          rows={counts}
          keyOf={({ district }) => district}
          columns={[
            { key: 'district', label: words.district, head: true, cell: ({ district }) => names[district] },
            { key: 'count', label: words.open, numeric: true, cell: ({ count }) => count },
          ]}
        />
      </SeeData>
    </HomeSection>
  )
}
