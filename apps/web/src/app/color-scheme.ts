import { useState } from 'react';

export const SCHEMES = ['light', 'dark', 'auto'] as const;
export type ColorScheme = (typeof SCHEMES)[number];

/** Read by public/scheme.js as well, before the first paint. */
const KEY = 'inroads-scheme';
const DARK = '(prefers-color-scheme: dark)';

function chosenScheme(): ColorScheme {
  const kept = localStorage.getItem(KEY);
  return SCHEMES.find((scheme) => scheme === kept) ?? 'auto';
}

function show(scheme: ColorScheme): void {
  const isDark = scheme === 'dark' || (scheme === 'auto' && window.matchMedia(DARK).matches);
  document.documentElement.dataset['scheme'] = isDark ? 'dark' : 'light';
}

/** The device's choice is followed while the page is open. */
export function followDevice(): void {
  window.matchMedia(DARK).addEventListener('change', () => show(chosenScheme()));
}

export function useColorScheme(): { scheme: ColorScheme; choose: (scheme: ColorScheme) => void } {
  const [scheme, setScheme] = useState(chosenScheme);
  const choose = (next: ColorScheme) => {
    localStorage.setItem(KEY, next);
    setScheme(next);
    show(next);
  };
  return { scheme, choose };
}
