import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPart } from '@/testing/render-part';
import { RankedCard, type Answer } from './ranked-card';

function Card({ mayAnswer = true }: { mayAnswer?: boolean }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <ol>
      <RankedCard
        position={1}
        title="Linen folder"
        titleText="Linen folder"
        employer="Tamarack"
        sentence="Fits 4 of 6."
        facts={null}
        lines={[
          { wish: 'A quiet place', verdict: 'unknown', share: 0, words: 'Not known' },
          { wish: 'Evenings', verdict: 'fits', share: 1, words: 'All shifts' },
        ]}
        isOpen={isOpen}
        answer={answer}
        onToggle={() => setIsOpen(!isOpen)}
        onAnswer={mayAnswer ? setAnswer : undefined}
      />
    </ol>
  );
}

describe('RankedCard', () => {
  it('is answered by tap or by 1, 2, 3 on the card', async () => {
    renderPart(<Card />);
    fireEvent.keyDown(screen.getByRole('listitem'), { key: '3' });
    expect(screen.getByRole('radio', { name: 'No' }).getAttribute('aria-checked')).toBe('true');
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByRole('radio', { name: 'No' }).getAttribute('aria-checked')).toBe('false');
  });

  it('has no answers for those who may not give one', () => {
    renderPart(<Card mayAnswer={false} />);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it('opens how it fits, each line with its verdict in words', async () => {
    renderPart(<Card />);
    const toggle = screen.getByRole('button', { name: 'Show how it fits' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(toggle);
    expect(screen.getByRole('img', { name: 'not known' })).toBeDefined();
    expect(screen.getByRole('img', { name: 'fits' })).toBeDefined();
  });
});
