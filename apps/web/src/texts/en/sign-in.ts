export const signIn = {
  title: 'Sign in',
  email: 'Work e-mail',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'That e-mail and password do not go together.',
  cannotGetIn: 'I cannot get in',
  cannotGetInHelp:
    'Ask an administrator of your agency for a new link. It opens once, lets you choose a password, and signs out everywhere else.',
  shared: 'On a shared computer? You are signed out after 30 minutes, and nothing about job seekers stays behind.',
  again: {
    title: 'You were signed out',
    say: 'What you typed is still on this page. Sign in again to go on.',
    other: 'Sign in as somebody else',
  },
} as const;
