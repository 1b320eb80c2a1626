import { act, renderHook } from '@testing-library/react';
import { forgetDraft, useDraft } from './use-draft';

beforeEach(() => sessionStorage.clear());

const open = (employerId: string | null, staffId = 'nora') => renderHook(() => useDraft(staffId, employerId));

function write(employerId: string | null, note: string): void {
  const form = open(employerId);
  act(() => form.result.current.change({ note }));
  form.unmount();
}

const noteOf = (employerId: string | null, staffId?: string): string => {
  const form = open(employerId, staffId);
  const { note } = form.result.current.draft;
  form.unmount();
  return note;
};

describe('half-written entries', () => {
  it('are kept for each employer, whatever is opened in between', () => {
    write('vet', 'Amy was in.');
    write('insurance', 'Ask for Tom.');
    expect(noteOf('bakery')).toBe('');
    expect(noteOf('vet')).toBe('Amy was in.');
    expect(noteOf('insurance')).toBe('Ask for Tom.');
  });

  it('go on with the newest where no employer is named', () => {
    write('vet', 'Amy was in.');
    write('insurance', 'Ask for Tom.');
    expect(noteOf(null)).toBe('Ask for Tom.');
  });

  it('go with the employer that is chosen for them, and stay with no other', () => {
    write(null, 'Amy was in.');
    const form = open(null);
    act(() => form.result.current.change({ employerId: 'bakery' }));
    act(() => form.result.current.change({ employerId: 'vet' }));
    form.unmount();
    expect([noteOf('bakery'), noteOf('vet')]).toEqual(['', 'Amy was in.']);
  });

  it('are gone once saved, the others not', () => {
    write('vet', 'Amy was in.');
    write('insurance', 'Ask for Tom.');
    forgetDraft('nora', 'vet');
    expect([noteOf('vet'), noteOf('insurance')]).toEqual(['', 'Ask for Tom.']);
  });

  it('are shown to nobody else', () => {
    write('vet', 'Amy was in.');
    expect(noteOf('vet', 'sam')).toBe('');
  });
});
