import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every word that some document has, once: words like a mistyped one are looked for here, and then found exactly.
 * Looking for them in the documents themselves took a second with 100,000 documents.
 */
export class CreateSearchWords1790000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE search_word (word text PRIMARY KEY)`);
    await runner.query(`CREATE INDEX search_word_trigrams ON search_word USING gin (word gin_trgm_ops)`);
    await runner.query(`DROP INDEX search_document_trigrams`);
    await runner.query(
      `CREATE INDEX search_document_title ON search_document (agency_id, kind, left(folded_title, 60) text_pattern_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX search_document_title`);
    await runner.query(
      `CREATE INDEX search_document_trigrams ON search_document USING gin (folded_words gin_trgm_ops)`,
    );
    await runner.query(`DROP TABLE search_word`);
  }
}
