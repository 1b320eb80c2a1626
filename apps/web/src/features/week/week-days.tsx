import { useState } from 'react';
import { DaySection } from './day-section';
import { PastDay } from './past-day';
import { shownDays, standing, timeOf } from './week-model';
import { useWeek } from './week-place';
import type { PlanDay } from './week.queries';

/** Days that are over as lines, then today and the days ahead. */
export function DayList() {
  const { plan } = useWeek();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const toggle = (date: string) =>
    setOpened((before) => (before.includes(date) ? before.filter((other) => other !== date) : [...before, date]));
  // Without a plan a line for each empty day says nothing that the invitation above does not.
  const days = shownDays(plan).filter(
    (day) => plan.plan !== null || day.date < plan.today || day.blocks.some(({ kind }) => kind !== 'lunch'),
  );
  return days.map((day) =>
    timeOf(day.date, plan.today) === 'past' ? (
      <PastDay key={day.date} day={day} isOpen={opened.includes(day.date)} onToggle={() => toggle(day.date)} />
    ) : (
      <DaySection key={day.date} day={day} />
    ),
  );
}

/** The one day that a phone shows. */
export function OneDay({ day }: { day: PlanDay }) {
  const { plan } = useWeek();
  const [isOpen, setIsOpen] = useState(true);
  if (plan.plan === null && day.date >= plan.today && standing(day).length === 0) return null;
  return timeOf(day.date, plan.today) === 'past' ? (
    <PastDay day={day} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
  ) : (
    <DaySection day={day} />
  );
}
