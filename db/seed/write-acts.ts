import type { Act, Story } from './story';

/** Enough to keep this process and PostgreSQL busy at the same time on two cores. */
const AT_ONCE = 4;

/**
 * Writes what happened in the order of its moments: acts that touch the same thing one after the other, others side by side.
 * @param onAct called before each with the number of acts before it; what it throws ends the writing once those at work have ended
 */
export async function writeActs(story: Story, acts: readonly Act[], onAct: (before: number) => void): Promise<void> {
  const lastAbout = new Map<string, Promise<void>>();
  const atWork = new Set<Promise<void>>();
  const begin = (act: Act, earlier: readonly Promise<void>[]): Promise<void> => {
    const work = Promise.all(earlier)
      .then(() => story.do(act.by, act.at, act.write))
      .finally(() => atWork.delete(work));
    atWork.add(work);
    return work;
  };
  try {
    for (const [before, act] of inOrder(acts).entries()) {
      onAct(before);
      if (act.about === 'everything') {
        await Promise.all(atWork);
        await begin(act, []);
        continue;
      }
      const work = begin(
        act,
        act.about.flatMap((thing) => lastAbout.get(thing) ?? []),
      );
      for (const thing of act.about) lastAbout.set(thing, work);
      if (atWork.size >= AT_ONCE) await Promise.race(atWork);
    }
    await Promise.all(atWork);
  } finally {
    await Promise.allSettled(atWork);
  }
}

/** Of one moment in the order given. */
function inOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((one, two) => one.at.getTime() - two.at.getTime());
}
