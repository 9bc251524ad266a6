import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/Popover.css'
import '@mantine/core/styles/Tooltip.css'
import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#ededfa',
  '#d6d5f4',
  '#bbb9ee',
  '#a5a1ff',
  '#7f7be0',
  '#6560d4',
  '#5652cc',
  '#4a46c4',
  '#3f3bac',
  '#343090',
]

/** Greys for the page, one accent for what can be pressed; lines where others have shadows. */
export const mantineTheme = createTheme({
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  defaultRadius: 4,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '22px' },
  respectReducedMotion: true,
  components: {
    Popover: {
      defaultProps: {
        shadow: 'none',
        radius: 4,
        transitionProps: { duration: 100 },
        withinPortal: true,
        trapFocus: true,
        returnFocus: true,
        position: 'bottom-start',
        offset: 4,
      },
    },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 100 }, radius: 4, fz: 12 } },
  },
})
