import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { t } from '@/texts';
import { Mark } from '@/ui/mark';
import { RouteLine, RouteStop } from '@/ui/route-line';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

export function SignInPage() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { back } = useSearch({ from: '/sign-in' });
  const onSignedIn = async () => {
    queries.clear();
    await queries.fetchQuery(meQuery);
    await navigate({ to: back ?? '/', replace: true });
  };
  return (
    <div className={styles.page}>
      <main className={styles.sheet}>
        <p className={styles.brand}>
          <Mark size={34} />
          {t.shell.product}
        </p>
        <div className={styles.center}>
          <h1>{t.signIn.title}</h1>
          <SignInForm onSignedIn={() => void onSignedIn()} />
          <details className={styles.help}>
            <summary>{t.signIn.cannotGetIn}</summary>
            <p className="in-second">{t.signIn.cannotGetInHelp}</p>
          </details>
        </div>
        <p className={styles.shared}>{t.signIn.shared}</p>
      </main>
      <aside className={styles.side} aria-labelledby="first">
        <h2 id="first">{t.firstUse.title}</h2>
        <RouteLine label={t.firstUse.title} size="large">
          {t.firstUse.steps.map(({ title, say }, at) => (
            <RouteStop key={title} marker={at + 1} tone={at === 0 ? 'now' : 'ahead'}>
              <b>{title}</b>
              <div className="in-second">{say}</div>
            </RouteStop>
          ))}
        </RouteLine>
        <TownDrawing />
      </aside>
    </div>
  );
}

/** A road, a turn, two places: what the product is for. Decorative. */
function TownDrawing() {
  return (
    <svg className={styles.town} viewBox="0 0 600 250" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
      <rect width="600" height="250" fill="var(--in-map-land)" />
      <rect x="474" y="72" width="94" height="82" fill="var(--in-map-park)" />
      <rect x="30" y="226" width="90" height="40" fill="var(--in-map-park)" />
      <path d="M170 250c70-22 170-18 260 0z" fill="var(--in-map-water)" />
      {[12, 8].map((width) => (
        <g
          key={width}
          stroke={width === 12 ? 'var(--in-map-casing)' : 'var(--in-map-road)'}
          strokeWidth={width}
          fill="none"
        >
          <path d="M0 4 240-6M0 82h150c140 0 250-26 450-54M0 140l600-16M0 206l600-14" />
          <path d="M84 0l4 250M144 0l6 250M196 0l22 250M366 0l6 160 20 90M446 0v250M496 0l-4 250" />
        </g>
      ))}
      <path
        d="M100 138h102v-54c80 0 120-12 168-22v92c0 30 4 38 10 50l112 10"
        fill="none"
        stroke="var(--in-accent)"
        strokeWidth="6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <rect x="88" y="126" width="24" height="24" rx="6" fill="var(--in-ink)" />
      <path d="m94 138 6-5 6 5v6H94z" fill="var(--in-surface)" />
      <g fill="var(--in-accent)">
        <circle cx="370" cy="62" r="18" />
        <circle cx="492" cy="214" r="18" />
      </g>
      <g fill="var(--in-on-accent)" fontFamily="var(--in-sign)" fontWeight="700" fontSize="18" textAnchor="middle">
        <text x="370" y="69">
          1
        </text>
        <text x="492" y="221">
          2
        </text>
      </g>
      <g fill="var(--in-surface)" stroke="var(--in-ink-2)" strokeWidth="3">
        {[
          [140, 34],
          [310, 145],
          [414, 116],
          [556, 142],
          [238, 220],
        ].map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="6" />
        ))}
      </g>
    </svg>
  );
}
