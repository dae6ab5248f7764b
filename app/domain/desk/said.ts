/** What a deed at the match desk came to, said once on the next page. */
export type Said =
  | { kind: 'savedAs' | 'savedRemoved'; name: string }
  | { kind: 'batch'; id: string; done: number; refused: number }
  | { kind: 'nothingChosen' }
