/** The whole way from a submission to a summary, held against figures computed with R. */
import { v4, v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Summary } from "../../../server/summaries/summaries.schemas.ts";
import {
	question,
	sampleInstrument,
	scale,
} from "../../instruments/sample-instrument.ts";
import { expectClose } from "../../instruments/statistics/agreement.ts";
import reference from "../../reference/statistics.json" with { type: "json" };
import { openApp } from "../../support/app.ts";
import {
	addLink,
	addSurvey,
	type Field,
	openField,
	send,
	submission,
} from "../../support/field.ts";
import { publish } from "../../support/person.ts";

const range = { min: -1000, max: 1000 };
/** One question, whose answer is the score. */
const instrument = sampleInstrument({
	responseSets: {},
	items: [{ ...question("x"), type: "number", ...range, decimals: 6 }],
	scales: [scale({ items: ["x"], missing: { minAnswered: 1 }, range })],
});

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

type Values = (number | null)[];

/** Sends each value as a response of the person at its place in the list. */
async function collect(
	linkage: "own-code" | "none",
	before: Values,
	after: Values,
): Promise<Summary> {
	const survey = await addSurvey(field, instrument, { linkage });
	for (const [wave, values] of [
		["baseline", before],
		["follow-up", after],
	] as const) {
		const { token } = await addLink(field, survey, { wave });
		await Promise.all(
			values.map(async (x, person) => {
				const body = submission(
					x === null ? {} : { x },
					linkage === "own-code" ? { ownCode: `person ${person}` } : {},
				);
				const id = linkage === "none" ? v4() : v7();
				expect((await send(field, token, id, body)).status).toBe(201);
			}),
		);
	}
	const { status, body } = await field.person.get<Summary>(
		`${survey.path}/summary?from=baseline&to=follow-up`,
	);
	expect(status).toBe(200);
	return body;
}

/** To 1e-6 relative; what is null there is null here, and nothing is NaN or made up. */
function expectAgreement(figures: object | null | undefined, expected: object) {
	for (const [name, value] of Object.entries(expected)) {
		const figure: unknown = Reflect.get(figures ?? {}, name);
		if (typeof value === "number") expectClose(figure, value, 1e-6, name);
		else expect(figure, name).toBe(value);
	}
}

describe("paired", () => {
	test.each(reference.paired)("$name", async ({ pre, post, expected }) => {
		const { scales, linked } = await collect("own-code", pre, post);
		expectAgreement(scales[0]?.paired, expected);
		expect(linked.both).toBe(pre.length);
		const people = scales[0]?.paired?.points.reduce(
			(sum, p) => sum + p.count,
			0,
		);
		expect(people).toBe(expected.pairs);
	});
});

describe("independent", () => {
	test.each(reference.independent)("$name", async ({ a, b, expected }) => {
		const { scales } = await collect("none", a, b);
		expect(scales[0]?.paired).toBeNull();
		expectAgreement(scales[0]?.independent, expected);
	});
});
