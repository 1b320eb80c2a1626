import type { ReactNode } from 'react';
import { Button } from '@/ui/controls';
import { IconDownload } from '@/ui/icons';

/** Rows that stay out, with what to do about each: their own cells, to be corrected and brought again. */
export function ErrorSheet({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Button
      renderRoot={(props) => <a href={`/api/imports/${id}/errors.csv`} download {...props} />}
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {children}
    </Button>
  );
}
