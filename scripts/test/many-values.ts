import fc from 'fast-check'

fc.configureGlobal({ numRuns: 2_000 })
