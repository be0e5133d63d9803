import type { Draft } from "../../../server/drafts/drafts.schemas.ts";
import { atMinute } from "../words.ts";

const verdicts = {
	approved: "approved it",
	"changes-wanted": "asks for changes",
};

/** The last review that was asked for, and whether it still counts. */
export function ReviewWords({ draft }: { draft: Draft }) {
	const { review } = draft;
	if (!review) return null;
	const isOld = review.revision !== draft.revision;
	return (
		<div className="callout">
			<p>
				<strong>
					{review.askedBy} asked for a review on {atMinute(review.askedAt)}.
				</strong>{" "}
				{isOld && "The draft has changed since, so it counts no longer."}
			</p>
			{review.note && <blockquote>{review.note}</blockquote>}
			{review.verdict && review.at && (
				<p>
					<strong>
						{review.by} {verdicts[review.verdict]}
					</strong>{" "}
					({atMinute(review.at)}).
				</p>
			)}
			{review.answer && <blockquote>{review.answer}</blockquote>}
		</div>
	);
}
