import { Injectable } from '@nestjs/common';
import { Transactions } from '@inroads/platform/database';
import type { TargetFinder } from './target.finder';

interface ListedRow {
  id: string;
  name: string;
  aliases: string[];
  phone: string;
  website: string;
  sites: { addressLine: string; postalCode: string; city: string }[];
}

const PAGE = 2_000;

/** The businesses of the agency, read page by page into a finder. */
@Injectable()
export class ListedEmployers {
  constructor(private readonly transactions: Transactions) {}

  async readInto(finder: TargetFinder): Promise<void> {
    for (let after: string | null = null; ;) {
      const rows = await this.page(after);
      for (const { id, sites, ...employer } of rows)
        for (const { city, ...site } of sites) finder.addListed(id, { ...employer, ...site }, city);
      after = rows.at(-1)?.id ?? null;
      if (rows.length < PAGE) return;
    }
  }

  private page(after: string | null): Promise<ListedRow[]> {
    return this.transactions.run(() =>
      this.transactions.query<ListedRow>(
        `SELECT employer.id, employer.name, employer.aliases, employer.phone, employer.website,
           coalesce((SELECT jsonb_agg(jsonb_build_object('addressLine', site.address_line, 'postalCode', site.postal_code, 'city', site.city) ORDER BY site.id)
             FROM employer_site site WHERE site.agency_id = employer.agency_id AND site.employer_id = employer.id AND site.archived_at IS NULL),
             '[{"addressLine": "", "postalCode": "", "city": ""}]') AS sites
         FROM employer
         WHERE employer.agency_id = current_agency() AND employer.archived_at IS NULL AND ($1::uuid IS NULL OR employer.id > $1)
         ORDER BY employer.id LIMIT ${PAGE}`,
        [after],
      ),
    );
  }
}
