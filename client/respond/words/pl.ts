import type { WordsIn } from "../words.ts";

export const pl: WordsIn<"pl"> = {
	language: "Język",
	languageFailed:
		"Ten język nie dotarł. Sprawdź połączenie i spróbuj ponownie.",
	machineMade:
		"Te słowa przetłumaczyła maszyna. Nikt ich jeszcze nie sprawdził.",
	help: "Potrzebna pomoc? Zapytaj osobę, która dała ci tę ankietę.",
	sample: "Dane przykładowe",
	easier: "Ułatw czytanie",
	contrast: "Wysoki kontrast",
	textSize: "Wielkość tekstu",
	textNormal: "Zwykła",
	textLarger: "Większa",
	textLargest: "Największa",

	back: "Wstecz",
	continue: "Dalej",
	send: "Wyślij moje odpowiedzi",
	moment: "Chwileczkę…",
	progress: "Pytanie {number} z {total}",
	progressAbout: "Pytanie {number} z około {total}",
	beforeQuestions: "Przed pytaniami",
	required: "Na to pytanie trzeba odpowiedzieć",
	whyWeAsk: "Dlaczego o to pytamy",
	listen: "Posłuchaj",
	listenPause: "Wstrzymaj",
	listenGoOn: "Słuchaj dalej",
	listenStop: "Zatrzymaj",
	listenHeadphones: "Użyj słuchawek, jeśli inni mogą usłyszeć.",
	listenFailed: "Nie można teraz odtworzyć dźwięku.",
	clear: "Usuń moją odpowiedź",
	cleared: "Odpowiedź usunięta",
	chooseAll: "Wybierz wszystkie, które pasują",
	rankAll:
		"Dotknij pierwszego wyboru, potem drugiego i tak dalej. Dotknij ponownie, aby cofnąć.",
	rankSome: {
		one: "Dotknij po kolei tylu wyborów: {count}. Dotknij ponownie, aby cofnąć.",
		few: "Dotknij po kolei tylu wyborów: {count}. Dotknij ponownie, aby cofnąć.",
		many: "Dotknij po kolei tylu wyborów: {count}. Dotknij ponownie, aby cofnąć.",
		other:
			"Dotknij po kolei tylu wyborów: {count}. Dotknij ponownie, aby cofnąć.",
	},
	rankPlace: "Wybór {rank}: ",
	rankedAt: "{option}: wybór {rank}",
	rankTakenBack: "{option}: cofnięto",
	rankUp: "Przesuń w górę: {option}",
	rankDown: "Przesuń w dół: {option}",
	sliderHint: "Dotknij linii albo użyj przycisków.",
	sliderNone: "Brak odpowiedzi",
	less: "Mniej",
	more: "Więcej",
	muchLess: "Dużo mniej",
	muchMore: "Dużo więcej",
	sliderType: "Albo wpisz liczbę",
	day: "Dzień",
	month: "Miesiąc",
	year: "Rok",
	dateExample: "Na przykład: 27 3 2026",
	charactersLeft: {
		one: "Możesz wpisać jeszcze {count} znak",
		few: "Możesz wpisać jeszcze {count} znaki",
		many: "Możesz wpisać jeszcze {count} znaków",
		other: "Możesz wpisać jeszcze {count} znaku",
	},
	charactersOver: {
		one: "To o {count} znak za dużo",
		few: "To o {count} znaki za dużo",
		many: "To o {count} znaków za dużo",
		other: "To o {count} znaku za dużo",
	},
	noNames: "Nie wpisuj niczyjego imienia ani nazwiska.",

	errorTitle: "Coś wymaga poprawy",
	errorPrefix: "Błąd: ",
	errorChoose: "Wybierz jedną odpowiedź",
	errorChooseSome: "Wybierz co najmniej jedną odpowiedź",
	errorRank: "Ułóż swoje wybory w kolejności",
	errorSlider: "Wybierz miejsce na linii",
	errorStep: "Wpisz liczbę od {min} do {max}, co {step}",
	errorNumber: "Wpisz liczbę cyframi",
	errorNumberNeeded: "Wpisz liczbę",
	errorWhole: "Wpisz liczbę całkowitą, bez przecinka",
	errorDecimals: "Wpisz liczbę z mniejszą liczbą cyfr po przecinku",
	errorBetween: "Wpisz liczbę od {min} do {max}",
	errorAtLeast: "Wpisz {min} lub więcej",
	errorAtMost: "Wpisz {max} lub mniej",
	errorDateNeeded: "Wpisz datę",
	errorDate: "Wpisz prawdziwą datę: dzień, miesiąc i rok",
	errorDateFrom: "Wpisz datę {min} lub późniejszą",
	errorDateTo: "Wpisz datę {max} lub wcześniejszą",
	errorDateBetween: "Wpisz datę od {min} do {max}",
	errorTextNeeded: "Napisz odpowiedź",
	errorTextLong: {
		one: "Skróć odpowiedź do {count} znaku",
		few: "Skróć odpowiedź do {count} znaków lub mniej",
		many: "Skróć odpowiedź do {count} znaków lub mniej",
		other: "Skróć odpowiedź do {count} znaku lub mniej",
	},
	errorTextCharacters: "Usuń znaki, których nie można wyświetlić",
	errorOther:
		"Tej odpowiedzi nie można wysłać w tej postaci. Odpowiedz jeszcze raz",

	siteTitle: "Którego miejsca dotyczą twoje odpowiedzi?",
	siteError: "Wybierz miejsce",

	codeTitle: "Utwórz swój prywatny kod",
	codeWhy:
		"Kod łączy twoje odpowiedzi z różnych terminów. Za każdym razem pytamy o to samo, więc nie musisz go zapisywać. Przed zapisaniem jest szyfrowany, więc zespół nigdy nie widzi tego, co wpisujesz.",
	codeUnknown: "Jeśli czegoś nie wiesz, wpisz XX.",
	codeFree: "Twój kod",
	codeFreeHint:
		"Wymyśl słowo lub liczbę, które zapamiętasz, a których inni by nie wybrali. Za każdym razem wpisuj to samo. Jeśli masz już kod, wpisz go.",
	codeFreeError: "Wpisz swój kod",
	codeLetterError: "Wpisz jedną literę",
	codeNumberError: "Wpisz liczbę od {min} do {max}",
	codeCommonError:
		"Odpowiedz na co najmniej dwa z tych pytań. Inaczej inne osoby miałyby ten sam kod",
	codeShown: "Twój kod to",
	codeMade: "Twój kod jest gotowy.",
	codeAgain: "Utwórz go jeszcze raz",

	whoTitle: "Kto odpowiadał na te pytania?",
	whoSelf: "Odpowiadam samodzielnie",
	whoHelped: "Ktoś mi pomaga",
	whoProxy: "Odpowiadam za inną osobę",
	whoError: "Wybierz, kto odpowiadał na te pytania",

	checkTitle: "Sprawdź odpowiedzi przed wysłaniem",
	change: "Zmień",
	changeAnswer: "swoją odpowiedź: {question}",
	notProvided: "Nie podano",
	codeGiven: "Gotowy",
	sendNotice: "Po wysłaniu nie można zmienić odpowiedzi.",

	sending: "Wysyłanie odpowiedzi",
	sentTitle: "Dziękujemy. Twoje odpowiedzi zostały wysłane",
	sentNext: "Co będzie dalej",
	sentTeam:
		"Zespół z {organisation} przeczyta twoje odpowiedzi razem z odpowiedziami innych osób i sprawdzi, co można poprawić.",
	sentResults:
		"Zapytaj osobę, która dała ci tę ankietę, gdzie można zobaczyć wyniki.",
	sentClose: "Możesz teraz zamknąć tę stronę.",
	helpNow: "Jeśli potrzebujesz pomocy teraz",
	nobodyReads: "Nikt nie czyta odpowiedzi na bieżąco.",
	signpostTitle: "Możesz uzyskać pomoc",
	signpostRead: {
		one: "Takie odpowiedzi jak Twoje są czytane w ciągu {count} godziny. Czyta je: {role}.",
		few: "Takie odpowiedzi jak Twoje są czytane w ciągu {count} godzin. Czyta je: {role}.",
		many: "Takie odpowiedzi jak Twoje są czytane w ciągu {count} godzin. Czyta je: {role}.",
		other:
			"Takie odpowiedzi jak Twoje są czytane w ciągu {count} godziny. Czyta je: {role}.",
	},
	signpostNobody: "Nikt nie czyta Twoich odpowiedzi od razu.",
	withdrawTitle: "Jeśli zmienisz zdanie",
	withdrawHow:
		"Z tym kodem możesz w każdej chwili wycofać swoje odpowiedzi. Widać go tylko teraz i nikt inny go nie ma: zapisz go, wydrukuj tę stronę albo zrób zdjęcie.",
	withdrawPrint: "Wydrukuj tę stronę",
	nextPerson: "Zacznij dla następnej osoby",
	waitingTitle: "Odpowiedzi są zapisane na tym urządzeniu",
	waiting:
		"Odpowiedzi są zapisane na tym urządzeniu i zostaną wysłane, gdy wróci połączenie.",
	waitingOpen:
		"Nie musisz nic robić. Jeśli możesz, zostaw tę stronę otwartą, aż pojawi się informacja, że odpowiedzi zostały wysłane.",
	waitingUnsaved:
		"Nie udało się zapisać odpowiedzi na tym urządzeniu. Nie zamykaj tej strony, aż pojawi się informacja, że odpowiedzi zostały wysłane.",
	tryNow: "Spróbuj teraz ponownie",

	refusedTitle: "Nie udało się wysłać odpowiedzi",
	refusedClosed:
		"Ta ankieta jest zamknięta albo jej link już nie działa, więc nie można było przyjąć odpowiedzi.",
	refusedUsed:
		"Ten link został już użyty. Każdy osobisty link przyjmuje jeden zestaw odpowiedzi.",
	refusedConflict: "Pod tym samym numerem wysłano już inne odpowiedzi.",
	refusedFaults:
		"Odpowiedzi nie pasowały do tej ankiety. Mogła się zmienić w trakcie odpowiadania.",
	refusedKept:
		"Nic nie zginęło: odpowiedzi są nadal na tym urządzeniu. Zapisz je jako plik i przekaż zespołowi z {organisation} albo odpowiedz jeszcze raz, używając nowego linku.",
	refusedKeptShared:
		"Nic nie zginęło: odpowiedzi są nadal na tym urządzeniu. Powiedz o tym osobie, która dała ci urządzenie.",
	saveFile: "Zapisz moje odpowiedzi jako plik",
	deleteKept: "Usuń moje odpowiedzi z tego urządzenia",
	deleted: "Odpowiedzi zostały usunięte z tego urządzenia.",

	resumeTitle: "Ankieta jest już rozpoczęta",
	resume:
		"Niektóre odpowiedzi z tego urządzenia nie zostały wysłane. Możesz je kontynuować albo zacząć od nowa.",
	resumeGo: "Kontynuuj moje odpowiedzi",
	resumeAfresh: "Zacznij od nowa",
	noticesTitle: "Odpowiedzi na tym urządzeniu",
	earlierWaiting:
		"Wcześniejsze odpowiedzi z tego urządzenia są tu zapisane i zostaną wysłane, gdy wróci połączenie.",
	earlierRefused:
		"Wcześniejszych odpowiedzi z tego urządzenia nie udało się wysłać. Możesz je zapisać jako plik i przekazać zespołowi z {organisation}.",
	earlierSent:
		"Odpowiedzi zapisane na tym urządzeniu zostały teraz wysłane. Dziękujemy.",

	handBack: "Oddaj tablet",
	idleTitle: "Czy nadal tu jesteś?",
	idleWhy:
		"Jeśli nikt nie odpowie, wszystko na tym ekranie zostanie usunięte, aby następna osoba tego nie zobaczyła.",
	idleLeft: "Pozostało sekund: {seconds}",
	idleGoOn: "Tak, kontynuuj",
	phoneButton: "Kontynuuj na moim telefonie",
	phoneTitle: "Kontynuuj na swoim telefonie",
	phoneHow:
		"Skieruj aparat telefonu na ten kod i otwórz adres. Dotychczasowe odpowiedzi przejdą razem z nim. Kod działa przez 24 godziny.",
	phoneShortened:
		"To, co napisano własnymi słowami, nie zmieściło się w kodzie. Napisz to ponownie na telefonie.",
	phoneCode: "Kod, który otwiera tę ankietę na telefonie",
	phoneDone: "Mam to na telefonie",
	phoneBack: "Wolę kontynuować tutaj",
	phoneFailed:
		"To teraz nie działa. Możesz kontynuować tutaj albo spróbować ponownie za minutę.",

	ownTitle: "Co mówią Twoje odpowiedzi",
	ownNoDiagnosis:
		"To nie jest diagnoza. To tylko suma tego, co właśnie zaznaczono.",
	ownNoScore:
		"Na zbyt mało z tych pytań udzielono odpowiedzi, aby je zsumować.",
	ownPlace:
		"Twoje odpowiedzi dają {value} na linii od {min} do {max}: {place}.",
	ownLower: "w dolnej jednej trzeciej",
	ownMiddle: "w środkowej jednej trzeciej",
	ownUpper: "w górnej jednej trzeciej",
	ownPrint: "Wydrukuj",
	ownCode: "Zabierz jako kod",
	ownCodeHow:
		"Skieruj aparat telefonu na ten kod. Zawiera same słowa i nic nie jest wysyłane.",
	ownCodeLabel: "Kod, który zawiera to, co mówią Twoje odpowiedzi",
	unitTitle: "Jakie były tu ostatnie odpowiedzi",
	unitTooFew:
		"Odpowiedzi jest jeszcze za mało, aby je pokazać. Grupy mniejsze niż {threshold} nigdy nie są pokazywane.",
	unitRule:
		"Każdy wiersz to grupa co najmniej {threshold} odpowiedzi, do wczoraj.",
	unitDays: "Dni",
	unitAnswers: "Odpowiedzi",
	unitMean: "Średnia, od {min} do {max}",
};
