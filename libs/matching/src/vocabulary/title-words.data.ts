/** Pairs that name one job by the worker's sex, and spellings of one word. Both sides read the same to the matcher. */
const SAME: Readonly<Record<string, string>> = {
  waitress: 'waiter',
  waitperson: 'waiter',
  waitstaff: 'waiter',
  hostess: 'host',
  stewardess: 'steward',
  barmaid: 'bartender',
  barman: 'bartender',
  barwoman: 'bartender',
  barperson: 'bartender',
  barkeeper: 'bartender',
  seamstress: 'seamster',
  actress: 'actor',
  masseuse: 'masseur',
  busboy: 'busser',
  busgirl: 'busser',
  chambermaid: 'housekeeper',
  maid: 'housekeeper',
  manageress: 'manager',
  postmistress: 'postmaster',
  hairdressers: 'hairdresser',
  tyre: 'tire',
  centre: 'center',
  theatre: 'theater',
  labourer: 'laborer',
  jewellery: 'jewelry',
  carer: 'caregiver',
  cna: 'nursing assistant',
  lpn: 'licensed practical nurse',
  rn: 'registered nurse',
  emt: 'emergency medical technician',
  hr: 'human resources',
  tech: 'technician',
  asst: 'assistant',
  assoc: 'associate',
  rep: 'representative',
  mgr: 'manager',
  admin: 'administrative',
  vet: 'veterinary',
  auto: 'automotive',
  aide: 'assistant',
  helper: 'assistant',
  fastfood: 'fast food',
  dishwashing: 'dishwasher',
};

/** A map, not the object: a title may hold the word "constructor". */
export const SAME_WORD: ReadonlyMap<string, string> = new Map(Object.entries(SAME));

/** Endings that say only who does the work. */
export const PERSON_ENDINGS = ['woman', 'person', 'man', 'lady', 'girl', 'boy', 'people', 'women', 'men'] as const;

/** Words that end like one of those without meaning a person's sex. */
export const NOT_A_PERSON_ENDING: ReadonlySet<string> = new Set(['human', 'german', 'roman', 'specimen', 'regimen', 'craftsmanship', 'cowboy']);

/** Words that say nothing of the kind of work. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with', 'our', 'we', 'are', 'is', 's'],
  ...['full', 'part', 'time', 'fulltime', 'parttime', 'ft', 'pt', 'temporary', 'temp', 'seasonal', 'permanent', 'needed', 'wanted', 'hiring'],
  ...['now', 'urgent', 'immediate', 'opening', 'position', 'job', 'jobs', 'evening', 'evenings', 'morning', 'mornings', 'weekend', 'weekends'],
  ...['i', 'ii', 'iii', 'iv', 'entry', 'level', 'junior', 'jr', 'senior', 'sr', 'hour', 'hourly', 'shift', 'am', 'pm', 'm', 'f', 'd', 'w', 'x'],
]);
