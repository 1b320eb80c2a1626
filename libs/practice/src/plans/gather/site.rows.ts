/** The visit of a colleague's plan is one that $1 makes together with the colleague. */
const TOGETHER = `SELECT 1 FROM joint_visit visit
  JOIN joint_visit_staff own ON own.agency_id = visit.agency_id AND own.joint_visit_id = visit.id AND own.staff_id = $1
  JOIN joint_visit_staff colleague ON colleague.agency_id = visit.agency_id AND colleague.joint_visit_id = visit.id AND colleague.staff_id = plan.staff_id
  WHERE visit.agency_id = stop.agency_id AND visit.site_id = stop.site_id AND visit.week = $2 AND visit.withdrawn_at IS NULL`;

/**
 * Places within reach with all that a plan may know of them. $1 specialist, $2 first day of the week, $3 last day, $4 today, $5/$6 where days
 * start, $7 reach in kilometres, $8 only these sites (or null), $9 sites that are in her week already, out of reach or not, $10 colleagues who are
 * planned with her: where they go from today on is settled between them. A visit that is planned between today and the week counts as made: next
 * week's plan is no copy of this week's. One query, whatever their number; the nearest first.
 */
export const SITES = `
  SELECT site.id AS "siteId", employer.id AS "employerId", employer.name AS "employerName", employer.naics, employer.settings,
    employer.facts || site.facts AS facts, site.lat, site.lon, site.point_quality AS "pointQuality", site.region, site.country,
    site.postal_code AS "postalCode", site.city, site.stage, site.open_hours AS "openHours", site.quiet_hours AS "quietHours",
    (SELECT count(*)::int FROM employer_site other WHERE other.agency_id = site.agency_id AND other.employer_id = site.employer_id
      AND other.archived_at IS NULL) AS "siteCount",
    owner.id AS "ownerStaffId", employer.warm_contact <> '' AS "isWarm",
    to_char(seen.last_day, 'YYYY-MM-DD') AS "lastInPersonOn", before.day IS NOT NULL AS "isVisitedBefore", pace.days AS "intervalDays",
    (SELECT to_char(max(coalesce(stop.until_day, '9999-12-31')), 'YYYY-MM-DD') FROM do_not_contact stop WHERE stop.agency_id = site.agency_id
      AND stop.employer_id = site.employer_id AND (stop.site_id IS NULL OR stop.site_id = site.id) AND stop.person_id IS NULL
      AND stop.lifted_at IS NULL AND stop.from_day <= $3::date AND coalesce(stop.until_day, 'infinity') >= greatest($2::date, $4::date)) AS "stoppedUntil",
    (SELECT count(*)::int FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
      WHERE stop.agency_id = site.agency_id AND stop.site_id = site.id AND stop.state = 'missed' AND plan.staff_id = $1
        AND stop.day > coalesce(seen.last_day, '-infinity') AND stop.day >= $4::date - 60) AS "missedTimes",
    (SELECT to_char(max(stop.later_until), 'YYYY-MM-DD') FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
      WHERE stop.agency_id = site.agency_id AND stop.site_id = site.id AND stop.state = 'later' AND plan.staff_id = $1
        AND stop.later_until > $4::date) AS "laterUntil",
    (SELECT count(*)::int FROM opening WHERE opening.agency_id = site.agency_id AND opening.employer_id = site.employer_id AND opening.status = 'open'
      AND opening.archived_at IS NULL AND opening.heard_on > coalesce(seen.last_day, '-infinity') AND opening.heard_on >= $4::date - 60
      AND (EXISTS (SELECT 1 FROM opening_site place WHERE place.agency_id = opening.agency_id AND place.opening_id = opening.id AND place.site_id = site.id)
        OR NOT EXISTS (SELECT 1 FROM opening_site place WHERE place.agency_id = opening.agency_id AND place.opening_id = opening.id))) AS "openingsSinceVisit",
    (SELECT plan.staff_id FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
      WHERE stop.agency_id = site.agency_id AND stop.employer_id = site.employer_id AND stop.state = 'planned' AND stop.day BETWEEN $2 AND $3
        AND plan.status IN ('draft', 'accepted', 'proposed') AND plan.staff_id <> $1
        AND NOT (plan.staff_id = ANY($10) AND stop.day >= $4) AND NOT EXISTS (${TOGETHER}) ORDER BY stop.day, stop.id LIMIT 1) AS "goesThere",
    coalesce(seen.last_day BETWEEN $2 AND $3, false) OR EXISTS (SELECT 1 FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id
      AND plan.id = stop.plan_id WHERE stop.agency_id = site.agency_id AND stop.site_id = site.id AND stop.state = 'done' AND plan.staff_id = $1
        AND plan.week = $2 AND plan.status IN ('draft', 'accepted')) AS "isSeenThisWeek",
    EXISTS (SELECT 1 FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
      WHERE stop.agency_id = site.agency_id AND stop.site_id = site.id AND stop.state = 'removed' AND stop.why <> '' AND plan.staff_id = $1
        AND plan.week = $2 AND plan.status IN ('draft', 'accepted')) AS "isRemoved"
  FROM employer_site site
  JOIN employer ON employer.agency_id = site.agency_id AND employer.id = site.employer_id
  LEFT JOIN staff owner ON owner.agency_id = employer.agency_id AND owner.id = employer.owner_staff_id AND owner.archived_at IS NULL
  LEFT JOIN visit_interval pace ON pace.agency_id = employer.agency_id AND pace.employer_id = employer.id
  LEFT JOIN LATERAL (SELECT max(stop.day) AS day FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
    WHERE stop.agency_id = site.agency_id AND stop.site_id = site.id AND stop.state = 'planned' AND stop.day >= $4::date AND stop.day < $2::date
      AND plan.status IN ('draft', 'accepted')) before ON true
  LEFT JOIN LATERAL (SELECT greatest(before.day, max(contact.day)) AS last_day FROM contact WHERE contact.agency_id = site.agency_id
    AND contact.site_id = site.id AND contact.mode = 'in-person' AND contact.voided_at IS NULL) seen ON true
  WHERE site.agency_id = current_agency() AND site.archived_at IS NULL AND employer.archived_at IS NULL
    AND ($8::uuid[] IS NULL OR site.id = ANY($8))
    AND ($8::uuid[] IS NOT NULL OR $5::float8 IS NULL OR site.lat IS NULL OR site.id = ANY($9) OR (
      site.lat BETWEEN $5 - $7 / 111.0 AND $5 + $7 / 111.0
      AND site.lon BETWEEN $6 - $7 / (111.0 * cos(radians($5))) AND $6 + $7 / (111.0 * cos(radians($5)))))
  ORDER BY CASE WHEN $5::float8 IS NULL OR site.lat IS NULL THEN 0 ELSE power(site.lat - $5, 2) + power((site.lon - $6) * cos(radians($5)), 2) END, site.id
  LIMIT 5000`;

/** What the last eight weeks' in-person contacts were for, and in which industries. $1 specialist, $2 from, $3 to. */
export const RECENT_MIX = `
  SELECT contact.purpose, coalesce(left(employer.naics, 2), 'unknown') AS industry, count(*)::int AS count
  FROM contact JOIN employer ON employer.agency_id = contact.agency_id AND employer.id = contact.employer_id
  WHERE contact.agency_id = current_agency() AND contact.day >= $2 AND contact.day < $3 AND contact.mode = 'in-person' AND contact.voided_at IS NULL AND contact.import_id IS NULL
    AND EXISTS (SELECT 1 FROM contact_staff made WHERE made.agency_id = contact.agency_id AND made.contact_id = contact.id AND made.staff_id = $1)
  GROUP BY 1, 2`;

/**
 * What a specialist's week is spoken for by: her own appointments, less those that a colleague's plan has taken over, and those that hers has
 * taken over. Only what is to come: not that at a place where her plan's visit was made or has begun. $1 specialist, $2 week, $3 her plan or
 * null, $4 today, $5 minute of the day.
 */
export const APPOINTED = `
  SELECT appointment.id, appointment.kind, appointment.hold, to_char(appointment.day, 'YYYY-MM-DD') AS day, appointment.starts_at AS "startsAt",
    appointment.minutes, appointment.site_id AS "siteId", nullif(appointment.staff_id, $1) AS "coversFor"
  FROM appointment
  LEFT JOIN LATERAL (SELECT plan.staff_id FROM plan_stop stop JOIN plan ON plan.agency_id = stop.agency_id AND plan.id = stop.plan_id
    WHERE stop.agency_id = appointment.agency_id AND stop.appointment_id = appointment.id AND stop.state IN ('planned', 'done')
      AND plan.status IN ('draft', 'accepted') AND plan.staff_id <> appointment.staff_id LIMIT 1) taken ON true
  WHERE appointment.agency_id = current_agency() AND appointment.week = $2 AND appointment.voided_at IS NULL
    AND coalesce(taken.staff_id, appointment.staff_id) = $1
    AND (appointment.day IS NULL OR (appointment.day, coalesce(appointment.starts_at, 1440)) > ($4::date, $5::int))
    AND NOT EXISTS (SELECT 1 FROM plan_stop stop WHERE stop.agency_id = appointment.agency_id AND stop.appointment_id = appointment.id
      AND stop.plan_id = $3 AND stop.day = coalesce(appointment.day, stop.day)
      AND (stop.state = 'done' OR (stop.state = 'planned' AND (stop.day, stop.starts_at) < ($4::date, $5::int))))
  ORDER BY appointment.id`;

/** The plan of the week as it stands, its stops that have not happened yet first of all. $1 specialist, $2 week. */
export const PLAN_AS_IT_STANDS = `
  SELECT plan.id, plan.version, plan.status, plan.fingerprint, plan.days,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('siteId', stop.site_id, 'day', stop.day, 'startsAt', stop.starts_at, 'endsAt', stop.ends_at,
      'isPinned', stop.is_pinned, 'appointmentId', stop.appointment_id, 'value', stop.value, 'reasons', stop.reasons) ORDER BY stop.day, stop.starts_at), '[]')
      FROM plan_stop stop WHERE stop.agency_id = plan.agency_id AND stop.plan_id = plan.id AND stop.state = 'planned') AS stops
  FROM plan WHERE plan.agency_id = current_agency() AND plan.staff_id = $1 AND plan.week = $2 AND plan.status IN ('draft', 'accepted')`;

/** People of these specialists' caseloads who are looking on the day, with what the matcher may know. $1 specialists, $2 day. */
export const LOOKING = `
  SELECT seeker.id AS "seekerId", seeker.home_lat AS "homeLat", seeker.home_lon AS "homeLon", seeker.travel_modes AS "travelModes",
    seeker.travel_times AS "travelTimes", seeker.credentials, coalesce(wish.items, '[]') AS items, wish.own_limits AS "ownLimits"
  FROM seeker
  JOIN LATERAL (SELECT status FROM seeker_status WHERE seeker_status.agency_id = seeker.agency_id AND seeker_status.seeker_id = seeker.id
    AND seeker_status.from_day <= $2 ORDER BY from_day DESC, id DESC LIMIT 1) status ON status.status = 'looking'
  LEFT JOIN LATERAL (SELECT items, own_limits FROM preference_version wish WHERE wish.agency_id = seeker.agency_id AND wish.seeker_id = seeker.id
    ORDER BY number DESC LIMIT 1) wish ON true
  WHERE seeker.agency_id = current_agency() AND seeker.archived_at IS NULL
    AND EXISTS (SELECT 1 FROM caseload WHERE caseload.agency_id = seeker.agency_id AND caseload.seeker_id = seeker.id AND caseload.staff_id = ANY($1)
      AND caseload.from_day <= $2 AND coalesce(caseload.to_day, 'infinity') >= $2)
  ORDER BY seeker.id`;

/** Clocks of these people: when they entered, and when an employer was last met in person for them. $1 seekers, $2 today. */
export const LAST_MET = `
  SELECT seeker.id AS "seekerId",
    (SELECT to_char(max(contact.day), 'YYYY-MM-DD') FROM contact_seeker whom JOIN contact ON contact.agency_id = whom.agency_id AND contact.id = whom.contact_id
      WHERE whom.agency_id = seeker.agency_id AND whom.seeker_id = seeker.id AND contact.voided_at IS NULL AND contact.mode = 'in-person') AS "lastMetOn"
  FROM seeker WHERE seeker.agency_id = current_agency() AND seeker.id = ANY($1)`;
