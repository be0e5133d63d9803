/**
 * What the page says where people take their answers back, and the source of its translations beside this
 * file. What went wrong stands under its type of problem.
 */
export const en = {
	title: "Take back your answers",
	how: "When you sent your answers you were given a withdrawal code. Enter it here and those answers are erased. You need not say why, and your care stays the same.",
	code: "Withdrawal code",
	hint: "36 letters and numbers. Capitals, spaces and hyphens do not matter.",
	erase: "Erase my answers",
	done: "Answers under this code are no longer used",
	doneText:
		"They have been erased and are in no figure from now on. Figures that were printed or shared before cannot be called back. Copies kept for safety are overwritten as they run out.",
	close: "You can close this page now.",
	noScript:
		"This page needs JavaScript, which is switched off in this browser. Switch it on and load the page again, or ask the person who gave you the questionnaire to take your answers back.",
	lost: "Lost your code? Ask the person who gave you the questionnaire.",

	empty: "Enter your withdrawal code",
	failed: "Nothing was sent. Check the connection, then try again.",
	busy: "Something is not working on our side. Wait a minute, then try again.",
	"invalid-body":
		"This is not a whole withdrawal code: compare it with the one you were given, character by character.",
	"linkage-forbids":
		"Since you answered, the team has cut all answers to this survey off from whoever gave them, for good. So yours cannot be told from the others and taken back any more. Nobody else can tell that they are yours either.",
	"too-many-attempts":
		"Too many codes were tried from here. Wait a quarter of an hour, then try again.",
};
