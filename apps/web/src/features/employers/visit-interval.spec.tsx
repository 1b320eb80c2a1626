import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { NORA, renderPart } from '@/testing/render-part';
import type { EmployerPage } from './employers.queries';
import { VisitInterval } from './visit-interval';

const ok = (data?: unknown) => ({ data, response: { ok: true, status: 200 } }) as never;
const get = jest.spyOn(api, 'GET');
const put = jest.spyOn(api, 'PUT').mockResolvedValue(ok());
const WRITER = { ...NORA, permissions: [...NORA.permissions, 'employer.write' as const] };
const EMPLOYER = { id: 'e', isArchived: false } as EmployerPage;

describe('how often a business is visited', () => {
  it('is by its stage until somebody says otherwise', async () => {
    get.mockResolvedValue(ok({ days: null, version: 0 }));
    renderPart(<VisitInterval employer={EMPLOYER} />, WRITER);
    await screen.findByText('As their stage asks for.');
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'As their stage asks for' }));
    const days = screen.getByRole('textbox', { name: 'Days between two visits' });
    await userEvent.clear(days);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(screen.getByText('Between 1 and 730 days.')).toBeTruthy();
    expect(put).not.toHaveBeenCalled();
    await userEvent.type(days, '21');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(put).toHaveBeenCalledWith('/api/employers/{id}/visit-interval', {
      params: { path: { id: 'e' } },
      body: { version: 0, days: 21 },
    });
  });

  it('is only read by whoever may not change it', async () => {
    get.mockResolvedValue(ok({ days: 21, version: 2 }));
    renderPart(<VisitInterval employer={EMPLOYER} />);
    await screen.findByText('Every 21 days.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
