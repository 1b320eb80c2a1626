import type { Found } from './found';

const KEPT = 10;
let opened: readonly Found[] = [];

/** What was opened last, in memory only: a job seeker's name is not left on the device. */
export function rememberOpened(item: Found): void {
  opened = [item, ...opened.filter(({ key }) => key !== item.key)].slice(0, KEPT);
}

export function openedLately(): readonly Found[] {
  return opened;
}

export function forgetOpened(): void {
  opened = [];
}
