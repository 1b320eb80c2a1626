import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Announce = createContext<(words: string) => void>(() => undefined);

/** Says something to those who do not see the change: pace, progress, how many rows a filter leaves. */
export function useAnnounce(): (words: string) => void {
  return useContext(Announce);
}

export function LiveRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      <div className="in-hidden" role="status" aria-live="polite">
        <span key={said.turn}>{said.words}</span>
      </div>
    </Announce>
  );
}
