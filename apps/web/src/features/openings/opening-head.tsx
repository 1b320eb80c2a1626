import { Button } from '@/ui/controls';
import { Link } from '@tanstack/react-router';
import { useFormats } from '@/app/session';
import { t } from '@/texts';
import { IconArchive, IconClock, IconDots, IconPencil, IconX } from '@/ui/icons';
import { Menu, MenuItem } from '@/ui/menu';
import { PageHead } from '@/ui/page';
import type { OpeningPage } from './openings.queries';
import { useOpeningStatus } from './use-opening';

export type OpeningAct = 'edit' | 'archive' | 'filled' | 'closed' | 'check-again';

const words = t.opening;

export function OpeningHead({
  opening,
  onAct,
}: {
  opening: OpeningPage;
  onAct: ((act: OpeningAct) => void) | undefined;
}) {
  const formats = useFormats();
  const { source, heardOn, isAdvertised, headcount, closesOn } = opening;
  const sentences = [
    words.heard(t.openings.source[source] ?? source, formats.shortDay(heardOn)),
    // Where it was found in an advertisement, that has been said.
    isAdvertised === null || (isAdvertised && source === 'advertised')
      ? ''
      : isAdvertised
        ? words.advertised
        : words.notAdvertised,
    headcount === null ? '' : words.wanted(headcount),
    closesOn === null
      ? ''
      : closesOn < formats.today()
        ? words.closesPast(formats.shortDay(closesOn))
        : words.closes(formats.shortDay(closesOn)),
  ];
  return (
    <PageHead
      title={opening.title}
      under={{ label: t.openings.title, to: '/openings' }}
      note={
        <>
          {words.at}{' '}
          <Link to="/employers/$id" params={{ id: opening.employerId }}>
            {opening.employerName}
          </Link>
        </>
      }
      sentence={sentences.filter(Boolean).join(' ')}
      actions={onAct && <Actions opening={opening} onAct={onAct} />}
      isRuled
    />
  );
}

function Actions({ opening, onAct }: { opening: OpeningPage; onAct: (act: OpeningAct) => void }) {
  const status = useOpeningStatus(opening);
  const isOpen = opening.status === 'open';
  return (
    <>
      <Button loading={status.isPending} onClick={() => status.mutate({ status: 'open', why: '', checkAgainOn: null })}>
        {isOpen || opening.status === 'check-again' ? words.actions.stillOpen : words.actions.reopen}
      </Button>
      {(isOpen || opening.status === 'check-again') && (
        <Button onClick={() => onAct('filled')}>{words.actions.filled}</Button>
      )}
      <Menu label={words.actions.menu} trigger={<IconDots size={20} aria-hidden />}>
        <MenuItem icon={<IconPencil size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('edit')}>
          {words.actions.edit}
        </MenuItem>
        <MenuItem icon={<IconClock size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('check-again')}>
          {words.actions.checkAgain}
        </MenuItem>
        <MenuItem icon={<IconX size={17} stroke={1.7} aria-hidden />} onClick={() => onAct('closed')}>
          {words.actions.closed}
        </MenuItem>
        <MenuItem
          icon={<IconArchive size={17} stroke={1.7} aria-hidden />}
          say={words.actions.archiveSay}
          onClick={() => onAct('archive')}
        >
          {words.actions.archive}
        </MenuItem>
      </Menu>
    </>
  );
}
