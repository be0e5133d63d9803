/**
 * Every sentence of ours that a respondent reads after pressing Start, by key. The questions themselves
 * come from the instrument. Another language is one more entry of `languages`, with the same keys.
 */
const en = {
	back: "Back",
	continue: "Continue",
	send: "Send my answers",
	moment: "One moment…",
	progress: "Question {number} of {total}",
	progressAbout: "Question {number} of about {total}",
	beforeQuestions: "Before the questions",
	required: "This question needs an answer",
	whyWeAsk: "Why we ask this",
	clear: "Clear my answer",
	cleared: "Answer cleared",
	chooseAll: "Choose all that apply",
	day: "Day",
	month: "Month",
	year: "Year",
	dateExample: "For example, 27 3 2026",
	charactersLeft: "You can use {count} more characters",
	charactersOver: "That is {count} characters too many",
	noNames: "Please do not write anyone’s name.",

	errorTitle: "There is a problem",
	errorPrefix: "Error: ",
	errorChoose: "Choose one answer",
	errorChooseSome: "Choose at least one answer",
	errorNumber: "Enter a number, in figures",
	errorNumberNeeded: "Enter a number",
	errorWhole: "Enter a whole number, without a decimal point",
	errorDecimals: "Enter a number with fewer digits after the decimal point",
	errorBetween: "Enter a number from {min} to {max}",
	errorAtLeast: "Enter {min} or more",
	errorAtMost: "Enter {max} or less",
	errorDateNeeded: "Enter a date",
	errorDate: "Enter a real date, with day, month and year",
	errorDateFrom: "Enter a date that is {min} or later",
	errorDateTo: "Enter a date that is {max} or earlier",
	errorDateBetween: "Enter a date from {min} to {max}",
	errorTextNeeded: "Write an answer",
	errorTextLong: "Shorten your answer to {max} characters or fewer",
	errorTextCharacters: "Remove the characters that cannot be shown",
	errorOther: "This answer cannot be sent as it is. Please answer again",

	siteTitle: "Where are you answering about?",
	siteError: "Choose a place",

	codeTitle: "Make your private code",
	codeWhy:
		"Your code joins your answers at different times. We ask the same each time, so you do not need to write it down. It is scrambled before it is stored, so the team never sees what you typed.",
	codeUnknown: "If you do not know one of them, write XX for it.",
	codeFree: "Your code",
	codeFreeHint:
		"Make up a word or a number that you will remember and others would not choose. Type the same one each time. If you made one before, type that.",
	codeFreeError: "Type your code",
	codeLetterError: "Enter one letter",
	codeNumberError: "Enter a number from {min} to {max}",
	codeCommonError:
		"Answer at least two of these. Otherwise other people would have the same code",
	codeShown: "Your code is",
	codeMade: "Your code is made.",
	codeAgain: "Make it again",

	checkTitle: "Check your answers before you send them",
	change: "Change",
	changeAnswer: "your answer: {question}",
	notProvided: "Not provided",
	codeGiven: "Made",
	sendNotice: "After you send your answers you cannot change them.",

	sending: "Sending your answers",
	sentTitle: "Thank you. Your answers have been sent",
	sentNext: "What happens next",
	sentTeam:
		"The team at {organisation} will read your answers together with other people’s, and use them to see what to do better.",
	sentResults:
		"Ask the person who gave you this questionnaire how you can see the results.",
	sentClose: "You can close this page now.",
	helpNow: "If you need help now",
	nobodyReads: "Nobody reads answers as they come in.",
	withdrawTitle: "If you change your mind",
	withdrawHow:
		"With this code you can take your answers back at any time. It is shown only now, and nobody else has it: write it down, print this page, or take a photo.",
	withdrawPrint: "Print this page",
	nextPerson: "Start for the next person",
	waitingTitle: "Your answers are saved on this device",
	waiting:
		"Your answers are saved on this device and will be sent when the connection returns.",
	waitingOpen:
		"You do not need to do anything. If you can, leave this page open until it says that your answers have been sent.",
	waitingUnsaved:
		"Your answers could not be saved on this device. Keep this page open until it says that your answers have been sent.",
	tryNow: "Try again now",

	refusedTitle: "Your answers could not be sent",
	refusedClosed:
		"This questionnaire has closed, or its link no longer works, so your answers could not be taken in.",
	refusedUsed:
		"This link has been used already. Each personal link takes one set of answers.",
	refusedConflict: "Other answers were already sent under the same number.",
	refusedFaults:
		"The answers did not fit this questionnaire. It may have changed while you were answering.",
	refusedKept:
		"Nothing is lost: your answers are still on this device. Save them as a file and give it to the team at {organisation}, or answer again with a new link.",
	refusedKeptShared:
		"Nothing is lost: the answers are still on this device. Please tell the person who gave you the device.",
	saveFile: "Save my answers as a file",
	deleteKept: "Delete my answers from this device",
	deleted: "Your answers have been deleted from this device.",

	resumeTitle: "You have started already",
	resume:
		"Some answers from this device have not been sent. You can go on with them, or start again.",
	resumeGo: "Go on with my answers",
	resumeAfresh: "Start again",
	noticesTitle: "Answers on this device",
	earlierWaiting:
		"Answers given on this device earlier are saved here and will be sent when the connection returns.",
	earlierRefused:
		"Answers given on this device earlier could not be sent. You can save them as a file and give it to the team at {organisation}.",
	earlierSent: "Answers saved on this device have now been sent. Thank you.",
	loadFailed:
		"The questions did not arrive. Check the connection, then press Start again.",
};

export type WordKey = keyof typeof en;

const languages: Record<string, Record<WordKey, string>> = { en };

export interface Words {
	/** Attributes for an element that holds our words, where they are in another language than the page. */
	mark: { lang?: string; dir?: "ltr" };
	/** A sentence with its `{places}` filled in. */
	say(key: WordKey, values?: Record<string, string | number>): string;
}

/** Our words in this language, or in English until they are translated into it. */
export function wordsIn(language: string): Words {
	const primary = language.split("-", 1)[0] ?? language;
	const known = languages[language] ?? languages[primary];
	const words = known ?? en;
	return {
		mark: known ? {} : { lang: "en", dir: "ltr" },
		say: (key, values = {}) =>
			words[key].replace(/\{(\w+)\}/g, (place, name: string) =>
				String(values[name] ?? place),
			),
	};
}
