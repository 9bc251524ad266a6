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
import { nameFonts } from './ui/fonts.ts'
import { mantineTheme } from './ui/mantine.ts'

nameFonts()

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
