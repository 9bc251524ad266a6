import { ensureBuilt, ensureInstalled } from './bootstrap.mjs'
import { runChild, stop } from './child.mjs'
import { tasks } from './tasks.mjs'

/**
 * Installs and builds what is missing, runs the task and ends the process with the task's exit code.
 * @param {string[]} argv the task's name, then its own arguments
 */
export async function main([name = 'start', ...args]) {
  const task = tasks[name]
  if (!task) {
    console.error(`There is no task ${name}. Tasks: ${Object.keys(tasks).join(', ')}.`)
    process.exit(2)
  }
  await ensureInstalled()
  if (task.needsPage) await ensureBuilt()
  process.exit(await runTogether(task.programs(args)))
}

/**
 * Where one program of several ends, the others are stopped too; the first one's exit code counts.
 * @param {import('./tasks.mjs').Program[]} programs
 */
async function runTogether(programs) {
  const runs = programs.map(({ args, cwd, env }) => runChild(process.execPath, args, { cwd, env }))
  const { code } = await Promise.race(runs)
  stop('SIGTERM')
  await Promise.all(runs)
  return code
}
