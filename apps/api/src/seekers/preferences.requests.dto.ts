import {
  EARNINGS_PERIODS,
  type EarningsPeriod,
  LEVELS,
  type Level,
  type OwnLimits,
  type PreferenceItem,
  WISH_CRITERIA,
  type WishCriterion,
} from '@inroads/matching';
import { IsDay, IsName, IsNote, IsPlainValue, IsVersion, MayBeLeftOut } from '@inroads/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsNumber,
  IsObject,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { WISH_VALUE_SCHEMAS, WISH_VALUES } from './wish-value.schemas';

const MOST_WISHES = 60;

function unknownKeys(value: unknown, criterion: WishCriterion): string[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(WISH_VALUES, criterion)) return [];
  return Object.keys(value).filter((key) => !Object.hasOwn(WISH_VALUES[criterion].properties, key));
}

/** A misspelt field must not be lost in silence. */
const HasKnownKeys = (): PropertyDecorator =>
  ValidateBy({
    name: 'hasKnownKeys',
    validator: {
      validate: (value, { object } = {} as ValidationArguments) =>
        unknownKeys(value, (object as WishDto).criterion).length === 0,
      defaultMessage: (asked) => {
        const { criterion } = asked?.object as WishDto;
        return `${unknownKeys(asked?.value as unknown, criterion).join(', ')} should not exist; ${criterion} takes ${Object.keys(WISH_VALUES[criterion].properties).join(', ')}`;
      },
    },
  });

/** One thing the person told us. */
export class WishDto {
  @IsIn(WISH_CRITERIA)
  @ApiProperty({ enum: WISH_CRITERIA, example: 'work' })
  criterion: WishCriterion;

  /** Must, prefer (strong or nice), rather not, avoid. Not every criterion can be avoided. */
  @IsIn(LEVELS)
  @ApiProperty({ enum: LEVELS, example: 'strong' })
  level: Level;

  @IsPlainValue()
  @HasKnownKeys()
  @IsObject()
  @ApiProperty({
    description: 'What is wished, by criterion, in their order.',
    oneOf: WISH_VALUE_SCHEMAS,
    example: { kinds: [{ title: 'baker' }] },
  })
  value: object;

  @MayBeLeftOut()
  @IsNote(1_000)
  ownWords?: string;

  @MayBeLeftOut()
  @IsName(100)
  saidBy?: string;

  @MayBeLeftOut()
  @IsDay()
  saidOn?: string;
}

export class EarningsLimitDto {
  @IsNumber()
  @Min(0)
  @Max(10_000_000)
  amount: number;

  @IsIn(EARNINGS_PERIODS)
  @ApiProperty({ enum: EARNINGS_PERIODS })
  period: EarningsPeriod;
}

/** Set by the person. Over it, an opening is marked, never hidden. */
export class OwnLimitsDto implements OwnLimits {
  @MayBeLeftOut()
  @IsNumber()
  @Min(0)
  @Max(168)
  hoursPerWeek?: number;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => EarningsLimitDto)
  earnings?: EarningsLimitDto;

  @MayBeLeftOut()
  @IsName(100)
  setBy?: string;

  @MayBeLeftOut()
  @IsDay()
  setOn?: string;
}

export class StatePreferencesRequest {
  /** The number of the version that was read; 0 where nothing was told yet. */
  @IsVersion()
  basedOn: number;

  /** `null`: today. */
  @ValidateIf((_, value) => value !== null)
  @IsDay()
  saidOn: string | null = null;

  /** In the person's own words, as a whole. No diagnosis, no health facts. */
  @IsNote(2_000)
  quote: string = '';

  @ValidateNested({ each: true })
  @Type(() => WishDto)
  @ArrayMaxSize(MOST_WISHES)
  items: WishDto[];

  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => OwnLimitsDto)
  ownLimits: OwnLimitsDto | null = null;

  /** Why it changed, where that helps to understand it later. */
  @IsNote(500)
  why: string = '';
}

/** The same wishes as the matcher names them; whether each can be used is asked of `preferenceFaults`. */
export const toPreferenceItems = (wishes: readonly WishDto[]): PreferenceItem[] =>
  wishes as unknown as PreferenceItem[];
