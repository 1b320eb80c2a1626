import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Needs } from '@inroads/platform/auth';
import { IdParam } from '@inroads/platform/http';
import { AnswersService } from '@inroads/practice/matches';
import { AnswerListResponse, AnswerResponse } from './answers.responses.dto';
import { AnswerRequest, DecideOfferRequest, WithdrawAnswerRequest } from './matches.requests.dto';

/** What the person says to an opening, and what follows for the wishes. */
@Controller()
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Get('seekers/:id/answers')
  @Needs('match.read')
  async current(@Param('id', IdParam) seekerId: string): Promise<AnswerListResponse> {
    const answers = await this.answers.current(seekerId);
    return { items: answers.map((answer) => AnswerResponse.from(answer)) };
  }

  /** Yes, maybe or no. A No asks one reason, and may come back with a wish change to decide on. */
  @Post('seekers/:id/answers')
  @Needs('match.answer')
  async answer(@Param('id', IdParam) seekerId: string, @Body() input: AnswerRequest): Promise<AnswerResponse> {
    return AnswerResponse.from(await this.answers.answer(seekerId, input));
  }

  /** Takes the offered wish change, or leaves the wishes as they are. */
  @Post('answers/:id/decide')
  @HttpCode(200)
  @Needs('match.answer')
  async decide(
    @Param('id', IdParam) id: string,
    @Body() { version, isTaken }: DecideOfferRequest,
  ): Promise<AnswerResponse> {
    return AnswerResponse.from(await this.answers.decide(id, version, isTaken));
  }

  /** Takes back what was said: the opening stands unanswered again. It stays in the history; so does a wish that changed by it. */
  @Post('answers/:id/withdraw')
  @HttpCode(200)
  @Needs('match.answer')
  async withdraw(
    @Param('id', IdParam) id: string,
    @Body() { version, bringsBack }: WithdrawAnswerRequest,
  ): Promise<AnswerResponse> {
    return AnswerResponse.from(await this.answers.withdraw(id, version, bringsBack));
  }
}
