import { Link } from '@tanstack/react-router';
import { LOG_PATH } from '@/app/navigation';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconButton, IconLink } from '@/ui/icon-button';
import { IconArrowForwardUp, IconCheck, IconNavigation, IconPin, IconPinFilled, IconX } from '@/ui/icons';
import { Menu } from '@/ui/menu';
import { LaterItems } from './later-items';
import { logSearchOf } from './log-search';
import { wayLink } from './way-link';
import type { OpenPart } from './open-part';
import { useWeek } from './week-place';
import type { Stop } from './week.queries';
import styles from './week.module.css';

const words = t.week.stop;

interface StopActionsProps {
  readonly stop: Stop;
  /** The next stop has its actions in words, the others as signs with a name. */
  readonly isNamed: boolean;
  onOpen: (part: OpenPart) => void;
}

export function StopActions({ stop, isNamed, onOpen }: StopActionsProps) {
  return (
    <div className={styles.actions} data-named={isNamed || undefined}>
      <DoneLink stop={stop} isNamed={isNamed} />
      {isNamed && <GoLink stop={stop} />}
      <Menu
        label={words.laterAt(stop.employerName)}
        className={isNamed ? styles.named : styles.sign}
        trigger={
          <>
            <IconArrowForwardUp size={18} stroke={1.7} aria-hidden />
            {isNamed && words.later}
          </>
        }
      >
        <LaterItems stop={stop} onOpen={onOpen} />
      </Menu>
      <MissedButton stop={stop} isNamed={isNamed} />
      <PinButton stop={stop} isNamed={isNamed} />
    </div>
  );
}

function DoneLink({ stop, isNamed }: { stop: Stop; isNamed: boolean }) {
  const search = logSearchOf(stop) as never;
  if (isNamed) {
    return (
      <Button
        variant="filled"
        leftSection={<IconCheck size={17} stroke={2} aria-hidden />}
        renderRoot={(props) => <Link to={LOG_PATH} search={search} {...props} />}
      >
        {words.done}
      </Button>
    );
  }
  return (
    <IconLink
      label={words.doneAt(stop.employerName)}
      tip={`${words.done} (D)`}
      renderRoot={(props) => <Link to={LOG_PATH} search={search} {...props} />}
    >
      <IconCheck size={18} stroke={1.7} aria-hidden />
    </IconLink>
  );
}

/** Only on a phone: opens whatever map the phone has. */
function GoLink({ stop }: { stop: Stop }) {
  const href = wayLink(stop);
  if (href === null) return null;
  return (
    <a className={styles.go} href={href} aria-label={words.goTo(stop.employerName)}>
      <IconNavigation size={18} stroke={1.7} aria-hidden />
      {words.go}
    </a>
  );
}

function MissedButton({ stop, isNamed }: { stop: Stop; isNamed: boolean }) {
  const { acts } = useWeek();
  const miss = () => acts?.missed(stop);
  if (!isNamed) {
    return (
      <IconButton label={words.missedAt(stop.employerName)} shortcut="M" onClick={miss}>
        <IconX size={18} stroke={1.7} aria-hidden />
      </IconButton>
    );
  }
  return (
    <Button leftSection={<IconX size={17} stroke={1.7} aria-hidden />} onClick={miss}>
      {words.missed}
    </Button>
  );
}

/** On a phone there is room for its name in the next stop. */
function PinButton({ stop, isNamed }: { stop: Stop; isNamed: boolean }) {
  const { acts, isPhone } = useWeek();
  const { isPinned, employerName } = stop;
  const Icon = isPinned ? IconPinFilled : IconPin;
  const label = isPinned ? words.unpinAt(employerName) : words.pinAt(employerName);
  const pin = () => acts?.pin(stop);
  if (isNamed && isPhone) {
    return (
      <Button
        leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
        aria-label={label}
        aria-pressed={isPinned}
        onClick={pin}
      >
        {words.pin}
      </Button>
    );
  }
  return (
    <IconButton label={label} shortcut="P" isPressed={isPinned} onClick={pin}>
      <Icon size={18} stroke={1.7} aria-hidden />
    </IconButton>
  );
}
