/** Tables without row-level security, each with its reason. A test compares this list with the database. */
export const RLS_EXEMPTIONS: Readonly<Record<string, string>> = {
  migration: 'names of migrations; no agency',
  agency: 'the agency itself: sign-in and set-up read it before an agency is at work; holds names and zones only',
  audit_seal: 'hashes over the lines of all agencies; holds no content',
  audit_mark: 'a number up to which lines can be sealed; no agency',
  identity: 'sign-in looks a person up before the agency is known',
  session: 'looked up by its hashed id before the agency is known',
  api_token: 'looked up by its hash before the agency is known',
  one_time_link: 'looked up by its hash before the agency is known',
  calendar_feed: 'looked up by the hash of its secret before the agency is known; holds ids only',
  outbox_message:
    'the relay moves the messages of all agencies; holds ids only, and what is shown of it is asked for by agency',
  job_schedule: 'when each repeating job is due; no agency',
  search_document:
    'under row-level security PostgreSQL uses no word or trigram index, their operators not being leakproof; holds no job seeker, and every query names its agency, under test',
  search_word: 'single words of the documents of all agencies, used to guess at typing errors and never shown',
  search_engine_index: 'states of the indexes of all agencies; holds no content',
  rate_limit: 'keys of throttled addresses; no agency',
};
