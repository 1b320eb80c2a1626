import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import { beginningFirst } from './find.queries';
import { FindPanel } from './find-panel';
import { openedLately } from './opened-lately';

const person = (id: string, preferredName: string) => ({ id, preferredName, code: `K-${id}` });
const IMANI = person('1', 'Imani');
const MAYA = person('2', 'Maya');

describe('finding a person', () => {
  it('has what begins with the letters first, and all else as it came', () => {
    const lines = ['Imani', 'Emma', 'Maya', 'Marc'].map((title) => ({ title, say: '' }));
    expect(beginningFirst(lines, 'ma').map(({ title }) => title)).toEqual(['Maya', 'Marc', 'Imani', 'Emma']);
    expect(
      beginningFirst(
        [
          { title: 'Imani', say: 'K-114' },
          { title: 'Maya', say: 'M-1' },
        ],
        'm-',
      )[0]?.title,
    ).toBe('Maya');
  });

  it('answers something to do that is not there with what is', async () => {
    renderPart(<FindPanel onDone={jest.fn()} />);
    const box = screen.getByRole('combobox');
    await userEvent.type(box, '>xyz');
    await waitFor(() => screen.getByRole('group', { name: 'Nothing to do is called “xyz”. What you can do:' }));
    expect(screen.getByRole('option', { name: /Log a contact/ })).toBeDefined();
    await userEvent.clear(box);
    await userEvent.type(box, '>employ');
    await waitFor(() => expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Go to EmployersEnter'])); // prettier-ignore
    expect(screen.getByRole('group', { name: 'Do' })).toBeDefined();
  });

  it('opens on Enter who was found for these letters, not who stood there before', async () => {
    jest.spyOn(api, 'POST').mockImplementation(((_path: string, { body }: { body: { text?: string } }) => {
      const items = body.text === 'may' ? [MAYA] : [IMANI, MAYA];
      return Promise.resolve({ data: { items, nextCursor: null }, response: { ok: true, status: 200 } });
    }) as never);
    const onDone = jest.fn();
    renderPart(<FindPanel onDone={onDone} />);
    await userEvent.type(screen.getByRole('combobox'), '@i');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBe(2), { timeout: 10_000 });
    await userEvent.clear(screen.getByRole('combobox'));
    await userEvent.type(screen.getByRole('combobox'), '@may{Enter}');
    await waitFor(() => expect(onDone).toHaveBeenCalled(), { timeout: 10_000 });
    expect(openedLately()[0]?.title).toBe('Maya');
  });
});
