import { weekOf, type Weekday, wholeClockWords } from '@inroads/calendar';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSave } from '@/api/use-save';
import { useFormats, useMe } from '@/app/session';
import { t } from '@/texts';
import { Button, NativeSelect } from '@/ui/controls';
import { Drill } from '@/ui/drill';
import { Note, ProblemNote, Skeleton } from '@/ui/notes';
import { useToast } from '@/ui/toast';
import { dayOfferWords } from './day-offer-words';
import { leftOutPlain } from './left-out-words';
import { addStop, takeBack } from './stop-act.api';
import { suitableDaysQuery, type DayOffer } from './suitable-days.queries';
import { planKey } from './week.queries';
import styles from './week.module.css';

const words = t.week.planVisit;

interface PlanVisitProps {
  readonly employer: { readonly name: string };
  readonly sites: readonly { readonly id: string; readonly name: string; readonly addressLine: string }[];
  onLeave: () => void;
}

/** For one business, what each day of this week and the next would cost; one of them is chosen. */
export function PlanVisit({ employer, sites, onLeave }: PlanVisitProps) {
  const { staffId } = useMe();
  const [siteId, setSiteId] = useState(sites[0]?.id ?? '');
  const { data, error, refetch } = useQuery({ ...suitableDaysQuery(staffId, siteId), enabled: siteId !== '' });
  const add = useAddVisit(siteId, employer.name, onLeave);
  const days = data?.days.filter(({ code }) => code !== 'not-worked') ?? [];
  return (
    <Drill id="plan-visit" label={words.title(employer.name)} onClose={onLeave}>
      <h2>{words.title(employer.name)}</h2>
      {sites.length > 1 && (
        <NativeSelect
          label={words.site}
          value={siteId}
          data={sites.map(({ id, name, addressLine }) => ({ value: id, label: name || addressLine }))}
          onChange={(event) => setSiteId(event.currentTarget.value)}
        />
      )}
      {error && <ProblemNote error={error} onRetry={() => void refetch()} />}
      {add.error && <ProblemNote error={add.error} />}
      {!data && !error && <Skeleton rows={4} />}
      {data?.bar && <Note tone="amber">{words.bar(leftOutPlain(data.bar))}</Note>}
      <ul className={styles.lines}>
        {days.map((offer) => (
          <DayLine key={offer.date} offer={offer} isBusy={add.isPending} onChoose={() => add.mutate(offer.date)} />
        ))}
      </ul>
      {data && <p className="in-source">{data.isEstimate ? words.estimate : ''}</p>}
      <Button variant="subtle" color="gray" onClick={onLeave}>
        {t.parts.cancel}
      </Button>
    </Drill>
  );
}

function DayLine({ offer, isBusy, onChoose }: { offer: DayOffer; isBusy: boolean; onChoose: () => void }) {
  const formats = useFormats();
  const day = formats.day(offer.date);
  return (
    <li>
      <div>
        <b>{dayOfferWords(offer, day)}</b>
        <div className="in-second">
          {[offer.startsAt && words.at(wholeClockWords(offer.startsAt)), words.planned(offer.planned)]
            .filter(Boolean)
            .join(', ')}
        </div>
      </div>
      {offer.code === 'fits' && (
        <Button size="compact-md" disabled={isBusy} aria-label={words.choose(day)} onClick={onChoose}>
          {words.chooseShort}
        </Button>
      )}
    </li>
  );
}

function useAddVisit(siteId: string, name: string, onDone: () => void) {
  const { staffId, agency } = useMe();
  const formats = useFormats();
  const toast = useToast();
  const queries = useQueryClient();
  return useSave((day: string) => addStop(staffId, weekOf(day, agency.weekStart as Weekday), siteId, day), {
    refresh: [planKey],
    onSaved: (plan) => {
      const stop = plan.days
        .flatMap(({ stops }) => stops)
        .find((each) => each.siteId === siteId && each.state === 'planned');
      const undo = stop && (() => takeBack(stop).then(() => queries.invalidateQueries({ queryKey: planKey })));
      toast({ words: t.week.said.added(name, formats.day(stop?.day ?? plan.week)), ...(undo && { undo }) });
      onDone();
    },
  });
}
