import { useIsMutating } from '@tanstack/react-query';
import { useNetwork } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { t } from '@/texts';
import { IconCloudCheck, IconCloudOff } from '@/ui/icons';
import { useFormats } from '../session';
import styles from './shell.module.css';

export function useSync(): { state: 'saved' | 'saving' | 'offline'; at: string } {
  const isSaving = useIsMutating() > 0;
  const { online } = useNetwork();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!isSaving) setAt(new Date().toISOString());
  }, [isSaving]);
  return { state: online ? (isSaving ? 'saving' : 'saved') : 'offline', at };
}

/** Whether what was done is kept, and since when. */
export function SyncLine() {
  const { state, at } = useSync();
  const formats = useFormats();
  const Icon = state === 'offline' ? IconCloudOff : IconCloudCheck;
  const words = {
    saved: t.shell.sync.saved(formats.time(at)),
    saving: t.shell.sync.saving,
    offline: t.shell.sync.offline,
  };
  return (
    <p className={styles.sync} data-state={state} role="status">
      <Icon size={16} stroke={1.6} aria-hidden />
      <span>{words[state]}</span>
    </p>
  );
}
