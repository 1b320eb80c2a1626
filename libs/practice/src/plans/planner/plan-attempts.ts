import { PlanChangedMeanwhile } from '../plan.errors';

/** Somebody changed the plan while something was worked out from it: so often it is tried again. */
const ATTEMPTS = 5;

/** @param attempt reads the plan, works something out and writes what came of it @throws PlanChangedMeanwhile where each attempt met a changed plan */
export async function whileItChanges<T>(attempt: () => Promise<T>): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof PlanChangedMeanwhile) || number >= ATTEMPTS) throw error;
    }
  }
}
