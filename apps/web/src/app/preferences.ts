/** Choices of this device, not of the account: they hold nothing about anybody. */
const SINGLE_KEYS = 'inroads-single-keys';

export function singleKeysAreOn(): boolean {
  return localStorage.getItem(SINGLE_KEYS) !== 'off';
}

export function setSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(SINGLE_KEYS);
  else localStorage.setItem(SINGLE_KEYS, 'off');
}
