import { Injectable } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { OpeningsQueries } from '@inroads/employers/openings';
import type { PreferenceItem } from '@inroads/matching';
import { newId, Transactions } from '@inroads/platform/database';
import { PreferencesService } from '@inroads/seekers/preferences';
import { SeekerAccess } from '@inroads/seekers/seekers';
import type { AnswerEntity } from './answer.entity';
import type { AnswerWord } from './answer-word';
import { NoNeedsReason, NoOfferOpen, NotTheAnswerThatHolds } from './match.errors';
import { AnswerRepository, RankingRepository } from './match.repositories';
import { offerFor, withOffer } from './offer';

export interface AnswerInput {
  readonly openingId: string;
  readonly rankingId: string | null;
  readonly answer: AnswerWord;
  /** A criterion, `environment:<fact>`, or `other`; asked with a No. */
  readonly reason: string | null;
  readonly ownWords: string;
}

export interface AnswerView {
  readonly id: string;
  readonly openingId: string;
  readonly answer: AnswerWord;
  readonly reason: string | null;
  readonly ownWords: string;
  readonly offer: PreferenceItem | null;
  readonly isOfferTaken: boolean | null;
  readonly answeredAt: Date;
  /** `null`: it holds. */
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** The person's answer sharpens the preferences: the last step of the loop. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly rankings: RankingRepository,
    private readonly access: SeekerAccess,
    private readonly preferences: PreferencesService,
    private readonly openings: OpeningsQueries,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** One for each opening that was ever answered: what holds, or what was taken back last. @throws NotFound */
  current(seekerId: string): Promise<AnswerView[]> {
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      return (await this.answers.currentOf(seekerId)).map(toAnswerView);
    });
  }

  /** @throws NotFound, NoNeedsReason */
  answer(seekerId: string, input: AnswerInput): Promise<AnswerView> {
    if (input.answer === 'no' && input.reason === null) throw new NoNeedsReason();
    return this.transactions.run(async () => {
      await this.access.require(seekerId);
      await this.requireRankingOf(seekerId, input.rankingId);
      const { title, employerName } = await this.openings.page(input.openingId);
      const { items } = await this.preferences.latest(seekerId);
      const offer =
        input.answer === 'no' && input.reason !== null ? offerFor(input.reason, items, { title, employerName }) : null;
      const id = newId();
      await this.answers.insert({ id, seekerId, ...input, offer, isOfferTaken: null, withdrawnAt: null });
      return toAnswerView(await this.answers.get(id));
    });
  }

  /** The list that the answer was given from is one of this person's. @throws NotFound */
  private async requireRankingOf(seekerId: string, rankingId: string | null): Promise<void> {
    if (rankingId !== null && (await this.rankings.get(rankingId)).seekerId !== seekerId)
      throw this.rankings.notFound();
  }

  /**
   * Takes back what was said; nothing is deleted, and a wish change that came of it stays.
   * @param bringsBack what was said before it holds again, as if this had not been said; else nothing holds
   * @throws NotFound, NotTheAnswerThatHolds, StaleVersion
   */
  withdraw(answerId: string, version: number, bringsBack: boolean): Promise<AnswerView> {
    return this.transactions.run(async () => {
      const { seekerId, openingId } = await this.answers.get(answerId);
      await this.access.require(seekerId, () => this.answers.notFound());
      const standing = await this.answers.standing(seekerId, openingId);
      const last = standing.pop();
      if (last?.id !== answerId) throw new NotTheAnswerThatHolds();
      const withdrawnAt = this.time.now();
      await this.answers.update(answerId, version, { withdrawnAt });
      if (!bringsBack) for (const { id, version } of standing) await this.answers.update(id, version, { withdrawnAt });
      return toAnswerView(await this.answers.get(answerId));
    });
  }

  /** Takes the offered wish change, or leaves it at this one opening. @throws NoOfferOpen, StaleVersion */
  decide(answerId: string, version: number, isTaken: boolean): Promise<AnswerView> {
    return this.transactions.run(async () => {
      const answer = await this.answers.get(answerId);
      await this.access.require(answer.seekerId, () => this.answers.notFound());
      if (answer.offer === null || answer.isOfferTaken !== null || answer.withdrawnAt !== null) throw new NoOfferOpen();
      await this.answers.update(answerId, version, { isOfferTaken: isTaken });
      if (isTaken) {
        const { number, quote, items, ownLimits } = await this.preferences.latest(answer.seekerId);
        const { title, employerName } = await this.openings.page(answer.openingId);
        const why = `No to ${title} at ${employerName}`;
        await this.preferences.state(answer.seekerId, {
          basedOn: number,
          saidOn: null,
          quote,
          items: withOffer(items, answer.offer),
          ownLimits,
          why,
        });
      }
      return toAnswerView(await this.answers.get(answerId));
    });
  }
}

function toAnswerView({
  id,
  openingId,
  answer,
  reason,
  ownWords,
  offer,
  isOfferTaken,
  createdAt,
  withdrawnAt,
  version,
}: AnswerEntity): AnswerView {
  return { id, openingId, answer, reason, ownWords, offer, isOfferTaken, answeredAt: createdAt, withdrawnAt, version };
}
