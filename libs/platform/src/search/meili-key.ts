import { MeiliClient } from './meili-client';
import { SearchEngineRefusal } from './meili-errors';
import { INDEX_PATTERN } from './meili-settings';

const KEY_UID = '6f0d8f6e-51c1-4d6c-9a43-2f2f6f3a1d07';
const KEY = {
  uid: KEY_UID,
  name: 'inroads',
  description: 'Inroads: its own indexes, and nothing else',
  actions: [
    'search',
    'documents.add',
    'documents.get',
    'documents.delete',
    'indexes.create',
    'indexes.get',
    'indexes.delete',
    'settings.get',
    'settings.update',
    'tasks.get',
  ],
  indexes: [INDEX_PATTERN],
  expiresAt: null,
};

/** Makes the key for `MEILI_KEY`, of no more rights than Inroads needs, or gives the one that was made before. */
export async function makeMeiliKey(url: string, masterKey: string): Promise<string> {
  const client = new MeiliClient(url, masterKey);
  try {
    const { key } = await client
      .ask((api) => api.createKey(KEY))
      .catch((error: unknown) => {
        if (error instanceof SearchEngineRefusal && error.code === 'api_key_already_exists')
          return client.ask((api) => api.getKey(KEY_UID));
        throw error;
      });
    return key;
  } finally {
    await client.close();
  }
}
