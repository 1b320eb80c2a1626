import { Button } from '@/ui/controls';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { useFormats, useMay } from '@/app/session';
import { t } from '@/texts';
import { Confirm } from '@/ui/confirm';
import { Note, StopNote } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { employerQuery, type EmployerPage } from './employers.queries';
import { useEmployerPart } from './use-employer-part';

const words = t.employer.stop;
type Stop = EmployerPage['doNotContact'][number];

/** Who asked not to be contacted, and that it is archived: said before anything else can be done. */
export function EmployerStops({ employer }: { employer: EmployerPage }) {
  return (
    <>
      {employer.isArchived && <Archived employer={employer} />}
      {employer.doNotContact.map((stop) => (
        <OneStop key={stop.id} employer={employer} stop={stop} />
      ))}
    </>
  );
}

function OneStop({ employer, stop }: { employer: EmployerPage; stop: Stop }) {
  const [isLifting, setIsLifting] = useState(false);
  const formats = useFormats();
  const mayLift = useMay('do-not-contact.lift');
  const lift = useEmployerPart(
    employer.id,
    (reason: string) =>
      answerOf(
        api.POST('/api/do-not-contact/{id}/lift', {
          params: { path: { id: stop.id } },
          body: { version: stop.version, reason },
        }),
      ),
    { words: words.lifted },
  );
  if (isLifting) {
    return (
      <Confirm
        title={words.liftTitle}
        say={words.liftSay}
        act={words.lift}
        isBusy={lift.isPending}
        error={lift.error}
        onAct={(reason) => lift.mutate(reason)}
        onLeave={() => setIsLifting(false)}
      />
    );
  }
  const isPart = stop.personId !== null || stop.siteId !== null;
  return (
    <StopNote
      action={
        mayLift && (
          <Button variant="outline" color="brick" onClick={() => setIsLifting(true)}>
            {words.lift}
          </Button>
        )
      }
    >
      <b>
        {about(employer, stop)}
        {stop.untilDay !== null && words.until(formats.shortDay(stop.untilDay))}.
      </b>{' '}
      {words.said(stop.reason, formats.shortDay(stop.fromDay))} {isPart && words.others} {!mayLift && words.overrideBy}
    </StopNote>
  );
}

function about({ people, sites }: EmployerPage, { personId, siteId }: Stop): string {
  const person = people.find(({ id }) => id === personId);
  if (person) return words.person(person.name);
  const site = sites.find(({ id }) => id === siteId);
  return site ? words.site(site.name || site.addressLine) : words.whole;
}

function Archived({ employer }: { employer: EmployerPage }) {
  const queries = useQueryClient();
  const toast = useToast();
  const mayWrite = useMay('employer.write');
  const { id, version } = employer;
  const restore = async () => {
    const page = await answerOf(
      api.POST('/api/employers/{id}/restore', { params: { path: { id } }, body: { version } }),
    );
    queries.setQueryData(employerQuery(id).queryKey, page);
    toast({ words: t.employer.restored });
  };
  return (
    <Note tone="amber" action={mayWrite && <Button onClick={() => void restore()}>{t.employer.restore}</Button>}>
      {t.employer.archived(employer.archivedWhy ?? '')}
    </Note>
  );
}
