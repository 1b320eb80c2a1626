import type { SettingName } from '@inroads/contracts';

/** What must follow when a rule changes, in the same transaction. The practice wing recounts the weeks from that day on. */
export abstract class SettingChanges {
  abstract changed(what: SettingName | 'holiday', fromDay: string): Promise<void>;
}
