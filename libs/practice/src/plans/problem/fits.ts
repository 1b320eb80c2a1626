import {
  type CompiledSeeker,
  compileSeeker,
  evaluate,
  type Evaluation,
  familyOf,
  industryFamilies,
  type OpeningProfile,
  questionsOf,
} from '@inroads/matching';
import type { Gathered, GatheredSeeker, SiteRow } from '../gather/gathered';

/** That a business could suit somebody of the caseload, and what it rests on. */
export interface Fit {
  readonly seeker: GatheredSeeker;
  readonly basis: 'opening' | 'prospect';
  readonly openingId: string | null;
  /** 0 to 1. */
  readonly fit: number;
  /** Criteria of the wishes that it meets. */
  readonly wishes: readonly string[];
  /** What to ask there, by feature. */
  readonly asks: readonly string[];
}

/** A score of 0.5 says nothing for or against; from 0.9 on it is as good as it gets. */
const MIDDLE = 0.5;
const BEST = 0.9;
/** Less is no reason to go anywhere. */
const LEAST_FIT = 0.15;
/** A business of the kind in which such work is done, when nothing more is known of it. */
const KIND_OF_PLACE = 0.5;

interface Compiled {
  readonly seeker: GatheredSeeker;
  readonly compiled: CompiledSeeker;
  /** Families of the kinds of work wished for; `null`: no such wish. */
  readonly families: ReadonlySet<string> | null;
}

/** For each place the people of the caseload whom it could suit, the best first. */
export class Fits {
  private readonly seekers: readonly Compiled[];
  private readonly openingsOf: ReadonlyMap<string, readonly OpeningProfile[]>;

  constructor({ seekers, openings, today }: Pick<Gathered, 'seekers' | 'openings' | 'today'>) {
    this.seekers = seekers.map((seeker) => ({
      seeker,
      compiled: compileSeeker(seeker.profile, { today }),
      families: familiesWished(seeker),
    }));
    this.openingsOf = byEmployer(openings);
  }

  at(site: SiteRow): Fit[] {
    return this.seekers
      .flatMap((entry) => this.byOpening(entry, site) ?? this.byKind(entry, site) ?? [])
      .filter(({ fit }) => fit >= LEAST_FIT)
      .sort((one, two) => two.fit - one.fit || (one.seeker.seekerId < two.seeker.seekerId ? -1 : 1));
  }

  private byOpening({ seeker, compiled }: Compiled, { employerId, siteId }: SiteRow): Fit | null {
    let best: Evaluation | null = null;
    for (const opening of this.openingsOf.get(employerId) ?? []) {
      if (opening.sites && opening.sites.length > 0 && !opening.sites.some(({ id }) => id === siteId)) continue;
      const evaluation = evaluate(compiled, opening);
      if (evaluation.standing === 'ranked' && (best === null || evaluation.score > best.score)) best = evaluation;
    }
    if (best === null) return null;
    return { ...fitOf(seeker, compiled, best), basis: 'opening', openingId: best.opening.id, fit: scaled(best.score) };
  }

  /** Without an opening: is such work done in this kind of business, and does what is known of it suit the person? */
  private byKind({ seeker, compiled, families }: Compiled, site: SiteRow): Fit | null {
    const offered = industryFamilies(site.naics ?? '');
    const isKind = families !== null && offered.some((family) => families.has(family));
    if (!isKind && families !== null) return null;
    const evaluation = evaluate(compiled, profileOf(site));
    if (evaluation.standing !== 'ranked') return null;
    const known = scaled(evaluation.score);
    const fit = isKind ? KIND_OF_PLACE + (1 - KIND_OF_PLACE) * known : known / 2;
    const found = fitOf(seeker, compiled, evaluation);
    return {
      ...found,
      wishes: isKind ? ['work', ...found.wishes] : found.wishes,
      basis: 'prospect',
      openingId: null,
      fit,
    };
  }
}

function byEmployer(openings: readonly OpeningProfile[]): Map<string, OpeningProfile[]> {
  const groups = new Map<string, OpeningProfile[]>();
  for (const opening of openings) {
    const key = opening.employer?.id ?? '';
    groups.set(key, [...(groups.get(key) ?? []), opening]);
  }
  return groups;
}

const scaled = (score: number): number => Math.min(1, Math.max(0, (score - MIDDLE) / (BEST - MIDDLE)));

function fitOf(seeker: GatheredSeeker, compiled: CompiledSeeker, evaluation: Evaluation) {
  const met = compiled.wishes.filter((_, at) => evaluation.findings[at]?.meets === 'yes');
  const asked = questionsOf(compiled, evaluation).filter(({ of }) => of === 'employer');
  return {
    seeker,
    wishes: [...new Set(met.map(({ criterion }): string => criterion))],
    asks: asked.map(({ feature }) => feature),
  };
}

function familiesWished({ profile }: GatheredSeeker): ReadonlySet<string> | null {
  const kinds = profile.preferences.flatMap((item) =>
    item.criterion === 'work' && item.level !== 'avoid' && item.level !== 'rather-not' ? item.value.kinds : [],
  );
  return kinds.length === 0 ? null : new Set(kinds.flatMap((kind) => familyOf(kind) ?? []));
}

function profileOf(site: SiteRow): OpeningProfile {
  const { lat, lon, country, region } = site;
  return {
    id: site.employerId,
    title: '',
    employer: {
      id: site.employerId,
      name: site.employerName,
      ...(site.naics !== null && { naics: site.naics }),
      ...(site.settings !== null && { settings: site.settings }),
    },
    sites: [
      {
        id: site.siteId,
        ...(lat !== null && lon !== null && { point: { latitude: lat, longitude: lon } }),
        region: country === 'US' && region ? `US-${region}` : country,
        areas: [site.postalCode, site.city].filter((area) => area !== ''),
      },
    ],
    facts: site.facts,
  };
}
