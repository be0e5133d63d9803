/**
 * Who may do what in a project: the one table that the server enforces and from which the client's
 * abilities are made. A role may change what it may see; who may not see a thing is told that there is none.
 */
import type { Role } from "../tables.ts";

interface Rule {
	see: readonly Role[];
	change: readonly Role[];
}

const everyone = [
	"owner",
	"designer",
	"collector",
	"analyst",
	"viewer",
] as const;
const owner = ["owner"] as const;
const makers = ["owner", "designer"] as const;
const collectors = ["owner", "designer", "collector"] as const;
const analysts = ["owner", "analyst"] as const;

export const policy = {
	/** Name, purpose, and what governs it: lawful basis, retention, threshold. */
	project: { see: everyone, change: owner },
	members: { see: everyone, change: owner },
	sites: { see: everyone, change: makers },
	/** Surveys, their waves and their wording. */
	surveys: { see: everyone, change: makers },
	/** When a wave opens and closes, and how collection goes. */
	collection: { see: [...collectors, "analyst"], change: collectors },
	/** Enrolled tablets. */
	devices: { see: [...collectors, "analyst"], change: collectors },
	/** Ways in, letters and reminders. */
	links: { see: collectors, change: collectors },
	/** Forms to print, and keying what comes back on them. */
	paper: { see: collectors, change: collectors },
	/** Pseudonyms and what is known of the people behind them. */
	participants: {
		see: ["owner", "collector", "analyst"],
		change: ["owner", "collector"],
	},
	/** Names and addresses, in the vault. */
	contacts: { see: ["owner", "collector"], change: ["owner", "collector"] },
	/** Single responses, with small numbers and free text. */
	responses: { see: analysts, change: analysts },
	/** What people wrote, one text at a time, and the themes found in it. */
	themes: { see: analysts, change: analysts },
	/** Pilot waves, and what interviews told of the questions; single responses follow `responses`. */
	trials: {
		see: ["owner", "designer", "analyst"],
		change: ["owner", "designer", "analyst"],
	},
	/** Figures; who may not see single responses sees those of large enough groups alone. */
	summaries: { see: everyone, change: [] },
	/** Which scale is read first. */
	measures: { see: everyone, change: ["owner", "designer", "analyst"] },
	/** What should change, and how one will know. */
	plan: { see: everyone, change: ["owner", "designer", "analyst"] },
	/** What a team writes about a survey, and its frozen editions; the figures follow `summaries`. */
	reports: { see: everyone, change: ["owner", "designer", "analyst"] },
	/** Dated figures from elsewhere; small counts of people are for who may see single responses. */
	series: { see: everyone, change: ["owner", "designer", "analyst"] },
	/** Figures of single people from elsewhere, and what they show beside answers. */
	outside: { see: analysts, change: analysts },
	/** Charts over time and wall screens; their figures follow `summaries`. */
	charts: { see: everyone, change: ["owner", "designer", "analyst"] },
	/** Erasing and handing over what is held of one person. */
	rights: { see: owner, change: owner },
	audit: { see: owner, change: [] },
} as const satisfies Record<string, Rule>;

export type Thing = keyof typeof policy;
export type Permission = `${"see" | "change"} ${Thing}`;
export type Abilities = Record<Permission, boolean>;

export const permissions = Object.keys(policy).flatMap((thing) => [
	`see ${thing}` as Permission,
	`change ${thing}` as Permission,
]);

export function may(role: Role, permission: Permission): boolean {
	const [verb, thing] = permission.split(" ") as [keyof Rule, Thing];
	const roles: readonly Role[] = policy[thing][verb];
	return roles.includes(role);
}

/** Everything that a role may and may not do, for the client to show and hide by. */
export function abilitiesOf(role: Role): Abilities {
	return Object.fromEntries(
		permissions.map((permission) => [permission, may(role, permission)]),
	) as Abilities;
}
