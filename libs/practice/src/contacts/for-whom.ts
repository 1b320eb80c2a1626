import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@inroads/platform/database';
import { SeekerAccess } from '@inroads/seekers/seekers';
import { textsOf } from './contact-texts';
import type { ContactEntity } from './contact.entity';
import { NamesASeeker, NotAgreed } from './contact.errors';
import type { ForWhom } from './contact.input';
import { ContactPersonRepository, ContactSeekerRepository } from './contact.repositories';
import { LearnedQueries } from './learned.queries';
import type { SaidLevel } from './said-level';

/** The two scales, said and agreed, have the same steps. */
const REACH: Readonly<Record<SaidLevel, number>> = { nothing: 0, strengths: 1, name: 2 };

/** For which job seekers a contact was: seen only by those who may see the person, said only as far as the person agreed. */
@Injectable()
export class ForWhomService {
  constructor(
    private readonly access: SeekerAccess,
    private readonly rows: ContactSeekerRepository,
    private readonly metRows: ContactPersonRepository,
    private readonly learned: LearnedQueries,
    private readonly transactions: Transactions,
  ) {}

  /**
   * @param texts what everybody in the agency will read, by field
   * @throws NotFound for a person one may not see, NotAgreed, NamesASeeker
   */
  async check(seekers: readonly ForWhom[], texts: Readonly<Record<string, string>>): Promise<void> {
    const tooMuch: string[] = [];
    for (const { seekerId, said } of seekers) {
      const { speakFor, preferredName, code } = await this.access.require(seekerId);
      if (REACH[said] > REACH[speakFor]) tooMuch.push(seekerId);
      for (const [path, text] of Object.entries(texts))
        if (names(text, preferredName) || names(text, code)) throw new NamesASeeker(path);
    }
    if (tooMuch.length > 0) throw new NotAgreed(tooMuch);
  }

  /** Before somebody is added to what was written without them. @throws as `check` */
  async checkLink(contact: ContactEntity, whom: ForWhom): Promise<void> {
    const met = await this.metRows.ofContact(contact.id);
    await this.check([whom], textsOf({ ...contact, ...(await this.learned.of(contact.id)), met }));
  }

  async keep(contactId: string, seekers: readonly ForWhom[]): Promise<void> {
    await this.rows.insert(...seekers.map((whom) => ({ id: newId(), contactId, ...whom })));
  }

  /**
   * Replaces those whom the person at work may see; links to others' job seekers stay as they are.
   */
  async replace(contactId: string, seekers: readonly ForWhom[]): Promise<void> {
    const before = await this.rows.ofContact(contactId);
    const visible = await this.access.visibleAmong(before.map(({ seekerId }) => seekerId));
    const gone = before.filter(({ seekerId }) => visible.has(seekerId)).map(({ id }) => id);
    await this.transactions.query(`DELETE FROM contact_seeker WHERE agency_id = current_agency() AND id = ANY($1)`, [
      gone,
    ]);
    await this.keep(contactId, seekers);
  }

  /** Of many contacts, those links that the person at work may see, and how many there are besides. */
  async visibleOf(contactIds: readonly string[]): Promise<Map<string, { seekers: ForWhom[]; others: number }>> {
    const links = await this.transactions.query<{ contactId: string } & ForWhom>(
      `SELECT contact_id AS "contactId", seeker_id AS "seekerId", said FROM contact_seeker WHERE agency_id = current_agency() AND contact_id = ANY($1) ORDER BY id`,
      [contactIds],
    );
    const visible = await this.access.visibleAmong([...new Set(links.map(({ seekerId }) => seekerId))]);
    const result = new Map<string, { seekers: ForWhom[]; others: number }>();
    for (const { contactId, seekerId, said } of links) {
      const entry = result.get(contactId) ?? { seekers: [], others: 0 };
      if (visible.has(seekerId)) entry.seekers.push({ seekerId, said });
      else entry.others += 1;
      result.set(contactId, entry);
    }
    return result;
  }
}

function names(text: string, name: string): boolean {
  const wanted = name.trim();
  if (wanted === '') return false;
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
