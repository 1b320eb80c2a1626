import { Button, PasswordInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { FormProblem, showFaults } from '@/ui/form';
import { Mark } from '@/ui/mark';
import { Note, ProblemNote, Skeleton } from '@/ui/notes';
import styles from './sign-in.module.css';

const words = t.link;
const SHORTEST_PASSWORD = 12;

/** Where an invitation or a reset link leads. The secret stands behind the #, which browsers keep to themselves. */
export function WelcomePage() {
  const [secret] = useState(() => window.location.hash.slice(1));
  const link = useQuery({
    queryKey: ['link', secret],
    queryFn: () => answerOf(api.POST('/api/auth/links/look', { body: { secret } })),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <main className={styles.sheet} style={{ minHeight: '100dvh' }}>
      <p className={styles.brand}>
        <Mark size={34} />
        {t.shell.product}
      </p>
      <div className={styles.center}>
        <h1>{words.invited}</h1>
        {link.isPending && <Skeleton rows={3} />}
        {link.isError && (
          <>
            <ProblemNote error={link.error} />
            <p className={styles.help}>
              <Link to="/sign-in">{t.signIn.title}</Link>
            </p>
          </>
        )}
        {link.data && <ChoosePassword secret={secret} name={link.data.name} email={link.data.email} />}
      </div>
    </main>
  );
}

function ChoosePassword({ secret, name, email }: { secret: string; name: string; email: string }) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '', again: '' },
    validate: {
      password: (value) => (value.length < SHORTEST_PASSWORD ? words.short : null),
      again: (value, values) => (value === values.password ? null : words.differs),
    },
  });
  const use = useMutation({
    mutationFn: ({ password }: { password: string }) =>
      answerOf(api.POST('/api/auth/links/use', { body: { secret, password } })),
    onError: (error) => showFaults(form, error),
  });
  if (use.isSuccess) {
    return (
      <Note tone="accent">
        {words.done} <Link to="/sign-in">{t.signIn.title}</Link>
      </Note>
    );
  }
  return (
    <form className={styles.form} aria-label={words.reset} onSubmit={form.onSubmit((values) => use.mutate(values))}>
      <p className="in-second">{words.forWhom(name, email)}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label={words.password}
        description={words.rule}
        autoComplete="new-password"
        size="md"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <PasswordInput
        label={words.again}
        autoComplete="new-password"
        size="md"
        key={form.key('again')}
        {...form.getInputProps('again')}
      />
      <FormProblem error={use.error} />
      <Button type="submit" variant="filled" size="md" loading={use.isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
