import { Button } from '@/ui/controls';
import { Link } from '@tanstack/react-router';
import { useStaffNames } from '@/api/staff';
import { LOG_PATH } from '@/app/navigation';
import { useMay, useMe } from '@/app/session';
import { firstName } from '@/facts/first-name';
import { t } from '@/texts';
import { IconArchive, IconBan, IconDots, IconMapPin, IconPencil, IconPlus, IconRoute, IconUser } from '@/ui/icons';
import { Menu, MenuItem } from '@/ui/menu';
import { PageHead } from '@/ui/page';
import { industryWords } from './employer-columns';
import styles from './employer.module.css';
import type { EmployerPage } from './employers.queries';
import { useChangeEmployer } from './use-change-employer';

export type EmployerAct = 'edit' | 'stop' | 'archive' | 'site' | 'plan';

const words = t.employer;

export function EmployerHead({ employer, onAct }: { employer: EmployerPage; onAct: (act: EmployerAct) => void }) {
  const mayLog = useMay('contact.write');
  const mayWrite = useMay('employer.write');
  const mayPlan = useMay('plan.write') && !employer.isArchived && !isStopped(employer);
  const nameOf = useStaffNames();
  const owner = employer.ownerStaffId;
  return (
    <PageHead
      title={employer.name}
      under={{ label: t.employers.title, to: '/employers' }}
      note={
        (owner === null || nameOf(owner)) && (
          <span className={styles.owner}>
            <IconUser size={15} stroke={1.6} aria-hidden />
            {owner === null ? words.nobody : words.owned(firstName(nameOf(owner)))}
          </span>
        )
      }
      sentence={introduction(employer)}
      actions={
        <>
          {mayLog && (
            <Button
              renderRoot={(props) => <Link to={LOG_PATH} search={{ employer: employer.id } as never} {...props} />}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {words.log}
            </Button>
          )}
          {mayPlan && (
            <Button leftSection={<IconRoute size={16} aria-hidden />} onClick={() => onAct('plan')}>
              {words.plan}
            </Button>
          )}
          {mayWrite && !employer.isArchived && <HeadMenu employer={employer} onAct={onAct} />}
        </>
      }
    />
  );
}

function HeadMenu({ employer, onAct }: { employer: EmployerPage; onAct: (act: EmployerAct) => void }) {
  const me = useMe();
  const change = useChangeEmployer(employer);
  const mayStop = useMay('do-not-contact.set');
  const isMine = employer.ownerStaffId === me.staffId;
  const own = (ownerStaffId: string | null, said: string) => change.mutate({ changes: { ownerStaffId }, words: said });
  return (
    <Menu label={words.menu.label} trigger={<IconDots size={20} aria-hidden />}>
      <MenuItem icon={<IconPencil size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('edit')}>
        {words.menu.edit}
      </MenuItem>
      <MenuItem
        icon={<IconUser size={17} stroke={1.7} aria-hidden />}
        say={isMine ? words.menu.letGoSay : words.menu.takeOnSay}
        onClick={() => (isMine ? own(null, words.gaveUp) : own(me.staffId, words.ownerChanged(me.name)))}
      >
        {isMine ? words.menu.letGo : words.menu.takeOn}
      </MenuItem>
      <MenuItem icon={<IconMapPin size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('site')}>
        {words.menu.addSite}
      </MenuItem>
      {mayStop && (
        <MenuItem
          icon={<IconBan size={17} stroke={1.7} aria-hidden />}
          say={words.menu.stopSay}
          onClick={() => onAct('stop')}
        >
          {words.menu.stop}
        </MenuItem>
      )}
      <MenuItem
        icon={<IconArchive size={17} stroke={1.7} aria-hidden />}
        say={words.menu.archiveSay}
        onClick={() => onAct('archive')}
      >
        {words.menu.archive}
      </MenuItem>
    </Menu>
  );
}

/** They asked us to stop, all of them: then nothing is planned there. */
function isStopped({ doNotContact }: EmployerPage): boolean {
  return doNotContact.some(({ siteId, personId }) => siteId === null && personId === null);
}

/** "Commercial printer, 24 people. 418 Mill Street. Bus 5, 3 minutes away." */
function introduction({ description, naics, headcount, sites }: EmployerPage): string {
  const kind = description.replace(/\.$/, '') || industryWords(naics);
  const size = headcount === null ? '' : words.people(headcount);
  // A description of several sentences stands for itself.
  const what = kind.includes('. ') ? [kind, size] : [[kind, size].filter(Boolean).join(', ')];
  const [site] = sites.filter(({ isArchived }) => !isArchived);
  const where = site ? [site.addressLine, site.city].filter(Boolean).join(', ') : '';
  const sentences = [...what, where, site?.transitNote]
    .filter(Boolean)
    .map((part) => `${String(part).replace(/\.$/, '')}.`);
  return sentences.join(' ');
}
