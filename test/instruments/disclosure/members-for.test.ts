import { describe, expect, test } from "vitest";
import type { Stratum } from "#instruments/disclosure/disclosure.ts";
import { formClasses } from "#instruments/disclosure/form-classes.ts";
import { membersFor } from "#instruments/disclosure/members-for.ts";
import { day } from "./random-survey.ts";
import { response, responses, rules } from "./simple-survey.ts";

const south = { strata: ["all", "south"] };
const later = { wave: "after", day: day(20) };

function ask(
	received: Parameters<typeof formClasses>[0],
	waves: string[],
	...filter: [number, Stratum[]][]
) {
	return membersFor(formClasses(received, rules), {
		waves,
		filter: new Map(
			filter.map(([dimension, some]) => [dimension, new Set(some)]),
		),
	});
}

test("lists the responses of each wave with the same person at the same place", () => {
	const received = [...responses("n", 12), ...responses("n", 12, later)];
	const { responses: lists } = ask(received, ["before", "after"]);
	const [before = [], after = []] = lists;
	expect(before).toHaveLength(12);
	expect(after).toEqual(before.map((id) => id.replace("before", "after")));
});

test("where no group is small, figures are those of everybody asked for", () => {
	const received = [...responses("n", 20), ...responses("s", 30, south)];
	expect(ask(received, ["before"]).responses[0]?.toSorted()).toEqual(
		received.map(({ id }) => id).toSorted(),
	);
	expect(ask(received, ["before"], [1, ["south"]]).count).toBe(30);
	expect(ask(received, ["before"], [1, ["north", "south"]]).count).toBe(50);
	expect(ask(received, ["before"], [0, ["all"]], [1, ["north"]]).count).toBe(
		20,
	);
});

test("people at two sites are shown together when both are asked for", () => {
	const received = [...responses("n", 6), ...responses("s", 6, south)];
	expect(ask(received, ["before"], [1, ["north"]]).count).toBe(0);
	expect(ask(received, ["before"], [1, ["north", "south"]]).count).toBe(12);
});

test("someone who moved belongs to a site's change at neither site", () => {
	const received = [
		...responses("n", 20),
		...responses("n", 20, { ...later, ...south }),
	];
	expect(ask(received, ["before"], [1, ["north"]]).count).toBe(20);
	expect(ask(received, ["after"], [1, ["south"]]).count).toBe(20);
	expect(ask(received, ["before", "after"]).count).toBe(20);
	expect(ask(received, ["before", "after"], [1, ["south"]]).count).toBe(0);
});

test("an unknown stratum is a stratum, and an unknown wave or dimension nobody", () => {
	const unknown = { strata: ["all", null] };
	const received = responses("n", 10, unknown);
	expect(ask(received, ["before"], [1, [null]]).count).toBe(10);
	expect(ask(received, ["before"], [1, ["north"]]).count).toBe(0);
	expect(ask(received, ["during"]).count).toBe(0);
	expect(ask(received, ["before"], [9, ["north"]]).count).toBe(0);
});

describe("says that someone may be missing", () => {
	const all = responses("n", 20);

	test("not when all are shown", () => {
		expect(ask(all, ["before"]).isPartial).toBe(false);
		expect(ask(all, ["before"], [1, ["south"]]).isPartial).toBe(false);
	});

	test("when someone waits, wherever", () => {
		const waiting = [...all, response("s", { ...south, day: day(3) })];
		expect(ask(waiting, ["before"]).isPartial).toBe(true);
		expect(ask(waiting, ["before"], [1, ["north"]]).isPartial).toBe(true);
		expect(ask(waiting, ["after"]).isPartial).toBe(false);
	});

	test("when the filter cannot be applied to people shown together", () => {
		const mixed = [...responses("n", 6), ...responses("s", 6, south)];
		expect(ask(mixed, ["before"]).isPartial).toBe(false);
		expect(ask(mixed, ["before"], [1, ["north"]]).isPartial).toBe(true);
		expect(ask(mixed, ["before"], [1, ["east"]]).isPartial).toBe(true);
	});

	test("when a response near them is gone", () => {
		const gone = [...all, response("gone", { goneOn: day(9) })];
		expect(ask(gone, ["before"]).isPartial).toBe(true);
	});

	test("not because of people who never answered the second wave", () => {
		const half = [...all, ...responses("n", 10, later)];
		expect(ask(half, ["before", "after"])).toMatchObject({
			count: 10,
			isPartial: false,
		});
	});
});
