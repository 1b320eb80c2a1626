import { loadConfig, SettingsFault } from './load-config';

const GIVEN = {
  DATABASE_URL: 'postgres://app@127.0.0.1/inroads',
  DATABASE_OWNER_URL: 'postgres://owner@127.0.0.1/inroads',
  SECRET_KEY: Buffer.alloc(32).toString('base64'),
};

function faultsOf(more: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadConfig({ ...GIVEN, ...more });
    return [];
  } catch (error) {
    if (error instanceof SettingsFault) return error.faults;
    throw error;
  }
}

describe('an address with TLS', () => {
  it.each<Record<string, string>>([{}, { TRUST_PROXY: '0' }])(
    'is refused with %j: behind its proxy nobody could sign in',
    (proxies) => {
      expect(faultsOf({ PUBLIC_URL: 'https://inroads.example', ...proxies })).toEqual([
        expect.stringMatching(/^PUBLIC_URL begins with https:, .* set TRUST_PROXY/),
      ]);
    },
  );

  it('is taken where the proxies are counted, and one without TLS as it is', () => {
    expect(faultsOf({ PUBLIC_URL: 'https://inroads.example', TRUST_PROXY: '1' })).toEqual([]);
    expect(faultsOf({ PUBLIC_URL: 'http://inroads.example' })).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });
});
