/** Runs an enhancement once for every element of the document that asks for it. */
export function forEvery<Kind extends Element>(selector: string, enhance: (element: Kind) => void) {
  for (const element of document.querySelectorAll<Kind>(selector)) enhance(element)
}
