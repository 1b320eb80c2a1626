import { defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';

/** Colours of every Mantine variant come from the tokens, so text on a fill is right in light and in dark. */
export const inroadsVariants: VariantColorsResolver = (input) => {
  const name = input.color ?? input.theme.primaryColor;
  const signal = (['amber', 'brick', 'ask'] as const).find((known) => known === name);
  const isAccent = name === 'pine';
  if (!signal && !isAccent && name !== 'gray') return defaultVariantColorsResolver(input);
  const ink = signal ? `var(--in-${signal}-ink)` : isAccent ? 'var(--in-accent-ink)' : 'var(--in-ink-2)';
  const soft = signal ? `var(--in-${signal}-soft)` : isAccent ? 'var(--in-accent-soft)' : 'var(--in-sunken)';
  const line = signal ? `var(--in-${signal}-line)` : isAccent ? 'var(--in-accent-line)' : 'var(--in-line-strong)';
  const bare = '1px solid transparent';
  switch (input.variant) {
    case 'filled':
      return isAccent
        ? {
            background: 'var(--in-accent)',
            hover: 'var(--in-accent-hover)',
            color: 'var(--in-on-accent)',
            border: bare,
          }
        : { background: ink, hover: ink, color: 'var(--in-surface)', border: bare };
    case 'light':
      return { background: soft, hover: soft, color: ink, border: bare };
    case 'subtle':
      return { background: 'transparent', hover: 'var(--in-sunken)', color: ink, border: bare };
    case 'outline':
      return { background: 'var(--in-surface)', hover: soft, color: ink, border: `1px solid ${line}` };
    case 'default':
      return {
        background: 'var(--in-surface)',
        hover: 'var(--in-hover)',
        color: 'var(--in-ink)',
        border: '1px solid var(--in-line-strong)',
      };
    default:
      return defaultVariantColorsResolver(input);
  }
};
