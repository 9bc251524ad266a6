import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'

const at = (file: string) => new URL(file, import.meta.url).href

/** Starts a process that runs `program` by `runChild`, and ends with its exit code. */
function start(program: string) {
  const flags = ['--import', at('end-with-parent.mjs'), '-e', program]
  const source = `
    import { runChild } from '${at('child.mjs')}'
    const { code } = await runChild(process.execPath, ${JSON.stringify(flags)}, { cwd: '/', env: process.env })
    process.exit(code)`
  const runner = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void runner.kill('SIGKILL'))
  let said = ''
  runner.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return { runner, said: () => said }
}

const until = (claim: () => boolean) => expect.poll(claim, { timeout: 10_000 }).toBe(true)
const exitCode = async (runner: ChildProcess) => (await once(runner, 'close'))[0]

const GRACEFUL = `
  let signals = 0
  const count = (name) => { signals += 1; console.log(name); setTimeout(() => process.exit(10 + signals), 400) }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, count)
  setInterval(() => {}, 1000)
  console.log('pid', process.pid)`

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s reaches the program, whose exit code comes back',
  async (signal) => {
    const { runner, said } = start(GRACEFUL)
    await until(() => said().includes('pid'))
    runner.kill(signal)
    expect(await exitCode(runner)).toBe(11)
    expect(said()).toContain(signal)
  },
)

test('a signal that arrives twice, as from npm and the terminal, is passed on once', async () => {
  const { runner, said } = start(GRACEFUL)
  await until(() => said().includes('pid'))
  runner.kill('SIGINT')
  await until(() => said().includes('SIGINT'))
  runner.kill('SIGINT')
  expect(await exitCode(runner)).toBe(11)
})

test('a program killed by a signal gives the code that shells give', async () => {
  expect(await exitCode(start(`process.kill(process.pid, 'SIGKILL')`).runner)).toBe(137)
})

test('what the program leaves running is ended after it', async () => {
  const { runner, said } = start(`
    const left = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    console.log('pid', left.pid)
    process.exit(0)`)
  expect(await exitCode(runner)).toBe(0)
  await until(() => !isAlive(pidIn(said())))
})

test('the program ends when we are killed without a chance to pass it on', async () => {
  const { runner, said } = start(GRACEFUL)
  await until(() => said().includes('pid'))
  runner.kill('SIGKILL')
  await until(() => !isAlive(pidIn(said())))
})

const pidIn = (text: string) => Number(/pid (\d+)/.exec(text)?.[1])

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
