// Runs as a process of its own: the package unpacks into TMPDIR, and brings its own libraries only where it believes
// it stands in a serverless runtime. Both are settings of the process.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
