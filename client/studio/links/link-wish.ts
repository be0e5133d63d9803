import type { NewBulkLinks } from "../../../server/links/bulk-links.schemas.ts";
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
	/** Names and addresses come with the links, for letters. */
	contacts: boolean;
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
		contacts: false,
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

/** Participants who have no live or used personal link for the wave, and have not said stop. */
export function withoutLink(known: Known, wave: string): Participant[] {
	const having = new Set(
		known.links
			.filter((it) => it.wave === wave && /^(live|used)$/.test(it.state))
			.map((it) => it.participant),
	);
	return known.participants.filter(
		({ id, stoppedAt }) => stoppedAt === null && !having.has(id),
	);
}

/** A link to be made, and what to call it in the list of new links. */
export interface Planned {
	body: NewLink;
	code: string | null;
}

/** The links that the wish comes to, one by one, where they belong to no participant. */
export function planLinks(wish: LinkWish): Planned[] {
	const { wave, kind } = wish;
	const site = wish.site ? { site: wish.site } : {};
	if (kind !== "personal")
		return [{ body: { wave, kind, ...site }, code: null }];
	return Array.from({ length: Number(wish.count) }, () => ({
		body: { wave, kind, ...site },
		code: null,
	}));
}

/** Links of participants, which are made in one go; null where the wish is for others. */
export function planBulk(known: Known, wish: LinkWish): NewBulkLinks | null {
	if (wish.kind !== "personal" || known.survey.linkage !== "participant")
		return null;
	return {
		wave: wish.wave,
		participants: wish.scope === "missing" ? "all" : [...wish.chosen],
		contacts: wish.contacts,
	};
}

/** How many links the wish comes to, as far as can be seen from here. */
export function countPlanned(known: Known, wish: LinkWish): number {
	return planBulk(known, wish)
		? invited(known, wish).length
		: planLinks(wish).length;
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
