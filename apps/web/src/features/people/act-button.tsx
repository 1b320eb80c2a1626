import type { ReactNode } from 'react';
import { Button } from '@/ui/controls';
import { useFocusBack } from '@/ui/use-focus-back';

interface ActButtonProps {
  readonly isOpen: boolean;
  readonly icon?: ReactNode;
  readonly isQuiet?: boolean;
  /** Where there are several of the same words. */
  readonly label?: string;
  onOpen: () => void;
  readonly children: ReactNode;
}

/** Opens a form beside it. The focus comes back here when that closes. */
export function ActButton({ isOpen, icon, isQuiet = false, label, onOpen, children }: ActButtonProps) {
  const button = useFocusBack<HTMLButtonElement>(isOpen);
  return (
    <Button
      ref={button}
      {...(isQuiet && { variant: 'subtle', color: 'gray' })}
      aria-expanded={isOpen}
      aria-label={label}
      leftSection={icon}
      onClick={onOpen}
    >
      {children}
    </Button>
  );
}
