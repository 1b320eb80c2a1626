import type { Question } from '../access.probe';
import type { World } from '../access.world';

/** A question about a row, with the version that it has now. */
export async function versioned(
  world: World,
  table: string,
  record: string,
  path: string,
  more: object = {},
): Promise<Question> {
  return { path, body: { version: await world.version(table, record), ...more }, record };
}
