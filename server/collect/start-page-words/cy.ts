import type { Translated } from "#instruments/page-words.ts";
import type { en } from "./en.ts";

export const cy: Translated<typeof en, "cy"> = {
	start: "Dechrau",
	moment: "Un eiliad…",
	failed:
		"Ni chyrhaeddodd y cwestiynau. Gwiriwch y cysylltiad, yna pwyswch Dechrau eto.",
	noScript:
		"Mae angen JavaScript ar y cwestiynau, ac mae wedi’i ddiffodd yn y porwr hwn. Trowch ef ymlaen a llwythwch y dudalen hon eto, neu gofynnwch i’r person a roddodd yr holiadur hwn i chi am gopi papur.",
	sample: "Data enghreifftiol",
	sampleLong:
		"Prosiect gwneud yw hwn sy’n dangos sut mae Waymark yn gweithio. Does neb yn gofyn am eich atebion.",
	why: "Pam rydym yn gofyn",
	howLong: "Faint o amser mae’n ei gymryd",
	minutes: {
		zero: "Tua {count} munud",
		one: "Tua {count} funud",
		two: "Tua {count} funud",
		few: "Tua {count} munud",
		many: "Tua {count} munud",
		other: "Tua {count} munud",
	},
	trial: "Treial",
	trialTimes:
		"Rydym yn rhoi cynnig ar y cwestiynau hyn, felly rydym yn cadw faint o amser rydych yn ei dreulio ar bob un a pha mor aml rydych yn dod yn ôl ato.",
	yourChoice: "Eich dewis chi ydyw",
	voluntary: "Chi sy’n penderfynu a ydych am gymryd rhan.",
	voluntaryCare:
		"Chi sy’n penderfynu a ydych am gymryd rhan. Mae eich gofal yn aros yr un fath y naill ffordd neu’r llall.",
	skip: "Gallwch adael unrhyw gwestiwn allan, a stopio unrhyw bryd cyn i chi anfon.",
	stop: "Gallwch stopio unrhyw bryd cyn i chi anfon.",
	whoAmI: "Eich enw",
	"linkage-participant":
		"Cyfrinachol fesul cyfranogwr. Mae eich atebion yn cael eu cadw o dan god, nid eich enw. Mae’r cod yn cysylltu’r atebion a rowch ar adegau gwahanol, i ddangos beth sydd wedi newid. Gall yr ychydig bobl sy’n rhedeg y prosiect hwn ddarganfod cod pwy ydyw. Ni all pobl sydd ond yn darllen y canlyniadau.",
	"linkage-own-code":
		"Cyfrinachol drwy eich cod eich hun. Nid ydym yn gofyn am eich enw. Rydych yn gwneud cod preifat, ac mae’n cysylltu’r atebion a rowch ar adegau gwahanol. Mae’r cod yn cael ei gymysgu cyn ei gadw. Ni all neb ei ddarllen na chwilio pwy a’i gwnaeth.",
	"linkage-none":
		"Dienw. Nid ydym yn gofyn am eich enw. Nid ydym yn cadw dim sy’n dweud pwy ydych chi: dim cod, dim byd am eich ffôn neu’ch cyfrifiadur, ac nid yr union amser. Ni all neb ddweud pa atebion yw eich rhai chi, ac nid oes dim yn eu cysylltu â’i gilydd.",
	"linkage-unjoined":
		"Heb ei gysylltu â chi. Nid ydym yn gofyn am eich enw, ac nid yw’r ddolen hon yn gwybod pwy ydych chi. Nid oes dim yn cysylltu eich atebion â chi nac â’i gilydd. Rydym yn cadw’r amser pan wnaethoch ateb.",
	answers: "Beth sy’n digwydd i’ch atebion",
	answersTeam:
		"Mae tîm {project} yn {organisation} yn edrych ar atebion pawb gyda’i gilydd, i weld beth sy’n gweithio a beth i’w wneud yn well.",
	answersFinal:
		"Ar ôl eu hanfon ni ellir eu newid, eu canfod eto na’u tynnu allan.",
	answersWithdraw:
		"Ar ôl eu hanfon ni ellir eu newid. Cewch god y gallwch ei ddefnyddio i’w tynnu’n ôl.",
	helpNow: "Os oes angen help arnoch nawr",
	nobodyReads: "Nid oes neb yn darllen atebion wrth iddynt gyrraedd.",
	flagRead: {
		zero: "Darllenir ateb sy’n dweud y gall rhywun fod mewn perygl o fewn {count} awr gan: {role}.",
		one: "Darllenir ateb sy’n dweud y gall rhywun fod mewn perygl o fewn {count} awr gan: {role}.",
		two: "Darllenir ateb sy’n dweud y gall rhywun fod mewn perygl o fewn {count} awr gan: {role}.",
		few: "Darllenir ateb sy’n dweud y gall rhywun fod mewn perygl o fewn {count} awr gan: {role}.",
		many: "Darllenir ateb sy’n dweud y gall rhywun fod mewn perygl o fewn {count} awr gan: {role}.",
		other:
			"Darllenir ateb sy’n dweud y gall rhywun fod mewn perygl o fewn {count} awr gan: {role}.",
	},
	flagNobody:
		"Does neb yn darllen eich atebion ar unwaith, hyd yn oed ateb sy’n dweud y gall rhywun fod mewn perygl.",
	aboutProject: "Pwy sy’n gyfrifol, a’ch hawliau",
	purpose: "Ar gyfer beth mae hyn",
	controller: "Pwy sy’n gyfrifol",
	kindOfWork: "Pa fath o waith ydyw",
	"service-evaluation":
		"Gwerthusiad o wasanaeth: rydym yn edrych ar ba mor dda mae’r gwasanaeth hwn yn gweithio.",
	"clinical-audit":
		"Archwiliad clinigol: rydym yn cymharu gofal â’r hyn y dylai fod.",
	research: "Ymchwil: rydym am ddarganfod yr hyn nad yw’n hysbys eto.",
	kept: "Am ba hyd y cedwir atebion",
	months: {
		zero: "{count} mis",
		one: "{count} mis",
		two: "{count} fis",
		few: "{count} mis",
		many: "{count} mis",
		other: "{count} mis",
	},
	years: {
		zero: "{count} blynedd",
		one: "{count} flwyddyn",
		two: "{count} flynedd",
		few: "{count} blynedd",
		many: "{count} blynedd",
		other: "{count} mlynedd",
	},
	contact: "Cwestiynau",
	rights: "Eich hawliau",
	rightsJoined:
		"Gallwch ofyn am weld eich atebion, am eu cywiro, neu am eu dileu. Os nad ydych yn fodlon ar sut y maent yn cael eu trin, gallwch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth: ico.org.uk.",
	rightsAnonymous:
		"Ni all neb ddweud pa atebion yw eich rhai chi, felly ni ellir eu dangos i chi na’u tynnu allan ar ôl eu hanfon. Os nad ydych yn fodlon ar sut y maent yn cael eu trin, gallwch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth: ico.org.uk.",
	consent: "Cyn i chi ddechrau",
	agree: "Rwyf wedi darllen hwn ac rwy’n cytuno i gymryd rhan.",
	agreeFirst: "Ticiwch y blwch os ydych yn cytuno i gymryd rhan.",
	version: "Fersiwn {version}, {date}",
	language: "Iaith",
	versions: "Dewiswch y fersiwn i chi",
	versionStandard: "Safonol",
	"version-easy-read": "Hawdd ei ddeall",
	"version-child-5-7": "I blant 5 i 7 oed",
	"version-child-8-11": "I blant 8 i 11 oed",
	"version-child-12-15": "I bobl ifanc 12 i 15 oed",
	"version-proxy": "I ateb dros rywun arall",
	machineMade:
		"Peiriant a gyfieithodd y geiriau hyn. Does neb wedi eu gwirio eto.",
	easier: "Ei wneud yn haws ei ddarllen",
	contrast: "Cyferbyniad uchel",
	textSize: "Maint y testun",
	textNormal: "Arferol",
	textLarger: "Mwy",
	textLargest: "Mwyaf",
	help: "Angen help? Gofynnwch i’r person a roddodd yr holiadur hwn i chi.",

	"link-used": "Mae’r ddolen hon wedi’i defnyddio",
	"link-used-text":
		"Mae pob dolen bersonol yn derbyn un set o atebion, ac mae gan hon ei hatebion. Os chi oedd hynny: diolch, mae eich atebion wedi cyrraedd.",
	"link-used-do":
		"Os nad ydych wedi ateb eto, gofynnwch i’r person a roddodd y ddolen i chi am un newydd.",
	"link-expired": "Mae’r ddolen hon wedi dod i ben",
	"link-expired-text":
		"Roedd yn gweithio am gyfnod penodol, ac mae hwnnw wedi mynd heibio.",
	"link-expired-do":
		"Os hoffech ateb o hyd, gofynnwch i’r person a roddodd y ddolen i chi am un newydd.",
	"link-revoked": "Mae’r ddolen hon wedi’i thynnu’n ôl",
	"link-revoked-text": "Mae’r tîm wedi’i diffodd.",
	"link-revoked-do":
		"Os hoffech ateb o hyd, gofynnwch i’r person a roddodd y ddolen i chi am un newydd.",
	"wave-not-open": "Nid yw’r holiadur hwn ar agor nawr",
	"wave-not-open-text": "Nid yw wedi agor eto, neu mae wedi cau.",
	"wave-not-open-do":
		"Gofynnwch i’r person a roddodd y ddolen i chi pryd y mae ar agor.",
	"project-not-live": "Nid yw’r holiadur hwn ar agor eto",
	"project-not-live-text": "Mae’r tîm yn dal i’w baratoi.",
	"project-not-live-do":
		"Gofynnwch i’r person a roddodd y ddolen i chi pryd y bydd yn agor.",
	"not-found": "Nid yw’r ddolen hon yn gweithio",
	"not-found-text":
		"Nid oes holiadur yn y cyfeiriad hwn. Efallai bod rhan o’r ddolen ar goll.",
	"not-found-do":
		"Gwiriwch y ddolen, neu sganiwch y cod eto. Os nad yw’n gweithio o hyd, gofynnwch i’r person a’i rhoddodd i chi.",
	busy: "Ni ellir dangos yr holiadur ar hyn o bryd",
	"busy-text":
		"Mae rhywbeth nad yw’n gweithio ar ein hochr ni. Nid chi wnaeth ddim o’i le.",
	"busy-do": "Arhoswch funud, yna llwythwch y dudalen hon eto.",
};
