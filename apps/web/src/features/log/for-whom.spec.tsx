import { screen, within } from '@testing-library/react';
import { api } from '@/api/client';
import { renderPart } from '@/testing/render-part';
import type { EmployerPage } from '../employers/employers.queries';
import { emptyDraft, type LogDraft } from './draft';
import { ForWhomField } from './for-whom-field';

const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const get = jest.spyOn(api, 'GET');
const EMPLOYER = { id: 'kestrel' } as unknown as EmployerPage;
const show = (part: Partial<LogDraft>) =>
  renderPart(
    <ForWhomField
      employer={EMPLOYER}
      draft={{ ...emptyDraft('kestrel'), purpose: 'return-to-discuss', ...part }}
      change={() => undefined}
      isChecked={false}
      error={null}
    />,
  );

beforeEach(() => {
  get.mockImplementation((path: string) =>
    Promise.resolve(
      path === '/api/seekers/{id}'
        ? ok({ id: 'theo', preferredName: 'Theo', speakFor: 'name' })
        : ok({ items: [{ id: 'maya', preferredName: 'Maya', speakFor: 'strengths' }], nextCursor: null }),
    ),
  );
});

describe('for whom an entry was', () => {
  const levels = async (name: string) => {
    const group = await screen.findByRole('group', { name: new RegExp(`What was said of ${name}`) });
    return within(group)
      .getAllByRole<HTMLInputElement>('radio')
      .map(({ parentElement, disabled }) => `${parentElement?.textContent.trim()}${disabled ? ' (off)' : ''}`);
  };

  it('offers to have said no more than was agreed', async () => {
    show({ seekers: { maya: 'nothing' } });
    expect(await levels('Maya')).toEqual(['Nothing', 'Strengths, no name']);
  });

  it('shows what was said, where less is agreed by now', async () => {
    show({ seekers: { maya: 'name' } });
    expect(await levels('Maya')).toEqual(['Nothing', 'Strengths, no name', 'Name (off)']);
  });

  it('says of whom nothing may be said, whatever the visit is for', async () => {
    get.mockResolvedValue(
      ok({ items: [{ id: 'maya', preferredName: 'Maya', speakFor: 'nothing' }], nextCursor: null }),
    );
    show({ purpose: 'learn', seekers: { maya: 'nothing' } });
    await screen.findByText('Maya wants no contact on their behalf: nothing may be said.');
  });

  it('shows whoever has found work since, so that they can be left out', async () => {
    show({ seekers: { theo: 'nothing' } });
    await screen.findByRole('checkbox', { name: 'Theo', checked: true });
  });
});
