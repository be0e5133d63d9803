import { expect, test } from "vitest";
import type { Received } from "#instruments/disclosure/disclosure.ts";
import { formClasses } from "#instruments/disclosure/form-classes.ts";
import { membersFor, type Query } from "#instruments/disclosure/members-for.ts";
import {
	type SeededRandom,
	seededRandom,
} from "../../../server/sample/seeded-random.ts";
import { day } from "./random-survey.ts";
import { rules } from "./simple-survey.ts";

const sites = ["north", "south", "east", "west"];

/** 160 people at four sites over six weeks; three in four answer again, three months later. */
function ordinarySurvey({ pick, uniform, chance }: SeededRandom): Received[] {
	return Array.from({ length: 160 }).flatMap((_, i) => {
		const site = pick(sites);
		const came = 1 + Math.floor(uniform() * 42);
		const one = { person: `${i}`, strata: ["all", site], goneOn: null };
		const before = { ...one, id: `${i}-b`, wave: "before", day: day(came) };
		const again = day(came + 90 + Math.floor(uniform() * 14));
		const after = { ...one, id: `${i}-a`, wave: "after", day: again };
		return chance(0.75) ? [before, after] : [before];
	});
}

const surveys = Array.from({ length: 20 }, (_, seed) =>
	ordinarySurvey(seededRandom(seed)),
);

/** Of 100 people who could be shown, how many are. */
function shares(patience: number) {
	const all = surveys.map((received) =>
		formClasses(received, { ...rules, patience, today: day(300) }),
	);
	const share = (waves: string[], filters: Query["filter"][]) => {
		const shown = all.flatMap((classes) =>
			filters.map((filter) => membersFor(classes, { waves, filter }).count),
		);
		const last = surveys.flat().filter(({ wave }) => wave === waves.at(-1));
		return Math.round((100 * shown.reduce((sum, n) => sum + n)) / last.length);
	};
	const bySite = sites.map((site) => new Map([[1, new Set([site])]]));
	return {
		before: share(["before"], [new Map()]),
		beforeBySite: share(["before"], bySite),
		followed: share(["before", "after"], [new Map()]),
		followedBySite: share(["before", "after"], bySite),
	};
}

test("waiting for company shows more of an ordinary survey", () => {
	const at = { 0: shares(0), 7: shares(7), 14: shares(14), 28: shares(28) };
	console.info("per cent shown in the end, by days of patience", at);
	expect(at[28].before).toBeGreaterThanOrEqual(95);
	expect(at[28].beforeBySite).toBeGreaterThan(at[0].beforeBySite + 30);
	expect(at[28].followed).toBeGreaterThan(at[0].followed + 30);
});
