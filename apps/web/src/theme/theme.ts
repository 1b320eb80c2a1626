import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core';
import { createElement } from 'react';
import { amber, ask, brick, dark, gray, pine } from './palettes';
import { darkTokens, lightTokens } from './tokens';
import { inroadsVariants } from './variants';

/** Mantine's own variables follow the tokens. */
export const inroadsVariables: CSSVariablesResolver = () => {
  const bridge = {
    '--mantine-color-body': 'var(--in-page)',
    '--mantine-color-text': 'var(--in-ink)',
    '--mantine-color-dimmed': 'var(--in-ink-3)',
    '--mantine-color-placeholder': 'var(--in-ink-3)',
    '--mantine-color-default': 'var(--in-surface)',
    '--mantine-color-default-hover': 'var(--in-hover)',
    '--mantine-color-default-border': 'var(--in-line-strong)',
    '--mantine-color-default-color': 'var(--in-ink)',
    '--mantine-color-anchor': 'var(--in-accent-ink)',
    '--mantine-color-error': 'var(--in-brick-ink)',
    '--mantine-color-disabled': 'var(--in-page)',
    '--mantine-color-disabled-color': 'var(--in-ink-3)',
    '--mantine-color-disabled-border': 'var(--in-line)',
  };
  return { variables: {}, light: { ...lightTokens, ...bridge }, dark: { ...darkTokens, ...bridge } };
};

export const sans = "'Public Sans Variable', 'Public Sans Fallback', system-ui, sans-serif";
export const sign = "'Overpass Variable', 'Overpass Fallback', system-ui, sans-serif";

const chevron = createElement(
  'svg',
  {
    width: 16,
    height: 16,
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.7,
    'aria-hidden': true,
  },
  createElement('path', { d: 'm6 9 6 6 6-6', strokeLinecap: 'round', strokeLinejoin: 'round' }),
);

export const inroadsTheme: MantineThemeOverride = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: inroadsVariants,
  colors: { pine, amber, brick, ask, gray, dark },
  white: '#FFFFFF',
  black: '#14201B',
  fontFamily: sans,
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.43', md: '1.47', lg: '1.41', xl: '1.3' },
  headings: { fontFamily: sign, fontWeight: '700', textWrap: 'balance' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  defaultRadius: 'sm',
  breakpoints: { xs: '22em', sm: '40em', md: '60em', lg: '80em', xl: '100em' },
  shadows: { xs: 'none', md: 'var(--in-shadow-pop)', lg: 'var(--in-shadow-pop)', xl: 'var(--in-shadow-pop)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' }, styles: { root: { fontWeight: 600 } } },
    Checkbox: { styles: { root: { '--checkbox-icon-color': 'var(--in-on-accent)' } } },
    InputWrapper: {
      styles: { label: { fontWeight: 650, fontSize: '0.8125rem', marginBottom: 4 }, error: { fontSize: '0.8125rem' } },
    },
    NativeSelect: { defaultProps: { rightSection: chevron } },
    // Inside a <dialog> only what is inside it can be seen.
    Select: { defaultProps: { comboboxProps: { withinPortal: false, shadow: 'md' }, rightSection: chevron } },
  },
});
