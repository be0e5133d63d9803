import { expect, test } from "vitest";
import { adviceOn } from "#instruments/advice/advice-on.ts";
import { asking } from "./clean-definition.ts";

/** Kinds of fault, each with sentences that have one; written after the rules, and without looking at them. */
const faulty: readonly (readonly [code: string, texts: string[]])[] = [
	[
		"double-barrelled",
		[
			"My pain was taken seriously and treated quickly.",
			"Are you happy with your care and your recovery?",
			"The website is quick and looks modern.",
			"How useful and interesting was the talk?",
			"I was tired and short of breath.",
			"Parking was cheap and near the door.",
			"The dentist was gentle and did not hurry me.",
		],
	],
	[
		"leading",
		[
			"Is it fair that patients must wait so long?",
			"You found the clinic easily, didn't you?",
			"What did you love about the garden?",
			"Do you agree with the new visiting times?",
			"How much did the new system help you?",
			"Most patients prefer the app. Which do you prefer?",
			"Were the shocking delays explained?",
		],
	],
	[
		"double-negative",
		[
			"I never felt unwelcome.",
			"I was not dissatisfied with the result.",
			"It is not true that staff did not listen.",
		],
	],
	[
		"absolute-word",
		[
			"I can always reach my nurse.",
			"Everybody was polite.",
			"Nothing went wrong.",
			"I was seen straight away every time.",
		],
	],
	[
		"jargon",
		[
			"Were you told about the referral pathway?",
			"Was the MDT helpful?",
			"Did a clinician triage you?",
			"Is your hypertension under control?",
		],
	],
	[
		"sensitive-without-why",
		[
			"What is your religion or belief?",
			"How many units of alcohol do you drink?",
			"Have you been a victim of domestic abuse?",
			"Are you gay?",
			"Do you get benefits?",
			"Are you in good mental health?",
		],
	],
	[
		"danger-without-red-flag",
		[
			"Have you felt that you would be better off dead?",
			"Is anyone violent to you at home?",
			"Have you tried to harm yourself?",
			"Does somebody frighten you?",
		],
	],
];
/** Sentences with nothing to say about. */
const sound = [
	"The bell was in easy reach.",
	"Somebody met me at the door.",
	"My bed was comfortable.",
	"How often did you see a doctor?",
	"The nurse called me by my name.",
	"I knew what to bring.",
	"There was a place to sit.",
	"I got a letter with the result.",
	"The talk was useful.",
	"How long have you been a patient here?",
	"The signs were clear.",
	"Staff from both teams worked well together.",
	"I had fruit and vegetables with my meals.",
	"Could you park near the door?",
	"My sister and I were both seen.",
];

const codesOf = (text: string) =>
	adviceOn(asking(text)).map(({ code }) => code);

test("of faults that the rules were not made from, three in four are found", () => {
	const all = faulty.flatMap(([code, texts]) =>
		texts.map((text) => codesOf(text).includes(code)),
	);
	const found = all.filter((isFound) => isFound).length;
	expect(found / all.length).toBeGreaterThan(0.75);
});

test("plain questions raise no alarm", () => {
	expect(sound.flatMap(codesOf)).toEqual([]);
});
