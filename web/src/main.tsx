import './zod-without-eval.ts'
import './ui/tokens.css'
import './ui/base.css'
import './ui/font.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWords } from './i18n/i18n.ts'
import { queryClient } from './query-client.ts'
import { router } from './routes/router.ts'
import { mantineTheme } from './ui/mantine.ts'

// The font's 101 subsets are named in a large style sheet; it must not hold up the first paint.
void import('@fontsource-variable/noto-sans-sc/wght.css')

void router.load()
await startWords()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={mantineTheme} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
}
