/** Interest that waits for an introduction. */
export interface InterestRow {
  id: string
  note: string
  createdAt: Date
  scenarioCode: string | null
  scenarioTitle: string
  companyId: string
  companyName: string
}
