import type { Draft } from "../../../server/drafts/drafts.schemas.ts";

/** Why nobody can be asked to read a draft, for one that is published without. */
export function nobodyLeft({ contributors }: Draft): string {
	return contributors.length > 1
		? "Everybody in your organisation who has an account has worked on it"
		: "Nobody else in your organisation has an account";
}
