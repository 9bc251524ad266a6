import { expect, test } from 'vitest'
import { liesIn, placeOf } from './ip-place.ts'

test.each([
  ['127.0.0.1', 'this machine'],
  ['127.8.9.10', 'this machine'],
  ['0.0.0.0', 'this machine'],
  ['10.0.0.5', 'private network'],
  ['172.16.0.1', 'private network'],
  ['192.168.1.1', 'private network'],
  ['169.254.169.254', 'local network'],
  ['100.64.0.1', 'inner network'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['192.0.2.7', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['::1', 'this machine'],
  ['::', 'this machine'],
  ['fd00::1', 'private network'],
  ['fe80::1', 'local network'],
  ['ff02::1', 'multicast'],
  ['::ffff:10.0.0.5', 'private network'],
  ['::ffff:7f00:1', 'this machine'],
  ['64:ff9b::a00:5', 'private network'],
  ['64:ff9b:1::101:101', 'reserved'],
  ['2002:7f00:1::', 'this machine'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['::a00:5', 'reserved'],
  ['fec0::1', 'reserved'],
])('%s is refused as of %s', (ip, place) => {
  expect(placeOf(ip)).toContain(place)
})

test.each(['93.184.215.14', '1.1.1.1', '2606:4700::1111', '::ffff:1.1.1.1', '64:ff9b::101:101'])(
  '%s is of the public internet',
  (ip) => expect(placeOf(ip)).toBeNull(),
)

test('ranges hold the addresses in them, however these are written', () => {
  expect(liesIn('10.1.2.3', ['10.1.0.0/16'])).toBe(true)
  expect(liesIn('::ffff:10.1.2.3', ['10.1.0.0/16'])).toBe(true)
  expect(liesIn('10.2.0.1', ['10.1.0.0/16', 'fd00::/8'])).toBe(false)
  expect(liesIn('fd00::7', ['10.1.0.0/16', 'fd00::/8'])).toBe(true)
  expect(liesIn('127.0.0.2', ['127.0.0.1'])).toBe(false)
})
