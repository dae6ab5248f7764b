import { Refusal } from '#app/domain/refusal.ts'

/** An address that the site does not have; the page in its place is served as any other, for whoever is signed in. */
export function loader(): never {
  throw new Refusal('not_found')
}

export default function Unknown() {
  return null
}
