import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { Checkbox } from '@/ui/controls';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import styles from './profile.module.css';
import { digestQuery } from './profile.queries';

const words = t.profile.digest;

/** The day by mail: off until one asks for it. Where no mail goes out there is nothing to switch, and the reason is said. */
export function DigestSection() {
  const digest = useQuery(digestQuery);
  return (
    <Section title={words.title}>
      <p className="in-second">{words.say}</p>
      {digest.isPending && <Skeleton rows={1} />}
      {digest.isError && <ProblemNote error={digest.error} onRetry={() => void digest.refetch()} />}
      {digest.data && (digest.data.isMailSetUp ? <Wish {...digest.data} /> : <p>{words.noMail}</p>)}
    </Section>
  );
}

function Wish({ isWanted }: { isWanted: boolean }) {
  const toast = useToast();
  const wish = useSave((next: boolean) => answerOf(api.PUT('/api/me/digest', { body: { isWanted: next } })), {
    refresh: [digestQuery.queryKey],
    onSaved: ({ isWanted: isOn }) => toast({ words: isOn ? words.on : words.off }),
  });
  return (
    <>
      {wish.error && <ProblemNote error={wish.error} />}
      <div className={styles.wish}>
        <Checkbox
          label={words.wish}
          checked={wish.isPending ? wish.variables : isWanted}
          onChange={(event) => !wish.isPending && wish.mutate(event.currentTarget.checked)}
        />
      </div>
      <p className={styles.quiet}>{words.without}</p>
    </>
  );
}
