import { AgenciesService } from '@inroads/agency/agencies';
import { AgencyMapsService } from '@inroads/agency/maps';
import { SettingsService } from '@inroads/agency/settings';
import { StaffPeriodsService, StaffService } from '@inroads/agency/staff';
import { IdentitiesService } from '@inroads/platform/auth';
import { AGENCY, COVERS, type DayWindow, type DemoStaff, STAFF, TEAMS } from './data';
import townMap from './data/town.geo.json';
import { WEEKDAY_NUMBERS } from './hours';
import type { Story } from './story';

export const DEMO_PASSWORD = 'larkfield demo key';

/** The agency, its teams and people, their hours, leave and cover. */
export async function seedStaff(story: Story): Promise<void> {
  const { app } = story;
  const admin = STAFF.find(({ roles }) => roles.includes('admin')) as DemoStaff;
  const begun = story.instant('w120 mon', '08:00');
  const { name, zone, country } = AGENCY;
  const created = await story.do(null, begun, () =>
    app
      .get(AgenciesService, { strict: false })
      .create(
        { name, zone, country, weekStart: AGENCY.weekStart === 'monday' ? 1 : 7 },
        { name: admin.name, email: admin.email, password: DEMO_PASSWORD },
      ),
  );
  story.agencyId = created.agencyId;
  story.keep('staff', admin.key, created.staffId);
  await story.do(null, begun, () => app.get(AgencyMapsService, { strict: false }).replace(townMap));
  await story.do(null, begun, () => seedPeople(story, admin.key));
}

async function seedPeople(story: Story, adminKey: string): Promise<void> {
  const staff = story.app.get(StaffService, { strict: false });
  const identities = story.app.get(IdentitiesService, { strict: false });
  const periods = story.app.get(StaffPeriodsService, { strict: false });
  const settings = story.app.get(SettingsService, { strict: false });
  for (const { key, name } of TEAMS) story.keep('team', key, await staff.addTeam(name));
  for (const person of STAFF) {
    if (person.key !== adminKey) {
      const { id } = await staff.add(
        {
          name: person.name,
          neutralTitle: person.neutralTitle,
          roles: [...person.roles],
          startPlace: person.startPlace?.street ?? '',
          startLat: person.startPlace?.point.latitude ?? null,
          startLon: person.startPlace?.point.longitude ?? null,
          travelModes: person.travelModes,
        },
        person.email,
      );
      story.keep('staff', person.key, id);
      await identities.setPassword(id, DEMO_PASSWORD);
    }
    await seedPeriods(story, periods, person);
  }
  for (const { covered, covering, from, to } of COVERS) {
    await periods.addCover({
      coveredStaffId: story.id('staff', covered),
      coveringStaffId: story.id('staff', covering),
      fromDay: story.day(from),
      toDay: story.day(to),
    });
  }
  for (const { day, name } of AGENCY.holidays) await settings.addHoliday(story.day(day), name);
}

async function seedPeriods(story: Story, periods: StaffPeriodsService, person: DemoStaff): Promise<void> {
  const staffId = story.id('staff', person.key);
  for (const { fte, from, to } of person.employment) {
    await periods.employ({
      staffId,
      fromDay: story.day(from),
      toDay: to ? story.day(to) : null,
      fte,
      halfDays: halfDaysOf(person.workPattern),
    });
  }
  const [first] = person.employment;
  if (person.team && first) {
    const kind = person.roles.includes('supervisor') ? 'supervisor' : 'member';
    await periods.join({
      staffId,
      teamId: story.id('team', person.team),
      kind,
      fromDay: story.day(first.from),
      toDay: null,
    });
  }
  for (const { day, half } of person.leave) {
    const part = half === 'both' ? 'all' : half;
    await periods.addLeave({ staffId, fromDay: story.day(day), fromPart: part, toDay: story.day(day), toPart: part });
  }
}

const NOON = 12 * 60 + 30;

/** A half day is worked where any span of it is. */
function halfDaysOf(pattern: readonly DayWindow[]): string {
  const worked = new Set(
    pattern.flatMap(({ weekday, fromMinute, toMinute }) => {
      const first = (WEEKDAY_NUMBERS[weekday] - 1) * 2;
      return [...(fromMinute < NOON ? [first] : []), ...(toMinute > NOON ? [first + 1] : [])];
    }),
  );
  return Array.from({ length: 14 }, (_, index) => (worked.has(index) ? '1' : '0')).join('');
}
