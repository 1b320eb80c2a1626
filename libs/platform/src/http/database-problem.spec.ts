import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { databaseProblem } from './database-problem';

const refused = (code: string): Error =>
  new QueryFailedError('SELECT 1', [], Object.assign(new Error('a row is quoted here'), { code }));

describe('what the database refuses, as an answer', () => {
  it.each([
    ['a connection that was cut in the middle of a statement', refused('57P01'), 503],
    ['one that was cut between two statements', new QueryRunnerAlreadyReleasedError(), 503],
    ['one that was cut before a query of the open transaction', new QueryRunnerProviderAlreadyReleasedError(), 503],
    ['a server that is not there', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503],
    ['a text that it cannot store', refused('22021'), 400],
    ['a number that it cannot hold', refused('22003'), 400],
    ['a key that is taken', refused('23505'), 409],
  ])('%s', (_what, error, status) => {
    expect(databaseProblem(error)?.status).toBe(status);
  });

  it('is nobody else to blame for a fault of ours', () => {
    expect(databaseProblem(refused('42703'))).toBeNull();
    expect(databaseProblem(new TypeError('x is undefined'))).toBeNull();
  });
});
