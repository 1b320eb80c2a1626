export { EmployerEntity } from './employer.entity';
export { EmployerPersonEntity } from './employer-person.entity';
export { EmployerSiteEntity } from './employer-site.entity';
