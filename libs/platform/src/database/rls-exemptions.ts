/** Tables without row-level security, each with its reason. A test compares this list with the database. */
export const RLS_EXEMPTIONS: Readonly<Record<string, string>> = {
  migration: 'names of migrations; no agency',
  agency: 'the agency itself: sign-in and set-up read it before an agency is at work; holds names and zones only',
  audit_seal: 'hashes over the lines of all agencies; holds no content',
  identity: 'sign-in looks a person up before the agency is known',
  session: 'looked up by its hashed id before the agency is known',
  api_token: 'looked up by its hash before the agency is known',
  one_time_link: 'looked up by its hash before the agency is known',
  rate_limit: 'keys of throttled addresses; no agency',
};
