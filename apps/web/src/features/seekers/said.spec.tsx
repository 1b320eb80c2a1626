import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '@/api/client';
import { NORA, renderPart } from '@/testing/render-part';
import { NoReasons } from './answer-note';
import type { Preferences, ShownOpening } from './seekers.queries';
import { WishForm } from './wish-form';
import { WishesPane } from './wishes-pane';

const leave = () => undefined;

describe('a wish that says nothing yet', () => {
  it('is not kept, and asks what it is about', async () => {
    const onSave = jest.fn();
    renderPart(<WishForm criterion={null} isBusy={false} onSave={onSave} onLeave={leave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Keep this wish' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('Choose what it is about.')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Kind of work')));
    await userEvent.click(screen.getByLabelText('Pay'));
    await userEvent.click(screen.getByRole('button', { name: 'Keep this wish' }));
    expect(screen.getAllByText('Give an amount, such as 16.50.').length).toBe(1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('At least')));
  });

  it('says that pay wants an amount, goes to the field and is quiet once there is one', async () => {
    const onSave = jest.fn();
    renderPart(<WishForm criterion="pay" isBusy={false} onSave={onSave} onLeave={leave} />);
    const amount = screen.getByLabelText<HTMLInputElement>('At least');
    await userEvent.type(amount, 'abc');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this wish' }));
    expect(amount.value).toBe('abc');
    expect(screen.getByText('Give a number.')).toBeDefined();
    await userEvent.clear(amount);
    await userEvent.click(screen.getByRole('button', { name: 'Keep this wish' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe('Give an amount, such as 16.50.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('At least')));
    await userEvent.type(screen.getByLabelText('At least'), '16.5');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Keep this wish' }));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ value: { floor: 16.5, period: 'hour' } }));
  });
});

describe('a No', () => {
  const opening = { wishes: [] } as unknown as ShownOpening;
  const ask = () => {
    const onReason = jest.fn();
    renderPart(<NoReasons opening={opening} isBusy={false} error={null} onReason={onReason} onLeave={leave} />);
    return onReason;
  };
  const keep = () => userEvent.click(screen.getByRole('button', { name: 'Keep the No' }));

  it('has a reason that somebody said: nothing is made up', async () => {
    const onReason = ask();
    await keep();
    expect(onReason).not.toHaveBeenCalled();
    expect(screen.getByText('Choose one reason, or say it in the person’s words.')).toBeDefined();
    await userEvent.click(screen.getByLabelText('Something else, only this one'));
    await keep();
    expect(onReason).toHaveBeenCalledWith('other', '');
  });

  it('takes own words for one', async () => {
    const onReason = ask();
    await userEvent.type(screen.getByLabelText('In your own words, if you like'), 'Too far');
    await keep();
    expect(onReason).toHaveBeenCalledWith('other', 'Too far');
  });
});

describe('what was typed while the network is away', () => {
  const told: Preferences = {
    ...{ id: '1', number: 1, saidOn: '2026-11-12', quote: 'I like bread.', ownLimits: null, why: '', recordedBy: null },
    items: [{ criterion: 'pay', value: { floor: 15, period: 'hour' }, level: 'must' }],
  };

  beforeEach(() => {
    onlineManager.setOnline(false);
    jest.spyOn(api, 'PUT').mockRejectedValue(new TypeError('Failed to fetch'));
    jest.spyOn(api, 'GET').mockReturnValue(new Promise<never>(() => undefined));
    const me = { ...NORA, permissions: [...NORA.permissions, 'seeker.write' as const] };
    renderPart(<WishesPane seekerId="kim" preferences={told} />, me);
  });
  afterEach(() => onlineManager.setOnline(true));

  it.each([
    ['Change your own words', 'In your own words', 'Save'],
    ['Set an own limit', 'Hours a week at most', 'Keep this limit'],
    ['$15 an hour or more', 'At least', 'Keep this wish'],
  ])('stays in its form: %s', async (open, label, save) => {
    await userEvent.click(screen.getByRole('button', { name: open }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: label });
    await userEvent.clear(field);
    await userEvent.type(field, '17');
    await userEvent.click(screen.getByRole('button', { name: save }));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was saved');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: label }).value).toBe('17');
  });
});
