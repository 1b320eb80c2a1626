export const setUp = {
  title: 'Set up your agency',
  say: 'A real one, empty, for the people you support. Everything here can be changed later.',
  agency: 'The agency',
  agencyNote: 'names what is printed, and which day a visit belongs to',
  name: 'Name',
  team: 'First team',
  zone: 'Time zone',
  zoneNow: 'There it is now',
  weekStart: 'Weeks start',
  monday: 'Monday',
  sunday: 'Sunday',
  country: 'Rules of',
  us: 'United States',
  uk: 'United Kingdom',
  admin: 'The first administrator',
  adminNote: 'you, or the person who will invite the others',
  code: 'One-time code',
  codeNote: 'Printed where Inroads was started',
  submitEmpty: 'Make the agency',
  nextEmpty: 'Next: invite the first specialist.',
  aside: 'What is there from the first minute',
  holds: [
    { title: '6 contacts a week', say: 'Full time, less when few people are looking. 2019 edition.' },
    { title: 'In person, with someone who hires', say: 'That is what counts. Calls and mail are logged beside.' },
    { title: '30-day clocks', say: 'From the day a job seeker enters.' },
    { title: 'Employers hold no job seeker', say: 'No name, wish or code, anywhere an employer could look.' },
    { title: 'Every read of a record is kept', say: 'Who, when, which code. Nobody can change it.' },
  ],
  each: 'Each is a setting, with a day it holds from.',
  server: 'On this server. Data is kept here and in the backups you set up; nothing goes anywhere else.',
} as const;

export const firstUse = {
  title: 'First time here? Ten minutes to your first week.',
  steps: [
    { title: 'Your hours and where you start from', say: 'So the plan fits your employer time' },
    { title: 'Targets and what counts', say: '6 a week to begin with, less when few people are looking' },
    { title: 'Bring your spreadsheet', say: 'Employers and people. You see every row before it is written' },
    { title: 'Your first week', say: 'Tell us two wishes of one job seeker and see who to visit' },
  ],
} as const;

export const link = {
  invited: 'Welcome to Inroads',
  reset: 'Choose a new password',
  forWhom: (name: string, email: string) =>
    `For ${name}. You sign in with ${email}, and are signed out everywhere else.`,
  password: 'New password',
  rule: 'At least 12 characters. A few words in a row are fine.',
  again: 'The same again',
  differs: 'The two are not the same.',
  short: 'Use at least 12 characters.',
  submit: 'Use this password',
  done: 'Your password is set. Sign in with it.',
} as const;
