import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import {
  type CompiledSeeker,
  compileSeeker,
  type Evaluation,
  hardGates,
  Ranker,
  type Ranking,
  SCORER_VERSION,
  spreadList,
} from '@inroads/matching';
import { Audit } from '@inroads/platform/audit';
import { newId, Transactions } from '@inroads/platform/database';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekerAccess } from '@inroads/seekers/seekers';
import { CandidateOpenings } from './candidates';
import { OwnOrderRepository, RankingRepository } from './match.repositories';
import { type KeptLists, type ShownRanking, toShownOpening } from './match.view';
import { NothingToldYet } from './match.errors';
import { toSeekerProfile } from './seeker-profile';

export interface RankingHead {
  readonly id: string;
  readonly shownAt: Date;
  readonly scorerVersion: string;
  readonly considered: number;
  readonly isStale: boolean;
}

/** Openings ranked for one person. What is shown is kept, with its versions, so that it can be explained a year later. */
@Injectable()
export class MatchesService {
  constructor(
    private readonly access: SeekerAccess,
    private readonly preferences: PreferencesService,
    private readonly candidates: CandidateOpenings,
    private readonly rankings: RankingRepository,
    private readonly orders: OwnOrderRepository,
    private readonly time: AgencyTime,
    private readonly audit: Audit,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param limit of each of the three lists; at most `MOST_SHOWN`
   * @throws NotFound, NothingToldYet
   */
  show(seekerId: string, limit: number): Promise<ShownRanking> {
    return this.transactions.run(async () => {
      const seeker = await this.access.require(seekerId);
      await this.audit.read([seekerId], 'ranking');
      const wishes = await this.preferences.latest(seekerId);
      if (wishes.id === null) throw new NothingToldYet();
      const profile = toSeekerProfile(seeker, wishes);
      const compiled = compileSeeker(profile, { today: await this.time.today() });
      const candidates = await this.candidates.within(hardGates(profile));
      const ranker = new Ranker(compiled, SPREAD_OVER);
      let considered = 0;
      for await (const page of candidates.openings) {
        for (const opening of page) ranker.add(opening);
        considered += page.length;
      }
      const lists: KeptLists = {
        preferenceNumber: wishes.number,
        isNarrowed: candidates.isNarrowed,
        ...toLists(compiled, ranker.ranking(), MOST_SHOWN),
      };
      return this.keep(seekerId, wishes.id, considered, lists, limit);
    });
  }

  /** A ranking as it was shown then. @throws NotFound */
  get(id: string): Promise<ShownRanking> {
    return this.transactions.run(async () => {
      const row = await this.rankings.get(id);
      await this.access.require(row.seekerId, () => this.rankings.notFound());
      await this.audit.read([row.seekerId], 'ranking');
      return {
        id,
        shownAt: row.createdAt,
        scorerVersion: row.scorerVersion,
        considered: row.considered,
        ...(row.shown as KeptLists),
        ownOrder: null,
      };
    });
  }

  history(seekerId: string): Promise<RankingHead[]> {
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      const rows = await this.rankings.headsOf(seekerId);
      return rows.map(({ id, createdAt, scorerVersion, considered, staleSince }) => ({
        id,
        shownAt: createdAt,
        scorerVersion,
        considered,
        isStale: staleSince !== null,
      }));
    });
  }

  /** The person moves openings: their order stands before ours. `version` 0 where there was none. @throws StaleVersion */
  reorder(seekerId: string, version: number, openingIds: readonly string[], reason: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      const before = await this.orders.ofSeeker(seekerId);
      if (before) await this.orders.update(before.id, version, { openingIds: [...openingIds], reason });
      else await this.orders.insert({ id: newId(), seekerId, openingIds: [...openingIds], reason });
    });
  }

  /** A new row only where something differs from what was shown last, or less of it was shown than now. */
  private async keep(
    seekerId: string,
    preferenceVersionId: string,
    considered: number,
    whole: KeptLists,
    limit: number,
  ): Promise<ShownRanking> {
    const own = await this.orders.ofSeeker(seekerId);
    const ownOrder = own && { openingIds: own.openingIds, reason: own.reason, version: own.version };
    const lists = cut(whole, () => limit);
    const last = await this.rankings.latest(seekerId);
    const isSame =
      last !== null &&
      last.staleSince === null &&
      last.scorerVersion === SCORER_VERSION &&
      holds(last.shown as KeptLists, whole, limit);
    if (isSame)
      return {
        id: last.id,
        shownAt: last.createdAt,
        scorerVersion: last.scorerVersion,
        considered,
        ...lists,
        ownOrder,
      };
    await this.thinOut(seekerId);
    const id = newId();
    await this.rankings.insert({
      id,
      seekerId,
      preferenceVersionId,
      scorerVersion: SCORER_VERSION,
      considered,
      shown: lists,
      staleSince: null,
    });
    return { id, shownAt: this.time.now(), scorerVersion: SCORER_VERSION, considered, ...lists, ownOrder };
  }

  private async thinOut(seekerId: string): Promise<void> {
    await this.transactions.query(
      `DELETE FROM ranking WHERE agency_id = current_agency() AND seeker_id = $1 AND created_at < $2
         AND NOT EXISTS (SELECT FROM answer WHERE answer.agency_id = ranking.agency_id AND answer.ranking_id = ranking.id)`,
      [seekerId, new Date(this.time.now().getTime() - KEEP_DAYS * DAY_MS)],
    );
  }
}

/** Openings of one list. */
export const MOST_SHOWN = 100;
/** Among so many of the best, variety decides which are shown first. */
const SPREAD_OVER = 300;
/** A ranking can be explained a year later; for longer where something was said to it. */
const KEEP_DAYS = 366;
const DAY_MS = 86_400_000;

const LISTS = ['ranked', 'doesNotFit', 'notRanked'] as const;
type ListName = (typeof LISTS)[number];

function cut(lists: KeptLists, limitOf: (name: ListName) => number): KeptLists {
  const shorter = (name: ListName) => lists[name].slice(0, limitOf(name));
  return { ...lists, ranked: shorter('ranked'), doesNotFit: shorter('doesNotFit'), notRanked: shorter('notRanked') };
}

/** Whether what was kept is all of what is shown now, however much of it is asked for each time. */
function holds(kept: KeptLists, whole: KeptLists, limit: number): boolean {
  if (LISTS.some((name) => kept[name].length < Math.min(limit, whole[name].length))) return false;
  const asKept = cut(whole, (name) => kept[name].length);
  return JSON.stringify(sorted(kept)) === JSON.stringify(sorted(asKept));
}

function toLists(
  compiled: CompiledSeeker,
  { ranked, doesNotFit, notRanked, counts }: Ranking,
  limit: number,
): Omit<KeptLists, 'preferenceNumber' | 'isNarrowed'> {
  const { list, notAskedFor, isNothingAskedFor } = spreadList(compiled, ranked);
  const shown = (evaluations: readonly Evaluation[], isAskedFor = true) =>
    evaluations.map((evaluation) => toShownOpening(compiled, evaluation, isAskedFor));
  const inOrder = [...shown(list, !isNothingAskedFor), ...shown(notAskedFor, false)];
  return {
    counts,
    isNothingAskedFor,
    ranked: inOrder.slice(0, limit),
    doesNotFit: shown(doesNotFit.slice(0, limit)),
    notRanked: shown(notRanked.slice(0, limit)),
  };
}

/** jsonb keeps no order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
