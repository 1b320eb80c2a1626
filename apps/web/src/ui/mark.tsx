/** Inroads' mark: a sign, and a road that turns in to a place. Decorative: the wordmark or the page's name stands beside. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--in-accent)" />
      <g stroke="var(--in-on-accent)">
        <rect x="2.7" y="2.7" width="26.6" height="26.6" rx="5.6" strokeOpacity=".6" strokeWidth=".9" />
        <g strokeWidth="3.1" strokeLinecap="round" strokeLinejoin="round">
          <path d="M7 25c5.2-.2 5-5.6 6.8-9.4 1.7-3.6 4.8-4.8 9.4-4.8" />
          <path d="m18.8 6.8 5 4-5 4" />
        </g>
      </g>
      <circle cx="23.5" cy="23" r="2.5" fill="var(--in-on-accent)" />
    </svg>
  );
}
