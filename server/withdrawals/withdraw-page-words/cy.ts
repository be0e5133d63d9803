import type { Translated } from "#instruments/page-words.ts";
import type { en } from "./en.ts";

export const cy: Translated<typeof en, "cy"> = {
	title: "Tynnu eich atebion yn ôl",
	how: "Pan anfonoch eich atebion, cawsoch god tynnu’n ôl. Rhowch ef yma a bydd yr atebion hynny’n cael eu dileu. Nid oes angen dweud pam, ac mae eich gofal yn aros yr un fath.",
	code: "Cod tynnu’n ôl",
	hint: "36 o lythrennau a rhifau. Nid yw priflythrennau, bylchau na chysylltnodau o bwys.",
	erase: "Dileu fy atebion",
	done: "Nid yw atebion o dan y cod hwn yn cael eu defnyddio mwyach",
	doneText:
		"Maent wedi’u dileu ac nid ydynt mewn unrhyw ffigur o hyn ymlaen. Ni ellir galw’n ôl ffigurau a argraffwyd neu a rannwyd o’r blaen. Mae copïau a gedwir er diogelwch yn cael eu trosysgrifo wrth iddynt ddod i ben.",
	close: "Gallwch gau’r dudalen hon nawr.",
	noScript:
		"Mae angen JavaScript ar y dudalen hon, ac mae wedi’i ddiffodd yn y porwr hwn. Trowch ef ymlaen a llwythwch y dudalen eto, neu gofynnwch i’r person a roddodd yr holiadur i chi dynnu eich atebion yn ôl.",
	lost: "Wedi colli eich cod? Gofynnwch i’r person a roddodd yr holiadur i chi.",

	empty: "Rhowch eich cod tynnu’n ôl",
	failed:
		"Ni anfonwyd dim. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.",
	busy: "Mae rhywbeth nad yw’n gweithio ar ein hochr ni. Arhoswch funud, yna rhowch gynnig arall arni.",
	"invalid-body":
		"Nid yw hwn yn god tynnu’n ôl cyfan: cymharwch ef â’r un a roddwyd i chi, nod wrth nod.",
	"linkage-forbids":
		"Ers i chi ateb, mae’r tîm wedi gwahanu’r holl atebion i’r arolwg hwn oddi wrth y rhai a’u rhoddodd, am byth. Felly ni ellir gwahaniaethu rhwng eich rhai chi a’r lleill na’u tynnu’n ôl mwyach. Ni all neb arall ddweud mai eich rhai chi ydynt ychwaith.",
	"too-many-attempts":
		"Rhoddwyd cynnig ar ormod o godau o’r fan hon. Arhoswch chwarter awr, yna rhowch gynnig arall arni.",
};
