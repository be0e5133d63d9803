import type { Instrument, Option } from "#instruments/definition.ts";
import { sampleInstrument } from "../instruments/sample-instrument.ts";

const en = (text: string) => ({ en: text });

const option = (code: Option["code"], label: string): Option => ({
	code,
	label: en(label),
});

/** One question of every kind, with a condition, a required one and one that says why it is asked. */
export const everyKind: Instrument = sampleInstrument({
	id: "every-kind",
	title: en("Your visit to the clinic"),
	languages: ["en"],
	purpose: en("To see how it was for you to come to the clinic."),
	// Nobody is asked who answered.
	respondent: "staff",
	recall: en("Your last visit"),
	licence: {
		id: "Apache-2.0",
		summary: en("Free to use"),
		commercialUse: "yes",
		modification: "yes",
	},
	responseSets: {
		agree: {
			options: [
				option(1, "Strongly disagree"),
				option(2, "Disagree"),
				option(3, "Neither agree nor disagree"),
				option(4, "Agree"),
				option(5, "Strongly agree"),
				{
					...option("NA", "This does not apply to me"),
					kind: "not-applicable",
				},
			],
		},
		yes_no: { options: [option("yes", "Yes"), option("no", "No")] },
		reasons: {
			options: [
				option("check", "A check-up"),
				option("results", "To hear my test results"),
				option("new", "Something new that worried me"),
				{ ...option("none", "None of these"), exclusive: true },
			],
		},
		wishes: {
			options: [
				option("wait", "A shorter wait"),
				option("time", "More time with the person I see"),
				option("room", "A quieter waiting room"),
				option("letter", "A letter afterwards"),
			],
		},
	},
	items: [
		{
			id: "welcome",
			type: "information",
			topic: en("About your last visit"),
			text: en(
				"Please think of the last time you came to the clinic.\n\nThere are no right or wrong answers.",
			),
		},
		{
			id: "listened",
			type: "single",
			responseSet: "agree",
			topic: en("Listening"),
			text: en("The person I saw listened to what mattered to me."),
		},
		{
			id: "came_before",
			type: "single",
			responseSet: "yes_no",
			required: true,
			topic: en("Earlier visits"),
			text: en("Have you been to the clinic before?"),
		},
		{
			id: "times",
			type: "number",
			min: 1,
			max: 50,
			unit: en("visits"),
			topic: en("How often"),
			text: en("How many times did you come in the last 12 months?"),
			showIf: { item: "came_before", is: "yes" },
		},
		{
			id: "reasons",
			type: "multiple",
			responseSet: "reasons",
			topic: en("Reasons"),
			text: en("Why did you come this time?"),
		},
		{
			id: "recommend",
			type: "rating",
			min: 0,
			max: 10,
			minLabel: en("Not at all likely"),
			maxLabel: en("Extremely likely"),
			topic: en("Recommending"),
			text: en("How likely are you to recommend the clinic?"),
			help: en("Think of a friend or relative who needs the same care."),
		},
		{
			id: "wishes",
			type: "ranking",
			responseSet: "wishes",
			ranks: 3,
			topic: en("Wishes"),
			text: en("What matters most to you?"),
		},
		{
			id: "health",
			type: "slider",
			min: 0,
			max: 100,
			step: 1,
			minLabel: en("The worst health you can imagine"),
			maxLabel: en("The best health you can imagine"),
			topic: en("Health today"),
			text: en("How good is your health today?"),
		},
		{
			id: "visit_date",
			type: "date",
			min: "2020-01-01",
			max: "2030-12-31",
			topic: en("Date"),
			text: en("When was your last visit?"),
		},
		{
			id: "town",
			type: "text",
			maxLength: 40,
			topic: en("Where from"),
			text: en("Which town did you travel from?"),
			whyWeAsk: en(
				"To see whether people from far away find it harder to come.",
			),
		},
		{
			id: "better",
			type: "long-text",
			maxLength: 200,
			topic: en("Anything else"),
			text: en("What could we do better?"),
		},
	],
});

/** So few questions that there is no list of answers to check. */
export const threeQuestions: Instrument = sampleInstrument({
	id: "three-questions",
	title: en("Three questions"),
	languages: ["en"],
	purpose: en("To see whether the session was of use."),
	respondent: "staff",
	recall: en("Today"),
	licence: everyKind.licence,
	responseSets: {
		yes_no: { options: [option("yes", "Yes"), option("no", "No")] },
	},
	items: ["useful", "clear", "again"].map((id) => ({
		id,
		type: "single",
		responseSet: "yes_no",
		topic: en(id),
		text: en(`Was it ${id}?`),
	})),
});
