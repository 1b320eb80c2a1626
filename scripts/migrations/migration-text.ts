const className = (name: string, stamp: number): string => {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}${stamp}`;
};

const statementLine = (statement: string): string =>
  `    await runner.query(\`${statement.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`);`;

/** The source of a migration that runs `statements`. There is no way down: a released migration is mended by the next one. */
export function migrationText(name: string, stamp: number, statements: readonly string[]): string {
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className(name, stamp)} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${statements.map(statementLine).join('\n')}
  }

  down(): Promise<void> {
    throw new Error('No way back: restore the backup, or write the next migration.');
  }
}
`;
}
