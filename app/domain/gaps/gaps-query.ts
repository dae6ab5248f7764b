import { AXES, type Axis } from './axis.ts'

/** What the gap map shows; everything is in its address. */
export interface GapsQuery {
  axis: Axis
  /** The tag that is unfolded and drawn: its id, name or alias. Null: the whole market. */
  tag: string | null
}

const PATH = '/matching/gaps'
const WORD_MAX = 60

/** Reads the address; what cannot be meant is left out. */
export function gapsQueryOf(params: URLSearchParams): GapsQuery {
  return {
    axis: AXES.find((axis) => axis === params.get('by')) ?? 'district',
    tag: params.get('tag')?.trim().slice(0, WORD_MAX) || null,
  }
}

/** The address of a map; districts are what it shows unless told otherwise. */
export function gapsAddress({ axis, tag }: GapsQuery): string {
  return `${PATH}${searchOf({ axis, tag })}`
}

/** The address of a map that opens at the row of its tag. */
export function gapRowAddress({ axis, tag }: GapsQuery): string {
  return `${gapsAddress({ axis, tag })}${tag ? `#${gapRowAnchor(tag)}` : ''}`
}

/** The place of a tag's row in the page. */
export function gapRowAnchor(tagId: string): string {
  return `tag-${tagId}`
}

/** The address of a map's file: all of its tags, whichever is unfolded. */
export function gapsFileAddress({ axis }: Pick<GapsQuery, 'axis'>): string {
  return `${PATH}.xlsx${searchOf({ axis, tag: null })}`
}

function searchOf({ axis, tag }: GapsQuery): string {
  const params = new URLSearchParams()
  if (axis !== 'district') params.set('by', axis)
  if (tag) params.set('tag', tag)
  const search = params.toString()
  return search && `?${search}`
}
