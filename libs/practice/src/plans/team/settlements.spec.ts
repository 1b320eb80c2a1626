import type { LeftOutView } from '../week/plan.view';
import { coversFor } from '../plan.words';
import type { JointVisitView } from '../joint/joint-visit.view';
import { leftOutOfAll, type MemberWeek, settlementsOf } from './settlements';

const stop = (employerId: string, part: object = {}): MemberWeek['stops'][number] => ({
  employerId,
  employerName: `Place ${employerId}`,
  day: '2026-11-17',
  state: 'planned',
  reasons: [],
  ...part,
});

const leftOut = (employerId: string, code: string, value = 10): LeftOutView => ({
  employerId,
  employerName: `Place ${employerId}`,
  siteId: `site of ${employerId}`,
  siteName: '',
  city: 'Alder Falls',
  value,
  purpose: null,
  reasons: [],
  code,
  values: {},
});

const member = (staffId: string, part: Partial<MemberWeek> = {}): MemberWeek => ({
  staffId,
  stops: [],
  leftOut: [],
  unkept: [],
  ...part,
});

const settled = (...members: MemberWeek[]) =>
  settlementsOf(members).map(({ code, employerId, staffIds, insteadOf }) => [code, employerId, staffIds, insteadOf]);

describe('what the plans of a team say about each other', () => {
  it('is nothing where everybody goes elsewhere', () => {
    expect(settled(member('nora', { stops: [stop('a')] }), member('sam', { stops: [stop('b')] }))).toEqual([]);
  });

  it('names a business that two have in their plans', () => {
    const both = [member('nora', { stops: [stop('a')] }), member('sam', { stops: [stop('a')] })];
    expect(settled(...both)).toEqual([['planned-twice', 'a', ['nora', 'sam'], []]]);
  });

  it.each(['missed', 'cancelled', 'done'])('has nothing to settle once one of the two visits is %s', (state) => {
    const both = [member('nora', { stops: [stop('a', { state })] }), member('sam', { stops: [stop('a')] })];
    expect(settled(...both)).toEqual([]);
  });

  it('is no clash where one goes to two sites of a business', () => {
    expect(settled(member('nora', { stops: [stop('a'), stop('a', { day: '2026-11-19' })] }))).toEqual([]);
  });

  it('has nothing to settle where two go together, and says when; where their plans do not agree it says that', () => {
    const both = [member('nora', { stops: [stop('a')] }), member('sam', { stops: [stop('a')] })];
    const at = { hasPlan: true, day: '2026-11-17', startsAt: '10:00' };
    const visit = (sams: object, isPlanning = false): JointVisitView => ({
      ...{
        id: 'j',
        version: 1,
        week: '2026-11-16',
        employerId: 'a',
        employerName: 'Place a',
        siteId: 's',
        siteName: '',
      },
      askedBy: null,
      isPlanning,
      party: [
        { staffId: 'nora', name: 'Nora', ...at },
        { staffId: 'sam', name: 'Sam', ...at, ...sams },
      ],
    });
    const codes = (sams: object) =>
      settlementsOf(both, [visit(sams)]).map(({ code, staffIds, insteadOf }) => [code, staffIds, insteadOf]);
    expect(codes({})).toEqual([['joint-at', ['nora', 'sam'], []]]);
    expect(codes({ startsAt: '11:00' })).toEqual([['joint-not-possible', ['nora', 'sam'], []]]);
    expect(codes({ day: null, startsAt: null })).toEqual([['joint-not-possible', ['nora'], ['sam']]]);
    expect(settlementsOf(both, [visit({ day: null, startsAt: null }, true)])).toEqual([]);
    expect(codes({ hasPlan: false, day: null, startsAt: null })).toEqual([]);
    const third = [...both, member('joel', { stops: [stop('a')] })];
    expect(settlementsOf(third, [visit({})])[0]).toMatchObject({ code: 'planned-twice' });
  });

  it('says who goes in whose place, and only that', () => {
    const sam = member('sam', { stops: [stop('a', { reasons: [coversFor('beth')] })] });
    const beth = member('beth', { leftOut: [leftOut('a', 'colleague-goes-there')] });
    expect(settled(sam, beth)).toEqual([['covered-by', 'a', ['sam'], ['beth']]]);
  });

  it('says what has to be made and nobody can, unless somebody goes there all the same', () => {
    const beth = member('beth', { unkept: [{ employerId: 'a', employerName: 'Place a' }] });
    expect(settled(beth)).toEqual([['not-kept', 'a', [], ['beth']]]);
    expect(settled(beth, member('sam', { stops: [stop('a')] }))).toEqual([]);
    const missed = member('sam', { stops: [stop('a', { state: 'missed' })] });
    expect(settled(beth, missed)).toEqual([['not-kept', 'a', [], ['beth']]]);
  });

  it('says who goes where it would have suited others, the more it was worth to them the earlier', () => {
    const nora = member('nora', { stops: [stop('a'), stop('b')] });
    const sam = member('sam', {
      leftOut: [leftOut('a', 'colleague-goes-there', 5), leftOut('b', 'colleague-goes-there', 9)],
    });
    const joel = member('joel', { leftOut: [leftOut('a', 'colleague-goes-there', 6)] });
    expect(settled(nora, sam, joel)).toEqual([
      ['goes-to', 'b', ['nora'], ['sam']],
      ['goes-to', 'a', ['nora'], ['joel', 'sam']],
    ]);
  });

  it('does not speak of colleagues of other teams', () => {
    expect(settled(member('sam', { leftOut: [leftOut('a', 'colleague-goes-there')] }))).toEqual([]);
  });

  it('puts what is to be settled before what was', () => {
    const nora = member('nora', { stops: [stop('a'), stop('b'), stop('c', { reasons: [coversFor('beth')] })] });
    const sam = member('sam', { stops: [stop('b')], leftOut: [leftOut('a', 'colleague-goes-there')] });
    const beth = member('beth', { unkept: [{ employerId: 'd', employerName: 'Place d' }] });
    expect(settlementsOf([nora, sam, beth]).map(({ code }) => code)).toEqual([
      'planned-twice',
      'not-kept',
      'covered-by',
      'goes-to',
    ]);
  });
});

describe('what a team leaves out', () => {
  it('is where nobody goes, each once, by what it is worth to whom it suits best', () => {
    const nora = member('nora', { leftOut: [leftOut('a', 'too-far', 4), leftOut('b', 'kind-full', 6)] });
    const sam = member('sam', { leftOut: [leftOut('a', 'no-time-left', 8)] });
    expect(leftOutOfAll([nora, sam]).map(({ employerId, code }) => [employerId, code])).toEqual([
      ['a', 'no-time-left'],
      ['b', 'kind-full'],
    ]);
  });

  it('is nothing to which somebody goes, nor what is only a matter of whose business it is', () => {
    const nora = member('nora', { leftOut: [leftOut('a', 'too-far'), leftOut('b', 'colleagues-employer')] });
    const sam = member('sam', { stops: [stop('a')], leftOut: [leftOut('c', 'colleague-goes-there')] });
    expect(leftOutOfAll([nora, sam])).toEqual([]);
  });
});
