const METADATA =
	"Waymark notes by itself when a response was given, and nothing about the device.";
const NO_SUCH_ANSWER = "Waymark takes no such answer.";
const FROM_A_FILE =
	"Its choices are in another file. Put them on the sheet choices.";

const WHY: Readonly<Record<string, string>> = {
	...each(
		"start end today deviceid subscriberid simserial username phonenumber email audit uri:deviceid uri:username uri:email uri:phonenumber start-geopoint background-geopoint background-audio",
		METADATA,
	),
	...each(
		"image photo audio video file geopoint geotrace geoshape barcode osm",
		NO_SUCH_ANSWER,
	),
	...each(
		"select_one_from_file select_multiple_from_file select_one_external csv-external xml-external",
		FROM_A_FILE,
	),
	hidden: "Respondents never see it.",
};

const QUESTIONS = new Set(
	"text string integer int decimal range date time datetime note calculate select_one select_multiple rank acknowledge".split(
		" ",
	),
);

/** Why a type of the survey sheet is no question of Waymark; null for those that are. */
export function noQuestion(type: string): string | null {
	return QUESTIONS.has(type)
		? null
		: (WHY[type] ?? "Waymark has no question of this type.");
}

function each(types: string, why: string): Record<string, string> {
	return Object.fromEntries(types.split(" ").map((type) => [type, why]));
}
