import { Button, Checkbox, NumberInput, TextInput } from '@/ui/controls';
import { useForm } from '@mantine/form';
import type { Permission } from '@inroads/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith, useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { FieldRow, Form, showFaults } from '@/ui/form';
import { IconPlus } from '@/ui/icons';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import styles from './profile.module.css';
import { ShownOnce } from './shown-once';

const words = t.profile.tokens;
const DEFAULT_DAYS = 90;

/** Keys for programs: named, limited, ending, shown once. */
export function TokensSection() {
  const [isAdding, setIsAdding] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const formats = useFormats();
  const toast = useToast();
  const { data: tokens = [], isSuccess } = useQuery({
    queryKey: ['tokens'],
    queryFn: () => answerOf(api.GET('/api/me/tokens')),
  });
  const revoke = useSave((id: string) => answerOf(api.DELETE('/api/me/tokens/{id}', { params: { path: { id } } })), {
    refresh: [['tokens']],
    onSaved: () => toast({ words: words.revoked }),
  });
  return (
    <Section
      title={words.title}
      action={
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setIsAdding(true)}
        >
          {words.add}
        </Button>
      }
    >
      <p className="in-second">{words.say}</p>
      {isAdding && (
        <TokenForm
          onLeave={() => setIsAdding(false)}
          onMade={(token) => {
            setMade(token);
            setIsAdding(false);
          }}
        />
      )}
      {made && <ShownOnce title={words.shown} text={made} onDone={() => setMade(null)} />}
      {isSuccess && tokens.length === 0 && !isAdding && <p className="in-second">{words.none}</p>}
      <ul className={styles.lines}>
        {tokens.map(({ id, name, permissions, expiresAt, lastUsedAt }) => (
          <li key={id}>
            <div>
              <b>{name}</b> <span className="in-second">{words.until(formats.shortDay(formats.dayOf(expiresAt)))}</span>
              <div className="in-second">
                {words.rightsCount(permissions.length)},{' '}
                {lastUsedAt ? words.used(formats.instant(lastUsedAt)) : words.unused}
              </div>
            </div>
            <Button aria-label={words.revoke(name)} onClick={() => revoke.mutate(id)}>
              {words.revokeShort}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TokenForm({ onMade, onLeave }: { onMade: (token: string) => void; onLeave: () => void }) {
  const me = useMe();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', validDays: DEFAULT_DAYS, permissions: [] as Permission[] },
  });
  const make = useSave(
    (body: { name: string; validDays: number; permissions: Permission[] }, key) =>
      answerOf(api.POST('/api/me/tokens', { body, headers: onceWith(key) })),
    { refresh: [['tokens']], onSaved: ({ token }) => onMade(token) },
  );
  return (
    <Form
      label={words.add}
      submit={words.save}
      isInPlace
      isBusy={make.isPending}
      error={make.error}
      onSubmit={form.onSubmit((values) => make.mutate(values, { onError: (error) => showFaults(form, error) }))}
      onCancel={onLeave}
    >
      <FieldRow>
        <TextInput label={words.name} required maxLength={100} key={form.key('name')} {...form.getInputProps('name')} />
        <NumberInput
          label={words.days}
          min={1}
          max={366}
          allowDecimal={false}
          key={form.key('validDays')}
          {...form.getInputProps('validDays')}
        />
      </FieldRow>
      <Checkbox.Group label={words.rights} key={form.key('permissions')} {...form.getInputProps('permissions')}>
        <div className={styles.rights}>
          {me.permissions.map((permission) => (
            <Checkbox key={permission} value={permission} label={permission} />
          ))}
        </div>
      </Checkbox.Group>
    </Form>
  );
}
