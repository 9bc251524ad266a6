/**
 * Calls back once when the process that started this one is gone. npm's shell dies of a SIGTERM without passing it
 * on, and nobody can pass on a SIGKILL.
 * @param {() => void} then
 */
export function onParentGone(then) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    then()
  }, 500)
  timer.unref()
}
