import type { MantineColorsTuple } from '@mantine/core';

/** The one accent: the green of a road sign. Step 7 fills in light, step 3 fills in dark. */
export const pine: MantineColorsTuple = [
  '#EEF6F1',
  '#DFEEE6',
  '#BFDCCD',
  '#86C6A9',
  '#63A88C',
  '#3E8C6E',
  '#237357',
  '#165C46',
  '#0F4A38',
  '#0A372A',
];
/** Needs attention: due, late, changed. */
export const amber: MantineColorsTuple = [
  '#FDF6E6',
  '#FAEBCB',
  '#F3D799',
  '#E9BF63',
  '#D9A441',
  '#B97F1A',
  '#96620B',
  '#6F4500',
  '#573600',
  '#3F2700',
];
/** Stop: do not contact, missed, a wish that must hold and does not. */
export const brick: MantineColorsTuple = [
  '#FDF1EE',
  '#FAE3DE',
  '#F3C4BB',
  '#EFA294',
  '#D9796A',
  '#BF4F3F',
  '#A63629',
  '#922B20',
  '#742118',
  '#561811',
];
/** Unknown: a question to ask. */
export const ask: MantineColorsTuple = [
  '#F0F5F9',
  '#E2ECF4',
  '#C3D7E6',
  '#9CC1DE',
  '#7FA6C6',
  '#5F86A8',
  '#41698C',
  '#2A4F70',
  '#1F3D58',
  '#162C40',
];
/** Own neutrals, a little green in the grey. Step 4 draws control borders, so it is 3:1 or more in both schemes. */
export const gray: MantineColorsTuple = [
  '#F7F8F6',
  '#F1F4F1',
  '#E7EBE6',
  '#D5DCD6',
  '#75837C',
  '#6F7E76',
  '#56645D',
  '#43514A',
  '#2E3A35',
  '#14201B',
];
export const dark: MantineColorsTuple = [
  '#E8EEEA',
  '#B9C5BF',
  '#98A6A0',
  '#85948D',
  '#74837C',
  '#303C37',
  '#222C28',
  '#18201D',
  '#101614',
  '#0B100E',
];
