import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { run } from './run.mjs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const PACKAGES = ['chromium', 'fonts-wqy-microhei']
const COMMAND = `apt-get update && apt-get install -y ${PACKAGES.join(' ')}`

/**
 * Where a Chromium is: `CHROMIUM_PATH`, else the usual places, else installed from Debian where that is allowed.
 * @returns {Promise<string | null>} null when there is none; the command that installs it has been said
 */
export async function findChromium() {
  const found = present()
  if (found) return found
  if (process.getuid?.() === 0 && !spawnSync('apt-get', ['--version']).error) {
    console.log('安装 Chromium 与中文字体… Installing Chromium and a Chinese font…')
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const installed = present()
  if (!installed) console.error(`找不到 Chromium，请以 root 运行 (as root, run)：${COMMAND}；或设置 CHROMIUM_PATH。`)
  return installed
}

function present() {
  return [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((place) => place && fs.existsSync(place)) ?? null
}
