/** Every scenario that is announced. */
export const FORECASTS = '/forecasts'

/** What somebody follows. */
export const FOLLOWING = '/account/following'

/** One deed or form of a forecast, below its address. */
export function forecastAddress(id: string, deed: 'edit' | 'scenario' | 'withdrawal' | 'following' | 'following/end') {
  return `${FORECASTS}/${id}/${deed}`
}

/** Where a public scenario is followed, or left. */
export function watchAddress(code: string, ends = false): string {
  return `/scenarios/${code}/following${ends ? '/end' : ''}`
}
