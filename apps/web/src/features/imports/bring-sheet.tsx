import { Link } from '@tanstack/react-router';
import { useMay } from '@/app/session';
import { t } from '@/texts';
import { Button } from '@/ui/controls';
import { IconUpload } from '@/ui/icons';

/** The way from a list to the import, for whoever may take it. */
export function BringSheet() {
  const mayImport = useMay('import.run');
  if (!mayImport) return null;
  return (
    <Button
      renderRoot={(props) => <Link to="/import" {...props} />}
      variant="subtle"
      color="gray"
      leftSection={<IconUpload size={16} aria-hidden />}
    >
      {t.shell.bringSheet}
    </Button>
  );
}
