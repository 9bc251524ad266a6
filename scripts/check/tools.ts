import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { root } from './files.ts'

const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }

/** Runs a program of node_modules; answers its output where it fails. */
function tool(name: string, ...args: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }
    execFile(`${root}node_modules/.bin/${name}`, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve(error ? [`${stdout}${stderr}`.trim() || `${name} failed without a word`] : [])
    })
  })
}

export const format = () => tool('biome', 'ci', '--colors=off', '--error-on-warnings', '.')

export async function types() {
  const found = await Promise.all([tool('tsc', '-p', '.'), tool('tsc', '-p', 'web')])
  return found.flat()
}

export const unused = () => tool('knip', '--no-progress')

export async function compose() {
  const file = 'docker-compose.yml'
  return existsSync(root + file) ? tool('dclint', '--max-warnings=0', file) : []
}
