// Checks a receipt's file against a published head, offline: node chain-check.mjs receipt.json HEAD
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const [file, published] = process.argv.slice(2)
const { entry, proof, head } = JSON.parse(readFileSync(file, 'utf8'))
const sha = (...hex) => createHash('sha256').update(hex.join(''), 'hex').digest('hex')
const shaOfText = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex')
const path = BigInt(`0x${entry.spot}`).toString(2).padStart(48, '0')
const climb = (node, beside, height) => (path[47 - height] === '0' ? sha('01', node, beside) : sha('01', beside, node))
const root = proof.reduce(climb, sha('00', shaOfText(entry)))
const { day, previous, trail } = head
const same = proof.length === 48 && shaOfText({ day, previous, root, trail, version: 1 }) === published
console.log(same ? 'The head covers this receipt.' : 'The head does NOT cover this receipt.')
process.exitCode = same ? 0 : 1
