import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@inroads/platform/auth';
import { Health, type HealthReport } from '@inroads/platform/health';
import { Metrics } from '@inroads/platform/metrics';
import type { Response } from 'express';

/** For probes and scrapers: outside `/api`, without a session, and without a word about anybody. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Header('Cache-Control', 'no-store')
  @Public()
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthReport> {
    const report = await this.health.report();
    if (report.status === 'down') response.status(503);
    return report;
  }

  @Get('metrics')
  @Public()
  async scrape(@Res() response: Response): Promise<void> {
    response.contentType(this.metrics.contentType).send(await this.metrics.text());
  }
}
