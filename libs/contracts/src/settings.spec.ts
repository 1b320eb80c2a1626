import { settingFault } from './settings';

describe('settingFault', () => {
  it.each([
    ['counting.goal', 6],
    ['counting.target-without-hours', true],
    ['counting.joint-credit', 'lead'],
    ['counting.countable-modes', []],
    ['counting.countable-modes', ['phone', 'video']],
  ] as const)('takes for %s %j', (name, value) => expect(settingFault(name, value)).toBeNull());

  it.each([
    ['counting.goal', 0],
    ['counting.goal', 1.5],
    ['counting.goal', '6'],
    ['counting.target-without-hours', 'yes'],
    ['counting.joint-credit', ['lead']],
    ['counting.joint-credit', null],
    ['counting.countable-modes', 'phone'],
    ['counting.countable-modes', [['phone']]],
    ['counting.countable-modes', ['phone', 'phone']],
    ['counting.countable-modes', ['in-person']],
  ] as const)('refuses for %s %j', (name, value) => expect(settingFault(name, value)).toEqual(expect.any(String)));
});
