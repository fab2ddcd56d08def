/** Seasons and conferences. */
export const season = {
  season: {
    all: 'Sezony',
    none: 'Nie ma cyklu na ten sezon',
    noneHelp:
      'Zaplanowanie sezonu zajmuje kilka minut: wystarczy wybrać metodę, eksperta i miejsce, a okna sześciu konferencji powstaną same.',
    plan: 'Zaplanuj sezon',
    planAnother: 'Zaplanuj kolejny sezon',
    years: (start: number) => `sezon ${start}/${start + 1}`,
    dated: (dated: number, all: number) => `ustalone terminy: ${dated} z ${all}`,
    edit: 'Zmień ustawienia cyklu',
    cancelled: 'Cykl odwołany.',
    conferences: 'Konferencje sezonu',
    column: { conference: 'Konferencja', window: 'Okno', venue: 'Miejsce', date: 'Termin' },
    noVenue: 'jeszcze nie wybrano',
    noExpert: 'jeszcze nie wybrano',
    cancel: {
      ask: 'Odwołaj cały cykl',
      confirm: 'Odwołuję cykl',
      warning:
        'Odwołane zostaną wszystkie konferencje i pytania o terminy, a uczestnicy dostaną wiadomość. Tego nie można cofnąć.',
    },
    status: {
      cancelled: 'odwołana',
      open: (answered: number, asked: number) => `zbieramy odpowiedzi: ${answered} z ${asked}`,
      undecided: 'bez rozstrzygnięcia',
      draft: 'szkic pytania',
    },
    form: {
      createLead: 'Tematy, programy i okna konferencji wezmą się z metody. Wszystko można potem zmienić.',
      title: 'Nazwa cyklu',
      suggestedTitle: (countyGenitive: string) => `Partnerstwo lokalne ${countyGenitive}`,
      season: 'Sezon',
      template: 'Metoda',
      templateHint: 'Wzór kolejnych konferencji: tematy, grupy, program.',
      expert: 'Ekspert prowadzący',
      expertHint: 'Dni zajęte przez eksperta w innych powiatach nie będą proponowane.',
      venue: 'Miejsce',
      venueHint: 'Wspólne dla wszystkich konferencji; można zmienić przy każdej z osobna.',
      newVenue: 'Nowe miejsce, którego nie ma na liście',
      later: 'wybiorę później',
      gap: 'Najmniejszy odstęp między konferencjami (dni)',
      gapHint: 'Bliższe dni nie będą proponowane.',
      another: 'Tak, to ma być kolejny, osobny cykl w tym sezonie',
      create: 'Utwórz cykl',
    },
  },
  conferencePage: {
    cancelled: 'Konferencja odwołana.',
    move: 'Zmień termin',
    venue: 'Miejsce',
    window: 'Okno',
    duration: 'Czas trwania',
    groups: 'Grupy',
    leavesBehind: 'Co po niej zostaje',
    agenda: 'Program',
    noAgenda: 'Program nie jest jeszcze ułożony.',
    agendaElsewhen: (agenda: string, conference: string) =>
      `Program zaczyna się o ${agenda}, a konferencja o ${conference}.`,
    mendAgenda: 'Popraw program',
    howAgreed: 'Jak uzgodniono ten termin',
    cancel: {
      ask: 'Odwołaj konferencję',
      confirm: 'Odwołuję konferencję',
      warning: (known: boolean): string =>
        known
          ? 'Uczestnicy dostaną wiadomość, a wpis zniknie z ich kalendarzy. Tego nie można cofnąć.'
          : 'Terminu nikt jeszcze nie zna. Jeśli trwa uzgadnianie, pytani dowiedzą się, że się skończyło. Tego nie można cofnąć.',
    },
    poll: {
      answered: (answered: number, asked: number, deadline: string) =>
        `Odpowiedzi: ${answered} z ${asked}. Czekamy do: ${deadline}.`,
      NONE: {
        title: 'Termin do uzgodnienia',
        text: 'Podpowiemy dni, które mogą się udać. Uczestnicy odpowiedzą z telefonu.',
        step: 'Przygotuj pytanie o termin',
      },
      CANCELLED: {
        title: 'Pytanie o termin odwołano',
        text: 'Można przygotować nowe.',
        step: 'Przygotuj nowe pytanie',
      },
      DRAFT: {
        title: 'Pytanie o termin jest w szkicu',
        text: 'Uczestnicy jeszcze go nie dostali.',
        step: 'Sprawdź i wyślij',
      },
      OPEN: { title: 'Zbieramy odpowiedzi', step: 'Zobacz odpowiedzi' },
      UNDECIDED: {
        title: 'Żaden termin nie spełnił warunków',
        text: 'Można wybrać termin mimo to albo zapytać o nowe.',
        step: 'Rozstrzygnij',
      },
      DECIDED: { title: 'Termin uzgodniony', text: '', step: 'Zobacz odpowiedzi' },
    },
    form: {
      theme: 'Temat przewodni',
      themeEn: 'Temat po angielsku (nieobowiązkowo)',
      themeEnHint: 'Dla uczestników, którzy czytają po angielsku.',
      windowFrom: 'Okno od',
      windowTo: 'Okno do',
      duration: 'Czas trwania (minuty)',
      seats: 'Liczba miejsc (nieobowiązkowo)',
      seatsHint: 'Gdy ma być mniej osób, niż mieści sala. Kolejne osoby trafią na listę oczekujących.',
      agendaHint: 'Każdy punkt w osobnym wierszu, na początku godzina, np. «9:00 Powitanie».',
      groupsHint: 'Każda grupa w osobnym wierszu.',
    },
    moving: {
      now: 'Obecny termin:',
      warning: 'Po zmianie uczestnicy dostaną nowe zaproszenie, a stary wpis zniknie z ich kalendarzy.',
      toldNobody: 'Zaproszenia jeszcze nie wyszły; zostanie w nich podany nowy termin.',
      day: 'Nowy dzień',
      time: 'Godzina',
      reasonHint: 'Powód zobaczą uczestnicy, np. «sala jest w tym dniu zajęta».',
      confirm: 'Zmieniam termin',
    },
  },
};
