import type { Link, NewLink } from "../../../server/links/links.schemas.ts";
import type { Participant } from "../../../server/participants/participants.schemas.ts";
import type {
	Project,
	Site,
} from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import type { Faults } from "../request.ts";

/** What the links page has read. */
export interface Known {
	project: Project;
	survey: Survey;
	sites: readonly Site[];
	participants: readonly Participant[];
	links: readonly Link[];
}

/** The links that somebody wants made, as the form holds it. */
export interface LinkWish {
	wave: string;
	kind: NewLink["kind"];
	/** Empty for none. */
	site: string;
	/** Whom personal links are for: all who have none yet for the wave, or those chosen. */
	scope: "missing" | "chosen";
	chosen: readonly string[];
	/** How many personal links, where they belong to nobody. */
	count: string;
}

export const mostLinks = 500;

export function firstWish(survey: Survey): LinkWish {
	return {
		wave: survey.waves[0]?.key ?? "",
		kind: survey.linkage === "participant" ? "personal" : "open",
		site: "",
		scope: "missing",
		chosen: [],
		count: "10",
	};
}

/** A wish for what a link that is no more was for. */
export function wishLike(link: Link, known: Known): LinkWish {
	return {
		...firstWish(known.survey),
		kind: link.kind,
		wave: link.wave,
		site: link.site ?? "",
		scope: "chosen",
		chosen: link.participant ? [link.participant] : [],
		count: "1",
	};
}

/** Participants who have no live or used personal link for the wave. */
export function withoutLink(known: Known, wave: string): Participant[] {
	const having = new Set(
		known.links
			.filter((it) => it.wave === wave && /^(live|used)$/.test(it.state))
			.map((it) => it.participant),
	);
	return known.participants.filter(({ id }) => !having.has(id));
}

/** A link to be made, and what to call it in the list of new links. */
export interface Planned {
	body: NewLink;
	code: string | null;
}

/** The links that the wish comes to, one by one. */
export function planLinks(known: Known, wish: LinkWish): Planned[] {
	const { wave, kind } = wish;
	const site = wish.site ? { site: wish.site } : {};
	if (kind !== "personal")
		return [{ body: { wave, kind, ...site }, code: null }];
	if (known.survey.linkage !== "participant")
		return Array.from({ length: Number(wish.count) }, () => ({
			body: { wave, kind, ...site },
			code: null,
		}));
	return invited(known, wish).map((participant) => ({
		body: {
			wave,
			kind,
			participant: participant.id,
			...(participant.site && { site: participant.site }),
		},
		code: participant.code,
	}));
}

function invited(known: Known, wish: LinkWish): Participant[] {
	if (wish.scope === "missing") return withoutLink(known, wish.wave);
	return known.participants.filter(({ id }) => wish.chosen.includes(id));
}

export function checkWish(known: Known, wish: LinkWish): Faults {
	if (wish.kind !== "personal") return {};
	if (known.survey.linkage === "participant")
		return invited(known, wish).length === 0
			? { scope: "Choose at least one participant" }
			: {};
	const count = Number(wish.count);
	if (!Number.isInteger(count) || count < 1 || count > mostLinks)
		return { count: `Enter a whole number from 1 to ${mostLinks}` };
	return {};
}
