import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { EngineError } from './engine.ts'
import {
  CANNOT_WRITE,
  engineArguments,
  type Launch,
  type Launched,
  type Start,
  startProcess,
} from './launch.ts'

const LOCKED = 75
const WRAP = ['--pdeathsig', 'TERM', '--', 'flock', '-n', '-F', '-E', String(LOCKED)]

// Runs under the lock, then becomes the engine. The first line ends it when we died before the kernel was told to.
// The state is written over in place, in one piece of one length: no reader sees half of it, no full disk loses it.
const SCRIPT = `[ "$PPID" = "$1" ] || exit 70
rm -rf -- "$2"
mkdir -p -- "$2"
printf '%-48s' "{\\"pid\\":$$,\\"port\\":$3}" 1<> "$4" || exit ${CANNOT_WRITE}
shift 4
exec "$@"`

/**
 * The kernel keeps both promises here: the lock ends with the engine, the engine with us (util-linux, Linux).
 */
export const launchUnderFlock: Launch = async (start: Start): Promise<Launched> => {
  const { files, binary, port } = start
  const own = [String(process.pid), files.temporary, String(port), files.state]
  const shell = ['sh', '-c', SCRIPT, 'sh', ...own, binary, ...engineArguments(start)]
  const launched = startProcess(start, 'setpriv', [...WRAP, files.lock, ...shell])
  const exit = launched.exit.then((end) => ({ ...end, locked: end.code === LOCKED }))
  return { ...launched, exit }
}

/**
 * Whether both tools are there in the form we need (busybox has others), and the folder's disk knows locks. Throws
 * where it cannot tell: two processes of one folder must come to the same answer.
 */
export async function canFlock(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  try {
    await promisify(execFile)('setpriv', [...WRAP, folder, 'true'], { timeout: 20_000 })
    return true
  } catch (error) {
    const { code } = error as { code?: unknown }
    // Another process asks at this very moment.
    if (typeof code === 'number') return code === LOCKED
    if (code === 'ENOENT') return false
    throw new EngineError('setpriv and flock do not answer: is this machine overloaded?')
  }
}
