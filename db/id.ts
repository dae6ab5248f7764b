import { customAlphabet } from 'nanoid'

/** A new row key: 18 letters and digits without look-alikes, some 90 bits, safe in URLs and easy to select. */
export const newId = customAlphabet('23456789abcdefghjkmnpqrstuvwxyz', 18)
