import { Button, TextInput } from '@/ui/controls';
import { useId, useState } from 'react';
import { occupation, occupationsFor } from '@inroads/matching';
import { answerOf, api } from '@/api/client';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { IconCheck, IconSearch } from '@/ui/icons';
import { ProblemNote } from '@/ui/notes';
import { Section } from '@/ui/page';
import { useToast } from '@/ui/toast';
import styles from './openings.module.css';
import type { OpeningPage } from './openings.queries';
import { useKeepOpening } from './use-opening';

const words = t.opening.kind;

interface Candidate {
  readonly code: string;
  readonly title: string;
  readonly similarity: number;
}

/** What the title may mean, in words; a person confirms one. */
export function KindOfWork({ opening, mayWrite }: { opening: OpeningPage; mayWrite: boolean }) {
  const confirm = useConfirm(opening);
  const { occupationCode: code, isOccupationConfirmed } = opening;
  if (code !== null && isOccupationConfirmed) {
    return (
      <Section title={words.title} note={words.confirmed}>
        <p>
          <b>{occupation(code)?.title ?? code}</b> <span className="in-second">{code}</span>
        </p>
        {mayWrite && (
          <Button variant="subtle" color="gray" mt={8} loading={confirm.isPending} onClick={() => confirm.mutate(null)}>
            {words.back}
          </Button>
        )}
        <p className="in-source">{words.attribution}</p>
      </Section>
    );
  }
  return (
    <Section title={words.title} note={words.toConfirm}>
      <p className="in-together">
        {words.read(opening.title)} <b>{words.unconfirmed}</b>
      </p>
      <Choice
        key={opening.version}
        opening={opening}
        mayWrite={mayWrite}
        isBusy={confirm.isPending}
        onConfirm={(chosen) => confirm.mutate(chosen)}
      />
      {confirm.isError && <ProblemNote error={confirm.error} />}
      <p className="in-source">{words.attribution}</p>
    </Section>
  );
}

interface ChoiceProps {
  readonly opening: OpeningPage;
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: (code: string) => void;
}

function Choice({ opening, mayWrite, isBusy, onConfirm }: ChoiceProps) {
  const [searched, setSearched] = useState<string | null>(null);
  const candidates: readonly Candidate[] = searched ? occupationsFor(searched) : opening.occupationCandidates;
  const [chosen, setChosen] = useState(candidates[0]?.code ?? null);
  const current = candidates.find(({ code }) => code === chosen) ?? candidates[0];
  const name = useId();
  return (
    <>
      {searched !== null && (
        <TextInput
          label={words.search}
          value={searched}
          autoFocus
          mt={8}
          onChange={(event) => setSearched(event.currentTarget.value)}
        />
      )}
      {candidates.length === 0 ? (
        <p className="in-second">{words.noneKnown}</p>
      ) : (
        <div className={styles.kinds} role="radiogroup" aria-label={words.title}>
          {candidates.map(({ code, title, similarity }) => (
            <label key={code} className={styles.kind}>
              <input
                type="radio"
                name={name}
                disabled={!mayWrite}
                checked={current?.code === code}
                onChange={() => setChosen(code)}
              />
              <span>
                <b>{title}</b> <span className="in-second">{code}</span>
              </span>
              <span>
                {words.likely[likeliness(similarity)]}
                <span className={styles.likely} aria-hidden="true">
                  <span style={{ width: `${Math.round(similarity * 100)}%` }} />
                </span>
              </span>
            </label>
          ))}
        </div>
      )}
      {mayWrite && (
        <div className={styles.buttons}>
          {current && (
            <Button
              variant="filled"
              loading={isBusy}
              leftSection={<IconCheck size={16} aria-hidden />}
              onClick={() => onConfirm(current.code)}
            >
              {words.confirm(current.title.toLowerCase())}
            </Button>
          )}
          <Button leftSection={<IconSearch size={16} aria-hidden />} onClick={() => setSearched(opening.title)}>
            {words.none}
          </Button>
          <span className="in-second">{words.brings}</span>
        </div>
      )}
    </>
  );
}

function likeliness(similarity: number): 0 | 1 | 2 {
  return similarity >= 0.6 ? 0 : similarity >= 0.3 ? 1 : 2;
}

function useConfirm(opening: OpeningPage) {
  const keep = useKeepOpening(opening.id);
  const toast = useToast();
  const { id } = opening;
  const confirm = (code: string | null, version: number) =>
    answerOf(api.POST('/api/openings/{id}/occupation', { params: { path: { id } }, body: { version, code } }));
  return useSave((code: string | null) => confirm(code, opening.version), {
    onSaved: (page) => {
      keep(page);
      const before = opening.isOccupationConfirmed ? opening.occupationCode : null;
      toast({
        words: page.isOccupationConfirmed ? words.taken : words.backDone,
        undo: async () => keep(await confirm(before, page.version)),
      });
    },
  });
}
