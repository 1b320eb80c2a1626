export const ROLES = ['specialist', 'supervisor', 'manager', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * "May this role do this at all." Whether a person may do it to this very record (own caseload, own team, cover)
 * is a record rule beside the feature, called with the loaded row.
 */
export const PERMISSIONS = [
  'employer.read',
  'employer.write',
  'employer.assign',
  'do-not-contact.set',
  'do-not-contact.lift',
  'opening.read',
  'opening.write',
  'contact.read',
  'contact.write',
  'contact.void',
  'contact.void-any',
  'seeker.read',
  'seeker.write',
  'seeker.assign',
  'match.read',
  'match.answer',
  'week.read-own',
  'week.read-team',
  'week.read-agency',
  'plan.read',
  'plan.write',
  'plan.run-team',
  'feed.manage',
  'import.read',
  'import.run',
  'staff.read',
  'staff.read-work',
  'staff.manage',
  'cover.manage',
  'leave.manage',
  'settings.read',
  'settings.manage',
  'audit.read-seekers',
  'audit.read-agency',
  'failed-job.manage',
  'token.manage-own',
  'profile.manage-own',
  'search.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const EVERYONE: readonly Permission[] = [
  'token.manage-own',
  'profile.manage-own',
  'search.read',
  'staff.read',
  'settings.read',
];

const FIELD_WORK: readonly Permission[] = [
  ...EVERYONE,
  'employer.read',
  'employer.write',
  'employer.assign',
  'do-not-contact.set',
  'opening.read',
  'opening.write',
  'contact.read',
  'contact.write',
  'contact.void',
  'seeker.read',
  'seeker.write',
  'match.read',
  'match.answer',
  'week.read-own',
  'plan.read',
  'plan.write',
  'feed.manage',
  'import.read',
  'import.run',
  'audit.read-seekers',
];

/** One person may hold several roles: the rights add up (docs/rules.md, Who may do what). */
export const GRANTS: Record<Role, ReadonlySet<Permission>> = {
  specialist: new Set<Permission>(FIELD_WORK),
  supervisor: new Set<Permission>([
    ...FIELD_WORK,
    'do-not-contact.lift',
    'contact.void-any',
    'seeker.assign',
    'week.read-team',
    'plan.run-team',
    'staff.read-work',
    'cover.manage',
    'leave.manage',
  ]),
  /** Figures of all teams, and no plan: where a plan takes somebody, and what for, is hers and her supervisor's. */
  manager: new Set<Permission>([
    ...EVERYONE,
    'employer.read',
    'opening.read',
    'contact.read',
    'week.read-agency',
    'import.read',
    'staff.read-work',
  ]),
  admin: new Set<Permission>([
    ...EVERYONE,
    'employer.read',
    'opening.read',
    'staff.read-work',
    'staff.manage',
    'leave.manage',
    'cover.manage',
    'settings.manage',
    'feed.manage',
    'import.read',
    'import.run',
    'audit.read-agency',
    'failed-job.manage',
  ]),
};

export function grantsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role) => [...GRANTS[role]]));
}
