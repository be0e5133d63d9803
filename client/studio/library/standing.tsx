import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { InstrumentDetail } from "../../../server/instruments/instruments.schemas.ts";
import { atMinute, onDay } from "../words.ts";
import { isDraft } from "./is-draft.ts";
import { standingQuery, type VersionKey, versionPath } from "./library-api.ts";
import { ReviewWords } from "./review-words.tsx";
import { WithdrawnNotice } from "./withdrawn-notice.tsx";

/** Where a version stands: who works on it or who has read it, and whether it is still in use. */
export function Standing({ detail }: { detail: InstrumentDetail }) {
	const { definition, state, review, usable } = detail;
	return (
		<>
			<WithdrawnNotice id={definition.id} version={definition.version} />
			{isDraft(state) && <DraftStanding version={definition} />}
			{!isDraft(state) && review && (
				<p>
					{"by" in review
						? `${review.by} read and approved it on ${onDay(review.at)}, before it was published.`
						: `Published without a review. ${review.without}`}
				</p>
			)}
			{!usable && <Withheld detail={detail} />}
		</>
	);
}

function DraftStanding({ version }: { version: VersionKey }) {
	const { data: draft } = useSuspenseQuery(standingQuery(version));
	return (
		<>
			<p>
				A draft: it can change, and no survey can use it yet. Last changed by{" "}
				{draft.changedBy} on {atMinute(draft.changedAt)}.
			</p>
			<ReviewWords draft={draft} />
		</>
	);
}

function Withheld({ detail }: { detail: InstrumentDetail }) {
	return (
		<div className="callout">
			<p>
				<strong>The wording is withheld, so it cannot be used yet.</strong> Its
				questions belong to somebody else. Waymark ships what they are about and
				how they are scored. When you hold permission,{" "}
				<Link to={versionPath(detail.definition, "wording")}>
					paste the wording
				</Link>{" "}
				into a copy of your own, with a note of the permission; see{" "}
				<a href="#licence">licence</a>.
			</p>
		</div>
	);
}
