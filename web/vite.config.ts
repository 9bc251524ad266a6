import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/api': process.env.API ?? 'http://127.0.0.1:8080' } },
  build: {
    target: 'es2022',
    // Font subsets must stay files that the browser fetches only when it meets one of their characters.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Zod is told not to compile its schemas in the chunk it comes in, so before any schema is made.
      output: { codeSplitting: { groups: [{ name: 'zod', test: /[\\/](zod|zod-without-eval)[.\\/]/ }] } },
    },
  },
})
