/**
 * What the start page, and the page of a link that does not work, say in our own words. Another language is
 * one more entry of `languages`, with the same keys. What comes from the survey and its instrument is in
 * the respondent's language already.
 */
const en = {
	start: "Start",
	moment: "One moment…",
	failed:
		"The questions did not arrive. Check the connection, then press Start again.",
	noScript:
		"The questions need JavaScript, which is switched off in this browser. Switch it on and load this page again, or ask the person who gave you this questionnaire for a paper copy.",
	sample: "Sample data",
	sampleLong:
		"This is a made-up project that shows how Waymark works. Nobody is asking for your answers.",
	why: "Why we ask",
	howLong: "How long it takes",
	minute: "About 1 minute",
	minutes: "About {minutes} minutes",
	yourChoice: "It is your choice",
	voluntary: "You decide whether to take part.",
	voluntaryCare:
		"You decide whether to take part. Your care stays the same either way.",
	skip: "You can leave out any question, and stop at any time before you send.",
	stop: "You can stop at any time before you send.",
	whoAmI: "Your name",
	"linkage-participant":
		"We do not ask for your name here. Your answers are kept under a code, not your name. The code joins them to other answers you give, so that the team can see what changed.",
	"linkage-own-code":
		"We do not ask for your name. You make a private code that joins your answers at different times. The team never sees what you typed for it.",
	"linkage-none":
		"Your answers are anonymous. We do not ask for your name, and nothing joins your answers to you or to each other.",
	answers: "What happens to your answers",
	answersTeam:
		"The team of {project} at {organisation} looks at everyone’s answers together, to see what works and what to do better.",
	answersFinal: "Once they are sent they cannot be changed or found again.",
	consent: "Before you start",
	agree: "By pressing Start you agree to take part.",
	language: "Language",
	help: "Need help? Ask the person who gave you this questionnaire.",

	"link-used": "This link has been used",
	"link-used-text":
		"Each personal link takes one set of answers, and this one has them. If that was you: thank you, your answers have arrived.",
	"link-used-do":
		"If you have not answered yet, ask the person who gave you the link for a new one.",
	"link-expired": "This link has run out",
	"link-expired-text": "It worked for a limited time, and that has passed.",
	"link-expired-do":
		"If you would still like to answer, ask the person who gave you the link for a new one.",
	"link-revoked": "This link has been withdrawn",
	"link-revoked-text": "The team has switched it off.",
	"link-revoked-do":
		"If you would still like to answer, ask the person who gave you the link for a new one.",
	"wave-not-open": "This questionnaire is not open now",
	"wave-not-open-text": "It has not opened yet, or it has closed.",
	"wave-not-open-do": "Ask the person who gave you the link when it is open.",
	"not-found": "This link does not work",
	"not-found-text":
		"There is no questionnaire at this address. Part of the link may be missing.",
	"not-found-do":
		"Check the link, or scan the code again. If it still does not work, ask the person who gave it to you.",
	busy: "The questionnaire cannot be shown just now",
	"busy-text":
		"Something is not working on our side. It is nothing that you did.",
	"busy-do": "Wait a minute, then load this page again.",
};

export type StartPageWord = keyof typeof en;

const languages: Record<string, Record<StartPageWord, string>> = { en };

export interface StartPageWords {
	/** Their own language, where the page is in another one. */
	language: string | undefined;
	say(key: StartPageWord, values?: Record<string, string | number>): string;
}

/** Our words in this language, or in English until they are translated into it. */
export function startPageWords(language: string): StartPageWords {
	const primary = language.split("-", 1)[0] ?? language;
	const known = languages[language] ?? languages[primary];
	const words = known ?? en;
	return {
		language: known ? undefined : "en",
		say: (key, values = {}) =>
			words[key].replace(/\{(\w+)\}/g, (place, name: string) =>
				String(values[name] ?? place),
			),
	};
}
