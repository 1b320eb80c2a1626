import { TextInput } from '@/ui/controls';
import { t } from '@/texts';
import { Drill } from '@/ui/drill';
import { faultAt, FieldRow } from '@/ui/form';
import { RuleValue } from './rule-value';
import styles from './settings.module.css';
import type { RuleDraft } from './use-rule-draft';

const words = t.settings.counting;

export function ruleChangeId(name: string): string {
  return `change-${name.replace('.', '-')}`;
}

/** Opens under the rule: the new value, the day from which it holds, and why. */
export function RuleChange({
  draft,
  onClose,
  children,
}: {
  draft: RuleDraft;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const { name, value, fromDay, why, isWhyMissing, error, set, save } = draft;
  return (
    <Drill id={ruleChangeId(name)} label={words.changeRule(t.settings.rules[name].title)} onClose={onClose}>
      <form
        className={styles.change}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <RuleValue
          name={name}
          value={value}
          fault={faultAt(error, value, 'value')}
          onChange={(next) => set({ value: next })}
        />
        <FieldRow>
          <TextInput
            type="date"
            label={words.from}
            value={fromDay}
            error={fromDay === '' ? words.fromNeeded : faultAt(error, fromDay, 'fromDay')}
            onChange={(event) => set({ fromDay: event.currentTarget.value })}
          />
          <TextInput
            label={words.why}
            maxLength={500}
            value={why}
            error={isWhyMissing ? words.whyNeeded : faultAt(error, why, 'why')}
            onChange={(event) => set({ why: event.currentTarget.value })}
          />
        </FieldRow>
        <p className="in-source">{words.fromNote}</p>
        {children}
      </form>
    </Drill>
  );
}
