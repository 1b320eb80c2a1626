import { useQuery } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import type { Me } from '@/api/me';
import { NORA, renderPart } from '@/testing/render-part';
import { refusalOf } from '../contacts/contact';
import type { EmployerPage } from '../employers/employers.queries';
import { ChangeForm } from './change-form';
import type { ContactDetail } from './from-contact';
import { contactQuery } from './log.queries';
import { ENTRY } from '@/testing/log-entry';
import { promisesFor } from './more-about';
import { ReadOnlyEntry } from './read-only-entry';

const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const refused = (status: number, error: object) => ({ error, response: { ok: false, status } }) as never;
const get = jest.spyOn(api, 'GET');
const put = jest.spyOn(api, 'PUT');

const site = { id: 'mill', name: 'Mill Street', addressLine: '', city: '', stage: 'learn', isArchived: false };
const person = (id: string, name: string) => ({ id, name, siteId: null, influence: 'unknown', isArchived: false });
const KESTREL = {
  id: 'kestrel',
  name: 'Kestrel Print Works',
  sites: [site],
  people: [person('dana', 'Dana Whitlock'), person('pete', 'Pete Osei')],
  doNotContact: [],
} as unknown as EmployerPage;
const LOOKING = [{ id: 'maya', preferredName: 'Maya', speakFor: 'name' }];
const OPEN = [
  { id: 'p2', contactId: 'c1', dueOn: '2026-11-25', what: 'Come back' },
  { id: 'p3', contactId: 'c0', dueOn: '2026-11-20', what: 'Send the form' },
];

let now: ContactDetail = ENTRY;
const setUp = (entry: ContactDetail) => {
  now = entry;
  get.mockImplementation((path: string) => {
    if (path === '/api/contacts/{id}') return Promise.resolve(ok(now));
    if (path === '/api/seekers') return Promise.resolve(ok({ items: LOOKING, nextCursor: null }));
    if (path === '/api/seekers/{id}')
      return Promise.resolve(ok({ id: 'theo', preferredName: 'Theo', speakFor: 'name' }));
    if (path === '/api/follow-ups') return Promise.resolve(ok(OPEN));
    if (path === '/api/staff') return Promise.resolve(ok({ items: [] }));
    return Promise.resolve(refused(503, {}));
  });
};

let readAgain: () => Promise<unknown>;
function Page() {
  const { data, refetch } = useQuery(contactQuery('c1'));
  readAgain = refetch;
  return data ? <ChangeForm contact={data} employer={KESTREL} onStale={() => refetch()} /> : null;
}

const theirs = {
  ...ENTRY,
  version: 4,
  mode: 'phone',
  happenedAt: '2026-11-17T15:00:00Z',
  day: '2026-11-17',
  met: [{ personId: 'dana', name: 'Dana Whitlock', influence: 'hires' }],
  seekers: [{ seekerId: 'theo', said: 'nothing' }],
  results: ['told-needs'],
  stage: null,
  next: { dueOn: '2026-12-02', what: 'Call' },
} as unknown as ContactDetail;

const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const typed = async (words: string) => userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), words);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the change' }));

beforeEach(() => {
  jest.resetAllMocks();
  sessionStorage.clear();
  setUp(ENTRY);
});

describe('an entry that two people change', () => {
  async function conflict() {
    put.mockImplementationOnce(() => {
      now = theirs;
      return Promise.resolve(refused(409, { code: 'contact.changed-meanwhile', title: 'Changed meanwhile.' }));
    });
    renderPart(<Page />);
    await typed('He showed us the press.');
    await save();
    return screen.findByRole('alert');
  }

  it('shows in plain words all that differs, in the foot, in place of the button', async () => {
    const alert = await conflict();
    await within(alert).findByText(/Theo/);
    const lines = within(alert)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'When: yours is “Mon, Nov 16, 1:40 pm”. Theirs is “Tue, Nov 17, 9:00 am”.',
      'How: yours is “In person”. Theirs is “Phone”.',
      'You talked with: yours is “Dana Whitlock (hires), Pete Osei, Front desk only, Jo (not known)”. Theirs is “Dana Whitlock (hires)”.',
      'For: yours is “Maya (strengths, no name)”. Theirs is “Theo (nothing said)”.',
      'What came of it: yours is “Told us needs, Opening heard”. Theirs is “Told us needs”.',
      'Opening heard: yours is “Finisher, $16 an hour”. Theirs is empty.',
      'Stage: yours is “Ready for second”. Theirs is “Stay”.',
      'Next: yours is “Wed, Nov 25: Come back”. Theirs is “Wed, Dec 2: Call”.',
      'Note: yours is “He showed us the press.”. Theirs is empty.',
    ]);
    expect(alert.closest('.foot')).not.toBeNull();
    expect(document.activeElement).toBe(alert);
    expect(screen.queryByRole('button', { name: 'Save the change' })).toBeNull();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('writes what was typed onto theirs, by its version', async () => {
    await conflict();
    put.mockResolvedValue(ok({ ...theirs, version: 5 }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(put).toHaveBeenCalledTimes(2));
    expect(put.mock.calls[1]?.[1]).toMatchObject({
      body: { version: 4, note: 'He showed us the press.', mode: 'in-person' },
    });
  });

  it('goes on from theirs where theirs are taken', async () => {
    await conflict();
    await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(note().value).toBe('');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Phone' }).checked).toBe(true);
    put.mockResolvedValue(ok({ ...theirs, version: 5 }));
    await save();
    await waitFor(() => expect(put.mock.calls[1]?.[1]).toMatchObject({ body: { version: 4, mode: 'phone' } }));
  });

  it('says in the foot what else stood in the way, and keeps what was typed', async () => {
    renderPart(<Page />);
    await typed('x');
    put.mockResolvedValue(refused(422, { code: 'contact.names-a-seeker', title: 'Take the name out.' }));
    await save();
    expect((await screen.findByRole('alert')).closest('.foot')).not.toBeNull();
    expect(note().value).toBe('x');
  });
});

describe('an entry that is read anew while somebody types', () => {
  it('never takes away what was typed: both versions are shown, and the keyboard stays', async () => {
    renderPart(<Page />);
    await typed('half a sent');
    now = theirs;
    await act(() => readAgain());
    await screen.findByRole('button', { name: 'Keep mine' });
    expect(document.activeElement).toBe(note());
    await userEvent.keyboard('ence');
    expect(note().value).toBe('half a sentence');
  });

  it('is simply the newer one where nothing was typed', async () => {
    renderPart(<Page />);
    await screen.findByRole('textbox', { name: 'Note' });
    now = theirs;
    await act(() => readAgain());
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Phone' }).checked).toBe(true));
    expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull();
  });

  it('offers a new entry with what was typed where it was voided meanwhile', async () => {
    renderPart(<Page />);
    await typed('It did happen.');
    now = { ...ENTRY, version: 4, isVoided: true, voidedWhy: 'twice' };
    put.mockResolvedValue(refused(409, { code: 'contact.voided', title: 'Voided.' }));
    await save();
    await screen.findByText(/was voided while you were working: “twice”/);
    await userEvent.click(screen.getByRole('button', { name: 'Log it again' }));
    expect(sessionStorage.getItem('inroads-log-draft')).toContain('It did happen.');
  });
});

describe('a change that the server refuses', () => {
  const refuse = async (...faults: { path: string; message: string }[]) => {
    setUp(ENTRY);
    put.mockResolvedValue(refused(400, { code: 'contact.refused', title: 'That cannot be said there.', faults }));
    renderPart(<Page />);
    await typed('Somebody would like it here.');
    await save();
    await screen.findByText(/That cannot be said there/);
  };

  it('says it beside the field, and the keyboard goes there', async () => {
    await refuse({ path: 'note', message: 'names a job seeker' });
    expect(note().getAttribute('aria-invalid')).toBe('true');
    screen.getByText('Names a job seeker.');
    await waitFor(() => expect(document.activeElement).toBe(note()));
  });

  it('of parts says it where the part is asked for, and opens what was folded', async () => {
    await refuse(
      { path: 'happenedAt', message: 'must not lie ahead' },
      { path: 'needs.1.words', message: 'names a job seeker' },
      { path: 'next.what', message: 'is too much' },
      { path: 'seekers', message: 'says more than was agreed' },
    );
    const saidOf = (words: string) =>
      document.querySelector<HTMLInputElement>(`[aria-describedby~="${screen.getByText(words).id}"]`);
    expect(saidOf('Must not lie ahead.')?.value).toBe('2026-11-16');
    expect(saidOf('Must not lie ahead.')?.closest('details')?.open).toBe(true);
    expect(saidOf('Names a job seeker.')).toBe(screen.getByLabelText('What they need, or look for in people'));
    expect(saidOf('Is too much.')).toBe(screen.getByLabelText('What to do'));
    expect(saidOf('Says more than was agreed.')?.querySelector('legend')?.textContent).toMatch(/^For/);
  });
});

describe('minutes that are no number', () => {
  it('stay in sight as they were typed, are refused, and nothing is sent', async () => {
    renderPart(<Page />);
    const minutes = await screen.findByLabelText<HTMLInputElement>('Minutes');
    const fold = minutes.closest('details') as HTMLDetailsElement;
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '1h 30');
    expect([minutes.value, fold.open]).toEqual(['1h 30', true]);
    fold.open = false;
    await save();
    expect(put).not.toHaveBeenCalled();
    expect(fold.open).toBe(true);
    expect(within(fold).getByText('Give a number.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(minutes));
  });
});

describe('an entry that one cannot change', () => {
  const SAM: Me = { ...NORA, staffId: 'jo' };

  it('is one that was voided, imported, made by others or only watched', () => {
    expect(refusalOf(ENTRY, 'nora')).toBeNull();
    expect(refusalOf({ ...ENTRY, isVoided: true }, 'nora')).toBe('voided');
    expect(refusalOf({ ...ENTRY, isImported: true }, 'nora')).toBe('imported');
    expect(refusalOf(ENTRY, 'jo')).toBe('others');
    expect(refusalOf(ENTRY, 'grant')).toBe('others');
  });

  it('says whose it is, and what a supervisor can do', () => {
    renderPart(<ReadOnlyEntry contact={ENTRY} refusal="others" />, SAM);
    screen.getByText(/^Sam and Nora logged this\. Only those who were in it can change it/);
    expect(screen.queryByText(/You can void it/)).toBeNull();
    expect(screen.queryByRole('button', { name: /save/i })).toBeNull();
  });

  it('can be voided by whom the server lets: a colleague’s, and one of an import', () => {
    const { unmount } = renderPart(<ReadOnlyEntry contact={{ ...ENTRY, mayVoid: true }} refusal="others" />, SAM);
    screen.getByText(/You can void it/);
    screen.getByRole('button', { name: /More to do with/ });
    unmount();
    renderPart(<ReadOnlyEntry contact={{ ...ENTRY, mayVoid: true, isImported: true }} refusal="imported" />, SAM);
    screen.getByText(/came from an import.* You can void it/);
    screen.getByRole('button', { name: /More to do with: From an import/ });
  });

  it('is logged again from what it said, where it was voided', async () => {
    renderPart(<ReadOnlyEntry contact={{ ...ENTRY, isVoided: true, voidedWhy: 'twice' }} refusal="voided" />);
    screen.getByText(/This entry was voided: “twice”/);
    await userEvent.click(screen.getByRole('button', { name: 'Log it again' }));
    expect(sessionStorage.getItem('inroads-log-draft')).toContain('Finishing gets buried');
  });
});

describe('promises kept', () => {
  it('are those that the entry kept and those open, never its own next step', async () => {
    expect(promisesFor(OPEN as never, ENTRY).map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(promisesFor(OPEN as never, undefined).map(({ id }) => id)).toEqual(['p2', 'p3']);
    renderPart(<Page />);
    const kept = await screen.findByRole('checkbox', { name: /Bring the leaflet/, checked: true });
    await screen.findByRole('checkbox', { name: /Send the form/, checked: false });
    expect(screen.queryByRole('checkbox', { name: /Come back/ })).toBeNull();
    put.mockResolvedValue(ok({ ...ENTRY, version: 4 }));
    await userEvent.click(kept);
    await save();
    await waitFor(() => expect(put.mock.calls[0]?.[1]).toMatchObject({ body: { doneFollowUpIds: [] } }));
  });
});
