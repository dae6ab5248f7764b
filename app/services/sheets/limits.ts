/** How much of a file is read before it is refused. A real list of 5,000 rows needs a tenth of this. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** A package with a list and its files. */
  packageBytes: 100 * 1024 * 1024,
  entries: 2_000,
  unpackedBytes: 80 * 1024 * 1024,
  /** Unpacked over packed bytes of one part; spreadsheets reach 60, bombs 1,000. */
  ratio: 250,
  /** Parts smaller than this may be packed as tightly as they like. */
  ratioFromBytes: 2 * 1024 * 1024,
  sheets: 50,
  rows: 20_000,
  columns: 400,
  cells: 1_000_000,
  cellCharacters: 32_767,
  /** How many files are read at the same time; others wait. */
  readers: 2,
  milliseconds: 60_000,
  heapMegabytes: 512,
} as const
