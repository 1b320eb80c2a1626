import { Invalid } from '@inroads/kernel';

export class FactNotUsable extends Invalid {
  constructor(path: string, message: string) {
    super('fact.not-usable', `That cannot be kept as a fact: ${message}. Nothing was changed.`, {
      faults: [{ path, message }],
    });
  }
}
