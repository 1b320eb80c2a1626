import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { ENTRY } from '@/testing/log-entry';
import { NORA, renderPart } from '@/testing/render-part';
import type { EmployerPage } from '../employers/employers.queries';
import { emptyDraft } from './draft';
import { triedOf, useDraft } from './use-draft';
import { useSaveContact } from './use-save-contact';

jest.mock('@tanstack/react-router', () => ({
  ...jest.requireActual<object>('@tanstack/react-router'),
  useNavigate: () => jest.fn(),
}));

type Sent = { body: { deviceKey: string; happenedAt: string; note: string }; headers: Record<string, string> };
const KESTREL = { id: 'kestrel', sites: [], people: [], doNotContact: [] } as unknown as EmployerPage;
const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const refused = (status: number, error: object) => ({ error, response: { ok: false, status } }) as never;
const post = jest.spyOn(api, 'POST');
const put = jest.spyOn(api, 'PUT');

/** The entries, and the server's rule: a key is carried out once, and is refused with another body. */
let rows: { key: string; said: string }[];
let answers: ('lost' | 'arrives' | 'never sent' | 'signed out')[];
const sentOnce = (_path: string, { body, headers }: Sent): Promise<never> => {
  const answer = answers.shift() ?? 'arrives';
  if (answer === 'never sent') return Promise.reject(new TypeError('Failed to fetch'));
  if (answer === 'signed out') return Promise.resolve(refused(401, { code: 'session.none', title: 'Sign in.' }));
  const key = headers['Idempotency-Key'] ?? '';
  const said = JSON.stringify(body);
  const before = rows.find((row) => row.key === key);
  if (before && before.said !== said)
    return Promise.resolve(refused(409, { code: 'request.idempotency-key-reused', title: 'Use a new key.' }));
  if (!before) rows.push({ key, said });
  return answer === 'lost' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(ok({ id: 'c1' }));
};

function Entry() {
  const { draft, change } = useDraft('nora', 'kestrel');
  const save = useSaveContact(KESTREL, null);
  return (
    <>
      <button onClick={() => save.mutate({ ...draft, mode: 'in-person', purpose: 'learn' })}>Save</button>
      <button onClick={() => change({ note: `${draft.note}More.` })}>Correct</button>
      <output>{save.isPending ? 'saving' : (save.error?.message ?? (save.isSuccess ? 'saved' : 'open'))}</output>
    </>
  );
}

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const says = (words: RegExp | string) =>
  waitFor(() => expect(document.querySelector('output')?.textContent).toMatch(words));

beforeEach(() => {
  jest.resetAllMocks();
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  jest.setSystemTime(new Date('2026-11-18T19:40:00Z'));
  sessionStorage.clear();
  rows = [];
  answers = [];
  post.mockImplementation(sentOnce as never);
  jest
    .spyOn(api, 'GET')
    .mockImplementation((path: string) =>
      Promise.resolve(path === '/api/contacts/{id}' ? ok({ ...ENTRY, id: 'c1' }) : refused(503, {})),
    );
  put.mockResolvedValue(ok({ ...ENTRY, version: 4 }));
});
afterEach(() => jest.useRealTimers());

describe('an entry whose answer was lost', () => {
  it('is the same one when it is sent again later: same key, same moment', async () => {
    answers = ['lost'];
    renderPart(<Entry />);
    await tap('Save');
    await says(/^No answer came/);
    jest.setSystemTime(new Date('2026-11-18T19:45:00Z'));
    await tap('Save');
    await says('saved');
    expect(rows).toHaveLength(1);
    expect(put).not.toHaveBeenCalled();
  });

  it('is corrected, and not logged twice, where it was changed in between', async () => {
    answers = ['lost'];
    renderPart(<Entry />);
    await tap('Save');
    await says(/^No answer came/);
    await tap('Correct');
    await tap('Save');
    await says('saved');
    expect(rows).toHaveLength(1);
    expect(put).toHaveBeenCalledTimes(1);
    expect(put.mock.calls[0]?.[1]).toMatchObject({
      body: { version: ENTRY.version, note: 'More.', happenedAt: ENTRY.happenedAt },
    });
  });

  it('is still one where correcting it is refused and tried again', async () => {
    answers = ['lost'];
    renderPart(<Entry />);
    await tap('Save');
    await says(/^No answer came/);
    await tap('Correct');
    put.mockResolvedValueOnce(refused(400, { code: 'contact.names-a-seeker', title: 'Take the name out.' }));
    await tap('Save');
    await says('Take the name out.');
    await tap('Save');
    await says('saved');
    expect(rows).toHaveLength(1);
  });

  it('is still one where the form was closed and opened again, or one was signed out', async () => {
    answers = ['lost', 'signed out'];
    const { unmount } = renderPart(<Entry />);
    await tap('Save');
    await says(/^No answer came/);
    unmount();
    renderPart(<Entry />);
    await tap('Save');
    await says('Sign in.');
    await tap('Save');
    await says('saved');
    expect(rows).toHaveLength(1);
  });

  it('is a new one where the first never came: with what is said now', async () => {
    answers = ['never sent'];
    renderPart(<Entry />);
    await tap('Save');
    await says(/^No answer came/);
    await tap('Correct');
    await tap('Save');
    await says('saved');
    expect(rows.map(({ said }) => (JSON.parse(said) as Sent['body']).note)).toEqual(['More.']);
    expect(put).not.toHaveBeenCalled();
  });

  it('lets another employer begin anew', () => {
    sessionStorage.setItem(
      'inroads-log-draft',
      JSON.stringify([
        {
          staffId: 'nora',
          draft: emptyDraft('other'),
          tried: { key: 'key-12345', at: '', input: emptyDraft('other') },
        },
      ]),
    );
    renderPart(<Entry />, NORA);
    expect(triedOf('nora', 'kestrel').read()).toBeNull();
    expect(triedOf('nora', 'other').read()?.key).toBe('key-12345');
  });
});
