import type { WordsIn } from "../words.ts";

export const cy: WordsIn<"cy"> = {
	language: "Iaith",
	languageFailed:
		"Ni chyrhaeddodd yr iaith honno. Gwiriwch y cysylltiad a rhowch gynnig arall arni.",
	machineMade:
		"Peiriant a gyfieithodd y geiriau hyn. Does neb wedi eu gwirio eto.",
	help: "Angen help? Gofynnwch i’r person a roddodd yr holiadur hwn i chi.",
	sample: "Data enghreifftiol",
	easier: "Ei wneud yn haws ei ddarllen",
	contrast: "Cyferbyniad uchel",
	textSize: "Maint y testun",
	textNormal: "Arferol",
	textLarger: "Mwy",
	textLargest: "Mwyaf",

	back: "Yn ôl",
	continue: "Parhau",
	send: "Anfon fy atebion",
	moment: "Un eiliad…",
	progress: "Cwestiwn {number} o {total}",
	progressAbout: "Cwestiwn {number} o tua {total}",
	beforeQuestions: "Cyn y cwestiynau",
	required: "Mae angen ateb i’r cwestiwn hwn",
	whyWeAsk: "Pam rydym yn gofyn hyn",
	listen: "Gwrando",
	listenPause: "Oedi",
	listenGoOn: "Parhau i wrando",
	listenStop: "Stopio",
	listenHeadphones: "Defnyddiwch glustffonau os gall pobl eraill glywed.",
	listenFailed: "Ni ellir chwarae’r sain ar hyn o bryd.",
	clear: "Clirio fy ateb",
	cleared: "Ateb wedi’i glirio",
	chooseAll: "Dewiswch bob un sy’n berthnasol",
	rankAll:
		"Tapiwch eich dewis cyntaf, yna’r ail, ac yn y blaen. Tapiwch eto i’w dynnu’n ôl.",
	rankSome: {
		zero: "Tapiwch eich {count} dewis cyntaf mewn trefn. Tapiwch eto i dynnu un yn ôl.",
		one: "Tapiwch eich {count} dewis cyntaf mewn trefn. Tapiwch eto i dynnu un yn ôl.",
		two: "Tapiwch eich {count} dewis cyntaf mewn trefn. Tapiwch eto i dynnu un yn ôl.",
		few: "Tapiwch eich {count} dewis cyntaf mewn trefn. Tapiwch eto i dynnu un yn ôl.",
		many: "Tapiwch eich {count} dewis cyntaf mewn trefn. Tapiwch eto i dynnu un yn ôl.",
		other:
			"Tapiwch eich {count} dewis cyntaf mewn trefn. Tapiwch eto i dynnu un yn ôl.",
	},
	rankPlace: "Dewis {rank}: ",
	rankedAt: "{option}: dewis {rank}",
	rankTakenBack: "{option}: tynnwyd yn ôl",
	rankUp: "Symud {option} i fyny",
	rankDown: "Symud {option} i lawr",
	sliderHint: "Tapiwch y llinell, neu defnyddiwch y botymau.",
	sliderNone: "Heb ei ateb",
	less: "Llai",
	more: "Mwy",
	muchLess: "Llawer llai",
	muchMore: "Llawer mwy",
	sliderType: "Neu teipiwch y rhif",
	day: "Diwrnod",
	month: "Mis",
	year: "Blwyddyn",
	dateExample: "Er enghraifft, 27 3 2026",
	charactersLeft: {
		zero: "Ni allwch ddefnyddio rhagor o nodau ({count} ar ôl)",
		one: "Gallwch ddefnyddio {count} nod arall",
		two: "Gallwch ddefnyddio {count} nod arall",
		few: "Gallwch ddefnyddio {count} nod arall",
		many: "Gallwch ddefnyddio {count} nod arall",
		other: "Gallwch ddefnyddio {count} nod arall",
	},
	charactersOver: {
		zero: "Mae hynny {count} nod yn ormod",
		one: "Mae hynny {count} nod yn ormod",
		two: "Mae hynny {count} nod yn ormod",
		few: "Mae hynny {count} nod yn ormod",
		many: "Mae hynny {count} nod yn ormod",
		other: "Mae hynny {count} nod yn ormod",
	},
	noNames: "Peidiwch ag ysgrifennu enw unrhyw un.",

	errorTitle: "Mae problem",
	errorPrefix: "Gwall: ",
	errorChoose: "Dewiswch un ateb",
	errorChooseSome: "Dewiswch o leiaf un ateb",
	errorRank: "Rhowch eich dewisiadau mewn trefn",
	errorSlider: "Dewiswch le ar y llinell",
	errorStep: "Rhowch rif o {min} i {max}, mewn camau o {step}",
	errorNumber: "Rhowch rif, mewn ffigurau",
	errorNumberNeeded: "Rhowch rif",
	errorWhole: "Rhowch rif cyfan, heb bwynt degol",
	errorDecimals: "Rhowch rif gyda llai o ddigidau ar ôl y pwynt degol",
	errorBetween: "Rhowch rif o {min} i {max}",
	errorAtLeast: "Rhowch {min} neu fwy",
	errorAtMost: "Rhowch {max} neu lai",
	errorDateNeeded: "Rhowch ddyddiad",
	errorDate: "Rhowch ddyddiad go iawn, gyda diwrnod, mis a blwyddyn",
	errorDateFrom: "Rhowch ddyddiad sydd ar neu ar ôl {min}",
	errorDateTo: "Rhowch ddyddiad sydd ar neu cyn {max}",
	errorDateBetween: "Rhowch ddyddiad o {min} i {max}",
	errorTextNeeded: "Ysgrifennwch ateb",
	errorTextLong: {
		zero: "Byrhewch eich ateb i {count} nod",
		one: "Byrhewch eich ateb i {count} nod",
		two: "Byrhewch eich ateb i {count} nod neu lai",
		few: "Byrhewch eich ateb i {count} nod neu lai",
		many: "Byrhewch eich ateb i {count} nod neu lai",
		other: "Byrhewch eich ateb i {count} nod neu lai",
	},
	errorTextCharacters: "Tynnwch y nodau na ellir eu dangos",
	errorOther: "Ni ellir anfon yr ateb hwn fel y mae. Atebwch eto",

	siteTitle: "Am ba le rydych chi’n ateb?",
	siteError: "Dewiswch le",

	codeTitle: "Gwnewch eich cod preifat",
	codeWhy:
		"Mae eich cod yn cysylltu eich atebion ar adegau gwahanol. Rydym yn gofyn yr un peth bob tro, felly does dim angen i chi ei ysgrifennu. Mae’n cael ei gymysgu cyn ei storio, felly nid yw’r tîm byth yn gweld yr hyn a deipioch.",
	codeUnknown: "Os nad ydych yn gwybod un ohonynt, ysgrifennwch XX yn ei le.",
	codeFree: "Eich cod",
	codeFreeHint:
		"Meddyliwch am air neu rif y byddwch yn ei gofio ac na fyddai eraill yn ei ddewis. Teipiwch yr un un bob tro. Os gwnaethoch un o’r blaen, teipiwch hwnnw.",
	codeFreeError: "Teipiwch eich cod",
	codeLetterError: "Rhowch un llythyren",
	codeNumberError: "Rhowch rif o {min} i {max}",
	codeCommonError:
		"Atebwch o leiaf ddau o’r rhain. Fel arall byddai gan bobl eraill yr un cod",
	codeShown: "Eich cod yw",
	codeMade: "Mae eich cod wedi’i wneud.",
	codeAgain: "Ei wneud eto",

	whoTitle: "Pwy atebodd y cwestiynau hyn?",
	whoSelf: "Fi atebodd ar fy mhen fy hun",
	whoHelped: "Cefais help gan rywun",
	whoProxy: "Atebais dros rywun arall",
	whoError: "Dewiswch pwy atebodd y cwestiynau hyn",

	checkTitle: "Gwiriwch eich atebion cyn eu hanfon",
	change: "Newid",
	changeAnswer: "eich ateb: {question}",
	notProvided: "Heb ei roi",
	codeGiven: "Wedi’i wneud",
	sendNotice: "Ar ôl anfon eich atebion ni allwch eu newid.",

	sending: "Yn anfon eich atebion",
	sentTitle: "Diolch. Mae eich atebion wedi’u hanfon",
	sentNext: "Beth sy’n digwydd nesaf",
	sentTeam:
		"Bydd y tîm yn {organisation} yn darllen eich atebion gyda rhai pobl eraill, ac yn eu defnyddio i weld beth i’w wneud yn well.",
	sentResults:
		"Gofynnwch i’r person a roddodd yr holiadur hwn i chi sut y gallwch weld y canlyniadau.",
	sentClose: "Gallwch gau’r dudalen hon nawr.",
	helpNow: "Os oes angen help arnoch nawr",
	nobodyReads: "Nid oes neb yn darllen atebion wrth iddynt gyrraedd.",
	signpostTitle: "Mae help ar gael i chi",
	signpostRead: {
		zero: "Darllenir atebion fel eich rhai chi o fewn {count} awr gan: {role}.",
		one: "Darllenir atebion fel eich rhai chi o fewn {count} awr gan: {role}.",
		two: "Darllenir atebion fel eich rhai chi o fewn {count} awr gan: {role}.",
		few: "Darllenir atebion fel eich rhai chi o fewn {count} awr gan: {role}.",
		many: "Darllenir atebion fel eich rhai chi o fewn {count} awr gan: {role}.",
		other:
			"Darllenir atebion fel eich rhai chi o fewn {count} awr gan: {role}.",
	},
	signpostNobody: "Does neb yn darllen eich atebion ar unwaith.",
	withdrawTitle: "Os byddwch yn newid eich meddwl",
	withdrawHow:
		"Gyda’r cod hwn gallwch dynnu eich atebion yn ôl unrhyw bryd. Dim ond nawr y caiff ei ddangos, ac nid yw gan neb arall: ysgrifennwch ef, argraffwch y dudalen hon, neu tynnwch lun.",
	withdrawPrint: "Argraffu’r dudalen hon",
	nextPerson: "Dechrau ar gyfer y person nesaf",
	waitingTitle: "Mae eich atebion wedi’u cadw ar y ddyfais hon",
	waiting:
		"Mae eich atebion wedi’u cadw ar y ddyfais hon a byddant yn cael eu hanfon pan ddaw’r cysylltiad yn ôl.",
	waitingOpen:
		"Does dim angen i chi wneud dim. Os gallwch, gadewch y dudalen hon ar agor nes iddi ddweud bod eich atebion wedi’u hanfon.",
	waitingUnsaved:
		"Nid oedd modd cadw eich atebion ar y ddyfais hon. Cadwch y dudalen hon ar agor nes iddi ddweud bod eich atebion wedi’u hanfon.",
	tryNow: "Rhoi cynnig arall arni nawr",

	refusedTitle: "Nid oedd modd anfon eich atebion",
	refusedClosed:
		"Mae’r holiadur hwn wedi cau, neu nid yw ei ddolen yn gweithio mwyach, felly nid oedd modd derbyn eich atebion.",
	refusedUsed:
		"Mae’r ddolen hon wedi’i defnyddio eisoes. Mae pob dolen bersonol yn derbyn un set o atebion.",
	refusedConflict: "Anfonwyd atebion eraill eisoes dan yr un rhif.",
	refusedFaults:
		"Nid oedd yr atebion yn ffitio’r holiadur hwn. Efallai ei fod wedi newid tra oeddech yn ateb.",
	refusedKept:
		"Does dim wedi’i golli: mae eich atebion ar y ddyfais hon o hyd. Cadwch nhw fel ffeil a’i rhoi i’r tîm yn {organisation}, neu atebwch eto gyda dolen newydd.",
	refusedKeptShared:
		"Does dim wedi’i golli: mae’r atebion ar y ddyfais hon o hyd. Dywedwch wrth y person a roddodd y ddyfais i chi.",
	saveFile: "Cadw fy atebion fel ffeil",
	deleteKept: "Dileu fy atebion o’r ddyfais hon",
	deleted: "Mae eich atebion wedi’u dileu o’r ddyfais hon.",

	resumeTitle: "Rydych wedi dechrau eisoes",
	resume:
		"Nid yw rhai atebion o’r ddyfais hon wedi’u hanfon. Gallwch barhau â nhw, neu ddechrau eto.",
	resumeGo: "Parhau â’m hatebion",
	resumeAfresh: "Dechrau eto",
	noticesTitle: "Atebion ar y ddyfais hon",
	earlierWaiting:
		"Mae atebion a roddwyd ar y ddyfais hon yn gynharach wedi’u cadw yma a byddant yn cael eu hanfon pan ddaw’r cysylltiad yn ôl.",
	earlierRefused:
		"Nid oedd modd anfon atebion a roddwyd ar y ddyfais hon yn gynharach. Gallwch eu cadw fel ffeil a’i rhoi i’r tîm yn {organisation}.",
	earlierSent:
		"Mae’r atebion a gadwyd ar y ddyfais hon wedi’u hanfon nawr. Diolch.",

	handBack: "Rhowch y llechen yn ôl",
	idleTitle: "Ydych chi yno o hyd?",
	idleWhy:
		"Os nad oes neb yn ateb, caiff popeth ar y sgrin hon ei glirio, fel na fydd y person nesaf yn ei weld.",
	idleLeft: "Eiliadau ar ôl: {seconds}",
	idleGoOn: "Ydw, parhau",
	phoneButton: "Parhau ar fy ffôn fy hun",
	phoneTitle: "Parhewch ar eich ffôn eich hun",
	phoneHow:
		"Pwyntiwch gamera eich ffôn at y cod hwn ac agorwch y cyfeiriad. Bydd eich atebion hyd yn hyn yn dod gyda chi. Mae’r cod yn gweithio am 24 awr.",
	phoneShortened:
		"Mae’r hyn a ysgrifennoch yn eich geiriau eich hun yn rhy hir i’r cod. Ysgrifennwch ef eto ar eich ffôn.",
	phoneCode: "Cod sy’n agor yr holiadur hwn ar eich ffôn",
	phoneDone: "Mae gen i ar fy ffôn",
	phoneBack: "Parhau yma yn lle hynny",
	phoneFailed:
		"Nid yw hynny’n gweithio ar hyn o bryd. Gallwch barhau yma, neu roi cynnig arall arni ymhen munud.",

	ownTitle: "Beth mae eich atebion yn ei ddweud",
	ownNoDiagnosis:
		"Nid diagnosis yw hwn. Dim ond adio’r hyn yr ydych newydd ei ateb y mae.",
	ownNoScore: "Atebwyd rhy ychydig o’r cwestiynau hyn i’w hadio.",
	ownPlace: "Daw eich atebion i {value} ar linell o {min} i {max}: {place}.",
	ownLower: "yn y traean isaf",
	ownMiddle: "yn y traean canol",
	ownUpper: "yn y traean uchaf",
	ownPrint: "Argraffu hwn",
	ownCode: "Mynd ag ef gyda fi fel cod",
	ownCodeHow:
		"Pwyntiwch gamera eich ffôn at y cod hwn. Mae’r geiriau eu hunain ynddo a does dim yn cael ei anfon.",
	ownCodeLabel: "Cod sy’n dal yr hyn y mae eich atebion yn ei ddweud",
	unitTitle: "Sut oedd yr atebion diwethaf yma",
	unitTooFew:
		"Mae rhy ychydig o atebion eto i’w dangos. Ni ddangosir grwpiau o lai na {threshold} byth.",
	unitRule: "Grŵp o o leiaf {threshold} o atebion yw pob llinell, hyd at ddoe.",
	unitDays: "Diwrnodau",
	unitAnswers: "Atebion",
	unitMean: "Cymedr, o {min} i {max}",
};
