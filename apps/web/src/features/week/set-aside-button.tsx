import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconClock } from '@/ui/icons';
import { useFocusBack } from '@/ui/use-focus-back';

/** Opens the form for time that is spoken for. The focus comes back here when it closes. */
export function SetAsideButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const button = useFocusBack<HTMLButtonElement>(isOpen);
  return (
    <Button
      ref={button}
      variant="subtle"
      color="gray"
      aria-expanded={isOpen}
      leftSection={<IconClock size={17} stroke={1.7} aria-hidden />}
      onClick={onToggle}
    >
      {t.week.appointment.add}
    </Button>
  );
}
