import { Conflict } from '@inroads/kernel';
import { causeOf } from './cause-of';

describe('causeOf', () => {
  it('shows our own refusals in their words', () => {
    expect(causeOf(new Conflict('import.undone', 'This import was undone.'))).toBe(
      'import.undone: This import was undone.',
    );
  });

  it('shows codes of the database and never the row it quotes', () => {
    const driverError = {
      code: '23505',
      table: 'seeker',
      constraint: 'seeker_code_key',
      detail: 'Key (code)=(MAYA-1) already exists.',
    };
    const error = Object.assign(new Error('duplicate key: Key (code)=(MAYA-1)'), {
      name: 'QueryFailedError',
      driverError,
    });
    expect(causeOf(error)).toBe('QueryFailedError 23505 seeker seeker_code_key');
  });

  it('names the kind of any other error only', () => {
    expect(causeOf(new TypeError('Maya is not a function'))).toBe('TypeError');
    expect(causeOf(Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' }))).toBe(
      'Error ECONNREFUSED',
    );
    expect(causeOf('Maya')).toBe('unknown');
  });
});
