import { expect, test } from 'vitest'
import { webEnv, webSettings } from './env.ts'

const read = (env: Record<string, string>) => webSettings(webEnv.parse(env), '1.2.3')
const problems = (env: Record<string, string>) =>
  webEnv.safeParse(env).error?.issues.map(({ message }) => message)

test('without settings nothing private is read, at a polite pace, under our name', () => {
  expect(read({ ALLOW_PRIVATE_ADDRESSES: '' })).toMatchObject({
    privateAddresses: 'none',
    ports: [],
    paceMs: 1000,
    largestBytes: 20 * 1024 * 1024,
    userAgent: expect.stringMatching(/^Tidewatch\/1\.2\.3 \(\+.+\)$/),
  })
})

test('settings allow all private addresses or ranges, ports, another pace', () => {
  expect(read({ ALLOW_PRIVATE_ADDRESSES: '1' }).privateAddresses).toBe('all')
  expect(
    read({ ALLOW_PRIVATE_ADDRESSES: '10.1.0.0/16, ::1', ALLOW_PORTS: '8080,8443', WEB_PACE: '0.5' }),
  ).toMatchObject({
    privateAddresses: ['10.1.0.0/16', '::1'],
    ports: [8080, 8443],
    paceMs: 500,
  })
  expect(read({ WEB_CONTACT: 'mailto:desk@news.example' }).userAgent).toBe(
    'Tidewatch/1.2.3 (+mailto:desk@news.example)',
  )
})

test('bad values say what the setting takes', () => {
  expect(problems({ ALLOW_PRIVATE_ADDRESSES: 'yes' })).toEqual([
    'takes 1, or ranges such as 10.1.0.0/16,127.0.0.1',
  ])
  expect(problems({ ALLOW_PORTS: 'http', WEB_PACE: 'slow' })).toEqual([
    'takes port numbers such as 8080,8443',
    'takes a number of seconds from 0 to 3600',
  ])
  expect(problems({ WEB_CONTACT: 'me\r\nx: y' })).toHaveLength(1)
})
