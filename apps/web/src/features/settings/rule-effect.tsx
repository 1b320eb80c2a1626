import { Button } from '@/ui/controls';
import { useStaffNames } from '@/api/staff';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconButton } from '@/ui/icon-button';
import { IconCheck, IconX } from '@/ui/icons';
import { Note, ProblemNote } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { RulePreview } from './rule-preview';
import { sayValue, stateOf } from './rules';
import styles from './settings.module.css';
import { settingsQuery, type DatedValue, type Setting } from './settings.queries';
import type { RuleDraft } from './use-rule-draft';

const words = t.settings;

/** What the change would do, before anything is saved; and the two ways on. */
export function RuleEffect({ draft, onLeave }: { draft: RuleDraft; onLeave: () => void }) {
  const formats = useFormats();
  const { fromDay, reopened, isAsked, isBusy, error, save } = draft;
  const day = fromDay === '' ? '' : formats.shortDay(fromDay);
  return (
    <div className={styles.effect}>
      {reopened > 0 ? (
        <Note tone="amber">
          <b>{words.aside.past(reopened)}</b> {words.aside.pastSay}
        </Note>
      ) : (
        day !== '' && (
          <p>
            <b>{words.aside.nothing}</b>{' '}
            {draft.name.startsWith('planning.') ? words.planning.nothingSay(day) : words.aside.nothingSay(day)}
          </p>
        )
      )}
      {!draft.name.startsWith('planning.') && <RulePreview name={draft.name} value={draft.value} held={draft.held} />}
      {error && <ProblemNote error={error} />}
      <Button
        variant="filled"
        fullWidth
        type="button"
        color={isAsked ? 'amber' : undefined}
        loading={isBusy}
        leftSection={<IconCheck size={16} aria-hidden />}
        onClick={save}
      >
        {isAsked ? words.aside.pastSure(reopened) : words.counting.use(day)}
      </Button>
      <div>
        <Button variant="subtle" color="gray" onClick={onLeave}>
          {t.parts.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Values that wait for their day: what nobody was counted by yet can be taken back. */
export function RuleComing({ setting }: { setting: Setting }) {
  const formats = useFormats();
  const toast = useToast();
  const { coming } = stateOf(setting, formats.today());
  const withdraw = useSave(
    ({ id, version }: DatedValue) =>
      answerOf(api.POST('/api/setting-values/{id}/withdraw', { params: { path: { id } }, body: { version } })),
    { refresh: [settingsQuery.queryKey], onSaved: () => toast({ words: words.aside.withdrawn }) },
  );
  if (coming.length === 0) return null;
  return (
    <section className={styles.before} aria-label={words.aside.coming}>
      <h3>{words.aside.coming}</h3>
      <ul>
        {coming.map((each) => (
          <li key={each.id}>
            <span>{formats.shortDay(each.fromDay)}</span>
            <span>{sayValue(setting.name, each.value)}</span>
            <IconButton
              label={words.aside.withdraw(formats.shortDay(each.fromDay))}
              onClick={() => withdraw.mutate(each)}
            >
              <IconX size={16} stroke={1.7} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
    </section>
  );
}

/** Earlier values, newest first. They still count the weeks they held in. */
export function RuleBefore({ setting }: { setting: Setting }) {
  const formats = useFormats();
  const nameOf = useStaffNames();
  const { before, now } = stateOf(setting, formats.today());
  if (now.fromDay === null) return null;
  return (
    <section className={styles.before} aria-label={words.aside.before}>
      <h3>{words.aside.before}</h3>
      <ul>
        {before.map(({ id, value, fromDay, setBy }) => (
          <li key={id}>
            <span>{formats.shortDay(fromDay)}</span>
            <span>{sayValue(setting.name, value)}</span>
            <span>{nameOf(setBy)}</span>
          </li>
        ))}
        <li>
          <span>{words.aside.start}</span>
          <span>{sayValue(setting.name, setting.initial)}</span>
          <span />
        </li>
      </ul>
    </section>
  );
}
