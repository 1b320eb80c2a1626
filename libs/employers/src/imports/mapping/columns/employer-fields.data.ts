import { Field } from './field';

const field = <Id extends string>(id: Id, label: string, headers: string, more: Omit<Field, 'id' | 'label' | 'headers'> = {}): Field<Id> => ({
  id,
  label,
  headers: headers.split(',').map((header) => header.trim()),
  ...more,
});

/** What an import of employers can fill (docs/rules.md, Contacts e). */
export const EMPLOYER_FIELDS = [
  field('name', 'Employer name', 'business, employer, company, name, business name, employer name, company name, organization, organisation, firm, account name, establishment, trading name, facility name, store name', { content: 'name', isRequired: true }),
  field('alias', 'Also known as', 'alias, aliases, dba, doing business as, also known as, aka, other name, legal name, parent company, trade name', { mayRepeat: true }),
  field('siteName', 'Site name', 'branch, site, site name, branch name, location name, store, store number, location number'),
  field('address', 'Site address', 'address, street, street address, site address, business address, full address, location, address 1, address line 1, mailing address, physical address, where', { content: 'address' }),
  field('address2', 'Address, second line', 'address 2, address line 2, suite, unit'),
  field('city', 'City', 'city, town, municipality, suburb, locality', { content: 'city' }),
  field('region', 'State', 'state, province, region, county, st', { content: 'state' }),
  field('postalCode', 'ZIP code', 'zip, zip code, postal code, postcode, zip postal code, zip5', { content: 'postal-code' }),
  field('phone', 'Business phone', 'phone, telephone, phone number, business phone, main phone, work phone, office phone, company phone, tel', { content: 'phone' }),
  field('website', 'Website', 'website, web, url, web site, web address, homepage, web page, site url, link', { content: 'website' }),
  field('naics', 'NAICS code', 'naics, naics code, industry code, naics 2022, naics number', { content: 'naics' }),
  field('industry', 'Kind of business', 'industry, classification, category, business type, type of business, sector, kind of business, type, business category, line of business, license type'),
  field('headcount', 'How many work there', 'size, employees, number of employees, employee count, headcount, staff size, company size, workforce, staff count', { content: 'count' }),
  field('description', 'What they do', 'description, about, what they do, business description, products, services, overview', { isProse: true }),
  field('personName', "Person's name", 'contact, contact name, contact person, person, manager, hiring manager, manager name, owner name, proprietor, supervisor, point of contact, poc, hr contact, key contact, primary contact, name of contact, decision maker, name of person', { content: 'person' }),
  field('personFirstName', "Person's first name", 'first name, contact first name, given name, manager first name', { content: 'person' }),
  field('personLastName', "Person's last name", 'last name, surname, contact last name, family name, manager last name', { content: 'person' }),
  field('personTitle', "Person's title", 'title, job title, contact title, position, role, manager title, person title'),
  field('personPhone', "Person's phone", 'contact phone, manager phone, direct phone, cell, cell phone, mobile, mobile phone, person phone, contact number, hiring manager phone, phone of contact, direct line', { content: 'phone' }),
  field('personEmail', "Person's e-mail", 'email, e mail, email address, contact email, manager email, person email, hiring manager email', { content: 'email' }),
  field('personInfluence', 'Decides on hiring', 'hires, hires?, hiring authority, decides on hiring, can hire, does hiring, decision maker yes no, hiring decision, has hiring authority', { content: 'yes-no' }),
  field('bestWay', 'Best way to reach', 'best way, best time, best time to call, preferred contact, how to reach, preferred method, best way to reach, best time to visit', { isProse: true }),
  field('lastContactOn', 'Last contact', 'last seen, last contact, last contacted, last visit, last visited, date of last contact, last contact date, contact date, date, visit date, date contacted, last met, date visited, contacted on', { content: 'date' }),
  field('stage', 'Stage', 'stage, 3 cups, three cups, cups, cups of tea, cup of tea, cup, visit number, step, 3 cups of tea, visit stage', { content: 'stage' }),
  field('note', 'Employer note', 'note, notes, comment, comments, remarks, outcome, result, details, follow up, summary, what was learned, learned, next step, employer note, visit notes', { mayRepeat: true, isProse: true }),
  field('owner', 'Who keeps the relationship', 'specialist, owner, assigned to, staff, employment specialist, es, rep, account owner, who, worker, ips specialist, job developer, made by, entered by'),
  field('tags', 'Tags', 'tag, tags, labels, keywords, groups', { mayRepeat: true }),
  field('warmContact', 'Warm contact', 'warm contact, connection, referred by, how we know them, who knows them, lead source, introduced by, source', { isProse: true }),
  field('doNotContact', 'Do not contact', 'do not contact, dnc, no contact, do not call, asked not to contact, opt out, blacklist, do not visit', { content: 'yes-no' }),
] as const;

export type EmployerFieldId = (typeof EMPLOYER_FIELDS)[number]['id'];
