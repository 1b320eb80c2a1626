import { Controller, Get, Param, Query } from '@nestjs/common';
import { AgencyTime } from '@inroads/agency/agencies';
import { addDays } from '@inroads/calendar';
import { type AuditEntryView, AuditQueries } from '@inroads/platform/audit';
import { Needs } from '@inroads/platform/auth';
import { decodeCursor, IdParam, toPage } from '@inroads/platform/http';
import { SeekerTrail } from '@inroads/seekers/seekers';
import { AuditEntryResponse, AuditListResponse, ListAuditQuery, SeekerTrailQuery } from './audit.dto';

@Controller()
export class AuditController {
  constructor(
    private readonly trail: AuditQueries,
    private readonly seekers: SeekerTrail,
    private readonly time: AgencyTime,
  ) {}

  /** Every line of the agency, newest first: who did what to which row. Names, wishes and notes of job seekers stay out. */
  @Get('audit')
  @Needs('audit.read-agency')
  async list(
    @Query() { seeker, row, staff, act, on, from, to, cursor, limit }: ListAuditQuery,
  ): Promise<AuditListResponse> {
    const filter = {
      seekerId: seeker,
      rowId: row,
      actorId: staff,
      act,
      table: on,
      from: from === undefined ? undefined : await this.time.startOf(from),
      before: to === undefined ? undefined : await this.time.startOf(addDays(to, 1)),
    };
    const entries = await this.trail.list({ ...filter, beforeId: numberOf(cursor), limit: limit + 1 });
    const codes = await this.seekers.codesOf(entries.flatMap(({ seekerId }) => seekerId ?? []));
    return answer(entries, limit, codes);
  }

  /** Who looked at this person's record, and who changed it: for those who may see the person. */
  @Get('seekers/:id/trail')
  @Needs('audit.read-seekers')
  async ofSeeker(
    @Param('id', IdParam) id: string,
    @Query() { cursor, limit }: SeekerTrailQuery,
  ): Promise<AuditListResponse> {
    return answer(await this.seekers.of(id, numberOf(cursor), limit + 1), limit);
  }

  /** What was changed of a business, an opening or anything else without a job seeker in it. */
  @Get('changes/:rowId')
  @Needs('employer.read')
  async changes(
    @Param('rowId', IdParam) rowId: string,
    @Query() { cursor, limit }: SeekerTrailQuery,
  ): Promise<AuditListResponse> {
    return answer(await this.trail.changesOf(rowId, numberOf(cursor), limit + 1), limit);
  }
}

const numberOf = (cursor: string | undefined): number | undefined =>
  cursor === undefined ? undefined : Number(decodeCursor(cursor, 1)[0]);

function answer(
  entries: readonly AuditEntryView[],
  limit: number,
  codes: ReadonlyMap<string, string> = new Map(),
): AuditListResponse {
  const { items, nextCursor } = toPage(
    entries,
    limit,
    (entry) => AuditEntryResponse.from(entry, codes),
    ({ id }) => [id],
  );
  return { items: [...items], nextCursor };
}
