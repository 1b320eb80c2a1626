import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { ENTRY } from '@/testing/log-entry';
import { NORA, renderPart } from '@/testing/render-part';
import type { Contact } from './contact';
import { ContactLine } from './contact-line';

const post = jest.spyOn(api, 'POST');
beforeEach(() => jest.resetAllMocks());

const show = (part: Partial<Contact>, staffId = 'nora') =>
  renderPart(<ContactLine contact={{ ...ENTRY, ...part }} showsEmployer={false} />, { ...NORA, staffId });
const menu = () => screen.queryByRole('button', { name: /^More to do with/ });
async function offered(part: Partial<Contact>, staffId?: string): Promise<string[]> {
  const { unmount } = show(part, staffId);
  const button = menu();
  if (button) await userEvent.click(button);
  const items = screen.queryAllByRole('menuitem').map(({ textContent }) => textContent ?? '');
  unmount();
  return items;
}

describe('what can be done with an entry', () => {
  it('is to change one’s own, and to void what the server says is theirs to void', async () => {
    expect(await offered({ mayVoid: true })).toEqual(['Change it', 'Void it']);
    expect(await offered({ mayVoid: true }, 'boss')).toEqual(['Void it']);
    expect(await offered({ mayVoid: false }, 'boss')).toEqual([]);
  });

  it('of an import is to void it, never to change it', async () => {
    expect(await offered({ isImported: true, mayVoid: true })).toEqual(['Void it']);
    expect(await offered({ isImported: true, mayVoid: false })).toEqual([]);
  });

  it('is nothing once it was voided', async () => {
    expect(await offered({ isVoided: true, mayVoid: false, voidedWhy: 'twice' })).toEqual([]);
  });
});

it('a contact of an import is voided with a reason, and what that means for the import is said', async () => {
  post.mockResolvedValue({ data: { openingsLeft: [] }, response: { ok: true, status: 200 } });
  show({ isImported: true, mayVoid: true, staff: [], version: 1 });
  await userEvent.click(menu() as HTMLElement);
  await userEvent.click(screen.getByRole('menuitem', { name: 'Void it' }));
  const dialog = await screen.findByRole('dialog');
  within(dialog).getByText(/It stays in the history.* Undoing the import later leaves it voided/);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Void it' }));
  expect(post).not.toHaveBeenCalled();
  await userEvent.type(within(dialog).getByRole('textbox'), 'Another mill');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Void it' }));
  expect(post).toHaveBeenCalledWith('/api/contacts/{id}/void', {
    params: { path: { id: 'c1' } },
    body: { version: 1, reason: 'Another mill' },
  });
});
