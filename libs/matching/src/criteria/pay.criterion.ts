import { hoursRange, payIn, type Rate } from '../pay/pay-rate';
import { found, judgeFact, notKnown, TYPICAL, type Finding } from '../scoring/finding';
import type { OpeningView } from '../scoring/opening-view';
import type { Pay, PayValue } from '../types';
import type { CompileCriterion } from './criterion';

/** How far under the floor pay still counts for something, where the floor is no gate. */
const TOLERANCE = 0.1;

interface Scale {
  readonly floor: number;
  readonly zeroAt: number;
  readonly target: number;
}

function scaleOf({ floor, target }: PayValue): Scale {
  const low = floor ?? target ?? 0;
  return { floor: low, zeroAt: low * (1 - TOLERANCE), target: Math.max(target ?? low, low) };
}

function desirability(amount: number, { zeroAt, target }: Scale): number {
  if (amount >= target) return 1;
  return amount <= zeroAt ? 0 : (amount - zeroAt) / (target - zeroAt);
}

/** The mean of both ends: higher at either end is never worse. An open upper end counts for nothing, an open lower end as the worst. */
function rangeDesirability({ min, max }: Rate, scale: Scale): number {
  const low = min === undefined ? 0 : desirability(min, scale);
  return max === undefined ? low : (low + desirability(max, scale)) / 2;
}

function judgeRate(rate: Rate, scale: Scale, pay: Pay, value: PayValue): Finding {
  const values = {
    payMin: pay.min,
    payMax: pay.max,
    payPeriod: pay.period,
    floor: scale.floor,
    target: scale.target,
    period: value.period,
  };
  const d = rangeDesirability(rate, scale);
  if (pay.isWithTips === true && !(rate.min !== undefined && rate.min >= scale.target)) {
    return notKnown('pay-with-tips', 'tips', values);
  }
  if (rate.max !== undefined && rate.max < scale.floor) {
    return found('no', d, d > 0 ? 'pay-near-floor' : 'pay-below-floor', values);
  }
  if (rate.min !== undefined && rate.min >= scale.floor) return found('yes', d, 'pay-reaches', values);
  return found('maybe', d, 'pay-straddles-floor', values, 'pay');
}

/** 0 at the floor less a tolerance, 1 at the target, in the wish's unit; a range that straddles the floor passes and asks. */
export const compilePay: CompileCriterion<'pay'> = (value) => {
  const scale = scaleOf(value);
  const judgePay = (pay: Pay, view: OpeningView): Finding => {
    const needsHours = pay.period !== value.period && (pay.period === 'hour' || value.period === 'hour');
    const { fact } = view.hours;
    const rate = payIn(value.period, pay, hoursRange(fact));
    if (!rate) return notKnown('pay-needs-hours', 'hours', { payMin: pay.min, payMax: pay.max, payPeriod: pay.period });
    const finding = judgeRate(rate, scale, pay, value);
    return needsHours && fact?.certainty === 'typical'
      ? { ...finding, confidence: Math.min(finding.confidence, TYPICAL) }
      : finding;
  };
  return (view) => judgeFact(view.opening.pay, 'pay', (pay) => judgePay(pay, view));
};
