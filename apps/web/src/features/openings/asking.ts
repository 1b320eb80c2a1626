/** Which fact is being written down, if any. */
export interface Asking {
  readonly asked: string | null;
  readonly ask: (key: string | null) => void;
}
