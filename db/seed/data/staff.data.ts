import { windows } from './build';
import type { DemoAgency, DemoCover, DemoStaff, DemoTeam } from './shapes';
import { addressPoint } from './town';

const place = (street: string) => ({ street, point: addressPoint(street) });
const OFFICE = '31 Depot Square';

export const AGENCY: DemoAgency = {
  name: 'Larkfield Services',
  zone: 'America/Chicago',
  weekStart: 'monday',
  country: 'US',
  office: place(OFFICE),
  holidays: [{ day: 'w7 mon', name: 'Larkfield staff day' }],
};

export const TEAMS: readonly DemoTeam[] = [{ key: 'riverside', name: 'Riverside team' }];

export const STAFF: readonly DemoStaff[] = [
  {
    key: 'nora',
    name: 'Nora Ellis',
    neutralTitle: 'Larkfield Hiring Partners',
    email: 'nora.ellis@larkfield.example',
    roles: ['specialist'],
    team: 'riverside',
    employment: [{ fte: 1, from: 'w118 mon' }],
    workPattern: windows('mon-fri 8:30-12:30; mon-fri 13:00-17:00'),
    leave: [
      { day: 'w10 thu', half: 'both' },
      { day: 'w10 fri', half: 'both' },
      { day: 'd+29', half: 'both' },
      { day: 'd+30', half: 'both' },
    ],
    startPlace: place(OFFICE),
    travelModes: ['car', 'walk'],
  },
  {
    key: 'sam',
    name: 'Sam Petrakis',
    neutralTitle: 'Larkfield Hiring Partners',
    email: 'sam.petrakis@larkfield.example',
    roles: ['specialist'],
    team: 'riverside',
    employment: [{ fte: 1, from: 'w334 mon' }],
    workPattern: windows('mon-fri 8:00-12:00; mon-thu 12:45-17:00'),
    leave: [{ day: 'w4 mon', half: 'morning' }],
    startPlace: place(OFFICE),
    travelModes: ['car'],
  },
  {
    key: 'beth',
    name: 'Beth Kowalczyk',
    neutralTitle: 'Larkfield Hiring Partners',
    email: 'beth.kowalczyk@larkfield.example',
    roles: ['specialist'],
    team: 'riverside',
    employment: [{ fte: 1, from: 'w252 mon' }],
    workPattern: windows('mon-fri 8:30-12:00; mon-fri 12:30-17:00'),
    leave: [
      { day: 'w6 mon', half: 'both' },
      { day: 'w6 tue', half: 'both' },
      { day: 'w6 wed', half: 'both' },
      { day: 'w6 thu', half: 'both' },
      { day: 'w6 fri', half: 'both' },
      { day: 'w2 wed', half: 'afternoon' },
      { day: 'w2 thu', half: 'both' },
      { day: 'w2 fri', half: 'both' },
    ],
    startPlace: place('214 Linden Avenue'),
    travelModes: ['bus', 'walk'],
  },
  {
    key: 'aisha',
    name: 'Aisha Rahman',
    neutralTitle: 'Larkfield Hiring Partners',
    email: 'aisha.rahman@larkfield.example',
    roles: ['specialist'],
    team: 'riverside',
    employment: [
      { fte: 1, from: 'w166 mon', to: 'w38 sun' },
      { fte: 0.5, from: 'w37 mon' },
    ],
    workPattern: windows('mon,tue,thu,fri 8:00-12:00; wed 8:00-12:00'),
    leave: [{ day: 'd+10', half: 'morning' }],
    startPlace: place(OFFICE),
    travelModes: ['car', 'bike'],
  },
  {
    key: 'grant',
    name: 'Grant Okafor',
    neutralTitle: 'Larkfield Hiring Partners',
    email: 'grant.okafor@larkfield.example',
    roles: ['supervisor'],
    team: 'riverside',
    employment: [{ fte: 1, from: 'w196 mon' }],
    workPattern: windows('mon-fri 8:30-12:30; mon-fri 13:00-17:00'),
    leave: [],
    startPlace: place(OFFICE),
    travelModes: ['car'],
  },
  {
    key: 'paul',
    name: 'Paul Mercer',
    neutralTitle: 'Larkfield Services',
    email: 'paul.mercer@larkfield.example',
    roles: ['manager'],
    team: null,
    employment: [{ fte: 1, from: 'w301 mon' }],
    workPattern: windows('mon-fri 9:00-12:00; mon-fri 13:00-17:00'),
    leave: [],
    startPlace: null,
    travelModes: [],
  },
  {
    key: 'ruth',
    name: 'Ruth Vance',
    neutralTitle: 'Larkfield Services',
    email: 'ruth.vance@larkfield.example',
    roles: ['admin'],
    team: null,
    employment: [{ fte: 0.8, from: 'w90 mon' }],
    workPattern: windows('mon-thu 8:00-12:00; mon-thu 12:30-15:30'),
    leave: [],
    startPlace: null,
    travelModes: [],
  },
];

export const COVERS: readonly DemoCover[] = [
  { covered: 'beth', covering: 'sam', from: 'w6 mon', to: 'w6 fri' },
  { covered: 'beth', covering: 'sam', from: 'w2 wed', to: 'w2 fri' },
  { covered: 'aisha', covering: 'nora', from: 'd+10', to: 'd+10' },
];
