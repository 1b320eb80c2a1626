import { SETTING_NAMES, type SettingName } from '@inroads/contracts';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconArrowRight, IconPencil } from '@/ui/icons';
import { ProblemNote, Skeleton } from '@/ui/notes';
import { RuleChange, ruleChangeId } from './rule-change';
import { RuleBefore, RuleComing, RuleEffect } from './rule-effect';
import { sayValue, stateOf } from './rules';
import styles from './settings.module.css';
import { settingsQuery, type Setting } from './settings.queries';
import { useRuleDraft } from './use-rule-draft';

const words = t.settings;
/** What counts at all comes before how much of it is aimed at. */
const FIRST: SettingName = 'counting.countable-modes';
const IN_ORDER = [FIRST, ...SETTING_NAMES.filter((name) => name !== FIRST)];

export function CountingPart() {
  return <RulesPart part="counting" />;
}

export function PlanningPart() {
  return <RulesPart part="planning" />;
}

interface RulesPartProps {
  readonly part: 'counting' | 'planning';
}

/** Every rule with its value and the day it holds from; one at a time opens to be changed. */
function RulesPart({ part }: RulesPartProps) {
  const { data, error, refetch } = useQuery(settingsQuery);
  const navigate = useNavigate({ from: '/settings/{-$part}' });
  const { rule } = useSearch({ from: '/in/settings/{-$part}' });
  const open = data?.find(({ name }) => name === rule);
  const show = (name: SettingName | undefined) => {
    void navigate({ search: name ? { rule: name } : {}, replace: true });
    if (!name && rule) requestAnimationFrame(() => document.getElementById(`rule-${rule}`)?.focus());
  };
  if (error)
    return (
      <div className={styles.sheet}>
        <ProblemNote error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (!data)
    return (
      <div className={styles.sheet}>
        <Skeleton rows={9} />
      </div>
    );
  const inOrder = IN_ORDER.filter((name) => name.startsWith(`${part}.`)).flatMap(
    (name) => data.find((setting) => setting.name === name) ?? [],
  );
  return open ? (
    <ChangingRules key={open.name} part={part} settings={inOrder} open={open} onOpen={show} />
  ) : (
    <>
      <Rules part={part} settings={inOrder} onOpen={show} />
      <aside className={styles.aside} aria-label={words.aside.title}>
        <h2>{words.aside.title}</h2>
        <p className="in-second">{words.aside.closed}</p>
      </aside>
    </>
  );
}

interface OpenRulesProps extends RulesPartProps {
  readonly settings: readonly Setting[];
  readonly open: Setting;
  onOpen: (name: SettingName | undefined) => void;
}

function ChangingRules({ part, settings, open, onOpen }: OpenRulesProps) {
  const isWide = useMediaQuery('(min-width: 80em)', true);
  const leave = () => onOpen(undefined);
  const draft = useRuleDraft(open, leave);
  const effect = <RuleEffect draft={draft} onLeave={leave} />;
  return (
    <>
      <Rules
        part={part}
        settings={settings}
        onOpen={onOpen}
        openName={open.name}
        next={{ value: draft.value, fromDay: draft.fromDay }}
        drill={
          <RuleChange draft={draft} onClose={leave}>
            {!isWide && effect}
          </RuleChange>
        }
      />
      <aside className={styles.aside} aria-label={words.aside.title}>
        {isWide && (
          <>
            <h2>{words.aside.title}</h2>
            {effect}
          </>
        )}
        <RuleComing setting={open} />
        <RuleBefore setting={open} />
      </aside>
    </>
  );
}

interface RulesProps extends RulesPartProps {
  readonly settings: readonly Setting[];
  readonly openName?: SettingName;
  readonly next?: { readonly value: unknown; readonly fromDay: string };
  readonly drill?: React.ReactNode;
  onOpen: (name: SettingName | undefined) => void;
}

function Rules({ part, settings, openName, next, drill, onOpen }: RulesProps) {
  return (
    <section className={styles.sheet} aria-labelledby={part}>
      <h2 id={part}>{words.parts[part]}</h2>
      <p className={styles.say}>{words[part].say}</p>
      <table className={styles.rules} role="table">
        <caption className="in-hidden">{words.counting.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['rule', 'now', 'from', 'change'] as const).map((column) => (
              <th key={column} role="columnheader" scope="col">
                <span className={column === 'change' ? 'in-hidden' : undefined}>{words.counting.columns[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {settings.map((setting) => (
            <Fragment key={setting.name}>
              <RuleRow
                setting={setting}
                next={setting.name === openName ? next : undefined}
                isOpen={setting.name === openName}
                onToggle={() => onOpen(setting.name === openName ? undefined : setting.name)}
              />
              {setting.name === openName && (
                <tr role="row" data-drill>
                  <td role="cell" colSpan={4}>
                    {drill}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RuleRowProps {
  readonly setting: Setting;
  readonly next: { readonly value: unknown; readonly fromDay: string } | undefined;
  readonly isOpen: boolean;
  onToggle: () => void;
}

function RuleRow({ setting, next, isOpen, onToggle }: RuleRowProps) {
  const formats = useFormats();
  const { name } = setting;
  const { title, say } = words.rules[name];
  const state = stateOf(setting, formats.today());
  const coming = next && JSON.stringify(next.value) !== JSON.stringify(state.now.value) ? next : state.next;
  return (
    <tr role="row" data-open={isOpen || undefined}>
      <td role="cell">
        <b>{title}</b>
        <div className="in-second">{say}</div>
      </td>
      <td role="cell">
        {coming ? (
          <>
            <s>{sayValue(name, state.now.value)}</s>{' '}
            <IconArrowRight size={15} stroke={1.7} role="img" aria-label={words.counting.becomes} />{' '}
            <b>{sayValue(name, coming.value)}</b>
          </>
        ) : (
          sayValue(name, state.now.value)
        )}
      </td>
      <td role="cell" className={coming ? 'in-amber' : undefined}>
        {sayFrom(coming?.fromDay ?? state.now.fromDay, (day) => formats.shortDay(day))}
      </td>
      <td role="cell">
        <button
          id={`rule-${name}`}
          type="button"
          className={styles.changeButton}
          aria-expanded={isOpen}
          aria-controls={isOpen ? ruleChangeId(name) : undefined}
          aria-label={words.counting.changeRule(title)}
          onClick={onToggle}
        >
          <IconPencil size={15} stroke={1.7} aria-hidden />
          {words.counting.change}
        </button>
      </td>
    </tr>
  );
}

function sayFrom(day: string | null, say: (day: string) => string): string {
  return day === null || day === '' ? words.counting.always : say(day);
}
