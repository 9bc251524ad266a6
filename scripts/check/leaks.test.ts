import { expect, test } from 'vitest'
import { findLeaks } from './leaks.ts'

const machinePath = ['', 'work', 'main', 'data'].join('/')
const keyLine = `${'MEILI'}_KEY=${'0123456789abcdef'}`
const privateKey = `-----BEGIN ${'RSA PRIVATE'} KEY-----`

test('a path of one machine, a key and a private key are told with their place', () => {
  const text = ['fine', `cd ${machinePath}`, keyLine, privateKey].join('\n')
  expect(findLeaks([{ path: 'docs/a.md', text }])).toEqual([
    'docs/a.md:2: a path of one machine',
    'docs/a.md:3: a key',
    'docs/a.md:4: a private key',
  ])
})

test('web addresses, relative paths, empty keys and made-up keys of tests pass', () => {
  const text = [`https://example.org${machinePath}`, '../shared/corpora', 'MEILI_KEY='].join('\n')
  expect(findLeaks([{ path: 'docker-compose.yml', text }])).toEqual([])
  expect(findLeaks([{ path: 'server/src/env.test.ts', text: keyLine }])).toEqual([])
})
