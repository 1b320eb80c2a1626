import { FIELD_FAULTS, tooLong } from '@inroads/contracts';
import { faultWords } from './fault-words';

describe('what is wrong with a field, in words', () => {
  it.each([
    ['name', FIELD_FAULTS.empty, 'Fill this in.'],
    ['enteredOn', FIELD_FAULTS.day, 'Give a day from 1900 on, such as Nov 18, 2026.'],
    ['email', FIELD_FAULTS.email, 'Give an e-mail address, such as sam@example.org.'],
    ['note', tooLong(4000), 'Keep this to 4000 characters.'],
    ['facts.1.hours', 'needs hours a week, from 0 to 168', 'Needs hours a week, from 0 to 168.'],
    ['headcount', 'headcount must not be greater than 500', '500 at most.'],
    ['specialistId', 'specialistId must be a UUID', 'Choose one.'],
    ['sites.0.place', 'place must be a string', 'This cannot be used. Look at it again.'],
    ['tags.3', 'each value in tags must be a string', 'This cannot be used. Look at it again.'],
  ])('%s: %s', (path, message, words) => {
    expect(faultWords(path, message)).toBe(words);
  });

  it('has words for every check that the server names', () => {
    for (const message of Object.values(FIELD_FAULTS)) expect(faultWords('x', message)).not.toContain(message);
  });
});
