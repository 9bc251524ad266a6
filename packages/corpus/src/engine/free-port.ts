import { createServer } from 'node:net'

const listenOn = (port: number) =>
  new Promise<number | null>((done) => {
    const server = createServer()
    server.once('error', () => done(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const bound = server.address()
      server.close(() => done(typeof bound === 'object' && bound ? bound.port : null))
    })
  })

/** A loopback port nobody listens on: `wanted` if it is free, so that addresses survive a restart. */
export async function freePort(wanted?: number): Promise<number> {
  const port = (wanted && (await listenOn(wanted))) || (await listenOn(0))
  if (!port) throw new Error('no free port on 127.0.0.1')
  return port
}
