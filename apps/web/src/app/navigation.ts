import type { Permission, Role } from '@inroads/contracts';
import type { ComponentType } from 'react';
import { hasRole, may, type Me } from '@/api/me';
import type { t } from '@/texts';
import {
  IconAdjustmentsHorizontal,
  IconBriefcase,
  IconBuildingStore,
  IconCalendarWeek,
  IconEyeCheck,
  IconFileImport,
  IconHistory,
  IconRoute,
  IconUsers,
  IconUsersGroup,
} from '@/ui/icons';

export const PROFILE_PATH: string = '/profile';
/** Where a contact is logged. */
export const LOG_PATH: string = '/log';

export type PageName = keyof (typeof t)['shell']['pages'];

export interface NavItem {
  readonly name: PageName;
  readonly to: string;
  readonly needs: Permission;
  readonly icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** The letter after G. */
  readonly key: string;
  readonly isQuality?: boolean;
}

const EMPLOYERS: NavItem = {
  name: 'employers',
  to: '/employers',
  needs: 'employer.read',
  icon: IconBuildingStore,
  key: 'e',
};
const OPENINGS: NavItem = { name: 'openings', to: '/openings', needs: 'opening.read', icon: IconBriefcase, key: 'o' };
const SEEKERS: NavItem = { name: 'seekers', to: '/seekers', needs: 'seeker.read', icon: IconUsers, key: 's' };
const WEEK: NavItem = { name: 'week', to: '/week', needs: 'plan.write', icon: IconRoute, key: 'w' };
const IMPORT: NavItem = {
  name: 'import',
  to: '/import',
  needs: 'import.run',
  icon: IconFileImport,
  key: 'i',
  isQuality: true,
};

const PEOPLE: NavItem = { name: 'people', to: '/people', needs: 'staff.read-work', icon: IconUsersGroup, key: 'p' };

const RAIL: Record<Role, readonly NavItem[]> = {
  specialist: [WEEK, EMPLOYERS, OPENINGS, SEEKERS],
  supervisor: [
    { name: 'teamWeek', to: '/team/week', needs: 'week.read-team', icon: IconEyeCheck, key: 't' },
    { name: 'teamPlan', to: '/team/plan', needs: 'plan.run-team', icon: IconCalendarWeek, key: 'n' },
    EMPLOYERS,
    OPENINGS,
    SEEKERS,
    PEOPLE,
    IMPORT,
  ],
  manager: [
    { name: 'teamWeeks', to: '/team/week', needs: 'week.read-agency', icon: IconEyeCheck, key: 't' },
    EMPLOYERS,
    OPENINGS,
    PEOPLE,
  ],
  admin: [
    PEOPLE,
    { name: 'settings', to: '/settings', needs: 'settings.manage', icon: IconAdjustmentsHorizontal, key: ',' },
    { ...IMPORT, isQuality: false },
    { name: 'audit', to: '/audit', needs: 'audit.read-agency', icon: IconHistory, key: 'a' },
  ],
};

const ROLE_ORDER: readonly Role[] = ['specialist', 'supervisor', 'manager', 'admin'];

/** The rail of this person: the pages of each of their roles, in the role's order, each once. */
export function railOf(me: Me): NavItem[] {
  const items = ROLE_ORDER.filter((role) => hasRole(me, role)).flatMap((role) => RAIL[role]);
  return items.filter((item, at) => may(me, item.needs) && items.findIndex((other) => other.to === item.to) === at);
}

export function homeOf(me: Me): string {
  return railOf(me)[0]?.to ?? PROFILE_PATH;
}

/** Specialists log all day; a supervisor does it by Ctrl K. */
export function showsLogButton(me: Me): boolean {
  return hasRole(me, 'specialist') && may(me, 'contact.write');
}
