// Preloaded into every program we start: ends it when we were killed and can't pass the signal on any more.
import { isMainThread } from 'node:worker_threads'
import { onParentGone } from './parent.mjs'

if (isMainThread) onParentGone(() => process.kill(process.pid, 'SIGTERM'))
