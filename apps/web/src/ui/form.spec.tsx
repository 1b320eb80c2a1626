import { FIELD_FAULTS } from '@inroads/contracts';
import { useForm } from '@mantine/form';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { networkProblem, toProblem } from '@/api/problem';
import { renderPart } from '@/testing/render-part';
import { NumberInput, TextInput } from './controls';
import { faultAt, Form, FormProblem, showFaults } from './form';

const refusal = (faults: { path: string; message: string }[], code = 'request.invalid') =>
  toProblem(400, {
    code,
    title: `Refused. ${faults.map(({ path, message }) => `${path}: ${message}`).join('; ')}.`,
    faults,
  });

/** A form whose server answers with `error`. */
function Seeker({ error }: { error: Error }) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { preferredName: '', code: '', hours: '', from: '' } });
  const [said, setSaid] = useState<Error>();
  return (
    <Form
      label="Enter somebody"
      submit="Enter"
      isBusy={false}
      error={said}
      onSubmit={form.onSubmit(() => {
        // As a button that is off while it works.
        (document.activeElement as HTMLElement).blur();
        setSaid(error);
        showFaults(form, error, { schedule: 'from' });
      })}
    >
      <TextInput label="Name" required {...form.getInputProps('preferredName')} />
      <TextInput label="Code (as on paper)" required {...form.getInputProps('code')} />
      <TextInput label="Hours" {...form.getInputProps('hours')} />
      <TextInput label="From" {...form.getInputProps('from')} />
    </Form>
  );
}

const send = (error: Error) => {
  renderPart(<Seeker error={error} />);
  return userEvent.click(screen.getByRole('button', { name: 'Enter' }));
};

describe('a form that was refused', () => {
  it('says beside each field what is wrong, names them by their labels and goes to the first', async () => {
    await send(
      refusal([
        { path: 'code', message: FIELD_FAULTS.empty },
        { path: 'preferredName', message: FIELD_FAULTS.empty },
      ]),
    );
    const name = screen.getByLabelText('Name');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill this in.');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent.trim()).toBe('Look again at: Name, Code. Nothing was changed.'),
    );
    expect(document.activeElement).toBe(name);
    expect(document.body.textContent).not.toContain('preferredName');
  });

  it('finds the field of a part: one fact, or one that goes by another name in the request', async () => {
    await send(
      refusal(
        [
          { path: 'facts.1.hours', message: 'needs hours' },
          { path: 'facts.2.schedule', message: 'needs shifts' },
        ],
        'fact.not-usable',
      ),
    );
    expect(screen.getByText('Needs hours.')).toBeDefined();
    expect(screen.getByLabelText('From').getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Hours')));
  });

  it('takes back what it said, field by field, once that is mended', async () => {
    await send(
      refusal([
        { path: 'code', message: FIELD_FAULTS.empty },
        { path: 'preferredName', message: FIELD_FAULTS.empty },
      ]),
    );
    await userEvent.type(screen.getByLabelText('Name'), 'K');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent.trim()).toBe('Look again at: Code. Nothing was changed.'),
    );
    await userEvent.type(screen.getByLabelText(/^Code/), '1');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('takes back a refusal that names no field once something is changed, and keeps to it that the server is away', async () => {
    const taken = renderPart(<Seeker error={refusal([], 'holiday.day-taken')} />);
    await userEvent.click(screen.getByRole('button', { name: 'Enter' }));
    await userEvent.type(screen.getByLabelText('Name'), 'K');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    taken.unmount();
    await send(networkProblem());
    await userEvent.type(screen.getByLabelText('Name'), 'K');
    await new Promise(requestAnimationFrame);
    expect(screen.getByRole('alert').textContent).toContain('The server cannot be reached.');
  });

  it('keeps in the note what has no field here, without the name that programs use', async () => {
    await send(refusal([{ path: 'teamId', message: 'teamId must be a UUID' }]));
    expect(screen.getByRole('alert').textContent.trim()).toBe(
      'Some answers need another look. Nothing was changed. Choose one.',
    );
  });

  it('gives the keyboard back to the button where no field is at fault', async () => {
    await send(refusal([], 'identity.address-taken'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Enter' })));
  });

  it('marks what has to be filled in, and nothing else', async () => {
    renderPart(<Seeker error={new Error()} />);
    const marked = [...document.querySelectorAll('label[data-needed]')].map((label) => label.textContent);
    expect(marked).toEqual(['Name', 'Code (as on paper)']);
    expect(screen.getByText('* has to be filled in.')).toBeDefined();
    await waitFor(() => undefined);
  });
});

/** A form of another look that keeps its values itself. */
function Own({ error }: { error: Error }) {
  const [said, setSaid] = useState<Error>();
  const [words, setWords] = useState('');
  return (
    <form
      aria-label="Own"
      onSubmit={(event) => {
        event.preventDefault();
        (document.activeElement as HTMLElement).blur();
        setSaid(error);
      }}
    >
      <TextInput label="Whole day" error={faultAt(said, '', 'fromDay')} />
      <TextInput
        label="Words"
        value={words}
        error={faultAt(said, words, 'next.what', 'needs')}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <FormProblem error={said} />
      <button type="submit">Enter</button>
    </form>
  );
}

describe('a form of one’s own that was refused', () => {
  const sendOwn = (error: Error) => {
    renderPart(<Own error={error} />);
    return userEvent.click(screen.getByRole('button', { name: 'Enter' }));
  };

  it.each(['next.what', 'needs.2.words'])(
    'says %s beside its field, names it in the note and goes there',
    async (path) => {
      await sendOwn(refusal([{ path, message: FIELD_FAULTS.empty }]));
      const field = screen.getByLabelText('Words');
      expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill this in.');
      expect(screen.getByLabelText('Whole day').getAttribute('aria-invalid')).toBeNull();
      await waitFor(() =>
        expect(screen.getByRole('alert').textContent.trim()).toBe('Look again at: Words. Nothing was changed.'),
      );
      expect(document.activeElement).toBe(field);
    },
  );

  it('takes back what it said once the field holds something else', async () => {
    await sendOwn(refusal([{ path: 'next.what', message: FIELD_FAULTS.empty }]));
    await userEvent.type(screen.getByLabelText('Words'), 'K');
    expect(screen.queryByText('Fill this in.')).toBeNull();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('keeps in the note what has no field, and gives the keyboard back to the button', async () => {
    await sendOwn(refusal([{ path: 'what', message: 'is not known' }]));
    expect(screen.getByRole('alert').textContent).toContain('Is not known.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Enter' }));
  });
});

describe('a number', () => {
  it('that was typed with a minus or a letter is not quietly turned into another one', async () => {
    const onChange = jest.fn();
    renderPart(<NumberInput label="Pay" onChange={onChange} />);
    await userEvent.type(screen.getByLabelText('Pay'), '-5');
    expect(onChange).toHaveBeenLastCalledWith(-5);
    await userEvent.type(screen.getByLabelText('Pay'), 'a');
    expect(screen.getByLabelText<HTMLInputElement>('Pay').value).toBe('-5a');
    expect(onChange).toHaveBeenLastCalledWith('');
  });

  it.each([
    ['-5', {}, 'Give 0 or more.'],
    ['200', {}, 'Give 168 or less.'],
    ['1-5', {}, 'Give a number.'],
    ['1h 30', {}, 'Give a number.'],
    ['15 to 18', {}, 'Give a number.'],
    ['1e3', {}, 'Give a number.'],
    ['abc', {}, 'Give a number.'],
    ['7.5', { allowDecimal: false }, 'Give a whole number.'],
  ])('that cannot be used, %s, is refused beside the field and not sent', async (typed, look, words) => {
    const onSubmit = jest.fn();
    renderPart(
      <Form
        label="Pay"
        submit="Save"
        isBusy={false}
        onSubmit={(event) => {
          event?.preventDefault();
          onSubmit();
        }}
      >
        <NumberInput label="Hours" min={0} max={168} {...look} />
      </Form>,
    );
    const field = screen.getByLabelText('Hours');
    await userEvent.type(field, typed);
    expect(screen.queryByText(words)).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getByText(words)).toBeDefined();
    expect(screen.getByDisplayValue(typed)).toBe(field);
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.clear(field);
    await userEvent.type(field, '12');
    expect(screen.queryByText(words)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('is said to be no use once the field is left', async () => {
    renderPart(<NumberInput label="Hours" min={0} />);
    await userEvent.type(screen.getByLabelText('Hours'), '-5');
    await userEvent.tab();
    expect(screen.getByText('Give 0 or more.')).toBeDefined();
  });

  it.each([
    ['1,500', 1500],
    ['16,5', 16.5],
    ['1,250.75', 1250.75],
    [' 40 ', 40],
    ['.5', 0.5],
    ['12.', 12],
  ])('is read as people write it: %s', async (typed, read) => {
    const onChange = jest.fn();
    renderPart(<NumberInput label="Pay" onChange={onChange} />);
    await userEvent.type(screen.getByLabelText('Pay'), typed);
    expect(onChange).toHaveBeenLastCalledWith(read);
  });
});
