import fc from 'fast-check';
import { asAttachment, shownFileName } from './file-name';

describe('the name of an uploaded file', () => {
  it.each([
    ['employers.csv', 'employers.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\job log 2026.xlsx', 'job log 2026.xlsx'],
    ['..', 'file'],
    ['/', 'file'],
    ['', 'file'],
    ['a\u0000b\u202egnp.exe', 'abgnp.exe'],
    ['bad\ud800.csv', 'bad.csv'],
    ['Café Liste.csv', 'Café Liste.csv'],
  ])('shows %j as %j', (given, shown) => {
    expect(shownFileName(given)).toBe(shown);
  });

  it('never holds a path, a control character or a lone surrogate, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = shownFileName(given);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Surrogate}]/u);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('goes out as an attachment, with a plain name and the whole one', () => {
    expect(asAttachment('Café "x".csv')).toBe(
      `attachment; filename="Caf_ _x_.csv"; filename*=UTF-8''Caf%C3%A9%20%22x%22.csv`,
    );
  });
});
