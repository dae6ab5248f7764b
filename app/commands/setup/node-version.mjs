/** The oldest Node that the site runs on: [major, minor]. */
const OLDEST = [20, 19]

/** Leaves with one clear line when this Node is too old. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(
    `需要 Node ${OLDEST.join('.')} 或更新版本，当前是 ${version}。Node ${OLDEST.join('.')} or newer is needed, this is ${version}.`,
  )
  process.exit(1)
}
