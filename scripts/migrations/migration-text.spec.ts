import { migrationText } from './migration-text';

it('writes statements as they are, whatever signs they hold', () => {
  const text = migrationText('add-closing-reason', 1_790_000_000_000, [
    'ALTER TABLE "a" ADD "b" text',
    "COMMENT ON TABLE a IS '`\\d ${c}'",
  ]);
  expect(text).toContain('export class AddClosingReason1790000000000 implements MigrationInterface');
  expect(text).toContain('    await runner.query(`ALTER TABLE "a" ADD "b" text`);\n');
  const [, template] = /query\((`COMMENT.+`)\)/.exec(text) ?? [];
  expect(eval(template ?? '')).toBe("COMMENT ON TABLE a IS '`\\d ${c}'");
});
