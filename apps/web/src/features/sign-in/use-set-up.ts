import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { meQuery } from '@/api/me';
import { ApiProblem } from '@/api/problem';
import { setUpQuery } from '@/api/set-up';
import { onceWith, useSave } from '@/api/use-save';
import { t } from '@/texts';
import { showFaults } from '@/ui/form';
import { OWN_ZONE } from './zones';

export type Begin = 'file' | 'empty';

export type SetUpValues = {
  agencyName: string;
  teamName: string;
  zone: string;
  weekStart: string;
  country: 'US' | 'UK';
  adminName: string;
  email: string;
  password: string;
  code: string;
};

const SHORTEST_PASSWORD = 12;
const NEXT: Record<Begin, string> = { file: '/import', empty: '/people' };

/** The agency and its first administrator come into being together or not at all; then the first team. */
export function useSetUp() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [begin, setBegin] = useState<Begin>('file');
  const form = useForm<SetUpValues>({
    mode: 'uncontrolled',
    initialValues: {
      agencyName: '',
      teamName: '',
      zone: OWN_ZONE,
      weekStart: '1',
      country: OWN_ZONE === 'Europe/London' ? 'UK' : 'US',
      adminName: '',
      email: '',
      password: '',
      code: '',
    },
    validate: { password: (value) => (value.length < SHORTEST_PASSWORD ? t.link.short : null) },
  });
  const setUp = useSave(
    async ({ agencyName, teamName, weekStart, zone, country, adminName, email, password, code }: SetUpValues, key) => {
      const agency = { name: agencyName, zone, weekStart: Number(weekStart), country };
      const administrator = { name: adminName, email, password };
      const refused = await answerOf(api.POST('/api/setup', { body: { code, agency, administrator } })).then(
        () => null,
        ofTheCode,
      );
      // Made by a try whose answer was lost: whoever made it can sign in, and nobody else.
      if (refused && !isDoneAlready(refused)) throw refused;
      await answerOf(api.POST('/api/auth/sign-in', { body: { email, password } })).catch((error: unknown) => {
        throw refused ?? error;
      });
      if (teamName.trim())
        await answerOf(api.POST('/api/teams', { body: { name: teamName }, headers: onceWith(`${key}t`) }));
    },
    {
      onSaved: () => {
        queries.setQueryData(setUpQuery.queryKey, false);
        void queries.fetchQuery({ ...meQuery, staleTime: 0 }).then(() => navigate({ to: NEXT[begin] }));
      },
    },
  );
  return {
    form,
    setUp: {
      ...setUp,
      mutate: (values: SetUpValues) =>
        setUp.mutate(values, { onError: (error) => showFaults(form, withOwnNames(error)) }),
    },
    begin,
    setBegin,
  };
}

const OWN_NAMES: Record<string, string> = {
  'agency.name': 'agencyName',
  'agency.zone': 'zone',
  'administrator.name': 'adminName',
  'administrator.email': 'email',
  'administrator.password': 'password',
};

const isDoneAlready = (error: unknown) => error instanceof ApiProblem && error.code === 'setup.done-already';

/** The server knows the code of the first start as a link that is used once; here it is a code, and has a field. */
export function ofTheCode(error: unknown): Error {
  if (!(error instanceof ApiProblem) || error.code !== 'link.unusable') return error as Error;
  const message = t.setUp.wrongCode;
  return new ApiProblem(error.status, error.code, message, [{ path: 'code', message }], {}, error.requestId);
}

/** The server names fields by where they stand in the request. */
function withOwnNames(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  const faults = error.faults.map(({ path, message }) => ({ path: OWN_NAMES[path] ?? path, message }));
  return new ApiProblem(error.status, error.code, error.message, faults, error.details, error.requestId);
}
