import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiProblem } from '@/api/problem';
import { renderPart } from '@/testing/render-part';
import { StoppedClock, ThirtyDayClock } from './clock';
import { Confirm } from './confirm';
import { Fact } from './fact';
import { Menu, MenuItem } from './menu';
import { ProblemNote } from './notes';
import { PaceMeter, paceSentence } from './pace-meter';
import { ReasonChips } from './reason-chip';
import { SparkBars } from './spark-bars';
import { StageLadder } from './stage-ladder';

describe('ReasonChips', () => {
  it('shows three, strongest kind first, and the rest on demand', async () => {
    renderPart(
      <ReasonChips
        reasons={[
          { kind: 'hour', words: 'Slow hour until 3:00' },
          { kind: 'wish', words: 'Fits a wish' },
          { kind: 'cup', words: 'Second cup' },
          { kind: 'promise', words: 'You promised' },
        ]}
      />,
    );
    const text = document.body.textContent;
    expect(text.indexOf('You promised')).toBeLessThan(text.indexOf('Second cup'));
    expect(screen.queryByText('Slow hour until 3:00')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '1 more' }));
    expect(screen.getByText('Slow hour until 3:00')).toBeDefined();
  });
});

describe('Fact', () => {
  it('says in words whether it is known, usual, in dispute or a question', async () => {
    const onAsk = jest.fn();
    renderPart(
      <>
        <p>
          <Fact fact={{ kind: 'known', value: '$16.20 an hour', source: 'Dana, Oct 28', isOld: true }} />
        </p>
        <p>
          <Fact fact={{ kind: 'typical', value: '$14.50' }} />
        </p>
        <p>
          <Fact fact={{ kind: 'disputed', values: ['$15', '$16.20'], source: 'ad and Dana' }} />
        </p>
        <Fact fact={{ kind: 'unknown', ask: 'Ask wage' }} onAsk={onAsk} />
      </>,
    );
    const lines = [...document.querySelectorAll('p')].map((line) => line.textContent);
    expect(lines).toEqual([
      '$16.20 an hour Dana, Oct 28, over a year ago',
      '$14.50 typical',
      '$15 or $16.20 ad and Dana',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Ask wage' }));
    expect(onAsk).toHaveBeenCalled();
  });
});

describe('StageLadder', () => {
  it('marks the step that is being worked on, and is walked by arrow keys and moved by a person', async () => {
    const onMove = jest.fn();
    renderPart(<StageLadder stage="learn" notes={{ introduce: 'Oct 21, Nora' }} onMove={onMove} />);
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Second cup: learn');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(onMove).toHaveBeenCalledWith('discuss');
  });

  it('has no buttons for those who may not move it', () => {
    renderPart(<StageLadder stage="learn" notes={{}} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('pace', () => {
  it('always comes with its sentence', () => {
    expect(paceSentence(4, 6, 2)).toBe('4 of 6 counted, 2 planned');
    expect(paceSentence(7, 6)).toBe('7 counted, target 6 met');
    expect(paceSentence(0, null)).toBe('No one is looking: no target');
    expect(paceSentence(0, 6)).toBe('0 of 6 counted');
  });

  it('draws one cell for each contact counted, planned and open', () => {
    renderPart(<PaceMeter counted={2} planned={1} target={6} />);
    const kinds = [...screen.getByRole('img').children].map((cell) => cell.getAttribute('data-kind'));
    expect(kinds).toEqual(['counted', 'counted', 'planned', 'open', 'open', 'open']);
  });
});

describe('the 30-day clock', () => {
  it.each([
    [9, 'Day 9 of 30', 'running'],
    [20, 'Day 20 of 30', 'running'],
    [21, 'Day 21 of 30', 'near'],
    [30, 'Day 30 of 30', 'near'],
    [31, '1 day over 30', 'over'],
    [33, '3 days over 30', 'over'],
  ])('on day %i says "%s" and looks %s', (day, words, tone) => {
    renderPart(<ThirtyDayClock name="Imani" day={day} note="None yet" />);
    expect(screen.getByText(words)).toBeDefined();
    expect(document.querySelector(`[data-tone="${tone}"]`)).not.toBeNull();
  });

  it('stops with its day and date', () => {
    renderPart(<StoppedClock name="Maya" day={9} date="Oct 28" />);
    expect(screen.getByText('first contact on day 9, Oct 28')).toBeDefined();
  });
});

describe('SparkBars', () => {
  it('names its numbers; a week away is a dash, not a zero', () => {
    renderPart(<SparkBars counts={[6, null, 0, 4]} target={6} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('6, –, 0, 4');
  });
});

describe('Confirm', () => {
  it('wants a reason before it acts', async () => {
    const onAct = jest.fn();
    renderPart(<Confirm title="Lift it?" act="Lift the stop" isBusy={false} onAct={onAct} onLeave={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: 'Lift the stop' }));
    expect(onAct).not.toHaveBeenCalled();
    expect(screen.getByText('Say why in a few words.')).toBeDefined();
    await userEvent.type(screen.getByLabelText('Why'), ' He asked us back ');
    await userEvent.click(screen.getByRole('button', { name: 'Lift the stop' }));
    expect(onAct).toHaveBeenCalledWith('He asked us back');
  });
});

describe('ProblemNote', () => {
  it('shows the message to people, and the code only of a failure of ours', () => {
    const { unmount } = renderPart(<ProblemNote error={new ApiProblem(409, 'x.y', 'Somebody was first.')} />);
    expect(screen.getByRole('alert').textContent?.trim()).toBe('Somebody was first.');
    unmount();
    renderPart(<ProblemNote error={new ApiProblem(500, 'x.y', 'It broke.', [], {}, '7f3k22aa-1')} />);
    expect(screen.getByRole('alert').textContent).toContain('Code 7f3k22aa');
  });

  it('never shows the message of a fault in the page itself', () => {
    renderPart(<ProblemNote error={new TypeError('x is undefined')} />);
    expect(screen.getByRole('alert').textContent).not.toContain('undefined');
  });
});

describe('Menu', () => {
  it('opens, is walked by arrow keys, and closes with Esc back on its button', async () => {
    const onHandOver = jest.fn();
    renderPart(
      <Menu label="More actions" trigger="...">
        <MenuItem>Archive</MenuItem>
        <MenuItem onClick={onHandOver}>Hand over</MenuItem>
      </Menu>,
    );
    const button = screen.getByRole('button', { name: 'More actions' });
    await userEvent.click(button);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onHandOver).toHaveBeenCalled();
    expect(screen.queryByRole('menu')).toBeNull();
    await userEvent.click(button);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
