import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '@/api/client';
import { meQuery } from '@/api/me';
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

/** One page, one request: the agency, its first team and its first administrator come into being together or not at all. */
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
    validate: { password: (value) => (value.length < SHORTEST_PASSWORD ? t.signIn.link.short : null) },
  });
  const setUp = useSave(
    ({ weekStart, ...values }: SetUpValues, key) =>
      answerOf(api.POST('/api/setup', { body: { ...values, weekStart: Number(weekStart) }, headers: onceWith(key) })),
    {
      onSaved: () => {
        void queries.fetchQuery({ ...meQuery, staleTime: 0 }).then(() => navigate({ to: NEXT[begin] }));
      },
    },
  );
  return {
    form,
    setUp: {
      ...setUp,
      mutate: (values: SetUpValues) => setUp.mutate(values, { onError: (error) => showFaults(form, error) }),
    },
    begin,
    setBegin,
  };
}
