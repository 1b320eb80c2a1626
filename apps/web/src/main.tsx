import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/problem';
import { followDevice } from './app/color-scheme';
import { createPageRouter } from './app/router';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (times, error) => error instanceof ApiProblem && error.mayRetry && times < 2,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
const router = createPageRouter(queries);
followDevice();

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
