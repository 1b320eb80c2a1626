import { ApiProblem } from '@/api/problem';
import { ofTheCode } from './use-set-up';

describe('a wrong code at the first start', () => {
  it('is said of the code, beside its field', () => {
    const said = ofTheCode(new ApiProblem(410, 'link.unusable', 'This link was used before.'));
    expect(said).toMatchObject({ faults: [{ path: 'code' }] });
    expect((said as ApiProblem).message).not.toContain('link');
  });

  it('leaves everything else as the server says it', () => {
    const other = new ApiProblem(409, 'setup.done', 'There is an agency already.');
    expect(ofTheCode(other)).toBe(other);
  });
});
