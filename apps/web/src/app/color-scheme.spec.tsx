import { fireEvent, render, screen } from '@testing-library/react';
import { SCHEMES, useColorScheme } from './color-scheme';

function Choice() {
  const { scheme, choose } = useColorScheme();
  return SCHEMES.map((each) => (
    <button key={each} type="button" aria-pressed={scheme === each} onClick={() => choose(each)}>
      {each}
    </button>
  ));
}

describe('light or dark', () => {
  afterEach(() => localStorage.clear());

  it('is as the device until somebody chooses, and is remembered', () => {
    const { unmount } = render(<Choice />);
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('auto');
    fireEvent.click(screen.getByText('dark'));
    expect(document.documentElement.dataset['scheme']).toBe('dark');
    unmount();
    render(<Choice />);
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('dark');
    fireEvent.click(screen.getByText('auto'));
    expect(document.documentElement.dataset['scheme']).toBe('light');
  });
});
