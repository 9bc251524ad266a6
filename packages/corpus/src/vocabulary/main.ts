import { constants, setPriority } from 'node:os'
import { openStore } from '../store/store.ts'
import { buildVocabulary } from './build.ts'

// Behind everything else that this machine does.
setPriority(constants.priority.PRIORITY_LOW)
// Our parent holds the other end: when it is gone, so are we.
process.stdin.on('end', () => process.exit(1)).resume()

const store = openStore(process.argv[2] ?? '')
await buildVocabulary(store)
store.close()
process.exit(0)
