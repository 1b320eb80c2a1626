import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { randomId } from '@/api/random-id';
import { useSave } from '@/api/use-save';
import { t } from '@/texts';
import { useToast } from '@/ui/toast';
import { isConflict } from './act-problem';
import { type AppointmentAct, counterAct, sendAppointment } from './appointments.api';
import { useWeek } from './week-place';
import { planKey } from './week.queries';

const words = t.week.appointment.said;

/** Time set aside, changed or given back; each can be taken back. The visits stay where they are until one plans again. */
export function useAppointmentActs(onDone: () => void) {
  const { plan } = useWeek();
  const queries = useQueryClient();
  const toast = useToast();
  const [asked, setAsked] = useState<AppointmentAct | null>(null);
  const save = useSave((act: AppointmentAct, key) => sendAppointment(plan.staffId, act, key), { refresh: [planKey] });
  const run = (act: AppointmentAct) => {
    setAsked(act);
    save.mutate(act, {
      onSuccess: (id) => {
        const undo = async () => {
          await sendAppointment(plan.staffId, counterAct(act, id, plan.week), randomId());
          await queries.invalidateQueries({ queryKey: planKey });
        };
        toast({ words: words[act.kind], undo });
        onDone();
      },
    });
  };
  /** The same act on the appointment as it stands now; none where it is gone. */
  const again = () => {
    if (!isConflict(save.error) || asked === null || asked.kind === 'add') return undefined;
    const before = plan.appointments.find(({ id }) => id === asked.before.id);
    return before && (() => run({ ...asked, before }));
  };
  return { run, isBusy: save.isPending, error: save.error, again: again() };
}
