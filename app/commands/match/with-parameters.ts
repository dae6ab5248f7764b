import { PARAMETERS } from '#app/matching/parameters.ts'

/**
 * Values for some of the engine's parameters. What an offer or a need entered is worth is not among them: the engine
 * works that out when it is loaded. So it does with how firmly a text must name a tag for the gate, which stays at the
 * shipped values whatever is given here; the labelled data has no required tags, so no gate.
 */
export type ParameterChange = Changed<Omit<typeof PARAMETERS, 'enteredInNeed' | 'enteredInOffer'>>

type Changed<T> = { [K in keyof T]?: T[K] extends number ? number : Changed<T[K]> }

/**
 * Runs a function while the engine's parameters have other values, and puts the shipped ones back, also when the
 * function throws. For measuring only: an engine filled meanwhile keeps what it worked out, and ranks as usual later.
 * @param run must be done when it returns: whatever it leaves to a promise sees the shipped values
 */
export function withParameters<T>(change: ParameterChange, run: () => T): T {
  // `as const` holds for the checker alone: the object itself is not frozen, and the engine reads it at every use.
  const inUse = PARAMETERS as unknown as Values
  const shipped = structuredClone(inUse)
  try {
    overwrite(inUse, change as Values)
    return run()
  } finally {
    overwrite(inUse, shipped)
  }
}

interface Values {
  [name: string]: number | Values
}

function overwrite(values: Values, change: Values) {
  for (const [name, value] of Object.entries(change)) {
    const present = values[name]
    if (typeof value === 'object' && typeof present === 'object') overwrite(present, value)
    else values[name] = value
  }
}
