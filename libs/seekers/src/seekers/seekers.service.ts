import { Injectable } from '@nestjs/common';
import { addDays } from '@inroads/calendar';
import { AgencyTime } from '@inroads/agency/agencies';
import { StaffQueries } from '@inroads/agency/staff';
import { newId, type RowChanges, Transactions } from '@inroads/platform/database';
import { Geocoder } from '@inroads/platform/geo';
import { SeekerAccess } from './seeker-access';
import type { SeekerEntity } from './seeker.entity';
import {
  CodeTaken,
  DayBeforeLastChange,
  EntryAhead,
  NotASpecialist,
  NotYoursToEnter,
  NotYoursToMove,
  StillInProgramme,
} from './seeker.errors';
import type { Entry, SeekerInput, StatusChange } from './seeker.input';
import { CaseloadRepository, EpisodeRepository, SeekerRepository, StatusRepository } from './seeker.repositories';
import { SeekerChanges } from './seeker-changes.port';

/** About 1 km: enough to estimate a trip, too little to find a door. */
const GRID = 100;
const coarse = (degrees: number): number => Math.round(degrees * GRID) / GRID;

/** Job seekers: entering, changing, handing over, leaving. Nothing here is indexed or sent anywhere. */
@Injectable()
export class SeekersService {
  constructor(
    private readonly seekers: SeekerRepository,
    private readonly caseloads: CaseloadRepository,
    private readonly episodes: EpisodeRepository,
    private readonly statuses: StatusRepository,
    private readonly access: SeekerAccess,
    private readonly staff: StaffQueries,
    private readonly geocoder: Geocoder,
    private readonly changes: SeekerChanges,
    private readonly time: AgencyTime,
    private readonly transactions: Transactions,
  ) {}

  /** @throws NotYoursToEnter, EntryAhead, CodeTaken, NotASpecialist */
  enter(input: SeekerInput, { specialistId, enteredOn }: Entry): Promise<string> {
    return this.transactions.run(async () => {
      if (!(await this.access.couldSee({ teamId: input.teamId, specialistId }))) throw new NotYoursToEnter();
      await this.refuseEntryAhead(enteredOn);
      await this.refuseTakenCode(input.code);
      await this.refuseNonSpecialist(specialistId);
      const id = newId();
      const { home: _home, ...fields } = input;
      await this.seekers.insert({ id, ...fields, ...(await this.placeOf(input)), archivedAt: null });
      await this.caseloads.insert({
        id: newId(),
        seekerId: id,
        staffId: specialistId,
        fromDay: enteredOn,
        toDay: null,
      });
      await this.begin(id, enteredOn);
      await this.changes.statusChanged([specialistId], enteredOn);
      return id;
    });
  }

  /** @throws NotFound, StaleVersion, CodeTaken, NotYoursToMove */
  change(id: string, version: number, changes: Partial<SeekerInput>): Promise<void> {
    return this.transactions.run(async () => {
      const before = await this.access.require(id);
      if (changes.code !== undefined && changes.code !== before.code) await this.refuseTakenCode(changes.code);
      const isOtherTeam = changes.teamId !== undefined && changes.teamId !== before.teamId;
      if (isOtherTeam && !(await this.access.couldSee({ teamId: before.teamId, specialistId: null })))
        throw new NotYoursToMove();
      const { home: _home, ...fields } = changes;
      const isMoved = changes.home !== undefined || changes.homeArea !== undefined;
      const place = isMoved
        ? await this.placeOf({ home: changes.home ?? null, homeArea: changes.homeArea ?? before.homeArea })
        : {};
      await this.seekers.update(id, version, { ...fields, ...place } satisfies RowChanges<SeekerEntity>);
      await this.changes.profileChanged(id);
    });
  }

  /** A colleague takes over from a day on. @throws NotASpecialist, DayBeforeLastChange */
  assign(id: string, specialistId: string, fromDay: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.access.require(id);
      await this.refuseNonSpecialist(specialistId);
      const last = (await this.caseloads.ofSeeker(id)).at(-1);
      if (last && fromDay < last.fromDay) throw new DayBeforeLastChange(last.fromDay);
      if (last && last.toDay === null)
        await this.caseloads.update(last.id, last.version, { toDay: addDays(fromDay, -1) });
      await this.caseloads.insert({ id: newId(), seekerId: id, staffId: specialistId, fromDay, toDay: null });
      await this.changes.statusChanged([specialistId, ...(last ? [last.staffId] : [])], fromDay);
    });
  }

  /** Looking, working, paused or left from a day on; targets follow from that week. @throws DayBeforeLastChange */
  setStatus(id: string, { status, fromDay, why }: StatusChange): Promise<void> {
    return this.transactions.run(async () => {
      await this.access.require(id);
      await this.follow(id, status, fromDay);
      if (status === 'left') {
        const episode = (await this.episodes.ofSeeker(id)).at(-1);
        if (episode && episode.leftOn === null)
          await this.episodes.update(episode.id, episode.version, { leftOn: fromDay, leftWhy: why });
      }
      await this.changes.statusChanged(await this.specialistsOf(id), fromDay);
    });
  }

  /** Comes back: a new episode, and a new clock. @throws StillInProgramme, NotYoursToEnter, EntryAhead */
  enterAgain(id: string, { specialistId, enteredOn }: Entry): Promise<void> {
    return this.transactions.run(async () => {
      const { teamId } = await this.access.require(id);
      if (!(await this.access.couldSee({ teamId, specialistId }))) throw new NotYoursToEnter();
      await this.refuseEntryAhead(enteredOn);
      const episode = (await this.episodes.ofSeeker(id)).at(-1);
      if (episode && episode.leftOn === null) throw new StillInProgramme();
      await this.assign(id, specialistId, enteredOn);
      await this.episodes.insert({ id: newId(), seekerId: id, enteredOn, leftOn: null, leftWhy: '' });
      await this.follow(id, 'looking', enteredOn);
      await this.changes.statusChanged([specialistId], enteredOn);
    });
  }

  private async refuseEntryAhead(enteredOn: string): Promise<void> {
    if (enteredOn > (await this.time.today())) throw new EntryAhead();
  }

  private async begin(id: string, enteredOn: string): Promise<void> {
    await this.episodes.insert({ id: newId(), seekerId: id, enteredOn, leftOn: null, leftWhy: '' });
    await this.statuses.insert({ id: newId(), seekerId: id, status: 'looking', fromDay: enteredOn, toDay: null });
  }

  private async follow(seekerId: string, status: StatusChange['status'], fromDay: string): Promise<void> {
    const last = (await this.statuses.ofSeeker(seekerId)).at(-1);
    if (last && fromDay < last.fromDay) throw new DayBeforeLastChange(last.fromDay);
    if (last && last.fromDay === fromDay) {
      await this.statuses.update(last.id, last.version, { status });
      return;
    }
    if (last) await this.statuses.update(last.id, last.version, { toDay: addDays(fromDay, -1) });
    await this.statuses.insert({ id: newId(), seekerId, status, fromDay, toDay: null });
  }

  private async specialistsOf(seekerId: string): Promise<string[]> {
    return [...new Set((await this.caseloads.ofSeeker(seekerId)).map(({ staffId }) => staffId))];
  }

  private async placeOf({
    home,
    homeArea,
  }: Pick<SeekerInput, 'home' | 'homeArea'>): Promise<{ homeLat: number | null; homeLon: number | null }> {
    const postalCode = /\b\d{5}\b/.exec(homeArea)?.[0];
    const found =
      home ??
      (postalCode ? await this.geocoder.locate({ line: '', city: '', region: '', postalCode, country: 'US' }) : null);
    return { homeLat: found ? coarse(found.lat) : null, homeLon: found ? coarse(found.lon) : null };
  }

  private async refuseTakenCode(code: string): Promise<void> {
    if (await this.seekers.withCode(code)) throw new CodeTaken();
  }

  private async refuseNonSpecialist(staffId: string): Promise<void> {
    const { roles, isArchived } = await this.staff.get(staffId);
    if (!roles.includes('specialist') || isArchived) throw new NotASpecialist();
  }
}
