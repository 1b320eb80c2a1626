import { CARE_EMPLOYERS } from './employers-care.data';
import { FOOD_EMPLOYERS } from './employers-food.data';
import { INDUSTRY_EMPLOYERS } from './employers-industry.data';
import { NEW_EMPLOYERS } from './employers-more.data';
import { SERVICE_EMPLOYERS } from './employers-services.data';
import { SHOP_EMPLOYERS } from './employers-shops.data';
import type { DemoEmployer } from './shapes';

export const EMPLOYERS: readonly DemoEmployer[] = [
  ...FOOD_EMPLOYERS,
  ...SHOP_EMPLOYERS,
  ...CARE_EMPLOYERS,
  ...INDUSTRY_EMPLOYERS,
  ...SERVICE_EMPLOYERS,
  ...NEW_EMPLOYERS,
];
