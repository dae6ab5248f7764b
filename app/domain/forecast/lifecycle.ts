/** A forecast is announced until a scenario is begun from it, or it is taken back with a reason. */
export const FORECAST_STATES = ['announced', 'begun', 'withdrawn'] as const
export type ForecastState = (typeof FORECAST_STATES)[number]
