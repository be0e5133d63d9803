import type { Translated } from "#instruments/page-words.ts";
import type { en } from "./en.ts";

export const pl: Translated<typeof en, "pl"> = {
	title: "Wycofaj swoje odpowiedzi",
	how: "Po wysłaniu odpowiedzi otrzymano kod wycofania. Wpisz go tutaj, a te odpowiedzi zostaną usunięte. Nie musisz podawać powodu, a twoja opieka pozostanie taka sama.",
	code: "Kod wycofania",
	hint: "36 liter i cyfr. Wielkość liter, spacje i łączniki nie mają znaczenia.",
	erase: "Usuń moje odpowiedzi",
	done: "Odpowiedzi z tym kodem nie są już używane",
	doneText:
		"Zostały usunięte i od teraz nie ma ich w żadnych wynikach. Wyników, które wydrukowano lub udostępniono wcześniej, nie można cofnąć. Kopie zapasowe są nadpisywane, gdy minie ich termin.",
	close: "Możesz teraz zamknąć tę stronę.",
	noScript:
		"Ta strona wymaga JavaScriptu, który jest wyłączony w tej przeglądarce. Włącz go i wczytaj tę stronę ponownie albo poproś osobę, która dała ci ankietę, o wycofanie twoich odpowiedzi.",
	lost: "Nie masz już kodu? Zapytaj osobę, która dała ci ankietę.",

	empty: "Wpisz swój kod wycofania",
	failed: "Nic nie wysłano. Sprawdź połączenie i spróbuj jeszcze raz.",
	busy: "Coś nie działa po naszej stronie. Poczekaj minutę i spróbuj jeszcze raz.",
	"invalid-body":
		"To nie jest cały kod wycofania: porównaj go znak po znaku z tym, który ci podano.",
	"linkage-forbids":
		"Po wysłaniu twoich odpowiedzi zespół na stałe oddzielił wszystkie odpowiedzi w tej ankiecie od osób, które ich udzieliły. Dlatego twoich nie można już odróżnić od innych ani wycofać. Nikt inny też nie może stwierdzić, że są twoje.",
	"too-many-attempts":
		"Wypróbowano stąd zbyt wiele kodów. Poczekaj kwadrans i spróbuj jeszcze raz.",
};
