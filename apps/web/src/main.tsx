import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/problem';
import { createPageRouter } from './app/router';
import './theme/fonts.css';
import 'virtual:theme.css';
import './theme/mantine.css';
import './theme/base.css';
import { inroadsTheme } from './theme/theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (times, error) => error instanceof ApiProblem && error.mayRetry && times < 2,
    },
    mutations: { retry: false },
  },
});
const router = createPageRouter(queries);
const scheme = localStorageColorSchemeManager({ key: 'inroads-scheme' });

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

// The variables come from virtual:theme.css and classes from mantine.css: no <style> element is ever written.
createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={inroadsTheme}
      colorSchemeManager={scheme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
