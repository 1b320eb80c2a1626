import type { FactKey, FactValue } from '../facts/fact-catalogue.data';

export type Traits = { readonly [K in FactKey]?: FactValue<K> };

/** What is usual in a family of work. Our own judgement; an occupation may differ (`occupations.data.ts`). */
export const FAMILIES = {
  kitchen: {
    noise: 'loud', pace: 'fast', indoorsOutdoors: 'indoors', temperature: 'hot', standing: 'standing', lifting: 40, handsOn: 'most',
    peopleContact: 'none', selling: 'none', company: 'few', structure: 'mixed', computer: 'none', phoneWork: 'none', driving: false,
    moneyHandling: false, alcoholSales: false, machines: false, dressCode: 'uniform', training: true,
  },
  serving: {
    noise: 'loud', pace: 'fast', indoorsOutdoors: 'indoors', crowd: 'crowded', standing: 'standing', lifting: 25, handsOn: 'some',
    peopleContact: 'constant', selling: 'some', company: 'few', structure: 'mixed', computer: 'some', driving: false, moneyHandling: true,
    machines: false, dressCode: 'uniform', training: true,
  },
  cleaning: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'indoors', standing: 'standing', lifting: 30, handsOn: 'most', chemicals: true,
    peopleContact: 'some', selling: 'none', company: 'alone', structure: 'routine', computer: 'none', phoneWork: 'none', driving: false,
    moneyHandling: false, alcoholSales: false, machines: false, training: true,
  },
  grounds: {
    noise: 'loud', pace: 'steady', indoorsOutdoors: 'outdoors', standing: 'standing', lifting: 50, handsOn: 'most', peopleContact: 'none',
    selling: 'none', company: 'few', structure: 'mixed', computer: 'none', phoneWork: 'none', moneyHandling: false, alcoholSales: false,
    machines: true, dressCode: 'own', training: true,
  },
  retail: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'indoors', crowd: 'busy', standing: 'standing', lifting: 25, handsOn: 'some',
    peopleContact: 'constant', selling: 'most', company: 'few', structure: 'mixed', computer: 'some', driving: false, moneyHandling: true,
    machines: false, training: true,
  },
  office: {
    noise: 'quiet', pace: 'steady', indoorsOutdoors: 'indoors', standing: 'sitting', lifting: 10, handsOn: 'little', peopleContact: 'some',
    selling: 'none', company: 'few', structure: 'routine', computer: 'most', phoneWork: 'some', driving: false, alcoholSales: false,
    machines: false, heights: false, chemicals: false, training: true,
  },
  desk: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'indoors', standing: 'mixed', lifting: 10, handsOn: 'little',
    peopleContact: 'constant', selling: 'none', company: 'few', structure: 'mixed', computer: 'most', phoneWork: 'most', driving: false,
    alcoholSales: false, machines: false, heights: false, training: true,
  },
  stock: {
    noise: 'moderate', pace: 'fast', indoorsOutdoors: 'indoors', standing: 'standing', lifting: 50, handsOn: 'most', peopleContact: 'none',
    selling: 'none', company: 'few', structure: 'routine', computer: 'some', phoneWork: 'none', moneyHandling: false, alcoholSales: false,
    training: true,
  },
  factory: {
    noise: 'loud', pace: 'fast', indoorsOutdoors: 'indoors', standing: 'standing', lifting: 40, handsOn: 'most', peopleContact: 'none',
    selling: 'none', company: 'many', structure: 'routine', computer: 'none', phoneWork: 'none', driving: false, moneyHandling: false,
    alcoholSales: false, machines: true, training: true,
  },
  craft: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'indoors', standing: 'mixed', lifting: 30, handsOn: 'most', peopleContact: 'none',
    selling: 'none', company: 'few', structure: 'mixed', computer: 'none', phoneWork: 'none', driving: false, moneyHandling: false,
    alcoholSales: false, training: true,
  },
  building: {
    noise: 'loud', pace: 'steady', indoorsOutdoors: 'both', standing: 'standing', lifting: 60, handsOn: 'most', peopleContact: 'none',
    selling: 'none', company: 'few', structure: 'mixed', computer: 'none', phoneWork: 'none', moneyHandling: false, alcoholSales: false,
    machines: true, heights: true, training: true,
  },
  repair: {
    noise: 'loud', pace: 'steady', indoorsOutdoors: 'indoors', standing: 'standing', lifting: 50, handsOn: 'most', peopleContact: 'some',
    selling: 'none', company: 'few', structure: 'mixed', computer: 'some', phoneWork: 'none', alcoholSales: false, machines: true, training: true,
  },
  care: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'indoors', standing: 'standing', lifting: 40, handsOn: 'most',
    peopleContact: 'constant', selling: 'none', company: 'few', structure: 'mixed', computer: 'some', phoneWork: 'none', alcoholSales: false,
    machines: false, backgroundCheck: true, training: true,
  },
  driving: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'both', standing: 'sitting', lifting: 30, handsOn: 'some', peopleContact: 'some',
    selling: 'none', company: 'alone', structure: 'routine', computer: 'some', driving: true, alcoholSales: false, drugTest: true, training: true,
  },
  guarding: {
    noise: 'quiet', pace: 'slow', indoorsOutdoors: 'both', standing: 'mixed', lifting: 20, handsOn: 'little', peopleContact: 'some',
    selling: 'none', company: 'alone', structure: 'routine', computer: 'some', phoneWork: 'some', alcoholSales: false, machines: false,
    backgroundCheck: true, dressCode: 'uniform', training: true,
  },
  leisure: {
    noise: 'moderate', pace: 'steady', indoorsOutdoors: 'both', crowd: 'crowded', standing: 'standing', lifting: 20, handsOn: 'little',
    peopleContact: 'constant', selling: 'none', company: 'few', structure: 'routine', computer: 'none', driving: false, machines: false,
    dressCode: 'uniform', training: true,
  },
  animals: {
    noise: 'loud', pace: 'steady', indoorsOutdoors: 'both', standing: 'standing', lifting: 50, handsOn: 'most', peopleContact: 'some',
    selling: 'none', company: 'few', structure: 'routine', computer: 'none', alcoholSales: false, animals: true, training: true,
  },
  farm: {
    noise: 'moderate', pace: 'fast', indoorsOutdoors: 'outdoors', standing: 'standing', lifting: 50, handsOn: 'most', peopleContact: 'none',
    selling: 'none', company: 'many', structure: 'routine', computer: 'none', phoneWork: 'none', moneyHandling: false, alcoholSales: false,
    training: true,
  },
} as const satisfies Readonly<Record<string, Traits>>;

export type Family = keyof typeof FAMILIES;
