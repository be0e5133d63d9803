/** The studio's words for the terms that the wire speaks in. */
import type { Text } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import type { Linkage } from "../../server/wire.schemas.ts";

/** `1 response`, `2,310 responses`. */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
}

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
const minute = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "medium",
	timeStyle: "short",
});

/** `3 Nov 2026` from an instant or a date. */
export function onDay(instant: string): string {
	return day.format(new Date(instant));
}

/** `3 Nov 2026, 09:15` */
export function atMinute(instant: string): string {
	return minute.format(new Date(instant));
}

/** `before, after and 12 weeks` */
export function listed(words: readonly string[]): string {
	return new Intl.ListFormat("en-GB").format(words);
}

const languages = new Intl.DisplayNames("en-GB", { type: "language" });

/** `Welsh` from `cy`. */
export function languageName(tag: string): string {
	return languages.of(tag) ?? tag;
}

/** As respondents read them on the start page. */
export const linkageWords: Record<Linkage, string> = {
	participant: "Confidential by participant",
	"own-code": "Confidential by own code",
	none: "Anonymous",
};

export const respondentWords: Record<string, string> = {
	patient: "Patients",
	carer: "Carers",
	staff: "Staff",
	panel: "A review panel",
	observer: "Observers",
};

export const measureWords: Record<string, { name: string; meaning: string }> = {
	state: {
		name: "State",
		meaning: "How things are now. It can be asked before and after.",
	},
	transition: {
		name: "Transition",
		meaning:
			"How much has changed since a stated point. The answer is already a change, so it is not asked before and after; groups are compared instead.",
	},
	experience: {
		name: "Experience",
		meaning:
			"How one episode of care or service was. Different episodes are compared as groups.",
	},
	event: {
		name: "Event",
		meaning:
			"What happened at one time, such as a shift. It is followed over time.",
	},
};

export const statusWords: Record<string, { name: string; meaning: string }> = {
	validated: {
		name: "Validated",
		meaning:
			"Its wording and scoring are as published, and studies have tested how well it measures.",
	},
	adapted: {
		name: "Adapted",
		meaning:
			"Changed from a published instrument. What is known about the original, its norms included, does not carry over.",
	},
	local: {
		name: "Local",
		meaning:
			"Made for local use and not yet tested. Use it to learn and improve, not to judge or compare with elsewhere.",
	},
};

/** The studio speaks English; an instrument without it speaks its source language. */
export function english(text: Text): string {
	return inLanguage(text, "en");
}
