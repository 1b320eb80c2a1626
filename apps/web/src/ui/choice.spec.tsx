import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPart } from '@/testing/render-part';
import { ChipGroup, Segments } from './choice';

const LEVELS = [
  { value: 'must', label: 'Must' },
  { value: 'prefer', label: 'Prefer' },
  { value: 'avoid', label: 'Avoid', tone: 'brick' },
] as const;

function Levels() {
  const [level, setLevel] = useState<'must' | 'prefer' | 'avoid' | null>('must');
  return <Segments label="A quiet place" options={LEVELS} value={level} onChange={setLevel} />;
}

describe('Segments', () => {
  it('is one named group of radios that the arrow keys walk', async () => {
    renderPart(<Levels />);
    expect(screen.getByRole('radiogroup', { name: 'A quiet place' })).toBeDefined();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Prefer' }).checked).toBe(true);
  });
});

function How({ kind }: { kind: 'one' | 'many' }) {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <ChipGroup
      legend="How"
      note="all that fit"
      kind={kind}
      options={[
        { value: 'person', label: 'In person' },
        { value: 'phone', label: 'Phone' },
      ]}
      more={[{ value: 'fair', label: 'Job fair' }]}
      chosen={chosen}
      onChange={setChosen}
    />
  );
}

describe('ChipGroup', () => {
  it('takes one of them, or all that fit', async () => {
    const { unmount } = renderPart(<How kind="one" />);
    await userEvent.click(screen.getByRole('radio', { name: 'In person' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Phone' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'In person' }).checked).toBe(false);
    unmount();
    renderPart(<How kind="many" />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'In person' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Phone' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'In person' }).checked).toBe(true);
  });

  it('has its note apart from its name', () => {
    renderPart(<How kind="many" />);
    expect(screen.getByRole('group').querySelector('legend')?.textContent).toBe('How all that fit');
  });

  it('opens the rest in place', async () => {
    renderPart(<How kind="one" />);
    expect(screen.queryByRole('radio', { name: 'Job fair' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getByRole('radio', { name: 'Job fair' })).toBeDefined();
  });
});
