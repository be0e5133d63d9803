import { expect, test } from "vitest";
import { checkDefinition } from "#instruments/check-definition.ts";
import { addReadyMade } from "#instruments/editing/add-ready-made.ts";
import { readyMadeSets } from "#instruments/editing/ready-made-sets.ts";
import { renameResponseSet } from "#instruments/editing/rename-response-set.ts";
import { both, sampleInstrument, single } from "../sample-instrument.ts";

const en = (parts: object) =>
	JSON.parse(
		JSON.stringify(sampleInstrument({ items: [], ...parts })).replace(
			/,"cy":"[^"]*"/g,
			"",
		),
	);

test.each(readyMadeSets)("$name is sound as it is", (set) => {
	const plain = en({ languages: ["en"], responseSets: {}, items: [] });
	const { definition, id } = addReadyMade(plain, set, "en");
	const items = [
		{
			...single("a", { responseSet: id }),
			topic: { en: "A" },
			text: { en: "A?" },
		},
	];
	expect(checkDefinition({ ...definition, items })).toEqual([]);
	const codes = set.options.map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
});

test("in another language the labels are there to be written, and the id is free", () => {
	const [agree] = readyMadeSets;
	if (!agree) throw new Error("There is no ready-made set.");
	const { definition, id } = addReadyMade(sampleInstrument(), agree, "cy");
	expect(id).toBe("agree_2");
	expect(definition.responseSets.agree_2?.options[0]?.label).toEqual({
		cy: "",
	});
});

test("a new name is used by every item that offers the list, and its place stays", () => {
	const definition = sampleInstrument({
		responseSets: {
			agree: { options: [{ code: 1, label: both("One") }] },
			other: { options: [{ code: 1, label: both("One") }] },
		},
		items: [single("a"), single("b", { responseSet: "other" })],
	});
	const renamed = renameResponseSet(definition, "agree", "how_far");
	expect(Object.keys(renamed.responseSets)).toEqual(["how_far", "other"]);
	expect(
		renamed.items.map((item) => "responseSet" in item && item.responseSet),
	).toEqual(["how_far", "other"]);
});
