/** The address of a team's plan beside its week: of which team. */
export interface TeamPlanSearch {
  readonly team?: string;
}

export function readTeamPlanSearch({ team }: Record<string, unknown>): TeamPlanSearch {
  return typeof team === 'string' && team !== '' ? { team } : {};
}
