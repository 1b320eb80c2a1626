import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { RequestScope } from '@inroads/platform/database';
import { ArchiveRequest, CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import { ContactsQueries, ContactsService, FollowUpsService, LearnedQueries } from '@inroads/practice/contacts';
import {
  ChangeContactRequest,
  ForWhomDto,
  ListContactsQuery,
  ListFollowUpsQuery,
  LogContactRequest,
} from './contacts.requests.dto';
import {
  ContactDetailResponse,
  ContactListResponse,
  ContactResponse,
  FollowUpResponse,
  VoidedContactResponse,
} from './contacts.responses.dto';

@Controller()
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly queries: ContactsQueries,
    private readonly learned: LearnedQueries,
    private readonly followUps: FollowUpsService,
    private readonly scope: RequestScope,
  ) {}

  @Get('contacts')
  @Needs('contact.read')
  async list(
    @Query() { employer, staff, week, seeker, voided, cursor, limit }: ListContactsQuery,
  ): Promise<ContactListResponse> {
    const page = await this.queries.list({
      employerId: employer,
      staffId: staff,
      week,
      seekerId: seeker,
      isVoidedShown: voided,
      cursor,
      limit,
    });
    return ContactListResponse.from(page);
  }

  /** With all that was learned in it. */
  @Get('contacts/:id')
  @Needs('contact.read')
  get(@Param('id', IdParam) id: string): Promise<ContactDetailResponse> {
    return this.whole(id);
  }

  /** Logs a contact with all that came of it, in one step. */
  @Post('contacts')
  @Needs('contact.write')
  async log(@Body() { deviceKey, ...input }: LogContactRequest): Promise<CreatedResponse> {
    return { id: await this.contacts.log(deviceKey, input) };
  }

  /** Writes the entry anew; what it said before stays in the history. */
  @Put('contacts/:id')
  @Needs('contact.write')
  async change(
    @Param('id', IdParam) id: string,
    @Body() { version, ...input }: ChangeContactRequest,
  ): Promise<ContactDetailResponse> {
    await this.contacts.change(id, version, input);
    return this.whole(id);
  }

  /** What was learned in it goes too, but for openings that a colleague has worked on since: these are named. */
  @Post('contacts/:id/void')
  @HttpCode(200)
  @Needs('contact.void')
  async void(
    @Param('id', IdParam) id: string,
    @Body() { version, reason }: ArchiveRequest,
  ): Promise<VoidedContactResponse> {
    const openingsLeft = await this.contacts.void(id, version, reason);
    return VoidedContactResponse.with(await this.queries.get(id), openingsLeft);
  }

  /** A general visit was for somebody too: it counts for the person from its own date. */
  @Post('contacts/:id/seekers')
  @HttpCode(200)
  @Needs('contact.write')
  async link(@Param('id', IdParam) id: string, @Body() whom: ForWhomDto): Promise<ContactResponse> {
    await this.contacts.link(id, whom);
    return ContactResponse.from(await this.queries.get(id));
  }

  /** A possible duplicate was looked at: both happened. */
  @Post('contacts/:id/keep')
  @HttpCode(200)
  @Needs('contact.write')
  async keepAsSeparate(
    @Param('id', IdParam) id: string,
    @Body() { version }: VersionRequest,
  ): Promise<ContactResponse> {
    await this.contacts.keepAsSeparate(id, version);
    return ContactResponse.from(await this.queries.get(id));
  }

  /** Open promises, the earliest first. */
  @Get('follow-ups')
  @Needs('contact.read')
  openFollowUps(@Query() { owner, employer }: ListFollowUpsQuery): Promise<FollowUpResponse[]> {
    const ownerStaffId = owner ?? (employer === undefined ? this.scope.staffId : undefined);
    return this.followUps.open({ ownerStaffId, employerId: employer });
  }

  private async whole(id: string): Promise<ContactDetailResponse> {
    return ContactDetailResponse.whole(await this.queries.get(id), await this.learned.of(id));
  }
}
