import autocannon from 'autocannon'

const USERS = 20
const SECONDS = 10

export type Crowd = { name: string; requests: number; failed: number; p50: number; p95: number; p99: number }

/** Twenty users at once on this machine; every one asks the next question as soon as the last is answered. */
export async function benchCrowd(name: string, url: string, paths: readonly string[]): Promise<Crowd> {
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      { url, connections: USERS, duration: SECONDS, requests: paths.map((path) => ({ path })) },
      (error, done) => (error ? reject(error) : resolve(done)),
    )
    instance.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN
  const failed = result.errors + result.timeouts + result.non2xx
  return { name, requests: times.length, failed, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
