type Listener = () => void;

const listeners = new Set<Listener>();

/** The server no longer knows this session. The page stays as it is, drafts and all, and asks to sign in on top of it. */
export function sessionEnded(): void {
  for (const tell of listeners) tell();
}

export function onSessionEnded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
