/** SQLSTATE classes that speak of the values of a row; everything else is the server's, and the job tries again. */
const OF_VALUES = /^(?:22|23)/;

export function isAboutValues(error: unknown): boolean {
  const { code: own, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const code = own ?? driverError?.code;
  return typeof code === 'string' && OF_VALUES.test(code);
}
