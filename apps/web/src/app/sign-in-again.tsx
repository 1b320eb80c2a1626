import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { meQuery } from '@/api/me';
import { onSessionEnded } from '@/api/session-ended';
import { t } from '@/texts';
import { Dialog } from '@/ui/dialog';
import { useMe } from './session';

const SignInForm = lazy(async () => ({ default: (await import('@/features/sign-in/sign-in-form')).SignInForm }));

/** The session ran out while somebody was at work: asks again on top of the page, so that drafts stay. */
export function SignInAgain() {
  const [isOpen, setIsOpen] = useState(false);
  const queries = useQueryClient();
  const me = useMe();
  useEffect(() => onSessionEnded(() => setIsOpen(true)), []);

  const onSignedIn = async () => {
    const now = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    // Another person must not meet the first one's page.
    if (now?.staffId !== me.staffId) window.location.assign('/');
    setIsOpen(false);
    await queries.invalidateQueries();
  };

  return (
    <Dialog title={t.signIn.again.title} isOpen={isOpen} mayClose={false} onClose={() => undefined}>
      <p className="in-second">{t.signIn.again.say}</p>
      <Suspense>
        <SignInForm onSignedIn={() => void onSignedIn()} />
      </Suspense>
    </Dialog>
  );
}
