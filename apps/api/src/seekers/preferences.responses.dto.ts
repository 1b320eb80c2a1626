import type { PreferencesView } from '@inroads/seekers/preferences';
import { ApiProperty } from '@nestjs/swagger';
import { OwnLimitsDto, WishDto } from './preferences.requests.dto';

export class PreferencesResponse {
  id: string | null;
  /** 1, 2, 3 ... for one person; 0: nothing told yet. */
  number: number;
  saidOn: string | null;
  quote: string;
  items: WishDto[];
  @ApiProperty({ type: OwnLimitsDto, nullable: true })
  ownLimits: OwnLimitsDto | null;
  why: string;
  recordedBy: string | null;

  static from(view: PreferencesView): PreferencesResponse {
    return { ...view, items: [...view.items] };
  }
}

export class PreferenceHistoryResponse {
  /** Newest first. */
  items: PreferencesResponse[];
}
