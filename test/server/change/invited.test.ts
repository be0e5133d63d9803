import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
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
import { changeOf, instrument } from "./change-field.ts";

let field: Field;

beforeAll(async () => {
	field = await openField(await openApp());
	await publish(field.person, instrument);
});

test("invited people have response rates under their AAPOR names, and form groups by what is known of them", async () => {
	const { person, project } = field;
	const survey = await addSurvey(field, instrument, { linkage: "participant" });
	const people = await Promise.all(
		["young", "young", "old", "old"].map((age) =>
			person.make(`${project}/participants`, { attributes: { age } }),
		),
	);
	const answer = async (index: number, wave: string, answers: object) => {
		const participant = people[index]?.id ?? "";
		const wanted = { kind: "personal", wave, participant } as const;
		const { token } = await addLink(field, survey, wanted);
		if (Object.keys(answers).length > 0)
			await send(field, token, v7(), submission({ ...answers }));
	};
	await answer(0, "baseline", { a: 1, b: 1 });
	await answer(1, "baseline", { a: 2, b: 2 });
	await answer(2, "baseline", { a: 3 });
	await answer(3, "baseline", {});
	await answer(0, "follow-up", { a: 3, b: 3 });
	await answer(1, "follow-up", { a: 3, b: 3 });
	const stopped = people[3]?.id ?? "";
	await person.call("PUT", `${project}/participants/${stopped}/stop`, {});
	const open = await addLink(field, survey);
	await send(field, open.token, v7(), submission({ a: 5, b: 5 }));

	const change = await changeOf(person, survey, "&by=attribute:age");
	const [before, after] = change.flow.waves;
	expect(before).toMatchObject({ invited: 4, answered: 4 });
	expect(before?.rates.map(({ name, share }) => [name, share])).toEqual([
		["RR1", 0.5],
		["RR2", 0.75],
		["REF1", 0.25],
	]);
	expect(after).toMatchObject({ invited: 2, answered: 2 });
	expect(change.groups.attributes).toEqual(["age"]);
	expect(
		change.groups.rows.map(({ title, pairs, mean }) => [title, pairs, mean]),
	).toEqual([
		["Everybody", 2, 1.5],
		["old", 0, null],
		["young", 2, 1.5],
		["Not known", 0, null],
	]);
	const shares = change.arguments.mix.filter(
		({ dimension }) => dimension === "age",
	);
	expect(
		shares.map(({ value, before, after }) => [value, before, after]),
	).toEqual([
		["young", 2, 2],
		["old", 1, 0],
	]);
});
