import type { Transaction } from "kysely";
import {
	type Counted,
	countedResponses,
	type Subject,
	withJoinedCodes,
} from "../summaries/counted-responses.ts";
import { countResponses } from "../summaries/counts.queries.ts";
import { hasCodes } from "../summaries/item-summary.ts";
import type { Database } from "../tables.ts";
import { atSites, groupOf, groupsByAttribute } from "./groups.ts";
import { topsAmong } from "./item-changes.ts";
import {
	countInvited,
	countJoined,
	countMix,
	countParts,
	countStaying,
	countTopPairs,
	listAttributes,
} from "./joined.queries.ts";
import type { Material, Question } from "./material.ts";
import { partsOf, valuesOfParts } from "./parts.ts";
import { topItems } from "./top-items.ts";

/** Everything, for a reader with person-level rights. `attribute`: of participants, to form groups by. */
export async function openMaterial(
	trx: Transaction<Database>,
	question: Question,
	attribute: string | null,
): Promise<Material> {
	const { survey, waves, site, instrument, linkage } = question;
	const place = question.first?.place ?? 0;
	const wanted: Subject = {
		projectId: survey.projectId,
		surveyId: survey.id,
		linkage,
		before: waves.before.id,
		after: waves.after.id,
		siteId: site?.id ?? null,
	};
	// Where people are joined, items are compared within them.
	const codedItems =
		linkage === "none"
			? instrument.items.filter(hasCodes).map(({ id }) => id)
			: null;
	const counts = await countResponses(trx, { ...wanted, codedItems });
	const subject = await withJoinedCodes(trx, wanted);
	const anywhere = { ...subject, siteId: null };
	// Somebody may have answered at two sites.
	const hasRepeats = site !== null || counts.people.repeated > 0;
	const counted: Counted = (columns) =>
		countedResponses(subject, hasRepeats, columns);
	const joined = await countJoined(
		trx,
		anywhere,
		(columns) => countedResponses(anywhere, hasRepeats, columns),
		{ scale: place, attribute },
	);
	const atSite = site ? atSites(joined, (id) => id === site.id) : joined;
	const items = topItems(question);
	const isJoined = linkage !== "none";
	return {
		protection: null,
		counts,
		groupAt: (key, title, sites) =>
			groupOf(
				key,
				title,
				sites ? atSites(joined, (id) => sites.has(id)) : joined,
			),
		byAttribute: attribute === null ? [] : groupsByAttribute(atSite),
		attributes:
			linkage === "participant"
				? await listAttributes(trx, survey.projectId)
				: [],
		staying: isJoined ? await countStaying(trx, subject, counted) : [],
		invited: await countInvited(trx, subject, place),
		mix: await countMix(trx, subject, counted),
		parts: await listParts(trx, question, counted),
		items: topsAmong(
			items,
			counts.items,
			isJoined
				? await countTopPairs(
						trx,
						subject,
						counted,
						new Map(items.map(({ item, top }) => [item, top])),
					)
				: null,
		),
	};
}

/** Null where reliability has no meaning, or nothing rests on it. */
async function listParts(
	trx: Transaction<Database>,
	{ first, instrument }: Question,
	counted: Counted,
): Promise<Material["parts"]> {
	const scale = first && instrument.scales[first.place];
	const parts = scale && partsOf(instrument, scale);
	if (!parts || parts.length < 2 || first.comparison === "groups") return null;
	const asked = { scale: first.place, parts };
	const rows = await countParts(trx, counted, asked);
	return valuesOfParts(instrument, scale, rows);
}
