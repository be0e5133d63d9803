import type { Link, NewLink } from "../../../server/links/links.schemas.ts";
import type { Linkage } from "../../../server/wire.schemas.ts";
import type { RadioChoice } from "../forms/radio-field.tsx";

export const kindNames: Record<NewLink["kind"], string> = {
	open: "Poster or message",
	kiosk: "Shared tablet",
	personal: "Personal",
};

export const stateNames: Record<Link["state"], string> = {
	live: "Live",
	used: "Answered",
	revoked: "Withdrawn",
	expired: "Expired",
};

/** The kinds of link, with what each means for this survey. */
export function kindChoices(linkage: Linkage): RadioChoice[] {
	const unjoined =
		linkage === "participant"
			? " Answers that come by it cannot be joined with a person's others."
			: "";
	return [
		{
			value: "open",
			label: kindNames.open,
			hint: `Anyone who has it can answer, any number of times: for a poster with a QR code, a letter, a newsletter.${unjoined}`,
		},
		{
			value: "kiosk",
			label: kindNames.kiosk,
			hint: `Open it on a tablet that staff hand over. It begins anew for each person.${unjoined}`,
		},
		{
			value: "personal",
			label: kindNames.personal,
			hint: "Each works for one answer, then it is used up.",
		},
	];
}
