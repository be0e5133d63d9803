import type {
	BulkLinks,
	NewBulkLinks,
} from "../../../server/links/bulk-links.schemas.ts";
import { api } from "../api.ts";
import { counted, listed } from "../words.ts";
import { forgetFresh, freshLinks, keepFresh } from "./fresh-links.ts";
import type { Known } from "./link-wish.ts";

/** Makes personal links in one go and keeps them in this tab. Says how many, and who was left out. */
export async function makeBulk(
	{ project, survey, sites }: Known,
	body: NewBulkLinks,
): Promise<string> {
	const made = await api.createBulkLinks(project.id, survey.id, body);
	forgetFormer(survey.id, body.wave, made);
	keepFresh(
		made.links.map(({ id, token, url, code, site, contact }) => ({
			id,
			token,
			url,
			code,
			contact,
			survey: survey.id,
			wave: body.wave,
			kind: "personal",
			site: sites.find((each) => each.id === site)?.name ?? null,
		})),
	);
	return outcome(made, body.reminder === true);
}

/** What these people had for the wave is withdrawn, and must not be sent. */
function forgetFormer(survey: string, wave: string, { links }: BulkLinks) {
	const codes = new Set<string | null>(links.map(({ code }) => code));
	const former = freshLinks
		.get()
		.filter((it) => it.survey === survey && it.wave === wave)
		.filter(({ kind, code }) => kind === "personal" && codes.has(code));
	forgetFresh(former.map(({ id }) => id));
}

function outcome({ links, leftOut }: BulkLinks, isReminder: boolean): string {
	const words = `${counted(links.length, "link")} made.`;
	const left = [
		leftOut.answered > 0 && `${leftOut.answered} answered already`,
		leftOut.stopped > 0 && `${leftOut.stopped} said stop`,
		leftOut.invited > 0 && `${leftOut.invited} have a link that works`,
		isReminder &&
			leftOut.notInvited > 0 &&
			`${leftOut.notInvited} have no link yet`,
	].filter((part) => part !== false);
	return left.length === 0 ? words : `${words} Left out: ${listed(left)}.`;
}
