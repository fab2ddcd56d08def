import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A participant may have a deputy of the same organisation: two people, one voice. */
export class NameDeputies20261122185000 implements MigrationInterface {
  name = 'NameDeputies20261122185000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE participant
        -- Whom this person stands in for. Nobody has two deputies, and a deputy has none.
        ADD deputy_of uuid,
        ADD deputy_since timestamptz,
        -- On the list only because somebody named them: when that ends, they leave it.
        ADD deputy_only boolean NOT NULL DEFAULT false,
        ADD CHECK (deputy_of <> id),
        ADD CHECK (deputy_of IS NULL OR deputy_since IS NOT NULL),
        ADD CONSTRAINT participant_deputy_of_fkey FOREIGN KEY (county_id, deputy_of)
          REFERENCES participant (county_id, id) ON DELETE SET NULL (deputy_of);
      CREATE UNIQUE INDEX participant_deputy ON participant (county_id, deputy_of) WHERE deputy_of IS NOT NULL;

      -- Whom they stood in for when the poll was closed: what was counted then is counted so for good.
      ALTER TABLE poll_invitation ADD deputy_of uuid;

      DROP TRIGGER audit ON participant;
      SELECT audit_table('participant', 'id', 'created_at', 'listed_at', 'link_revision', 'unnoticed',
        'deputy_since', 'deputy_only');

      -- Whoever takes one of the two to another organisation or off the list ends it, in whatever way they do so. Looked at
      -- when the statement is over: two people who move together stay together. The one who remains does so in their own right.
      CREATE FUNCTION end_deputyship() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE participant d SET deputy_of = NULL, deputy_since = NULL, deputy_only = false, unnoticed = true
        FROM participant p
        WHERE d.county_id = NEW.county_id AND (d.id = NEW.id OR d.deputy_of = NEW.id)
          AND p.county_id = NEW.county_id AND p.id = d.deputy_of
          AND (p.organization_id <> d.organization_id OR p.deactivated_at IS NOT NULL OR d.deactivated_at IS NOT NULL);
        RETURN NULL;
      END $$;
      CREATE TRIGGER end_deputyship AFTER UPDATE OF organization_id, deactivated_at ON participant FOR EACH ROW
        WHEN (OLD.organization_id <> NEW.organization_id OR NEW.deactivated_at IS NOT NULL AND OLD.deactivated_at IS NULL)
        EXECUTE FUNCTION end_deputyship();

      CREATE FUNCTION keep_deputies() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE poll_invitation i SET deputy_of = t.deputy_of
        FROM participant t
        WHERE i.county_id = NEW.county_id AND i.poll_id = NEW.id
          AND t.county_id = NEW.county_id AND t.id = i.participant_id AND t.deputy_of IS NOT NULL;
        RETURN NULL;
      END $$;
      CREATE TRIGGER keep_deputies AFTER UPDATE OF closed_at ON date_poll FOR EACH ROW
        WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL) EXECUTE FUNCTION keep_deputies();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keep_deputies ON date_poll;
      DROP TRIGGER end_deputyship ON participant;
      DROP FUNCTION keep_deputies, end_deputyship;
      DROP TRIGGER audit ON participant;
      SELECT audit_table('participant', 'id', 'created_at', 'listed_at', 'link_revision', 'unnoticed');
      ALTER TABLE poll_invitation DROP deputy_of;
      ALTER TABLE participant DROP deputy_only, DROP deputy_since, DROP deputy_of;
    `);
  }
}
