/** What a printed form says beside the survey's and the screen's words, and the source of its translations. */
export const en = {
	howTo: "How to fill in this form",
	howToMark:
		"Use a pen. Put a cross in the box of your answer. If you change your mind, fill in the wrong box completely and put a cross in the right one.",
	noName: "Do not write your name on this form.",
	chooseOne: "Mark one box",
	rank: {
		one: "Write 1 beside the one that comes first",
		other: "Write 1 beside the one that comes first, then 2, up to {count}",
	},
	slide: "Put a mark on the line, and write its number in the box",
	writeNumber: "Write a number",
	dateWritten: "The date on which you fill in this form",
	giveBack: "How to give it back",
	giveBackText:
		"Give this form to the person who gave it to you, or put it in the box or envelope that came with it.",
	codePaper:
		"Your code joins your answers at different times. We ask the same each time. Whoever types this form in reads it once; after that only a scrambled form of it is kept.",
	codeFree:
		"Write a word or a number that you will remember and others would not choose. Write the same one each time.",
	page: "Page {page} of {pages}",
	skipTo:
		"If {condition}, go on with question {number}. Otherwise go to question {otherwise}.",
	skipEnd:
		"If {condition}, go on with question {number}. Otherwise go to the end of the form.",
	readIf: "Read this only if {condition}.",
	is: "you answered “{answer}” to question {question}",
	atLeast: "your answer to question {question} is {value} or more",
	atMost: "your answer to question {question} is {value} or less",
	answered: "you answered question {question}",
	unanswered: "you left out question {question}",
	and: "{one} and {other}",
	or: "{one} or {other}",
	not: "it is not so that {one}",
	end: "This is the end of the form. Thank you.",
};
