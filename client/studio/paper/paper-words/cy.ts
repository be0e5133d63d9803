import type { PaperWordsIn } from "../paper-words.ts";

export const cy: PaperWordsIn<"cy"> = {
	howTo: "Sut i lenwi’r ffurflen hon",
	howToMark:
		"Defnyddiwch feiro. Rhowch groes ym mlwch eich ateb. Os newidiwch eich meddwl, llenwch y blwch anghywir yn llwyr a rhowch groes yn yr un cywir.",
	noName: "Peidiwch ag ysgrifennu eich enw ar y ffurflen hon.",
	chooseOne: "Marciwch un blwch",
	rank: {
		zero: "Ysgrifennwch 1 wrth yr un sy’n dod yn gyntaf",
		one: "Ysgrifennwch 1 wrth yr un sy’n dod yn gyntaf",
		two: "Ysgrifennwch 1 wrth yr un sy’n dod yn gyntaf, yna 2",
		few: "Ysgrifennwch 1 wrth yr un sy’n dod yn gyntaf, yna 2, hyd at {count}",
		many: "Ysgrifennwch 1 wrth yr un sy’n dod yn gyntaf, yna 2, hyd at {count}",
		other:
			"Ysgrifennwch 1 wrth yr un sy’n dod yn gyntaf, yna 2, hyd at {count}",
	},
	slide: "Rhowch farc ar y llinell, ac ysgrifennwch ei rif yn y blwch",
	writeNumber: "Ysgrifennwch rif",
	dateWritten: "Y dyddiad yr ydych yn llenwi’r ffurflen hon",
	giveBack: "Sut i’w rhoi yn ôl",
	giveBackText:
		"Rhowch y ffurflen hon i’r person a’i rhoddodd i chi, neu rhowch hi yn y blwch neu’r amlen a ddaeth gyda hi.",
	codePaper:
		"Mae eich cod yn cysylltu eich atebion ar wahanol adegau. Rydym yn gofyn yr un peth bob tro. Mae’r sawl sy’n teipio’r ffurflen hon yn ei ddarllen unwaith; wedi hynny dim ond ffurf wedi’i sgramblo ohono a gedwir.",
	codeFree:
		"Ysgrifennwch air neu rif y byddwch yn ei gofio ac na fyddai eraill yn ei ddewis. Ysgrifennwch yr un un bob tro.",
	page: "Tudalen {page} o {pages}",
	skipTo:
		"Os {condition}, ewch ymlaen i gwestiwn {number}. Fel arall ewch i gwestiwn {otherwise}.",
	skipEnd:
		"Os {condition}, ewch ymlaen i gwestiwn {number}. Fel arall ewch i ddiwedd y ffurflen.",
	readIf: "Darllenwch hwn dim ond os {condition}.",
	is: "ateboch “{answer}” i gwestiwn {question}",
	atLeast: "yw eich ateb i gwestiwn {question} yn {value} neu fwy",
	atMost: "yw eich ateb i gwestiwn {question} yn {value} neu lai",
	answered: "ateboch gwestiwn {question}",
	unanswered: "na wnaethoch ateb cwestiwn {question}",
	and: "{one} a hefyd {other}",
	or: "{one} neu {other}",
	not: "nad yw’n wir bod y canlynol: {one}",
	end: "Dyma ddiwedd y ffurflen. Diolch.",
};
