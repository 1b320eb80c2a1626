import { type OwnWeek, type TeamWeekLine } from '@inroads/practice/weeks';
import { type CountingSettings, ENGLISH, paceOf, RULES_EDITION, sayPace, type WeekFigures } from '@inroads/fidelity';
import { IsDay } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';

export class WeekQuery {
  /** Any day of the week; today where left out. */
  @IsOptional()
  @IsDay()
  day?: string;
}

export class TeamWeekQuery extends WeekQuery {
  @IsOptional()
  @IsUUID()
  team?: string;
}

export class FiguresResponse {
  staffId: string;
  week: string;
  logged: number;
  counted: number;
  /** Entries that do not count, by their first reason. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  uncounted: Record<string, number>;
  /** `null`: nobody is looking, so there is no target. */
  target: number | null;
  targetAdjusted: number | null;
  /** Why the week has no target. */
  leftOut: string | null;
  distinctEmployers: number;
  clientSpecific: number;
  generic: number;
  joint: number;
  looking: number | null;
  possibleDuplicates: number;
  /** "4 of 6, 2 short" */
  sentence: string;

  static from(figures: WeekFigures): FiguresResponse {
    const {
      staff,
      weekStart,
      uncounted,
      logged,
      counted,
      target,
      targetAdjusted,
      leftOut,
      distinctEmployers,
      clientSpecific,
      generic,
      joint,
      looking,
      possibleDuplicates,
    } = figures;
    return {
      staffId: staff,
      week: weekStart,
      logged,
      counted,
      uncounted: { ...uncounted },
      target,
      targetAdjusted,
      leftOut,
      distinctEmployers,
      clientSpecific,
      generic,
      joint,
      looking,
      possibleDuplicates,
      sentence: sayPace(ENGLISH, paceOf(figures)),
    };
  }
}

export class OwnWeekResponse {
  week: string;
  @ApiProperty({ type: FiguresResponse, nullable: true })
  figures: FiguresResponse | null;
  /** The counting rules of that week, as `libs/fidelity` takes them: the page judges by the very same code. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  settings: CountingSettings;
  edition: string;

  static from({ week, figures, settings }: OwnWeek): OwnWeekResponse {
    return {
      week,
      figures: figures && FiguresResponse.from(figures),
      settings,
      edition: ENGLISH.edition(RULES_EDITION),
    };
  }
}

export class WeekBarResponse {
  week: string;
  counted: number;
  target: number | null;
}

export class TeamWeekLineResponse {
  staffId: string;
  name: string;
  @ApiProperty({ type: FiguresResponse, nullable: true })
  figures: FiguresResponse | null;
  lastWeeks: WeekBarResponse[];

  static from({ staffId, name, figures, lastWeeks }: TeamWeekLine): TeamWeekLineResponse {
    return { staffId, name, figures: figures && FiguresResponse.from(figures), lastWeeks: [...lastWeeks] };
  }
}

export class TeamWeekResponse {
  week: string;
  edition: string;
  lines: TeamWeekLineResponse[];
}
