import type { Translated } from "#instruments/page-words.ts";
import type { en } from "./en.ts";

export const pl: Translated<typeof en, "pl"> = {
	start: "Zacznij",
	moment: "Chwileczkę…",
	failed:
		"Pytania nie dotarły. Sprawdź połączenie i naciśnij Zacznij jeszcze raz.",
	noScript:
		"Pytania wymagają JavaScriptu, który jest wyłączony w tej przeglądarce. Włącz go i wczytaj tę stronę ponownie albo poproś osobę, która dała ci tę ankietę, o wersję papierową.",
	sample: "Dane przykładowe",
	sampleLong:
		"To zmyślony projekt, który pokazuje, jak działa Waymark. Nikt nie prosi o twoje odpowiedzi.",
	why: "Dlaczego pytamy",
	howLong: "Ile to potrwa",
	minutes: {
		one: "Około {count} minuty",
		few: "Około {count} minut",
		many: "Około {count} minut",
		other: "Około {count} minuty",
	},
	trial: "Próba",
	trialTimes:
		"Wypróbowujemy te pytania, dlatego zapisujemy, ile czasu poświęcasz każdemu z nich i jak często do niego wracasz.",
	yourChoice: "To twój wybór",
	voluntary: "Decyzja o udziale należy do ciebie.",
	voluntaryCare:
		"Decyzja o udziale należy do ciebie. Niezależnie od niej twoja opieka się nie zmieni.",
	skip: "Możesz pominąć każde pytanie i przerwać w dowolnej chwili przed wysłaniem.",
	stop: "Możesz przerwać w dowolnej chwili przed wysłaniem.",
	whoAmI: "Twoje nazwisko",
	"linkage-participant":
		"Poufnie, pod kodem uczestnika. Odpowiedzi są przechowywane pod kodem, a nie pod nazwiskiem. Kod łączy twoje odpowiedzi z różnych terminów, żeby pokazać, co się zmieniło. Nieliczne osoby prowadzące ten projekt mogą ustalić, czyj to kod. Osoby, które tylko czytają wyniki, nie mogą.",
	"linkage-own-code":
		"Poufnie, pod własnym kodem. Nie pytamy o nazwisko. Tworzysz prywatny kod, który łączy twoje odpowiedzi z różnych terminów. Przed zapisaniem kod jest szyfrowany. Nikt nie może go odczytać ani sprawdzić, kto go utworzył.",
	"linkage-none":
		"Anonimowo. Nie pytamy o nazwisko. Nie przechowujemy niczego, co mówi, kim jesteś: żadnego kodu, niczego o twoim telefonie czy komputerze ani dokładnego czasu. Nikt nie może stwierdzić, które odpowiedzi są twoje, i nic ich ze sobą nie łączy.",
	"linkage-unjoined":
		"Bez powiązania z tobą. Nie pytamy o nazwisko, a ten link nie wie, kim jesteś. Nic nie łączy odpowiedzi z tobą ani ze sobą nawzajem. Zapisujemy jednak czas odpowiedzi.",
	answers: "Co się dzieje z odpowiedziami",
	answersTeam:
		"Zespół projektu {project} z {organisation} ogląda odpowiedzi wszystkich razem, żeby zobaczyć, co działa i co można poprawić.",
	answersFinal: "Po wysłaniu nie można ich zmienić, odnaleźć ani usunąć.",
	answersWithdraw:
		"Po wysłaniu nie można ich zmienić. Otrzymasz kod, którym możesz je wycofać.",
	helpNow: "Jeśli potrzebujesz pomocy teraz",
	nobodyReads: "Nikt nie czyta odpowiedzi na bieżąco.",
	flagRead: {
		one: "Odpowiedź, z której wynika, że ktoś może być w niebezpieczeństwie, jest czytana w ciągu {count} godziny. Czyta ją: {role}.",
		few: "Odpowiedź, z której wynika, że ktoś może być w niebezpieczeństwie, jest czytana w ciągu {count} godzin. Czyta ją: {role}.",
		many: "Odpowiedź, z której wynika, że ktoś może być w niebezpieczeństwie, jest czytana w ciągu {count} godzin. Czyta ją: {role}.",
		other:
			"Odpowiedź, z której wynika, że ktoś może być w niebezpieczeństwie, jest czytana w ciągu {count} godziny. Czyta ją: {role}.",
	},
	flagNobody:
		"Nikt nie czyta odpowiedzi od razu, nawet takiej, z której wynika, że ktoś może być w niebezpieczeństwie.",
	aboutProject: "Kto odpowiada za dane i jakie masz prawa",
	purpose: "Czemu to służy",
	controller: "Kto odpowiada za dane",
	kindOfWork: "Jaki to rodzaj pracy",
	"service-evaluation":
		"Ocena usługi: sprawdzamy, jak dobrze działa ta usługa.",
	"clinical-audit":
		"Audyt kliniczny: porównujemy opiekę z tym, jaka powinna być.",
	research:
		"Badanie naukowe: chcemy dowiedzieć się, czego jeszcze nie wiadomo.",
	kept: "Jak długo przechowujemy odpowiedzi",
	months: {
		one: "{count} miesiąc",
		few: "{count} miesiące",
		many: "{count} miesięcy",
		other: "{count} miesiąca",
	},
	years: {
		one: "{count} rok",
		few: "{count} lata",
		many: "{count} lat",
		other: "{count} roku",
	},
	contact: "Pytania",
	rights: "Twoje prawa",
	rightsJoined:
		"Możesz poprosić o pokazanie, poprawienie lub usunięcie swoich odpowiedzi. Jeśli nie odpowiada ci sposób ich traktowania, możesz złożyć skargę do Information Commissioner’s Office: ico.org.uk.",
	rightsAnonymous:
		"Nikt nie może stwierdzić, które odpowiedzi są twoje, dlatego po wysłaniu nie można ich pokazać ani usunąć. Jeśli nie odpowiada ci sposób ich traktowania, możesz złożyć skargę do Information Commissioner’s Office: ico.org.uk.",
	consent: "Zanim zaczniesz",
	agree: "Znam treść tej informacji i zgadzam się wziąć udział.",
	agreeFirst: "Zaznacz pole, jeśli zgadzasz się wziąć udział.",
	version: "Wersja {version}, {date}",
	language: "Język",
	versions: "Wybierz wersję dla siebie",
	versionStandard: "Standardowa",
	"version-easy-read": "Łatwa do czytania",
	"version-child-5-7": "Dla dzieci w wieku 5–7 lat",
	"version-child-8-11": "Dla dzieci w wieku 8–11 lat",
	"version-child-12-15": "Dla młodzieży w wieku 12–15 lat",
	"version-proxy": "Aby odpowiedzieć za kogoś innego",
	machineMade:
		"Te słowa przetłumaczyła maszyna. Nikt ich jeszcze nie sprawdził.",
	easier: "Ułatw czytanie",
	contrast: "Wysoki kontrast",
	textSize: "Wielkość tekstu",
	textNormal: "Zwykła",
	textLarger: "Większa",
	textLargest: "Największa",
	help: "Potrzebna pomoc? Zapytaj osobę, która dała ci tę ankietę.",

	"link-used": "Ten link został już użyty",
	"link-used-text":
		"Każdy osobisty link przyjmuje jeden zestaw odpowiedzi, a ten już go ma. Jeśli to twoje odpowiedzi: dziękujemy, dotarły.",
	"link-used-do":
		"Jeśli jeszcze nie masz za sobą tej ankiety, poproś osobę, która dała ci link, o nowy.",
	"link-expired": "Ten link wygasł",
	"link-expired-text": "Działał przez ograniczony czas, który już minął.",
	"link-expired-do":
		"Jeśli nadal chcesz odpowiedzieć, poproś osobę, która dała ci link, o nowy.",
	"link-revoked": "Ten link został wycofany",
	"link-revoked-text": "Zespół go wyłączył.",
	"link-revoked-do":
		"Jeśli nadal chcesz odpowiedzieć, poproś osobę, która dała ci link, o nowy.",
	"wave-not-open": "Ta ankieta nie jest teraz otwarta",
	"wave-not-open-text": "Jeszcze się nie zaczęła albo już się skończyła.",
	"wave-not-open-do": "Zapytaj osobę, która dała ci link, kiedy jest otwarta.",
	"project-not-live": "Ta ankieta nie jest jeszcze otwarta",
	"project-not-live-text": "Zespół jeszcze ją przygotowuje.",
	"project-not-live-do":
		"Zapytaj osobę, która dała ci link, kiedy zostanie otwarta.",
	"not-found": "Ten link nie działa",
	"not-found-text":
		"Pod tym adresem nie ma ankiety. Być może brakuje części linku.",
	"not-found-do":
		"Sprawdź link albo zeskanuj kod jeszcze raz. Jeśli nadal nie działa, zapytaj osobę, która ci go dała.",
	busy: "Nie można teraz pokazać ankiety",
	"busy-text": "Coś nie działa po naszej stronie. To nie twoja wina.",
	"busy-do": "Poczekaj minutę i wczytaj tę stronę ponownie.",
};
