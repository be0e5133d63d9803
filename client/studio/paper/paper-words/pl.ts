import type { PaperWordsIn } from "../paper-words.ts";

export const pl: PaperWordsIn<"pl"> = {
	howTo: "Jak wypełnić ten formularz",
	howToMark:
		"Proszę użyć długopisu i postawić krzyżyk w kratce z odpowiedzią. Aby zmienić odpowiedź, proszę całkowicie zamalować błędną kratkę i postawić krzyżyk we właściwej.",
	noName: "Proszę nie wpisywać na formularzu swojego imienia i nazwiska.",
	chooseOne: "Proszę zaznaczyć jedną kratkę",
	rank: {
		one: "Proszę wpisać 1 przy pierwszej pozycji",
		few: "Proszę wpisać 1 przy pierwszej pozycji, potem 2, aż do {count}",
		many: "Proszę wpisać 1 przy pierwszej pozycji, potem 2, aż do {count}",
		other: "Proszę wpisać 1 przy pierwszej pozycji, potem 2, aż do {count}",
	},
	slide: "Proszę zaznaczyć miejsce na linii i wpisać jego liczbę w kratkę",
	writeNumber: "Proszę wpisać liczbę",
	dateWritten: "Data wypełnienia formularza",
	giveBack: "Jak oddać formularz",
	giveBackText:
		"Proszę oddać formularz osobie, od której został otrzymany, albo włożyć go do dołączonego pudełka lub koperty.",
	codePaper:
		"Kod łączy odpowiedzi udzielone w różnym czasie. Za każdym razem pytamy o to samo. Osoba przepisująca formularz przeczyta go jeden raz; potem przechowywana jest tylko jego zaszyfrowana postać.",
	codeFree:
		"Proszę wpisać słowo lub liczbę, które łatwo zapamiętać, a których inni by nie wybrali. Za każdym razem proszę wpisać to samo.",
	page: "Strona {page} z {pages}",
	skipTo:
		"Jeśli {condition}, proszę przejść do pytania {number}. W przeciwnym razie proszę przejść do pytania {otherwise}.",
	skipEnd:
		"Jeśli {condition}, proszę przejść do pytania {number}. W przeciwnym razie proszę przejść na koniec formularza.",
	readIf: "Proszę przeczytać to tylko wtedy, gdy {condition}.",
	is: "odpowiedź na pytanie {question} to „{answer}”",
	atLeast: "odpowiedź na pytanie {question} wynosi {value} lub więcej",
	atMost: "odpowiedź na pytanie {question} wynosi {value} lub mniej",
	answered: "udzielono odpowiedzi na pytanie {question}",
	unanswered: "pominięto pytanie {question}",
	and: "{one} i {other}",
	or: "{one} lub {other}",
	not: "nie jest tak, że {one}",
	end: "To już koniec formularza. Dziękujemy.",
};
