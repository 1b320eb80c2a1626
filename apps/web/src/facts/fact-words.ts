import {
  FACT_CATALOGUE,
  OPENING_FIELD_CATALOGUE,
  type DayRange,
  type FactDefinition,
  type HoursRange,
  type Pay,
  type Schedule,
} from '@inroads/matching';
import { t } from '@/texts';
import type { Formats } from '@/texts/format';
import { scheduleWords } from './time-words';

const DASH = '\u2009–\u2009';

export function definitionOf(key: string): FactDefinition | undefined {
  return Object.hasOwn(FACT_CATALOGUE, key) ? (FACT_CATALOGUE as Record<string, FactDefinition>)[key] : undefined;
}

/** Names the fact: "Noise", "Pay". */
export function factLabel(key: string): string {
  return definitionOf(key)?.label ?? (OPENING_FIELD_CATALOGUE as Record<string, { label: string }>)[key]?.label ?? key;
}

/** Asks for it: "Is it noisy?". */
export function factQuestion(key: string): string {
  return definitionOf(key)?.ask ?? (OPENING_FIELD_CATALOGUE as Record<string, { ask: string }>)[key]?.ask ?? key;
}

/** The value in words: "quiet", "$16.20 an hour", "Mon – Thu, 4 – 8 pm". */
export function factWords(key: string, value: unknown, formats: Formats): string {
  switch (key) {
    case 'pay':
    case 'tips':
      return payWords(value as Pay, formats);
    case 'hours':
      return t.facts.hours(rangeWords(value as HoursRange));
    case 'schedule':
      return scheduleWords(value as Schedule);
    case 'permanence':
      return t.facts.permanence[value as string] ?? String(value);
    case 'startDate':
      return daysWords(value as DayRange, formats);
    default:
      return catalogueWords(key, value);
  }
}

function payWords({ min, max, period, isWithTips }: Pay, formats: Formats): string {
  const per = t.facts.per[period] ?? period;
  const said = (): string => {
    if (min === undefined) return t.facts.payUpTo(formats.money(max ?? 0), per);
    if (max === undefined) return t.facts.payFrom(formats.money(min), per);
    return t.facts.pay(min === max ? formats.money(min) : `${formats.money(min)}${DASH}${formats.money(max)}`, per);
  };
  return isWithTips ? `${said()} ${t.facts.withTips}` : said();
}

function rangeWords({ min, max }: HoursRange): string {
  return min === max ? String(min) : `${min}${DASH}${max}`;
}

function daysWords({ from, to }: DayRange, formats: Formats): string {
  if (from && to) return from === to ? formats.shortDay(from) : formats.dayRange(from, to);
  return from ? t.facts.from(formats.shortDay(from)) : to ? t.facts.until(formats.shortDay(to)) : '';
}

function catalogueWords(key: string, value: unknown): string {
  const definition = definitionOf(key);
  if (definition?.type === 'choice') return definition.values[String(value)] ?? String(value);
  if (definition?.type === 'amount') return t.facts.units[definition.unit](Number(value));
  const isYes = value === true;
  if (definition?.type === 'yes-no') return isYes ? definition.yes : definition.no;
  const label = factLabel(key).toLowerCase();
  return isYes ? label : t.facts.not(label);
}

/** "Noise: quiet", "Open to anyone", "$16.20 an hour": what a line of the history says. */
export function factLine(key: string, value: unknown, formats: Formats): string {
  const words = factWords(key, value, formats);
  const definition = definitionOf(key);
  const isNamed = definition?.type === 'choice' || definition?.type === 'amount';
  return isNamed ? `${definition.label}: ${words}` : words.charAt(0).toUpperCase() + words.slice(1);
}
