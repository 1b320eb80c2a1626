import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** `EmployerSiteEntity.quietHours` is the column `employer_site.quiet_hours`. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override tableName(className: string, customName: string): string {
    return customName || snake(className.replace(/Entity$/, ''));
  }

  override columnName(propertyName: string, customName: string, embeddedPrefixes: string[]): string {
    return [...embeddedPrefixes.map(snake), customName || snake(propertyName)].join('_');
  }
}
