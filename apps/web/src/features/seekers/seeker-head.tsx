import { useStaffNames } from '@/api/staff';
import { useFormats, useMay } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import { IconDots, IconPencil, IconRoute, IconUsers } from '@/ui/icons';
import { Menu, MenuItem } from '@/ui/menu';
import { PageHead } from '@/ui/page';
import { Tabs } from '@/ui/tabs';
import { useSearch } from '@tanstack/react-router';
import type { SeekerAct } from './seeker-acts';
import type { SeekerPage } from './seekers.queries';

const words = t.seeker;

export function SeekerHead({ seeker, onAct }: { seeker: SeekerPage; onAct: (act: SeekerAct) => void }) {
  const formats = useFormats();
  const nameOf = useStaffNames();
  const mayWrite = useMay('seeker.write');
  const { tab } = useSearch({ from: '/in/seekers/$id' });
  const today = formats.today();
  const holds = ({ fromDay, toDay }: { fromDay: string; toDay: string | null }) =>
    fromDay <= today && (toDay === null || toDay >= today);
  const specialist = seeker.specialists.find(holds);
  const status = seeker.statuses.find(holds);
  const episode = seeker.episodes.at(-1);
  const to = `/seekers/${seeker.id}`;
  return (
    <PageHead
      title={seeker.preferredName}
      note={seeker.code}
      under={{
        label: t.seekers.title,
        to: '/seekers',
        view: words.under(firstName(nameOf(specialist?.staffId ?? null))),
      }}
      sentence={
        status && episode
          ? words.sentence(
              t.seekers.status[status.status],
              formats.shortDay(status.fromDay),
              formats.shortDay(episode.enteredOn),
            )
          : words.sentenceNoStatus
      }
      actions={mayWrite && <SeekerMenu hasLeft={status?.status === 'left'} onAct={onAct} />}
      isRuled
    >
      <Tabs
        label={words.tabsLabel(seeker.preferredName)}
        tabs={[
          { label: words.tabs.wishes, to, isCurrent: tab === undefined },
          { label: words.tabs.done, to, search: { tab: 'done' }, isCurrent: tab === 'done' },
        ]}
      />
    </PageHead>
  );
}

function SeekerMenu({ hasLeft, onAct }: { hasLeft: boolean; onAct: (act: SeekerAct) => void }) {
  const mayAssign = useMay('seeker.assign');
  return (
    <Menu label={words.menu.label} trigger={<IconDots size={20} aria-hidden />}>
      <MenuItem icon={<IconPencil size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('details')}>
        {words.menu.details}
      </MenuItem>
      <MenuItem
        icon={<IconRoute size={17} stroke={1.7} aria-hidden />}
        onClick={() => onAct(hasLeft ? 'again' : 'status')}
      >
        {hasLeft ? words.menu.again : words.menu.status}
      </MenuItem>
      {mayAssign && (
        <MenuItem icon={<IconUsers size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('assign')}>
          {words.menu.assign}
        </MenuItem>
      )}
    </Menu>
  );
}
