/**
 * Every sentence of ours that a respondent reads after pressing Start, by key, and the source of its
 * translations beside this file. The questions themselves come from the instrument.
 */
export const en = {
	language: "Language",
	languageFailed:
		"That language did not arrive. Check the connection and try again.",
	machineMade:
		"These words were translated by a machine. Nobody has checked them yet.",
	help: "Need help? Ask the person who gave you this questionnaire.",
	sample: "Sample data",
	easier: "Make it easier to read",
	contrast: "High contrast",
	textSize: "Size of the text",
	textNormal: "Normal",
	textLarger: "Larger",
	textLargest: "Largest",

	back: "Back",
	continue: "Continue",
	send: "Send my answers",
	moment: "One moment…",
	progress: "Question {number} of {total}",
	progressAbout: "Question {number} of about {total}",
	beforeQuestions: "Before the questions",
	required: "This question needs an answer",
	whyWeAsk: "Why we ask this",
	listen: "Listen",
	listenPause: "Pause",
	listenGoOn: "Go on listening",
	listenStop: "Stop",
	listenHeadphones: "Use headphones if other people can hear.",
	listenFailed: "The sound cannot be played just now.",
	clear: "Clear my answer",
	cleared: "Answer cleared",
	chooseAll: "Choose all that apply",
	rankAll:
		"Tap your first choice, then your second, and so on. Tap again to take one back.",
	rankSome: {
		one: "Tap your first choice. Tap again to take it back.",
		other:
			"Tap your first {count} choices in order. Tap again to take one back.",
	},
	rankPlace: "Choice {rank}: ",
	rankedAt: "{option}: choice {rank}",
	rankTakenBack: "{option}: taken back",
	rankUp: "Move {option} up",
	rankDown: "Move {option} down",
	sliderHint: "Tap the line, or use the buttons.",
	sliderNone: "Not answered",
	less: "Less",
	more: "More",
	muchLess: "Much less",
	muchMore: "Much more",
	sliderType: "Or type the number",
	day: "Day",
	month: "Month",
	year: "Year",
	dateExample: "For example, 27 3 2026",
	charactersLeft: {
		one: "You can use {count} more character",
		other: "You can use {count} more characters",
	},
	charactersOver: {
		one: "That is {count} character too many",
		other: "That is {count} characters too many",
	},
	noNames: "Please do not write anyone’s name.",

	errorTitle: "There is a problem",
	errorPrefix: "Error: ",
	errorChoose: "Choose one answer",
	errorChooseSome: "Choose at least one answer",
	errorRank: "Put your choices in order",
	errorSlider: "Choose a place on the line",
	errorStep: "Enter a number from {min} to {max}, in steps of {step}",
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
	errorTextLong: {
		one: "Shorten your answer to {count} character",
		other: "Shorten your answer to {count} characters or fewer",
	},
	errorTextCharacters: "Remove the characters that cannot be shown",
	errorOther: "This answer cannot be sent as it is. Please answer again",

	siteTitle: "Which place are you answering about?",
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

	whoTitle: "Who answered these questions?",
	whoSelf: "I answered on my own",
	whoHelped: "Someone helped me",
	whoProxy: "I answered for someone else",
	whoError: "Choose who answered these questions",

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
	signpostTitle: "Help is there for you",
	signpostRead: {
		one: "Answers like yours are read within {count} hour by: {role}.",
		other: "Answers like yours are read within {count} hours by: {role}.",
	},
	signpostNobody: "Nobody reads your answers at once.",
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

	handBack: "Hand the tablet back",
	idleTitle: "Are you still there?",
	idleWhy:
		"If nobody answers, everything on this screen is cleared, so that the next person does not see it.",
	idleLeft: "Seconds left: {seconds}",
	idleGoOn: "Yes, go on",
	phoneButton: "Continue on my own phone",
	phoneTitle: "Continue on your own phone",
	phoneHow:
		"Point your phone’s camera at this code and open the address. Your answers so far go with you. The code works for 24 hours.",
	phoneShortened:
		"What you wrote in your own words is too long for the code. Please write it again on your phone.",
	phoneCode: "Code that opens this questionnaire on your phone",
	phoneDone: "I have it on my phone",
	phoneBack: "Go on here instead",
	phoneFailed:
		"That does not work just now. You can go on here, or try again in a minute.",

	ownTitle: "What your answers say",
	ownNoDiagnosis:
		"This is not a diagnosis. It only adds up what you have just answered.",
	ownNoScore: "Too few of these questions were answered to add them up.",
	ownPlace:
		"Your answers come to {value} on a line from {min} to {max}: {place}.",
	ownLower: "in the lower third",
	ownMiddle: "in the middle third",
	ownUpper: "in the upper third",
	ownPrint: "Print this",
	ownCode: "Take it with me as a code",
	ownCodeHow:
		"Point your phone’s camera at this code. It holds the words themselves and nothing is sent.",
	ownCodeLabel: "Code that holds what your answers say",
	unitTitle: "How the last answers here were",
	unitTooFew:
		"There are too few answers yet to show them. Groups of fewer than {threshold} are never shown.",
	unitRule:
		"Each line is a group of at least {threshold} answers, up to yesterday.",
	unitDays: "Days",
	unitAnswers: "Answers",
	unitMean: "Mean, from {min} to {max}",
};
