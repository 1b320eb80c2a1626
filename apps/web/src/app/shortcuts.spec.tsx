import { fireEvent, screen } from '@testing-library/react';
import { renderPart } from '@/testing/render-part';
import { setSingleKeys } from './preferences';
import { useShortcuts } from './shortcuts';

const log = jest.fn();
const employers = jest.fn();
const find = jest.fn();
const undo = jest.fn();
const SHORTCUTS = [
  { keys: 'l', label: 'Log', run: log },
  { keys: 'g e', label: 'Employers', run: employers },
  { keys: 'mod+k', label: 'Find', run: find },
  { keys: 'mod+z', label: 'Undo', run: undo },
];

function Keys() {
  useShortcuts(SHORTCUTS);
  return <input aria-label="Note" />;
}

beforeEach(() => {
  jest.clearAllMocks();
  setSingleKeys(true);
});

describe('the keyboard layer', () => {
  it('knows single keys, and G with a letter', () => {
    renderPart(<Keys />);
    fireEvent.keyDown(document.body, { key: 'l' });
    fireEvent.keyDown(document.body, { key: 'g' });
    fireEvent.keyDown(document.body, { key: 'e' });
    expect(log).toHaveBeenCalledTimes(1);
    expect(employers).toHaveBeenCalledTimes(1);
  });

  it('leaves single keys to the field that is typed in, but not Ctrl K', () => {
    renderPart(<Keys />);
    const field = screen.getByLabelText('Note');
    fireEvent.keyDown(field, { key: 'l' });
    fireEvent.keyDown(field, { key: 'k', ctrlKey: true });
    expect(log).not.toHaveBeenCalled();
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('leaves Ctrl Z to what is typed in, and to nothing else', () => {
    renderPart(
      <>
        <Keys />
        <textarea />
        <input type="date" />
        <input type="radio" />
        <input type="checkbox" />
        <input type="submit" />
        <select />
      </>,
    );
    const undone = [...document.querySelectorAll('input, textarea, select')].map((field) => {
      undo.mockClear();
      fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
      return undo.mock.calls.length;
    });
    expect(undone).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('is still under a dialog', () => {
    renderPart(
      <>
        <Keys />
        <dialog open />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'l' });
    expect(log).not.toHaveBeenCalled();
  });

  it('can be switched off for single keys', () => {
    setSingleKeys(false);
    renderPart(<Keys />);
    fireEvent.keyDown(document.body, { key: 'l' });
    fireEvent.keyDown(document.body, { key: 'k', metaKey: true });
    expect(log).not.toHaveBeenCalled();
    expect(find).toHaveBeenCalledTimes(1);
  });
});
