import { expect, it } from "vitest";
import {
	checkWish,
	countPlanned,
	firstWish,
	type Known,
	planBulk,
	planLinks,
	wishLike,
	withoutLink,
} from "../../../client/studio/links/link-wish.ts";
import { abilitiesOf } from "../../../server/projects/policy.ts";

const at = "2026-11-21T09:00:00Z";
const person = (id: string, site: string | null = null) => ({
	id,
	code: id.toUpperCase(),
	site,
	attributes: {},
	stoppedAt: null,
	stopReason: null,
	createdAt: at,
});
const link = (
	participant: string,
	state: Known["links"][number]["state"],
	wave = "baseline",
) => ({
	id: `${participant} ${state}`,
	wave,
	kind: "personal" as const,
	participant,
	site: null,
	state,
	responses: 0,
	createdAt: at,
	expires: null,
});

function known(linkage: Known["survey"]["linkage"]): Known {
	const wave = { opens: null, closes: null, responses: 0, pilot: false };
	return {
		project: {
			id: "project",
			name: "Shared care",
			purpose: "",
			synthetic: false,
			live: true,
			role: "owner",
			abilities: abilitiesOf("owner"),
			surveys: 1,
			responses: 0,
			createdAt: at,
		},
		survey: {
			id: "survey",
			title: "Shared care",
			instrument: {
				id: "i",
				version: "1.0.0",
				title: "I",
				measureType: "state",
				status: "local",
				standing: "Made for local use.",
				madeFrom: null,
			},
			linkage,
			codeQuestions: null,
			times: null,
			languages: ["en"],
			settings: { idleSeconds: 90, asksWhoAnswered: false },
			waves: [
				{ ...wave, key: "baseline", title: "Baseline" },
				{ ...wave, key: "follow-up", title: "Follow-up" },
			],
			createdAt: at,
		},
		sites: [],
		participants: [person("a"), person("b"), person("c", "ward"), person("d")],
		links: [
			link("a", "live"),
			link("b", "used"),
			link("c", "revoked"),
			link("d", "expired"),
			link("d", "live", "follow-up"),
		],
	};
}

const linked = known("participant");

it("begins with personal links where people are linked by participant, else with a poster", () => {
	expect(firstWish(linked.survey).kind).toBe("personal");
	expect(firstWish(known("none").survey).kind).toBe("open");
});

it("knows who has no link that works or worked for the wave", () => {
	const codes = (wave: string) =>
		withoutLink(linked, wave).map(({ code }) => code);
	expect(codes("baseline")).toEqual(["C", "D"]);
	expect(codes("follow-up")).toEqual(["A", "B", "C"]);
});

it("leaves out who said stop", () => {
	const [a, b, c, d] = linked.participants;
	if (!a || !b || !c || !d) throw new Error("nobody");
	const participants = [a, b, { ...c, stoppedAt: at }, d];
	const codes = withoutLink({ ...linked, participants }, "baseline");
	expect(codes.map(({ code }) => code)).toEqual(["D"]);
});

it("plans links of participants in one go, for everybody or those chosen", () => {
	const wish = firstWish(linked.survey);
	expect(planBulk(linked, wish)).toEqual({
		wave: "baseline",
		participants: "all",
		contacts: false,
	});
	expect(countPlanned(linked, wish)).toBe(2);
	const chosen = { ...wish, scope: "chosen" as const, chosen: ["a"] };
	expect(planBulk(linked, chosen)?.participants).toEqual(["a"]);
	expect(countPlanned(linked, chosen)).toBe(1);
	expect(planBulk(known("none"), firstWish(known("none").survey))).toBeNull();
});

it("plans one open link, at the chosen site", () => {
	const wish = { ...firstWish(known("none").survey), site: "ward" };
	expect(planLinks(wish)).toEqual([
		{ body: { wave: "baseline", kind: "open", site: "ward" }, code: null },
	]);
});

it("plans as many links that belong to nobody as were asked for", () => {
	const wish = {
		...firstWish(known("own-code").survey),
		kind: "personal" as const,
		count: "3",
	};
	const planned = planLinks(wish);
	expect(planned).toHaveLength(3);
	expect(planned[0]?.body).toEqual({ wave: "baseline", kind: "personal" });
});

it.each(["0", "501", "2.5", "many", ""])("refuses %j links", (count) => {
	const unlinked = known("none");
	const wish = {
		...firstWish(unlinked.survey),
		kind: "personal" as const,
		count,
	};
	expect(Object.keys(checkWish(unlinked, wish))).toEqual(["count"]);
});

it("wants somebody chosen", () => {
	const wish = { ...firstWish(linked.survey), scope: "chosen" as const };
	expect(Object.keys(checkWish(linked, wish))).toEqual(["scope"]);
	expect(checkWish(linked, { ...wish, chosen: ["a"] })).toEqual({});
});

it("wishes for a link like one that is no more", () => {
	const gone = linked.links[2];
	if (!gone) throw new Error("no link");
	expect(planBulk(linked, wishLike(gone, linked))).toMatchObject({
		wave: "baseline",
		participants: ["c"],
	});
});
