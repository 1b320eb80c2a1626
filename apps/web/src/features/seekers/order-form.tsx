import { TextInput } from '@/ui/controls';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { faultAt, Form } from '@/ui/form';
import { IconButton } from '@/ui/icon-button';
import { IconArrowDown, IconArrowUp } from '@/ui/icons';
import { useToast } from '@/ui/toast';
import { moved } from './own-order';
import styles from './seeker.module.css';
import { seekerQuery, type ShownOpening } from './seekers.queries';

const words = t.seeker.openings;

interface OrderFormProps {
  readonly seekerId: string;
  readonly openings: readonly ShownOpening[];
  readonly version: number;
  readonly onLeave: () => void;
}

/** The person puts openings in an order of their own. */
export function OrderForm({ seekerId, openings, version, onLeave }: OrderFormProps) {
  const [order, setOrder] = useState(openings);
  const [reason, setReason] = useState('');
  const toast = useToast();
  const save = useSave(
    (openingIds: string[]) =>
      answerOf(
        api.PUT('/api/seekers/{id}/order', {
          params: { path: { id: seekerId } },
          body: { version, openingIds, reason },
        }),
      ),
    {
      refresh: [[...seekerQuery(seekerId).queryKey, 'ranking']],
      onSaved: () => {
        toast({ words: words.reordered });
        onLeave();
      },
    },
  );
  return (
    <Form
      label={words.reorder}
      submit={words.reorderDone}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={(event) => {
        event?.preventDefault();
        save.mutate(order.map(({ openingId }) => openingId));
      }}
      onCancel={onLeave}
    >
      <ol className={styles.wishes}>
        {order.map(({ openingId, title, employerName }, at) => (
          <li key={openingId} className={styles.wish}>
            <div className={styles.line}>
              <span>
                <b>{title}</b> {t.parts.card.at(employerName)}
              </span>
              <span className={styles.moves}>
                <IconButton label={words.up(title)} onClick={() => setOrder(moved(order, at, -1))}>
                  <IconArrowUp size={17} stroke={1.8} aria-hidden />
                </IconButton>
                <IconButton label={words.down(title)} onClick={() => setOrder(moved(order, at, 1))}>
                  <IconArrowDown size={17} stroke={1.8} aria-hidden />
                </IconButton>
              </span>
            </div>
          </li>
        ))}
      </ol>
      <TextInput
        label={`${words.reorderWhy} (${t.parts.optional})`}
        maxLength={500}
        value={reason}
        error={faultAt(save.error, reason, 'reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Form>
  );
}
