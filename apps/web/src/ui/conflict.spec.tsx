import { ApiProblem } from '@/api/problem';
import { conflictOf } from './conflict';

describe('conflictOf', () => {
  const stale = (code: string) =>
    new ApiProblem(409, code, 'Someone else changed this.', [], { current: { version: 4 } });

  it('is the row as it stands, when it was this row that somebody else changed', () => {
    expect(conflictOf(stale('contact.changed-meanwhile'), 'contact')).toEqual({ version: 4 });
  });

  it('is nothing where another row was changed: its version is not the version of this one', () => {
    expect(conflictOf(stale('plan-stop.changed-meanwhile'), 'contact')).toBeNull();
    expect(conflictOf(stale('contact.not-yours'), 'contact')).toBeNull();
    expect(conflictOf(new Error('no'), 'contact')).toBeNull();
  });
});
