import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { CreatedResponse, IdParam, VersionRequest } from '@inroads/platform/http';
import { AppointmentsService, VisitIntervalsService } from '@inroads/practice/plans';
import { startMinute } from './start-minute';
import { AppointmentRequest, ChangeAppointmentRequest, VisitIntervalRequest } from './plan-stops.requests.dto';
import { VisitIntervalResponse } from './plan-stops.responses.dto';

@Controller()
export class AppointmentsController {
  constructor(
    private readonly appointments: AppointmentsService,
    private readonly intervals: VisitIntervalsService,
  ) {}

  /** Time that is spoken for: a meeting, a call, an appointment with a business. It shows in the week; a new plan goes around it. */
  @Post('staff/:staffId/appointments')
  @Needs('plan.write')
  async add(
    @Param('staffId', IdParam) staffId: string,
    @Body() { startsAt, ...input }: AppointmentRequest,
  ): Promise<CreatedResponse> {
    return { id: await this.appointments.add(staffId, { ...input, startsAt: startMinute(startsAt) }) };
  }

  @Put('appointments/:id')
  @HttpCode(204)
  @Needs('plan.write')
  async change(
    @Param('id', IdParam) id: string,
    @Body() { version, startsAt, ...input }: ChangeAppointmentRequest,
  ): Promise<void> {
    await this.appointments.change(id, version, { ...input, startsAt: startMinute(startsAt) });
  }

  /** It does not take place. */
  @Post('appointments/:id/void')
  @HttpCode(204)
  @Needs('plan.write')
  async void(@Param('id', IdParam) id: string, @Body() { version }: VersionRequest): Promise<void> {
    await this.appointments.void(id, version);
  }

  /** How often this business is visited, where it differs from what its stage asks for. */
  @Get('employers/:id/visit-interval')
  @Needs('employer.read')
  interval(@Param('id', IdParam) id: string): Promise<VisitIntervalResponse> {
    return this.intervals.get(id);
  }

  @Put('employers/:id/visit-interval')
  @Needs('employer.write')
  setInterval(
    @Param('id', IdParam) id: string,
    @Body() { version, days }: VisitIntervalRequest,
  ): Promise<VisitIntervalResponse> {
    return this.intervals.set(id, version, days);
  }
}
