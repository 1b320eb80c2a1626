/** What must follow when a rule changes, in the same transaction. The practice wing recounts the weeks from that day on. */
export abstract class SettingChanges {
  abstract changed(fromDay: string): Promise<void>;
}
