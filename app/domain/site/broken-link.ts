/** A link of the site that leads nowhere: where it stands, where it points, and what came back. */
export interface BrokenLink {
  page: string
  href: string
  /** The HTTP status; null when nothing came back in time. */
  status: number | null
}
