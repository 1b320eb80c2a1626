import { MEMBERSHIP_KINDS, type MembershipKind } from '@inroads/contracts';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { onceWith } from '@/api/use-save';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { Button, NativeSelect, TextInput } from '@/ui/controls';
import { FieldRow, faultAt, FormProblem } from '@/ui/form';
import styles from './people.module.css';
import type { Team } from './people.queries';
import { usePeopleAct } from './use-people-act';

const words = t.people.account;

/** Puts somebody into a team from a day on. */
export function JoinForm({ staffId, teams }: { staffId: string; teams: readonly Team[] }) {
  const [teamId, setTeamId] = useState(teams[0]?.id ?? '');
  const [kind, setKind] = useState<MembershipKind>('member');
  const [fromDay, setFromDay] = useState(useFormats().today());
  const join = usePeopleAct(
    (_: void, key) =>
      answerOf(
        api.POST('/api/staff/{id}/memberships', {
          params: { path: { id: staffId } },
          body: { teamId, kind, fromDay },
          headers: onceWith(key),
        }),
      ),
    { words: words.joined },
  );
  if (teams.length === 0) return null;
  return (
    <form
      className={styles.join}
      aria-label={words.joins}
      onSubmit={(event) => {
        event.preventDefault();
        join.mutate();
      }}
    >
      <FieldRow>
        <NativeSelect
          label={words.joinTeam}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          value={teamId}
          error={faultAt(join.error, teamId, 'teamId')}
          onChange={(event) => setTeamId(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.joinAs}
          data={MEMBERSHIP_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          value={kind}
          error={faultAt(join.error, kind, 'kind')}
          onChange={(event) => setKind(event.currentTarget.value === 'supervisor' ? 'supervisor' : 'member')}
        />
        <TextInput
          type="date"
          label={words.joinFrom}
          required
          value={fromDay}
          error={faultAt(join.error, fromDay, 'fromDay')}
          onChange={(event) => setFromDay(event.currentTarget.value)}
        />
      </FieldRow>
      <FormProblem error={join.error} />
      <div>
        <Button type="submit" loading={join.isPending}>
          {words.join}
        </Button>
      </div>
    </form>
  );
}
