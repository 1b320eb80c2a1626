import { ApiProblem, asProblem, toProblem } from './problem';

describe('toProblem', () => {
  it('keeps code, message, faults, details and request id', () => {
    const problem = toProblem(409, {
      title: 'Somebody was first.',
      code: 'row.conflict',
      requestId: 'r-1',
      faults: [{ path: 'name', message: 'taken' }],
      details: { current: { name: 'Kestrel' } },
    });
    expect(problem).toMatchObject({
      status: 409,
      code: 'row.conflict',
      message: 'Somebody was first.',
      requestId: 'r-1',
      faults: [{ path: 'name', message: 'Taken.' }],
      details: { current: { name: 'Kestrel' } },
    });
  });

  it.each([undefined, '', 'Bad gateway', { title: 7 }, { faults: 'x', details: null }])(
    'survives a body like %j',
    (body) => {
      expect(toProblem(502, body)).toMatchObject({ code: 'http.502', faults: [], details: {} });
    },
  );

  it('leaves the names of fields in a request to programs', () => {
    const title = 'Some of what was sent cannot be used. name: must not be empty. Nothing was changed.';
    expect(toProblem(400, { code: 'request.invalid', title }).message).toBe(
      'Some answers need another look. Nothing was changed.',
    );
  });

  it('says that a missing answer and a busy server may be asked again, and a refusal not', () => {
    expect([0, 429, 503].map((status) => new ApiProblem(status, 'x', 'x').mayRetry)).toEqual([true, true, true]);
    expect([400, 401, 403, 404, 409, 500].some((status) => new ApiProblem(status, 'x', 'x').mayRetry)).toBe(false);
  });

  it('hides what a fault of the page says', () => {
    expect(asProblem(new Error('secret')).message).not.toContain('secret');
  });
});
