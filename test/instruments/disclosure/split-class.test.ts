import { expect, test } from "vitest";
import type { PeopleClass, Person } from "#instruments/disclosure/people.ts";
import { newPerson } from "#instruments/disclosure/people.ts";
import { splitClass } from "#instruments/disclosure/split-class.ts";
import { response } from "./simple-survey.ts";

/** A class of `size`, of whom as many wait in the wave after as stated for each site. */
function classOf(size: number, sites: Record<string, number>): PeopleClass {
	const strata = Object.entries(sites).flatMap(([site, count]) =>
		Array.from({ length: count }, () => ["all", site]),
	);
	const members = Array.from({ length: size }, (_, i): Person => {
		const person = newPerson(`p${i}`);
		const stratum = strata[i];
		if (stratum !== undefined) {
			const after = response(person.key, { wave: "after", strata: stratum });
			person.responses.set("after", after);
		}
		return person;
	});
	const waiting = members.filter(({ responses }) => responses.has("after"));
	return {
		waves: new Set(["before"]),
		members: new Set(members),
		rooms: new Map([["after", { people: new Set(waiting), due: 0 }]]),
	};
}

test.each([
	["all of a class", 12, { n: 12 }, [12]],
	["nobody where too few answered", 30, { n: 9 }, []],
	["nobody where too few would stay behind", 19, { n: 10 }, []],
	["all who answered where enough stay behind", 30, { n: 20 }, [20]],
	["all but those who must stay behind", 30, { n: 25 }, [20]],
	["each site by itself", 40, { n: 18, s: 12 }, [12, 18]],
	["people of small sites together", 40, { n: 18, s: 6, e: 6 }, [12, 18]],
	["fewer of the largest group", 32, { n: 18, s: 10 }, [10, 12]],
	["one group less where none can spare people", 29, { n: 10, s: 10 }, [10]],
	["everybody of two sites", 25, { n: 13, s: 12 }, [12, 13]],
	["sites with a rest that stays behind", 36, { n: 13, s: 12, e: 3 }, [12, 13]],
])("shows %s", (_, size, sites, groups) => {
	const sizes = splitClass(classOf(size, sites), "after", 10).map(
		({ length }) => length,
	);
	expect(sizes.toSorted((a, b) => a - b)).toEqual(groups);
});

test("every part and what stays behind is large enough, in any case", () => {
	for (let size = 10; size <= 45; size++) {
		for (let north = 0; north <= size; north++) {
			for (let south = 0; south <= size - north; south += 3) {
				const whole = classOf(size, { n: north, s: south });
				const groups = splitClass(whole, "after", 10);
				const shown = groups.flat().length;
				expect(groups.every(({ length }) => length >= 10)).toBe(true);
				expect(size - shown === 0 || size - shown >= 10).toBe(true);
				expect(new Set(groups.flat()).size).toBe(shown);
			}
		}
	}
});
