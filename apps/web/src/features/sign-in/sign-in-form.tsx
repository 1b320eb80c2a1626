import { Button, PasswordInput, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { t } from '@/texts';
import { FormProblem, showFaults } from '@/ui/form';
import styles from './sign-in.module.css';

type Credentials = Readonly<Record<'email' | 'password', string>>;

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const form = useForm<Credentials>({ mode: 'uncontrolled', initialValues: { email: '', password: '' } });
  const signIn = useMutation({
    mutationFn: (body: Credentials) => answerOf(api.POST('/api/auth/sign-in', { body })),
    onSuccess: onSignedIn,
    onError: (error) => {
      if (!showFaults(form, error)) form.getInputNode('password')?.focus();
    },
  });
  return (
    <form
      className={styles.form}
      aria-label={t.signIn.title}
      onSubmit={form.onSubmit((values) => signIn.mutate(values))}
    >
      <TextInput
        label={t.signIn.email}
        type="email"
        autoComplete="username"
        required
        size="md"
        autoFocus
        data-autofocus
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t.signIn.password}
        autoComplete="current-password"
        required
        size="md"
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      <FormProblem error={signIn.error} />
      <Button type="submit" variant="filled" size="md" fullWidth loading={signIn.isPending}>
        {t.signIn.submit}
      </Button>
    </form>
  );
}
