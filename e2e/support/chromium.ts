import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import chromium from '@sparticuz/chromium'
import manifest from '../../package.json' with { type: 'json' }
import { env } from './env.ts'
import { root } from './root.ts'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/google-chrome']

// The package is made for servers that show one page in one process; these would make pages unlike a person's.
const DROPPED =
  /^--(single-process|no-zygote|headless|disable-web-security|in-process-gpu|allow-running-insecure-content)\b/

// Only the font that comes along: pages look the same on every machine. (Its own list names fixed folders in /tmp.)
const FONTS = '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts/fonts</dir></fontconfig>'

export type Chromium = { executablePath: string; args: string[]; env: Record<string, string> }

/** `$CHROMIUM`, else the system's browser, else the one from npm, which is unpacked on first use. */
export async function findChromium(): Promise<Chromium> {
  const given = env.CHROMIUM || SYSTEM_BROWSERS.find((path) => existsSync(path))
  if (given) return { executablePath: given, args: [], env: {} }
  const folder = await unpack()
  return {
    executablePath: join(folder, 'chromium'),
    args: chromium.args.filter((arg) => !DROPPED.test(arg)),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

async function unpack() {
  const folder = join(root, '.cache', `chromium-${manifest.devDependencies['@sparticuz/chromium']}`)
  if (existsSync(folder)) return folder
  // Under another name until complete: a run that was cut off must not leave half a browser.
  const unfinished = `${folder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  await promisify(execFile)(process.execPath, [join(root, 'e2e/support/unpack-chromium.mjs')], {
    env: { ...env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  })
  await writeFile(join(unfinished, 'fonts.conf'), FONTS)
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }))
  return folder
}
