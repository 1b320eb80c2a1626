import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPart } from '@/testing/render-part';
import { Form as PageForm } from '@/ui/form';
import { answerOf } from './client';
import { ApiProblem, networkProblem, toProblem } from './problem';
import { useSave } from './use-save';

const REUSED = new ApiProblem(409, 'request.idempotency-key-reused', 'Use a new key.');
const send = jest.fn<Promise<string>, [string, string]>();
const onSaved = jest.fn();

function Form() {
  const [word, setWord] = useState('one');
  // The word is no input of the act: it stands in the function, as in forms that hold a state of their own.
  const save = useSave((_: void, key: string) => send(word, key), { onSaved });
  return (
    <>
      <button onClick={() => save.mutate()}>Save</button>
      <button onClick={() => setWord('two')}>Correct</button>
      <output>{save.error?.message ?? (save.isSuccess ? 'saved' : '')}</output>
    </>
  );
}

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const says = (words: RegExp | string) =>
  waitFor(() => expect(document.querySelector('output')?.textContent).toMatch(words));
const keys = () => send.mock.calls.map(([, key]) => key);

beforeEach(() => jest.resetAllMocks());

it('sends again what was sent first where it was changed after a lost answer, and says that it was saved so', async () => {
  send.mockRejectedValueOnce(networkProblem()).mockRejectedValueOnce(REUSED).mockResolvedValueOnce('made');
  renderPart(<Form />);
  await tap('Save');
  await says(/^No answer came/);
  await tap('Correct');
  await tap('Save');
  await says('saved');
  expect(send.mock.calls.map(([word]) => word)).toEqual(['one', 'two', 'one']);
  expect(new Set(keys()).size).toBe(1);
  expect(onSaved).toHaveBeenCalledWith('made');
  screen.getByText(/^Your first try was saved after all/);
});

it('takes a new key once it was saved or refused, and says nothing of a first try', async () => {
  send
    .mockResolvedValueOnce('made')
    .mockRejectedValueOnce(new ApiProblem(400, 'request.invalid', 'Look again.'))
    .mockResolvedValueOnce('made');
  renderPart(<Form />);
  await tap('Save');
  await says('saved');
  await tap('Save');
  await says('Look again.');
  await tap('Save');
  await says('saved');
  expect(new Set(keys()).size).toBe(3);
  expect(screen.queryByText(/first try/)).toBeNull();
});

it.each([0, 401, 403, 429, 500, 502, 503, 504])(
  'keeps the key after %d: nobody knows what came of it',
  async (status) => {
    send.mockRejectedValueOnce(new ApiProblem(status, 'x', 'No answer.')).mockResolvedValueOnce('made');
    renderPart(<Form />);
    await tap('Save');
    await says('No answer.');
    await tap('Save');
    await says('saved');
    expect(new Set(keys()).size).toBe(1);
  },
);

function Note({ run }: { run: () => Promise<unknown> }) {
  const [note, setNote] = useState('');
  const save = useSave(run);
  return (
    <PageForm
      label="Note"
      submit="Save"
      isBusy={save.isPending}
      error={save.error}
      onSubmit={(event) => {
        event?.preventDefault();
        save.mutate(undefined);
      }}
    >
      <input aria-label="Note" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </PageForm>
  );
}

const AWAY =
  'Nothing was saved yet: the server cannot be reached. What you typed is still here. Check the connection, then try again.';

const UNANSWERED =
  'No answer came, so it is not known whether this was saved. What you typed is still here. Try again: nothing is saved twice.';

describe('a save with something typed', () => {
  afterEach(() => onlineManager.setOnline(true));

  it.each([
    [true, UNANSWERED],
    [false, AWAY],
  ])(
    'that finds no server says so and keeps what was typed, where the device is online: %s',
    async (isOnline, said) => {
      onlineManager.setOnline(isOnline);
      renderPart(<Note run={() => answerOf(Promise.reject(new TypeError('Failed to fetch')))} />);
      await userEvent.type(screen.getByRole('textbox'), 'They bake from four.');
      await userEvent.click(screen.getByRole('button', { name: 'Save' }));
      expect((await screen.findByRole('alert')).textContent.trim()).toBe(said);
      expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('They bake from four.');
    },
  );

  it('that was refused says what the server says', async () => {
    renderPart(<Note run={() => Promise.reject(toProblem(409, { title: 'Somebody was first.' }))} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent.trim()).toBe('Somebody was first.');
  });

  it('is not what reading is: there nothing was typed', () => {
    expect(networkProblem().message).toBe('The server cannot be reached. Check the connection, then try again.');
  });
});
