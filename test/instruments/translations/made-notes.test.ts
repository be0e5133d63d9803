import { expect, it } from "vitest";
import type { Instrument } from "#instruments/definition.ts";
import { addLanguage } from "#instruments/translations/languages.ts";
import { textsOf } from "#instruments/translations/translations-of.ts";
import { settleLineage } from "#instruments/versions/settle-lineage.ts";
import { sampleInstrument } from "../sample-instrument.ts";

const source = sampleInstrument({ id: "source" });
const [first, ...others] = source.items;
const reworded = {
	...source,
	id: "copy",
	items: [{ ...first, text: { en: "Anew", cy: "O’r newydd" } }, ...others],
	lineage: {
		from: { title: "Sample", id: "source", version: "1.0.0" },
		relation: "adapted-from",
		differences: [{ kind: "setting", note: { en: "By hand", cy: "Â llaw" } }],
	},
} as Instrument;
const notesOf = ({ lineage }: Instrument) =>
	lineage?.differences.map(({ note }) => note);

it("asks nobody to translate what is said by itself of a change", () => {
	const settled = settleLineage(reworded, source);
	expect(notesOf(settled)).toHaveLength(2);
	const notes = textsOf(settled).filter(({ path }) =>
		path.startsWith("/lineage"),
	);
	expect(notes.map(({ text }) => text.en)).toEqual(["By hand"]);
});

it("says it in a language that is added as well", () => {
	const [byHand, made] = notesOf(
		addLanguage(settleLineage(reworded, source), "pl"),
	) ?? [{}, {}];
	expect(byHand).not.toHaveProperty("pl");
	expect(made?.pl).toBe(made?.en);
});
