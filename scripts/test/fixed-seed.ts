import fc from 'fast-check'

/*
 * Properties are held against the same random values in every run, so that a red run means that a change broke
 * something. `npm run fuzz` takes other values.
 */
fc.configureGlobal({ seed: 20_261_122 })
