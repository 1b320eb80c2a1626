import { act, fireEvent, screen } from '@testing-library/react';
import { renderPart } from '@/testing/render-part';
import { useToast, type Toast } from './toast';

function Say({ toast }: { toast: Toast }) {
  const show = useToast();
  return (
    <button type="button" onClick={() => show(toast)}>
      {toast.words}!
    </button>
  );
}

describe('the undo toast', () => {
  beforeEach(() => {
    jest.clearAllMocks();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('says what happened and goes after ten seconds', () => {
    renderPart(<Say toast={{ words: 'Moved.' }} />);
    fireEvent.click(screen.getByText('Moved.!'));
    expect(screen.getByText('Moved.')).toBeDefined();
    act(() => jest.advanceTimersByTime(9_900));
    expect(screen.queryByText('Moved.')).not.toBeNull();
    act(() => jest.advanceTimersByTime(200));
    expect(screen.queryByText('Moved.')).toBeNull();
  });

  it('stays while it is pointed at', () => {
    renderPart(<Say toast={{ words: 'Moved.' }} />);
    fireEvent.click(screen.getByText('Moved.!'));
    fireEvent.mouseEnter(screen.getByText('Moved.'));
    act(() => jest.advanceTimersByTime(60_000));
    expect(screen.queryByText('Moved.')).not.toBeNull();
  });

  it('takes the act back by Ctrl Z, once', async () => {
    const undo = jest.fn().mockResolvedValue(undefined);
    renderPart(<Say toast={{ words: 'Moved.', undo }} />);
    fireEvent.click(screen.getByText('Moved.!'));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await act(() => Promise.resolve());
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Undone.')).toBeDefined();
  });

  it('says so when it cannot be undone', async () => {
    renderPart(<Say toast={{ words: 'Moved.', undo: () => Promise.reject(new Error('late')) }} />);
    fireEvent.click(screen.getByText('Moved.!'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await act(() => Promise.resolve());
    expect(screen.getByText(/could not be undone/)).toBeDefined();
  });

  const first = jest.fn().mockResolvedValue(undefined);
  const second = jest.fn().mockResolvedValue(undefined);
  async function showTwo(about?: string): Promise<void> {
    renderPart(
      <>
        <Say toast={{ words: 'First.', undo: first, ...(about && { about }) }} />
        <Say toast={{ words: 'Second.', undo: second, ...(about && { about }) }} />
      </>,
    );
    for (const name of ['First.!', 'Second.!']) fireEvent.click(screen.getByText(name));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await act(() => Promise.resolve());
  }

  it('uncovers the one before, which can be taken back as well', async () => {
    await showTwo();
    expect(screen.getByText('Undone. First.')).toBeDefined();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await act(() => Promise.resolve());
    expect([first, second].map((undo) => undo.mock.calls.length)).toEqual([1, 1]);
    expect(screen.getByText('Undone.')).toBeDefined();
  });

  it('does not uncover what was done to the same thing before', async () => {
    await showTwo('a visit');
    expect(screen.getByText('Undone.')).toBeDefined();
    expect(first).not.toHaveBeenCalled();
  });

  it('is at most one', () => {
    renderPart(
      <>
        <Say toast={{ words: 'First.' }} />
        <Say toast={{ words: 'Second.' }} />
      </>,
    );
    fireEvent.click(screen.getByText('First.!'));
    fireEvent.click(screen.getByText('Second.!'));
    expect(screen.queryByText('First.')).toBeNull();
    expect(screen.getByText('Second.')).toBeDefined();
  });
});
