import type { CountryProfile } from '@inroads/contracts';
import type { Geocoder } from '@inroads/platform/geo';
import type { DateOrder, FieldId } from '../mapping';
import type { FieldColumns } from './row.reading';

/** What reading a row rests on beside the row. */
export interface ReadContext {
  readonly columns: FieldColumns;
  readonly country: CountryProfile;
  /** ISO day, in the agency's zone. */
  readonly today: string;
  readonly geocoder: Geocoder;
  /** How the dates of a column are written, by its field. */
  readonly dateOrders: ReadonlyMap<FieldId, DateOrder>;
  /** Ids of colleagues by name, in small letters; a name that two share is not there. */
  readonly staff: ReadonlyMap<string, string>;
  /** The column of last contacts speaks of seeing or visiting, so the contacts were in person. */
  readonly isInPerson: boolean;
}
