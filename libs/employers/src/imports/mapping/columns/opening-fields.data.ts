import { Field } from './field';

const field = <Id extends string>(id: Id, label: string, headers: string, more: Omit<Field, 'id' | 'label' | 'headers'> = {}): Field<Id> => ({
  id,
  label,
  headers: headers.split(',').map((header) => header.trim()),
  ...more,
});

/** What an import of openings can fill. */
export const OPENING_FIELDS = [
  field('title', 'Title', 'title, job title, business title, position, position title, job, role, opening, posting title, vacancy, job name, occupation', { content: 'name', isRequired: true }),
  field('employer', 'Employer name', 'employer, company, business, agency, organization, organisation, employer name, company name, business name, hiring company, firm, department', { content: 'name', isRequired: true }),
  field('siteName', 'Site name', 'branch, site, site name, store, location name, division, work unit, division work unit'),
  field('address', 'Where', 'address, location, work location, street, street address, job location, worksite, work site, site address, place of work, where, work address', { content: 'address' }),
  field('city', 'City', 'city, town, municipality, work city, job city', { content: 'city' }),
  field('region', 'State', 'state, province, region, county, work state', { content: 'state' }),
  field('postalCode', 'ZIP code', 'zip, zip code, postal code, postcode, work zip', { content: 'postal-code' }),
  field('pay', 'Pay', 'pay, wage, wages, salary, rate, pay rate, hourly rate, compensation, salary range, pay range, hourly wage, rate of pay', { content: 'pay', notBeside: ['payMin', 'payMax'] }),
  field('payMin', 'Pay, lowest', 'pay min, min pay, minimum pay, salary min, min salary, minimum salary, salary range from, salary from, pay from, wage from, lowest pay, starting pay, starting wage, starting salary, min wage, base pay', { content: 'pay' }),
  field('payMax', 'Pay, highest', 'pay max, max pay, maximum pay, salary max, max salary, maximum salary, salary range to, salary to, pay to, wage to, highest pay, max wage', { content: 'pay' }),
  field('payUnit', 'Pay per', 'pay unit, pay period, salary frequency, pay frequency, per, unit, pay type, wage type, salary type, salary unit, frequency, pay basis, rate type', { content: 'pay-unit' }),
  field('weeklyHours', 'Hours a week', 'hours, hours per week, weekly hours, hours a week, hrs, hrs wk, number of hours, average hours, hours week', { content: 'hours' }),
  field('workingTimes', 'Days and times', 'schedule, shift, shifts, hours shift, work schedule, days and times, working hours, work hours, shift times, hours and shift, days hours, hours shift simplified, availability, days, times', { content: 'working-times' }),
  field('employmentType', 'Full or part time', 'full time part time indicator, full time part time, full or part time, ft pt, employment type, job type, work type, full part time, time type, position type', { content: 'employment-type' }),
  field('permanence', 'Permanent, temporary, seasonal', 'permanence, permanent, temp perm, contract type, duration, term, seasonal, temporary', { content: 'permanence' }),
  field('count', 'How many are wanted', 'count, openings, number of openings, number of positions, positions, vacancies, number of vacancies, headcount, how many, number wanted', { content: 'count' }),
  field('postedOn', 'Posted on', 'posted, posting date, date posted, posted on, post date, posted date, date, date heard, open date, publish date, opening date, date opened', { content: 'date' }),
  field('closesOn', 'Closes on', 'closes, closing date, post until, close date, deadline, apply by, application deadline, expires, expiration date, end date, date closed, closes on', { content: 'date' }),
  field('startsOn', 'Starts on', 'start date, starts, starts on, start, available from, begin date, anticipated start', { content: 'date' }),
  field('description', 'Description', 'description, job description, duties, responsibilities, summary, details, about the job, tasks, what they do', { isProse: true }),
  field('requirements', 'Requirements', 'requirements, qualifications, minimum requirements, minimum qual requirements, minimum qualifications, skills, required skills, preferred skills, licenses, certifications, residency requirement, education, experience, must have', { mayRepeat: true }),
  field('benefits', 'Benefits', 'benefits, perks, insurance, benefits offered'),
  field('url', 'Link', 'url, link, web page, website, posting url, apply link, application link, job url, how to apply link', { content: 'website' }),
  field('reference', "File's own number", 'job id, id, requisition, requisition number, req number, reference, job number, posting id, job order, job order number, posting number, vacancy number, opening id'),
  field('openness', 'Who may apply', 'posting type, open to, openness, who may apply, eligibility, internal external, set aside, applicant pool', { content: 'openness' }),
  field('status', 'Open or closed', 'status, open, job status, opening status, is open, state of opening, active', { content: 'status' }),
  field('personName', 'Whom to ask', 'contact, contact name, contact person, hiring manager, recruiter, manager, supervisor, point of contact', { content: 'person' }),
  field('personPhone', 'Their phone', 'phone, contact phone, telephone, phone number, recruiter phone, hiring manager phone', { content: 'phone' }),
  field('personEmail', 'Their e-mail', 'email, e mail, contact email, email address, recruiter email, hiring manager email', { content: 'email' }),
  field('note', 'Note', 'note, notes, comment, comments, remarks, additional information, other, how to apply, to apply', { mayRepeat: true, isProse: true }),
] as const;

export type OpeningFieldId = (typeof OPENING_FIELDS)[number]['id'];
