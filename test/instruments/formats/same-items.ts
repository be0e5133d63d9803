import { expect } from "vitest";
import { shownItems } from "#instruments/conditions.ts";
import type {
	Instrument,
	Item,
	Option,
	Text,
} from "#instruments/definition.ts";
import { optionsOf } from "#instruments/values.ts";
import { randomAnswers } from "../random-answers.ts";

/** An item without what a format has no place for, its options in the place of their list's name. */
export type PlainItem = Record<string, unknown> & { id: string };

/** Every item as it should come back. @param keep which fields of items and options, beside id and type, the format keeps */
export function plainItems(
	instrument: Instrument,
	keep: { item: readonly string[]; option: readonly string[] },
): PlainItem[] {
	return instrument.items.map((item) => {
		const { id, type } = item;
		const options = optionsOf(instrument, item);
		return {
			...picked(item, keep.item),
			...{ id, type },
			...(options.length > 0 && {
				options: options.map((option) => picked(option, keep.option)),
			}),
		};
	});
}

function picked(value: Item | Option, fields: readonly string[]): object {
	return Object.fromEntries(
		Object.entries(value).filter(
			([field, content]) => fields.includes(field) && content !== false,
		),
	);
}

/** A text in some of its languages. */
export function only(instrument: Instrument, language: string): Instrument {
	const json = JSON.stringify(instrument, (_, value: unknown) =>
		isText(value, instrument) ? { [language]: value[language] } : value,
	);
	return { ...JSON.parse(json), languages: [language] };
}

function isText(value: unknown, { languages }: Instrument): value is Text {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		Object.keys(value).length > 0 &&
		Object.keys(value).every((key) => languages.includes(key))
	);
}

/** That both show the same items to respondents with the same answers. */
export function expectSameShown(
	one: Instrument,
	other: Instrument,
	random: () => number,
): void {
	for (let i = 0; i < 60; i += 1) {
		const answers = randomAnswers(one, random);
		const shown = [one, other].map((each) =>
			shownItems(each, answers).map(({ id }) => id),
		);
		expect(shown[1]).toEqual(shown[0]);
	}
}

/** The title of each item's section. */
export function sectionTitles({ items, sections = [] }: Instrument): unknown[] {
	return items.map(
		(item) => sections.find(({ id }) => id === item.section)?.title,
	);
}
