import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Notices that a county never made its own said that reminders go to those alone who agree, did not say for how long data
 * are kept, nor what the log keeps of where people act from. They get a second version; the first stays readable.
 */
export class CorrectDefaultNotices20261122131000 implements MigrationInterface {
  name = 'CorrectDefaultNotices20261122131000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE privacy_notice NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE county_profile NO FORCE ROW LEVEL SECURITY;
      INSERT INTO privacy_notice (county_id, version, published_at, texts)
      SELECT county_id, 2, now(), jsonb_build_object(
        'pl', texts -> 'pl' || jsonb_build_object('purposes',
          replace(replace(replace(texts -> 'pl' ->> 'purposes',
            'zapraszać na nie i przygotować je', 'zapraszać na nie, przypominać o nich i o pytaniach bez odpowiedzi oraz przygotować je'),
            E'samorządzie powiatowym).\\n', E'samorządzie powiatowym). Przypomnienia e-mail można w dowolnej chwili wyłączyć na swojej osobistej stronie.\\n'),
            'wyrazili – przesyłamy przypomnienia e-mail, utrwalamy', 'wyrazili – utrwalamy'),
          'retention', replace(texts -> 'pl' ->> 'retention',
            'przez okres ustalony przez administratora, nie krócej niż 12 miesięcy', 'przez ' || kept_months ||
              CASE WHEN kept_months % 10 BETWEEN 2 AND 4 AND kept_months % 100 NOT BETWEEN 12 AND 14 THEN ' miesiące'
              ELSE ' miesięcy' END)
            || ' W dzienniku zdarzeń przez dwa lata zapisane jest, kto, kiedy i co zmienił, a przy tym sieć (adres IP bez końcówki) oraz rodzina przeglądarki i systemu.'),
        'en', texts -> 'en' || jsonb_build_object('purposes',
          replace(replace(replace(texts -> 'en' ->> 'purposes',
            'to invite you to them and to prepare them', 'to invite you to them, to remind you of them and of questions without an answer, and to prepare them'),
            E'county self-government).\\n', E'county self-government). You may stop reminders by e-mail at any time on your personal page.\\n'),
            'we send reminders by e-mail, take pictures', 'we take pictures'),
          'retention', replace(texts -> 'en' ->> 'retention',
            'for the time set by the controller, no less than 12 months', 'for ' || kept_months || ' months')
            || ' The log keeps for two years who changed what and when, with the network (an IP address without its end) and the family of browser and system.'))
      FROM privacy_notice JOIN county_profile USING (county_id)
      WHERE version = 1 AND published_by IS NULL
        AND NOT EXISTS (SELECT FROM privacy_notice later WHERE later.county_id = county_profile.county_id AND later.version > 1);
      ALTER TABLE county_profile FORCE ROW LEVEL SECURITY;
      ALTER TABLE privacy_notice FORCE ROW LEVEL SECURITY;
    `);
  }

  /** What people have been shown stays. */
  async down(): Promise<void> {}
}
