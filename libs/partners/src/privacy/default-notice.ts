import { count } from '@beczka/notifications';
import type { CountyName, CountyProfile } from '@beczka/tenancy';
import type { NoticeTexts } from './privacy-notice.entity.js';

export interface Office extends Pick<CountyProfile, 'officeName' | 'contactPhone' | 'contactEmail'> {
  /** For how many months people are kept after their last cycle. */
  keptMonths: number;
}

const MONTHS = {
  pl: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' },
  en: { one: 'month', many: 'months' },
};

/**
 * A whole notice under articles 13 and 14 of the GDPR, made from what the county says of itself. It is true of what this
 * service does; the county makes it its own.
 */
export const DEFAULT_NOTICE: Record<'pl' | 'en', (office: Office, county: CountyName) => NoticeTexts> = {
  pl: ({ officeName, contactPhone, contactEmail, keptMonths }, county) => ({
    controller: `Administratorem Państwa danych osobowych jest: ${officeName} (${county.nominative}). Kontakt: tel. ${contactPhone}, e-mail ${contactEmail}.`,
    inspector: `We wszystkich sprawach dotyczących danych osobowych można się zwrócić do inspektora ochrony danych: e-mail ${contactEmail} z dopiskiem „inspektor ochrony danych” albo listownie na adres urzędu.`,
    purposes: `Dane przetwarzamy, aby uzgadniać terminy konferencji partnerstwa lokalnego w ${county.locative}, zapraszać na nie, przypominać o nich i o pytaniach bez odpowiedzi oraz przygotować je – to zadanie realizowane w interesie publicznym (art. 6 ust. 1 lit. e RODO, w związku z ustawą o rynku pracy i służbach zatrudnienia oraz ustawą o samorządzie powiatowym). Przypomnienia e-mail można w dowolnej chwili wyłączyć na swojej osobistej stronie.\nNa podstawie zgody (art. 6 ust. 1 lit. a RODO) – tylko jeśli ją Państwo wyrazili – utrwalamy wizerunek na konferencjach i zamieszczamy imię, nazwisko, funkcję i organizację w wykazie partnerów. Każdą zgodę można w dowolnej chwili wycofać na swojej osobistej stronie; nie wpływa to na zgodność z prawem tego, co zrobiono wcześniej.`,
    recipients:
      'Dane otrzymują podmioty, które na nasze zlecenie utrzymują system i pocztę elektroniczną, oraz ekspert prowadzący konferencje. Nie przekazujemy danych do państw trzecich ani organizacji międzynarodowych.',
    retention: `Dane przechowujemy przez czas trwania cyklu konferencji, w którym Państwo uczestniczą, a po jego zakończeniu przez ${count(keptMonths, MONTHS.pl, 'pl')}, o ile przepisy o archiwach nie stanowią inaczej. Potem są usuwane, a odpowiedzi pozostają w zestawieniach bez nazwisk. Zgłoszenie ze strony partnerstwa usuwamy po 3 dniach, jeśli nie zostało potwierdzone, po 30 dniach od odrzucenia, a po roku, jeśli pozostało bez odpowiedzi. W dzienniku zdarzeń przez dwa lata zapisane jest, kto, kiedy i co zmienił, a przy tym sieć (adres IP bez końcówki) oraz rodzina przeglądarki i systemu.`,
    rights:
      'Mają Państwo prawo dostępu do swoich danych i otrzymania ich kopii, ich sprostowania, usunięcia i ograniczenia przetwarzania, a także prawo sprzeciwu wobec przetwarzania (art. 15–18 i 21 RODO). Kopię danych, zgody i prośbę o usunięcie znajdą Państwo na swojej osobistej stronie. Przysługuje Państwu skarga do Prezesa Urzędu Ochrony Danych Osobowych (ul. Stawki 2, 00-193 Warszawa).',
    duty: 'Podanie danych jest dobrowolne, ale bez adresu e-mail nie możemy zapytać o termin ani przesłać zaproszenia. Zgody są odrębne i nie są warunkiem udziału.',
    source:
      'Dane (imię, nazwisko, adres e-mail, organizacja, a jeśli je podano – funkcja i telefon) otrzymaliśmy od Państwa albo od organizacji, którą Państwo reprezentują. Nie podejmujemy decyzji wyłącznie automatycznie i nie profilujemy.',
  }),
  en: ({ officeName, contactPhone, contactEmail, keptMonths }, county) => ({
    controller: `The controller of your personal data is ${officeName} (${county.nominative}). Contact: tel. ${contactPhone}, e-mail ${contactEmail}.`,
    inspector: `In all matters of personal data you may turn to the data protection officer: e-mail ${contactEmail}, marked “data protection officer”, or by letter to the office.`,
    purposes: `We process your data to agree dates of the local partnership's conferences in ${county.nominative}, to invite you to them, to remind you of them and of questions without an answer, and to prepare them; this is a task carried out in the public interest (Art. 6(1)(e) GDPR, with the Polish acts on the labour market and employment services and on county self-government). You may stop reminders by e-mail at any time on your personal page.\nWith your consent (Art. 6(1)(a) GDPR), and only if you have given it, we take pictures at conferences and list your name, function and organisation among the partners. You may withdraw each consent at any time on your personal page; this does not affect the lawfulness of what was done before.`,
    recipients:
      'Your data are received by those who run the system and the e-mail for us, and by the expert who leads the conferences. We transfer no data to third countries or international organisations.',
    retention: `We keep your data while the cycle of conferences lasts in which you take part, and after its end for ${count(keptMonths, MONTHS.en, 'en')}, unless the law on archives says otherwise. They are then removed; answers stay in the results without names. A registration from the page of the partnership is removed after 3 days if it was not confirmed, 30 days after it was declined, and after a year if it was left unanswered. The log keeps for two years who changed what and when, with the network (an IP address without its end) and the family of browser and system.`,
    rights:
      'You have the right of access to your data and to a copy of them, to have them corrected or removed, to restrict their processing and to object to it (Art. 15–18 and 21 GDPR). A copy of your data, your consents and a request for removal are on your personal page. You may lodge a complaint with the President of the Personal Data Protection Office (ul. Stawki 2, 00-193 Warsaw, Poland).',
    duty: 'Giving your data is voluntary, but without an e-mail address we can neither ask you about dates nor invite you. Consents are separate and no condition of taking part.',
    source:
      'We have the data (name, e-mail address, organisation and, if given, function and telephone) from you or from the organisation you represent. We take no decisions by automated means alone and do no profiling.',
  }),
};
