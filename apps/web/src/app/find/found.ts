import type { ComponentType } from 'react';

/** A line of what was looked for: something to open, or to do. */
export interface Found {
  readonly key: string;
  readonly title: string;
  readonly say?: string | undefined;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  readonly to: string;
  readonly search?: Record<string, string>;
  /** An employer, opening or person, rather than something to do. */
  readonly isRecord: boolean;
}
