import { Controller, Get, HttpCode, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Needs, Public } from '@inroads/platform/auth';
import { IdParam } from '@inroads/platform/http';
import { CalendarFeedsService } from '@inroads/practice/plans';
import type { Request, Response } from 'express';
import { CalendarLimiter } from './calendar.limiter';
import { CalendarFeedResponse, OpenedFeedResponse } from './calendar.responses.dto';

const FOLDER = '/api/calendar';

@Controller()
export class CalendarController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly limiter: CalendarLimiter,
  ) {}

  /** One's own calendar addresses that hold. */
  @Get('calendar-feeds')
  @Needs('plan.write')
  list(): Promise<CalendarFeedResponse[]> {
    return this.feeds.list();
  }

  /** A new address, shown this once. Whoever has it sees businesses and times, and no job seeker. */
  @Post('calendar-feeds')
  @Needs('plan.write')
  async open(): Promise<OpenedFeedResponse> {
    const { id, secret } = await this.feeds.open();
    return { id, path: `${FOLDER}/${secret}.ics` };
  }

  /** A colleague's that hold, without their secrets: her supervisor's and an administrator's to see and to end. */
  @Get('staff/:staffId/calendar-feeds')
  @Needs('feed.manage')
  of(@Param('staffId', IdParam) staffId: string): Promise<CalendarFeedResponse[]> {
    return this.feeds.of(staffId);
  }

  /** From now on the address answers as if it had never been. */
  @Post('calendar-feeds/:id/revoke')
  @HttpCode(204)
  @Needs('feed.manage')
  revoke(@Param('id', IdParam) id: string): Promise<void> {
    return this.feeds.revoke(id);
  }

  /** The calendar, for whatever program has its address. */
  @Get('calendar/:secret.ics')
  @Public()
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async read(
    @Param('secret') secret: string,
    @Ip() ip: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    await this.limiter.take(ip);
    const { text, etag } = await this.feeds.read(secret);
    response.set({
      ETag: etag,
      'Cache-Control': 'private, no-cache',
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="visits.ics"',
    });
    if (request.headers['if-none-match'] !== etag) return text;
    response.status(304);
    return undefined;
  }
}
