import type { MeanWeek } from '@inroads/fidelity';
import type { PreviewLine, RecountView, RulePreviewView } from '@inroads/practice/weeks';
import { ApiProperty } from '@nestjs/swagger';
import { IsDefined } from 'class-validator';

export class PreviewRuleRequest {
  /** As the setting asks: a whole number, yes or no, one choice, or a list of choices. */
  @IsDefined()
  @ApiProperty({ example: 6, format: 'any' })
  value: unknown;
}

export class MeanWeekResponse implements MeanWeek {
  /** Weeks that the means rest on: those with a target, and not all leave. */
  weeks: number;
  /** A week; `null` where there is no such week. */
  counted: number | null;
  target: number | null;
  /** In all of these weeks together. */
  possibleDuplicates: number;
}

export class PreviewLineResponse implements PreviewLine {
  staffId: string;
  name: string;
  teamName: string | null;
  now: MeanWeekResponse;
  changed: MeanWeekResponse;
}

export class RulePreviewResponse {
  firstDay: string;
  lastDay: string;
  lines: PreviewLineResponse[];

  static from({ firstDay, lastDay, lines }: RulePreviewView): RulePreviewResponse {
    return { firstDay, lastDay, lines: [...lines] };
  }
}

export class RecountResponse {
  id: string;
  /** The rule that changed, or `holiday`. */
  what: string;
  fromDay: string;
  weeksDone: number;
  /** `null` until it has begun. */
  weeksTotal: number | null;
  isDone: boolean;
  /** Its job was given up: an administrator finds it in the list of failed jobs. */
  isStuck: boolean;

  static from(view: RecountView): RecountResponse {
    return { ...view };
  }
}
