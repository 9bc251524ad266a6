// Plain JavaScript that old versions of Node can parse: it has to be able to say that they are too old.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Tidewatch needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

const { main } = await import('./run/main.mjs')
await main(process.argv.slice(2))
