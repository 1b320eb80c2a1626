import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { inroadsTheme, inroadsVariables } from './src/theme/theme';

const NAME = 'virtual:theme.css';
const UNUSED_PALETTE =
  /--mantine-color-(?:red|pink|grape|violet|indigo|blue|cyan|green|lime|yellow|orange|teal)-[\w-]+:[^;]+;/g;

/**
 * The theme's variables as a style sheet of its own, written at build time. Mantine would put them into the page as a
 * <style> element, which a content security policy without 'unsafe-inline' does not allow.
 */
export function themeStyles(): Plugin {
  return {
    name: 'inroads-theme-styles',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? themeVariables() : undefined),
  };
}

function themeVariables(): string {
  const markup = renderToStaticMarkup(
    createElement(MantineProvider, {
      theme: inroadsTheme,
      cssVariablesResolver: inroadsVariables,
      deduplicateCssVariables: false,
      getRootElement: () => undefined,
    }),
  );
  const [, styles] = /<style data-mantine-styles[^>]*>([^]*?)<\/style>/.exec(markup) ?? [];
  if (!styles) throw new Error('The theme gave no variables: has MantineProvider changed how it writes them?');
  return styles.replace(UNUSED_PALETTE, '');
}
