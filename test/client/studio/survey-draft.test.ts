import { expect, it } from "vitest";
import {
	checkDraft,
	type SurveyDraft,
	surveyOf,
} from "../../../client/studio/surveys/survey-draft.ts";

const wave = (title: string, opens = "", closes = "") => ({
	title,
	opens,
	closes,
});
const draft: SurveyDraft = {
	project: "p",
	instrument: "consultation-relationship 1.0.0",
	title: " Shared care ",
	linkage: "own-code",
	codeQuestions: ["birth-day", "birth-town", "older-siblings"],
	times: "day",
	languages: ["en", "cy"],
	preset: "before-after",
	waves: [wave("Baseline"), wave("Follow-up")],
	consent: { en: " Please read. ", cy: "  ", pl: "no longer chosen" },
};

it("is sent in the contract's shape, without what is empty", () => {
	expect(surveyOf(draft)).toEqual({
		title: "Shared care",
		instrument: { id: "consultation-relationship", version: "1.0.0" },
		linkage: "own-code",
		codeQuestions: ["birth-day", "birth-town", "older-siblings"],
		languages: ["en", "cy"],
		waves: [
			{ key: "baseline", title: "Baseline" },
			{ key: "follow-up", title: "Follow-up" },
		],
		consent: { en: "Please read." },
	});
	expect(surveyOf({ ...draft, consent: {} })).not.toHaveProperty("consent");
});

it("says how finely an anonymous survey keeps times, and asks it for no code", () => {
	const anonymous = surveyOf({ ...draft, linkage: "none", times: "shift" });
	expect(anonymous).toMatchObject({ linkage: "none", times: "shift" });
	expect(anonymous).not.toHaveProperty("codeQuestions");
});

it("needs enough questions for a code, and not too many", () => {
	const few = { ...draft, codeQuestions: draft.codeQuestions.slice(1) };
	expect(checkDraft(few)).toEqual({
		codeQuestions: "Choose from 3 to 6 questions",
	});
	expect(checkDraft({ ...few, linkage: "none" })).toEqual({});
});

it("finds nothing wrong with what is right", () => {
	expect(checkDraft(draft)).toEqual({});
});

it("names what is missing in the order of the page", () => {
	const faults = checkDraft({
		project: "",
		instrument: "",
		title: "",
		linkage: "",
		codeQuestions: [],
		times: "day",
		languages: [],
		preset: "",
		waves: [],
		consent: {},
	});
	expect(Object.keys(faults)).toEqual([
		"project",
		"instrument",
		"title",
		"preset",
		"linkage",
		"languages",
	]);
});

it("wants a name of its own for each wave, and a closing after the opening", () => {
	const waves = [
		wave("Before", "2026-11-21T09:00", "2026-11-21T09:00"),
		wave("before!"),
		wave(""),
	];
	expect(Object.keys(checkDraft({ ...draft, waves }))).toEqual([
		"waves/0/closes",
		"waves/1/title",
		"waves/2/title",
	]);
});
