/** What staff read on a tablet, by key, in British English. */
const words = {
	moment: "One moment…",
	back: "Back",
	cancel: "Cancel",

	enrolTitle: "Set up this tablet",
	enrolHow:
		"On your own computer, open the project in Waymark and go to Tablets. Add a tablet there, then scan its code with this tablet or type it in here.",
	enrolCode: "Code for this tablet",
	enrolCodeHint: "Letters and figures, as on the page of the project",
	enrolCodeMissing: "Type the whole code: all its letters and figures",
	enrolGo: "Set up this tablet",
	enrolHomeScreen:
		"This is an iPad or iPhone: first put Waymark on its home screen. Press Share, then “Add to Home Screen”, open Waymark from there and type the code. Set up here, it would lose what it keeps after seven days.",
	enrolClosed:
		"That code is not right, has been used, or has expired: each works once, for 24 hours. Check it letter by letter, or make a new one in the project, under Tablets.",
	offline:
		"There is no network. Check that the tablet is connected, then try again.",
	portal:
		"The Wi-Fi wants you to sign in first. Open any other website in the browser, sign in there, then try again.",
	trouble:
		"The server has a problem just now. Wait a minute, then try again. Nothing is lost.",

	getReadyTitle: "Getting the tablet ready",
	getReady: "Keep this page open. {done} of {all} parts are here.",

	lockTitle: "Enter the staff PIN",
	lockHow: "Not for you? Please give the tablet back to a member of staff.",
	pin: "PIN",
	pinDelete: "Delete the last figure",
	pinGo: "Open",
	pinMissing: "Enter the PIN",
	pinWrong: "That PIN is not right. Tries left: {left}.",
	pinChecking: "Checking the PIN…",
	lockedTitle: "This tablet is locked",
	locked:
		"The PIN was entered wrongly five times. Somebody of your team can unlock the tablet in the project, under Tablets. What is waiting on it is safe and is still sent.",
	startNext: "Start for the next person",
	pinForgotten: "Forgotten the PIN?",
	pinForgottenHow:
		"Nobody can read it. A team member who looks after the tablets can set a new one in the project, under Tablets. It works here as soon as the tablet has a network.",

	revokedTitle: "This tablet is no longer part of the project",
	revoked:
		"Somebody removed it, or set up another tablet in its place. Responses that wait here are still sent: leave the tablet on and connected until none is waiting. To use it again, make a new code in the project, under Tablets.",
	revokedWaiting: "Waiting here: {count}.",

	chooseSurvey: "Hand over the tablet",
	noSurveys:
		"No survey is open for this tablet. Open a wave, or choose the tablet’s surveys, in the project.",
	lock: "Lock",
	standingTitle: "On this tablet",
	today: "{taken} taken today, {received} received",
	noneWaiting: "Nothing is waiting to be sent",
	waitingOne: "1 response is waiting to be sent. It has waited for {age}.",
	waitingMany:
		"{count} responses are waiting to be sent. The oldest has waited for {age}.",
	refusedOnes:
		"The server refused {count} of them. They stay here; tell whoever looks after the tablets.",
	ageShort: "less than 2 minutes",
	ageMinutes: "{count} minutes",
	ageHours: "{count} hours",
	ageDays: "{count} days",
	tooLong:
		"Responses have been waiting for more than 24 hours. Bring the tablet to a place with a network and press “Try to send now”.",
	farTooLong:
		"Responses have been waiting for more than five days. Connect the tablet now, before it is handed to anybody else.",
	neverClear:
		"Never clear this browser’s data and never delete the app while responses are waiting: they would be lost.",
	sendNow: "Try to send now",
	sendNowNothing: "Everything has been sent.",
	sendNowLeft: "Not everything could be sent. The tablet goes on trying.",
	afterEach: "After each person",
	afterStaff: "Back to staff",
	afterStaffHint: "The tablet asks for the PIN.",
	afterNext: "The next person starts",
	afterNextHint: "For a tablet on a stand in a waiting room.",
	onlineOnlyTitle: "This tablet works only with a network",
	onlineOnly:
		"Its browser may throw away what it keeps, so nobody can answer without a network. To change that, put Waymark on the home screen (in the browser’s menu: “Install” or “Add to home screen”) and open it from there.",
	offlineReady: "Ready to work without a network",
	offlineSince: "Surveys as of {time}",
	noRoom:
		"The tablet has no room left for its surveys. Delete other apps’ data, pictures or videos, never Waymark’s, then press “Get the newest surveys”.",
	noRoomNow:
		"The tablet has no room left, so it cannot be handed over. Delete pictures, videos or other apps’ data, never Waymark’s, then try again.",
	refresh: "Get the newest surveys",
	notRefreshed:
		"Not everything could be fetched, so the tablet stays as it was. Try again where the network is better.",
	refreshed: "The tablet has the newest surveys.",
	workingOffline: "No network: the tablet goes on without it.",
	workingPortal:
		"The Wi-Fi wants you to sign in. Until then the tablet goes on without a network.",
	workingTrouble:
		"The server has a problem just now. The tablet goes on without it and tries again by itself.",
	removeTitle: "Stop using this browser as a tablet",
	removeHow:
		"Sends what is waiting, then takes the surveys and the PIN away from this browser. The project keeps the tablet and its figures; to use this browser again, make a new code there.",
	removeSends: "Waiting here: {count}. They are sent first.",
	removeWaiting:
		"Not possible yet. Responses that would be lost: {count}. Connect the tablet and try again; if the server refuses them, tell whoever looks after the tablets.",
	removeGo: "Stop using it",

	participantTitle: "Who is it for?",
	participantFind: "Code of the participant",
	participantFindHint: "Type the first letters or figures",
	participantNone: "No participant’s code begins with that.",
	participantAnswered: "has answered",
	participantOffline:
		"No network: these are the first codes of the list that the tablet has.",
	participantMissing:
		"The tablet has no list of participants. Connect it to a network once.",
	scan: "Scan the letter’s code",
	scanTitle: "Scan the code on the letter",
	scanHow: "Hold the letter’s square code in front of the camera.",
	scanNoCamera:
		"The camera cannot be used. Allow it for this page in the browser’s settings, or type the address under the code.",
	scanTyped: "Address under the code",
	scanGo: "Use this address",
	scanWrong:
		"That is not the code of a personal letter of this installation. Its address has /r/ in it.",
	scanOffline: "A letter’s code works only with a network.",

	handOverFor: "You are handing over for {code}",
	handOverPersonal: "You are handing over for the person of this letter",
	handOverCheck:
		"Ask the person for their code, or compare it with their letter, before you go on.",
	turn: "Turn the tablet to the person",
	turnHow:
		"When you press the button, the questionnaire opens. Staff cannot see the answers; afterwards the tablet comes back to you and asks for the PIN.",
	turnHowNext:
		"When you press the button, the questionnaire opens. Staff cannot see the answers; afterwards it starts again for the next person. To come back here, press Back in the browser or open Waymark again.",
	handOver: "Hand over",
};

export type WordKey = keyof typeof words;

/** A sentence with its `{places}` filled in. */
export function say(
	key: WordKey,
	values: Readonly<Record<string, string | number>> = {},
): string {
	return words[key].replace(/\{(\w+)\}/g, (place, name: string) =>
		String(values[name] ?? place),
	);
}
