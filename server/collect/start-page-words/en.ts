/**
 * What the start page, and the page of a link that does not work, say in our own words, and the source of
 * its translations beside this file. What comes from the survey and its instrument is in the respondent's
 * language already.
 */
export const en = {
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
	minutes: { one: "About {count} minute", other: "About {count} minutes" },
	trial: "A trial run",
	trialTimes:
		"We are trying these questions out, so we keep how long you spend on each one and how often you come back to it.",
	yourChoice: "It is your choice",
	voluntary: "You decide whether to take part.",
	voluntaryCare:
		"You decide whether to take part. Your care stays the same either way.",
	skip: "You can leave out any question, and stop at any time before you send.",
	stop: "You can stop at any time before you send.",
	whoAmI: "Your name",
	"linkage-participant":
		"Confidential by participant. Your answers are kept under a code, not your name. The code joins the answers you give at different times, to show what changed. The few people who run this project can find out whose code it is. People who only read the results cannot.",
	"linkage-own-code":
		"Confidential by own code. We do not ask for your name. You make a private code, and it joins the answers you give at different times. The code is scrambled before it is kept. Nobody can read it or look up who made it.",
	"linkage-none":
		"Anonymous. We do not ask for your name. We do not keep anything that says who you are: no code, nothing about your phone or computer, and not the exact time. Nobody can tell which answers are yours, and nothing joins them to each other.",
	"linkage-unjoined":
		"Not joined to you. We do not ask for your name, and this link does not know who you are. Nothing joins your answers to you or to each other. We do keep the time when you answered.",
	answers: "What happens to your answers",
	answersTeam:
		"The team of {project} at {organisation} looks at everyone’s answers together, to see what works and what to do better.",
	answersFinal:
		"Once they are sent they cannot be changed, found again or taken out.",
	answersWithdraw:
		"Once they are sent they cannot be changed. You get a code with which you can take them back.",
	helpNow: "If you need help now",
	nobodyReads: "Nobody reads answers as they come in.",
	flagRead: {
		one: "An answer that says somebody may be in danger is read within {count} hour by: {role}.",
		other:
			"An answer that says somebody may be in danger is read within {count} hours by: {role}.",
	},
	flagNobody:
		"Nobody reads your answers at once, not even one that says somebody may be in danger.",
	aboutProject: "Who is responsible, and your rights",
	purpose: "What this is for",
	controller: "Who is responsible",
	kindOfWork: "What kind of work it is",
	"service-evaluation":
		"A service evaluation: we look at how well this service works.",
	"clinical-audit": "A clinical audit: we compare care with what it should be.",
	research: "Research: we want to find out what is not known yet.",
	kept: "How long answers are kept",
	months: { one: "{count} month", other: "{count} months" },
	years: { one: "{count} year", other: "{count} years" },
	contact: "Questions",
	rights: "Your rights",
	rightsJoined:
		"You can ask to see your answers, to have them put right, or to have them erased. If you are not content with how they are handled, you can complain to the Information Commissioner’s Office: ico.org.uk.",
	rightsAnonymous:
		"Nobody can tell which answers are yours, so they cannot be shown to you or taken out once they are sent. If you are not content with how they are handled, you can complain to the Information Commissioner’s Office: ico.org.uk.",
	consent: "Before you start",
	agree: "I have read this and I agree to take part.",
	agreeFirst: "Tick the box if you agree to take part.",
	version: "Version {version}, {date}",
	language: "Language",
	versions: "Choose the version for you",
	versionStandard: "Standard",
	"version-easy-read": "Easy read",
	"version-child-5-7": "For children of 5 to 7",
	"version-child-8-11": "For children of 8 to 11",
	"version-child-12-15": "For young people of 12 to 15",
	"version-proxy": "To answer for somebody else",
	machineMade:
		"These words were translated by a machine. Nobody has checked them yet.",
	easier: "Make it easier to read",
	contrast: "High contrast",
	textSize: "Size of the text",
	textNormal: "Normal",
	textLarger: "Larger",
	textLargest: "Largest",
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
	"project-not-live": "This questionnaire is not open yet",
	"project-not-live-text": "The team is still getting it ready.",
	"project-not-live-do": "Ask the person who gave you the link when it opens.",
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
