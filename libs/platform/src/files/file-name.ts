const LONGEST = 200;
// eslint-disable-next-line no-control-regex
const NOT_SHOWN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** The last part of what the browser called the file, to be shown and never to be opened: no path, no control characters. */
export function shownFileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(NOT_SHOWN, '').trim().slice(-LONGEST);
  return name === '' || /^\.+$/.test(name) ? 'file' : name;
}

/** A header that makes the browser save and never show; the plain name for old programs, the whole one for the others. */
export function asAttachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
