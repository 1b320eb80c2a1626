// As in pending.d.ts: goes once `npm run openapi` brings its own.
declare module './generated/schema' {
  interface paths {
    '/api/imports': {
      get: {
        parameters: { query?: { cursor?: string | undefined; limit?: number } };
        responses: {
          200: { content: { 'application/json': { items: Pending.ImportLine[]; nextCursor: string | null } } };
        };
      };
      post: {
        requestBody: { content: { 'multipart/form-data': { file: string; kind: 'employers' | 'openings' } } };
        responses: { 201: { content: { 'application/json': { id: string } } } };
      };
    };
    '/api/imports/{id}': {
      get: {
        parameters: { path: { id: string } };
        responses: { 200: { content: { 'application/json': Pending.ImportRun } } };
      };
    };
    '/api/imports/{id}/mapping': {
      put: {
        parameters: { path: { id: string } };
        requestBody: { content: { 'application/json': { columns: { index: number; field: string }[] } } };
        responses: { 204: { content?: never } };
      };
    };
    '/api/imports/{id}/rows': {
      get: {
        parameters: {
          path: { id: string };
          query?: { outcome?: Pending.ImportOutcome | undefined; cursor?: string | undefined; limit?: number };
        };
        responses: {
          200: { content: { 'application/json': { items: Pending.ImportRow[]; nextCursor: string | null } } };
        };
      };
    };
    '/api/imports/{id}/rows/{rowId}/decision': {
      post: {
        parameters: { path: { id: string; rowId: string } };
        requestBody: { content: { 'application/json': { decision: Pending.ImportDecision | null } } };
        responses: { 204: { content?: never } };
      };
    };
    '/api/imports/{id}/rule': {
      post: {
        parameters: { path: { id: string } };
        requestBody: { content: { 'application/json': { rule: 'ask' | 'same' | 'different' } } };
        responses: { 204: { content?: never } };
      };
    };
    '/api/imports/{id}/run': {
      post: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
    };
    '/api/imports/{id}/stop': {
      post: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
    };
    '/api/imports/{id}/undo': {
      post: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } };
    };
  }
}

declare global {
  namespace Pending {
    type ImportOutcome = 'create' | 'update' | 'decide' | 'skip' | 'error';
    type ImportDecision = { kind: 'same'; employerId: string } | { kind: 'different' } | { kind: 'skip' };

    interface ImportLine {
      id: string;
      kind: 'employers' | 'openings';
      state:
        | 'reading'
        | 'columns'
        | 'checking'
        | 'checked'
        | 'writing'
        | 'done'
        | 'stopped'
        | 'undoing'
        | 'undone'
        | 'failed';
      fileName: string;
      rows: number | null;
      createdAt: string;
      createdBy: string;
    }

    interface ImportRun extends ImportLine {
      sheet: string | null;
      fields: { id: string; label: string; isRequired: boolean; mayRepeat: boolean }[];
      columns: {
        index: number;
        header: string;
        field: string | null;
        confidence: number;
        reason: string;
        refusal: string | null;
        caution: string | null;
        examples: string[];
      }[];
      rule: 'ask' | 'same' | 'different';
      counts: Record<ImportOutcome, number>;
      written: { created: number; updated: number; kept: number };
      progress: { done: number; total: number };
      fault: string | null;
      undoUntil: string | null;
    }

    interface ImportRow {
      id: string;
      row: number;
      outcome: ImportOutcome;
      name: string;
      why: string;
      changes: string[];
      warnings: string[];
      candidates: { employerId: string; name: string; where: string }[];
      decision: ImportDecision | null;
    }
  }
}

export {};
